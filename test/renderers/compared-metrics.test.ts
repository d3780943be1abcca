// What a metric is held against at the base, in every form of the report.
import { expect, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import type { Report } from '#report/report.ts';
import { sampleReport } from '../support/sample-report.ts';

const metric = { value: 0.86, base: 0.62, numerator: 86, denominator: 100 };
const report: Report = {
  ...sampleReport,
  inputs: { ...sampleReport.inputs, base: '1d2e4f0' },
  metrics: [
    { ...metric, id: 'audit-coverage', title: 'Audit Coverage' },
    { ...metric, id: 'soft-delete-strategy', title: 'Soft Delete Strategy' },
  ],
};
const style = { width: 100, color: false, verbose: false };

test.each([
  ['terminal', renderers.terminal(report, style), '+24 against base'],
  ['markdown', renderers.markdown(report, style), '62 % '],
  ['html', renderers.html(report, style), 'from 62 %'],
])('%s holds what the schema has against the base, and not how much was looked at', (_, text, change) => {
  const lines = text.split('\n');
  expect(lines.find((line) => line.includes('Soft Delete Strategy') && line.includes('86/100'))).toContain(change);
  const coverage = lines.find((line) => line.includes('Audit Coverage') && line.includes('86/100'));
  expect(coverage).toContain('86 %');
  expect(coverage).not.toContain(change.trim());
});
