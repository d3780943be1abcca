// What a page of many findings shows at once, and what it folds.
import { expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { renderers } from '#renderers/index.ts';
import type { Report } from '#report/report.ts';
import { sampleReport } from '../support/sample-report.ts';

const style = { width: 100, color: false, verbose: false };
const [sample] = sampleReport.findings;
if (!sample) throw new Error('The sample has no finding');

const many = (count: number, fields: Partial<Finding>): readonly Finding[] =>
  Array.from({ length: count }, (_, at) => ({
    ...sample,
    details: [],
    ...fields,
    message: `${fields.rule} ${at}.`,
    fingerprint: `${fields.rule}-${fields.isNew}-${at}`,
  }));

function page(findings: readonly Finding[], blocking: readonly Finding[] = [], more: Partial<Report> = {}): string {
  const verdict = { ...sampleReport.verdict, blocking: blocking.map(({ fingerprint }) => fingerprint) };
  return renderers.html({ ...sampleReport, findings, verdict, ...more }, style);
}

const summaries = (text: string): readonly string[] =>
  [...text.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, summary = '']) => summary);

test('however many of one rule block, the next rule is in sight', () => {
  const findings = [
    ...many(31, { rule: 'blocking-index-build', isNew: true }),
    ...many(2, { rule: 'dropped-column', isNew: true }),
  ];
  const text = page(findings, findings);
  expect(summaries(text)).toEqual(['<b>New:</b> Index build that stops every write: 26 more findings']);
  const open = text.replaceAll(/<details>[\s\S]*?<\/details>/g, '');
  expect(open.match(/<div class="finding /g)).toHaveLength(7);
});

test('what is new is not folded with what was there', () => {
  const text = page([
    ...many(16, { rule: 'duplicate-index', isNew: false }),
    ...many(1, { rule: 'duplicate-index', isNew: true }),
  ]);
  expect(summaries(text)).toEqual(['Index that exists twice: 16 findings']);
  expect(text.indexOf('<b>New:</b>')).toBeLessThan(text.indexOf('<summary>'));
});

test('three hundred lines of one finding are folded after five, seven are not', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at}.`);
  expect(summaries(page([{ ...sample, details: lines(7) }]))).toEqual([]);
  const text = page([{ ...sample, details: lines(301) }]);
  expect(summaries(text)).toEqual(['and 296 more']);
  expect(text.match(/<li>Line /g)).toHaveLength(301);
});

test('a long diff is folded', () => {
  const unified = Array.from({ length: 200 }, (_, at) => `+line ${at}`).join('\n');
  expect(summaries(page([], [], { schemaDiff: { changes: [], unified } }))).toEqual(['+200 −0 lines']);
});
