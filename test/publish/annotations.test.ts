import { expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { type Annotation, annotations } from '#publish/github/annotations.ts';
import { fitted } from '#publish/github/job-summary.ts';
import { disarmed } from '#publish/github/log.ts';
import type { Report } from '#report/report.ts';
import { sampleReport } from '../support/sample-report.ts';

async function annotate(
  report: Report,
  prefix = '',
): Promise<{ made: readonly Annotation[]; printed: readonly string[] }> {
  const made: Annotation[] = [];
  const printed: string[] = [];
  await annotations({
    prefix,
    annotate: (annotation) => made.push(annotation),
    print: (line) => printed.push(line),
  }).publish(report);
  return { made, printed };
}

const finding = (number: number, fields: Partial<Finding>): Finding => ({
  rule: 'unindexed-foreign-key',
  severity: 'medium',
  proof: 'catalog',
  project: 'db',
  subject: { kind: 'relation', schema: 'public', relation: 'reviews' },
  message: `Finding ${number}.`,
  fingerprint: `${number}`.padStart(16, '0'),
  ...fields,
});

const reportOf = (findings: readonly Finding[], blocking: readonly string[] = []): Report => ({
  ...sampleReport,
  findings,
  verdict: { ...sampleReport.verdict, blocking },
});

test('what blocks is an error, what is old is silent, and a file is named from the root of the repository', async () => {
  const { made } = await annotate(
    reportOf(
      [
        finding(1, { severity: 'low', isNew: true }),
        finding(2, { severity: 'high', isNew: true, location: { file: 'db/0002.sql', line: 7 } }),
        finding(3, { severity: 'high', isNew: false }),
        finding(4, { severity: 'medium', isNew: true }),
      ],
      ['2'.padStart(16, '0')],
    ),
    'services/api',
  );
  expect(made.map(({ kind }) => kind)).toEqual(['error', 'warning', 'notice']);
  expect(made[0]).toMatchObject({ file: 'services/api/db/0002.sql', line: 7 });
});

test('ten of a kind are shown, the rest is counted', async () => {
  const { made, printed } = await annotate(reportOf(Array.from({ length: 13 }, (_, number) => finding(number, {}))));
  expect(made).toHaveLength(10);
  expect(printed).toEqual(['3 more warnings are in the report.']);
});

test.each(['::error::x', '  ::add-mask::x', 'NOTICE: ##[error]x', 'a\r::set-output::x', '##[add-matcher]x'])(
  'the runner obeys nothing of %j',
  (text) => {
    for (const line of disarmed(text)) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
      expect(line).not.toContain('\r');
    }
  },
);

test('a summary ends with a whole line below its limit, counted in bytes', () => {
  const text = fitted('ü'.repeat(40).concat('\n').repeat(100), 1000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000);
  expect(text).toMatch(/ü\n\nThe rest is in the report file\.\n$/);
  expect(fitted('short', 1000)).toBe('short');
});
