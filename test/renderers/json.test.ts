import { expect, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import { schemaErrors, unnamedProperties } from '../support/report-schema.ts';
import { cleanReport, sampleReport } from '../support/sample-report.ts';

const style = { width: 100, color: false, verbose: false };

test.each([
  ['with findings', sampleReport],
  ['clean', cleanReport],
])('a report %s keeps to the published schema', (_, report) => {
  const parsed: unknown = JSON.parse(renderers.json(report, style));
  expect(schemaErrors(parsed)).toEqual([]);
  expect(unnamedProperties(parsed)).toEqual([]);
  expect(parsed).toEqual(JSON.parse(JSON.stringify(report)));
});

test('the order of keys does not depend on how the report was put together', () => {
  const shuffled = Object.fromEntries(Object.entries(sampleReport).toReversed());
  expect(renderers.json({ ...sampleReport, ...shuffled }, style)).toBe(renderers.json(sampleReport, style));
});

test('the schema refuses a criterion that is unmet without a finding', () => {
  const [first, ...rest] = sampleReport.criteria;
  expect(schemaErrors({ ...sampleReport, criteria: [{ ...first, findings: [] }, ...rest] })).not.toEqual([]);
});
