import { describe, expect, test } from 'vitest';
import { fitUnder, type Limit, type Part } from '#renderers/comment/budget.ts';

const units: Limit = { most: 65_536, size: (text) => text.length };
const bytes: Limit = { most: 900 * 1024, size: (text) => Buffer.byteLength(text) };

const head: Part = { id: 'head', name: 'head', forms: ['# Verdict'] };
const note = (cut: readonly string[]) => `Shortened: ${cut.join(', ')}.`;

/** Parts that come to exactly `length` units: head, one blank line, the text, the line end. */
const partsOf = (length: number, letter: string): readonly Part[] => {
  const room = length - '# Verdict'.length - '\n\n'.length - '\n'.length;
  const text = letter.repeat(Math.floor(room / letter.length)).padEnd(room, '.');
  return [head, { id: 'list', name: 'list', forms: [text, 'short', ''] }];
};

describe.each([
  ['plain letters', 'x'],
  ['astral characters, which are two units each', '🟠'],
])('%s', (_, letter) => {
  test.each([65_535, 65_536])('%i units are left as they are', (length) => {
    const text = fitUnder(partsOf(length, letter), ['list'], units, note);
    expect(text).toHaveLength(length);
    expect(text).not.toContain('Shortened');
  });

  test('65,537 units give way', () => {
    const text = fitUnder(partsOf(65_537, letter), ['list'], units, note);
    expect(text).toBe('# Verdict\n\nshort\n\nShortened: list.\n');
  });
});

test('a limit in bytes counts bytes', () => {
  const part = (count: number): Part => ({ id: 'list', name: 'list', forms: ['名'.repeat(count), ''] });
  const fits = fitUnder([head, part(300_000)], ['list'], bytes, note);
  const tooLong = fitUnder([head, part(310_000)], ['list'], bytes, note);
  expect(Buffer.byteLength(fits)).toBeLessThanOrEqual(900 * 1024);
  expect(fits).not.toContain('Shortened');
  expect(tooLong).toBe('# Verdict\n\nShortened: list.\n');
});

describe('what gives way', () => {
  const part = (id: string, ...forms: string[]): Part => ({ id, name: id, forms });
  const parts = [
    head,
    part('old', 'o'.repeat(60), 'oo', ''),
    part('diff', 'd'.repeat(60), ''),
    part('new', 'n'.repeat(120), 'nn'),
  ];
  const fitted = (most: number) => fitUnder(parts, ['old', 'diff', 'new'], { most, size: (text) => text.length }, note);

  test('is the first of the order, step by step', () => {
    expect(fitted(230)).toContain(`\n\noo\n\n${'d'.repeat(60)}\n\n${'n'.repeat(120)}`);
  });

  test('is said, and only that', () => {
    expect(fitted(230)).toContain('Shortened: old.');
    expect(fitted(400)).not.toContain('Shortened');
  });

  test('comes back where the last cut made more room than was needed', () => {
    const text = fitted(125);
    expect(text).toContain('d'.repeat(60));
    expect(text).toContain('\n\nnn\n');
    expect(text.length).toBeLessThanOrEqual(125);
  });

  test('is never the head, however small the room', () => {
    expect(fitted(1)).toMatch(/^# Verdict\n/);
  });
});
