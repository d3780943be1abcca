import { expect, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import { columnsOf, wrap } from '#renderers/terminal/lines.ts';
import { sampleReport } from '../support/sample-report.ts';

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const style = { width: 100, color: false, verbose: false };

test.each([60, 72, 80, 100, 120, 160])('at %i columns only SQL to be pasted is wider than the terminal', (width) => {
  const lines = renderers.terminal(sampleReport, { ...style, width }).split('\n');
  const wide = lines.filter((line) => columnsOf(line) > width);
  expect(wide.filter((line) => !/^ {4}(ALTER|CREATE) /.test(line))).toEqual([]);
});

test('colours change nothing but colours', () => {
  const coloured = renderers.terminal(sampleReport, { ...style, color: true });
  expect(coloured).not.toBe(renderers.terminal(sampleReport, style));
  expect(coloured.replace(colours, '')).toBe(renderers.terminal(sampleReport, style));
});

test('more than ten findings of one rule are one line with a count, and all of them when asked for', () => {
  const folded = renderers.terminal(sampleReport, style);
  expect(folded).toContain('12 findings: applications.id');
  expect(folded).not.toContain('Column applications.visibility');
  expect(renderers.terminal(sampleReport, { ...style, verbose: true })).toContain('Column applications.visibility');
});

test('what is new is told before, and apart from, what was there', () => {
  const [, old] = sampleReport.findings;
  if (!old) throw new Error('The sample has no finding');
  const many = Array.from({ length: 15 }, (_, at) => ({ ...old, message: `Old ${at}.`, isNew: false }));
  const text = renderers.terminal(
    { ...sampleReport, findings: [...many, { ...old, message: 'Fresh.', isNew: true }] },
    style,
  );
  expect(text).toMatch(/● New: Fresh\.[\s\S]*● .*: 15 findings/);
  const [one] =
    renderers
      .terminal({ ...sampleReport, findings: many.map((finding) => ({ ...finding, isNew: true })) }, style)
      .match(/● .*15 findings/) ?? [];
  expect(one).toMatch(/^● New: /);
});

test('the first line is the verdict', () => {
  expect(renderers.terminal(sampleReport, style).split('\n')[0]).toBe(
    '❌ Do not merge yet: 2 findings block (fail-on: high)',
  );
});

test('a wide character takes two columns and a combining mark none', () => {
  expect(columnsOf('名前')).toBe(4);
  expect(columnsOf('e\u0301')).toBe(1);
  expect(columnsOf('✅ ok')).toBe(5);
});

test('a word that is longer than the line is cut and nothing is lost', () => {
  const word = 'x'.repeat(150);
  expect(wrap(word, 60).join('')).toBe(word);
  expect(wrap(word, 60).every((line) => line.length <= 60)).toBe(true);
});
