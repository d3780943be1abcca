import { describe, expect, test } from 'vitest';
import { applyBaseline, readBaseline, writeBaseline } from '#finding/baseline.ts';
import type { Finding } from '#finding/finding.ts';
import { readInlineMarks } from '#finding/inline-marks.ts';
import { applySuppressions, type Suppression } from '#finding/suppression.ts';

const finding = (fields: Partial<Finding> = {}): Finding => ({
  rule: 'unindexed-foreign-key',
  subject: { kind: 'constraint', schema: 'public', relation: 'jobs', name: 'jobs_company_id_fkey' },
  message: 'Foreign key jobs_company_id_fkey of jobs (company_id) has no index.',
  severity: 'medium',
  proof: 'catalog',
  project: 'main',
  fingerprint: '0123456789abcdef',
  ...fields,
});

const scope = {
  today: '2026-11-25',
  categories: new Map([
    ['unindexed-foreign-key', 'indexing'],
    ['missing-primary-key', 'keys'],
  ]),
  ran: new Set(['unindexed-foreign-key']),
};

const entry = (fields: Partial<Suppression>): Suppression => ({ by: 'config', reason: 'Deletes are rare', ...fields });

describe('an entry of ignore', () => {
  test.each([
    ['by rule and label', { rule: 'unindexed-foreign-key', subject: 'jobs.jobs_company_id_fkey' }],
    ['by rule and pattern', { rule: 'unindexed-foreign-key', subject: 'jobs.*' }],
    ['with the schema spelt out', { rule: 'unindexed-foreign-key', subject: 'public.jobs.jobs_company_id_fkey' }],
    ['by rule and table', { rule: 'unindexed-foreign-key', tables: ['job*'] }],
    ['by category', { category: 'indexing', tables: ['*'] }],
    ['until today', { rule: 'unindexed-foreign-key', until: '2026-11-25' }],
  ])('accepts %s', (_, fields) => {
    const outcome = applySuppressions([finding()], [entry(fields)], scope);
    expect(outcome).toMatchObject({ kept: [], suppressed: [{ by: 'config', reason: 'Deletes are rare' }], unused: [] });
  });

  test.each([
    ['matches no finding', { rule: 'unindexed-foreign-key', subject: 'matches.*' }, 'unused'],
    ['matches no finding', { rule: 'unindexed-foreign-key', tables: ['*', '!jobs'] }, 'unused'],
    ['names a rule that does not exist', { rule: 'unindexed-key' }, 'unused'],
    ['is past its date, 2026-11-24', { rule: 'unindexed-foreign-key', until: '2026-11-24' }, 'expired'],
    ['gives no reason', { rule: 'unindexed-foreign-key', reason: ' ' }, 'unused'],
    ['has no end, which only low findings may have', { rule: 'unindexed-foreign-key', until: 'never' }, 'unused'],
  ] as const)('that %s accepts nothing and is named: %o', (why, fields, kind) => {
    const { kept, unused } = applySuppressions([finding()], [entry(fields)], scope);
    expect(kept).toHaveLength(1);
    expect(unused).toMatchObject([{ kind, why }]);
  });

  test('may stay for ever on low findings', () => {
    const entries = [entry({ rule: 'unindexed-foreign-key', until: 'never' })];
    expect(applySuppressions([finding({ severity: 'low' })], entries, scope).kept).toEqual([]);
  });

  test('for a rule that did not run cannot be called unused', () => {
    expect(applySuppressions([], [entry({ rule: 'missing-primary-key' })], scope).unused).toEqual([]);
  });

  test('without rule and category accepts nothing', () => {
    expect(applySuppressions([finding()], [entry({ subject: '*.*' })], scope).kept).toHaveLength(1);
  });
});

describe('a mark in a file', () => {
  const marks = (text: string) =>
    readInlineMarks('0001.sql', text).map(({ rule, reason, lines }) => [rule, reason, lines?.from, lines?.to]);

  test.each([
    [
      'before a statement',
      '-- schema-audit: accept table-rewrite small table\nALTER TABLE jobs\n  ALTER a TYPE text;\nSELECT 1;',
      ['table-rewrite', 'small table', 1, 3],
    ],
    [
      'at the end of a statement',
      'SELECT 1;\nALTER TABLE jobs\n  ALTER a TYPE text; -- schema-audit: accept table-rewrite small',
      ['table-rewrite', 'small', 2, 3],
    ],
    [
      'in Python',
      '    # schema-audit: accept table-rewrite small\n    op.alter_column("jobs", "a")\n\n',
      ['table-rewrite', 'small', 1, 2],
    ],
    [
      'on a page',
      '| a | text |\n| b | text | <!-- schema-audit: accept misdocumented-type old page -->',
      ['misdocumented-type', 'old page', 2, 2],
    ],
    [
      'above a row of a page',
      '<!-- schema-audit: accept misdocumented-type old page -->\n| b | text |\n| c | text |',
      ['misdocumented-type', 'old page', 1, 2],
    ],
    [
      'in a block comment',
      '/* schema-audit: accept lost-rows agreed */\nDELETE FROM jobs;',
      ['lost-rows', 'agreed', 1, 2],
    ],
  ])('%s covers that statement or row', (_, text, expected) => {
    expect(marks(text)).toEqual([expected]);
  });

  test('without a reason is read, and named as useless', () => {
    const suppressions = readInlineMarks('a.sql', '-- schema-audit: accept unindexed-foreign-key\nSELECT 1;');
    expect(applySuppressions([], suppressions, scope).unused).toMatchObject([{ why: 'gives no reason' }]);
  });

  test('accepts findings that stand in its lines, and no others', () => {
    const suppressions = readInlineMarks(
      'a.sql',
      '-- schema-audit: accept unindexed-foreign-key rare\nALTER TABLE jobs;\n\nSELECT 1;',
    );
    const inside = finding({ location: { file: 'a.sql', line: 2 } });
    const outside = finding({ location: { file: 'a.sql', line: 4 } });
    const elsewhere = finding({ location: { file: 'b.sql', line: 2 } });
    const { kept, suppressed } = applySuppressions([inside, outside, elsewhere, finding()], suppressions, scope);
    expect(suppressed).toMatchObject([{ finding: inside, by: 'inline', reason: 'rare' }]);
    expect(kept).toEqual([outside, elsewhere, finding()]);
  });
});

describe('a baseline', () => {
  const other = finding({ rule: 'missing-primary-key', fingerprint: 'fedcba9876543210' });

  test('is written sorted, one finding a line, whatever the order of the findings', () => {
    const text = writeBaseline([finding(), other, finding()]);
    expect(text).toBe(writeBaseline([other, finding()]));
    expect(text).toBe(`{
  "version": 1,
  "findings": [
    {"rule":"missing-primary-key","subject":"jobs.jobs_company_id_fkey","fingerprint":"fedcba9876543210"},
    {"rule":"unindexed-foreign-key","subject":"jobs.jobs_company_id_fkey","fingerprint":"0123456789abcdef"}
  ]
}
`);
  });

  test('accepts what it lists and nothing else', () => {
    const read = readBaseline(writeBaseline([finding()]));
    expect(read.status).toBe('read');
    if (read.status !== 'read') return;
    const outcome = applyBaseline([finding(), other], read.baseline);
    expect(outcome.kept).toEqual([other]);
    expect(outcome.suppressed).toMatchObject([{ by: 'baseline', finding: finding() }]);
  });

  test('may be empty', () => {
    expect(readBaseline(writeBaseline([]))).toEqual({ status: 'read', baseline: { version: 1, findings: [] } });
  });

  test.each([
    ['nothing', 'is not JSON'],
    ['[]', 'does not say "version": 1'],
    ['{"version": 2, "findings": []}', 'does not say "version": 1'],
    ['{"version": 1}', 'has no list "findings"'],
    ['{"version": 1, "findings": [{"fingerprint": "x"}]}', 'has an entry 1 without a fingerprint of 16 hex digits'],
  ])('%s %s', (text, reason) => {
    expect(readBaseline(text)).toEqual({ status: 'unreadable', reason });
  });
});
