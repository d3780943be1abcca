import { describe, expect, test } from 'vitest';
import { likeText, regexText } from '#replay/rows/pattern-text.ts';

const anyLength = { least: 0, most: Number.POSITIVE_INFINITY };
const numbers = [1000, 1001, 1002, 54_321, 1_000_999];

describe('a text for a pattern', () => {
  test.each([
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$', true],
    ['^[A-Z]{3}$', true],
    ['^\\+?[1-9]\\d{6,14}$', true],
    ['^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', true],
    ['^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$', true],
    ['^#[0-9a-fA-F]{6}$', true],
    ['^\\d{4}-\\d{2}-\\d{2}$', true],
    ['^https?://', false],
    ['^(draft|open|closed)$', false],
    ['^v\\d+\\.\\d+\\.\\d+(-\\w+)?$', true],
    ['[a-z]', true],
    ['^[\\w.-]{5,}$', true],
    ['^[]a]+$', true],
    ['^[^0-9]*$', true],
    ['^a.c$', true],
    ['^$', false],
  ])('matches %s, and another number makes another text', (pattern, differs) => {
    const texts = numbers.map((number) => regexText(pattern, number, anyLength));
    for (const text of texts) expect(text).toMatch(new RegExp(pattern.replace('[]a]', '[\\]a]')));
    if (differs) expect(new Set(texts.slice(0, 3)).size).toBe(3);
  });

  test.each([
    ['^[[:alpha:]][[:alnum:]_]*$', /^[a-z][a-z0-9_]*$/],
    ['^[[:space:]]?[[:digit:]]{2}$', /^ ?\d\d$/],
    ['\\mjob\\M', /^job$/],
    ['(?i)^job$', /^job$/],
  ])('reads what PostgreSQL writes otherwise than JavaScript: %s', (pattern, expected) => {
    expect(regexText(pattern, 1234, anyLength)).toMatch(expected);
  });

  test('is as long as it has to be', () => {
    expect(regexText('^[a-z]+$', 1234, { least: 0, most: 2 })).toHaveLength(2);
    expect(regexText('^[a-z]+$', 1234, { least: 9, most: 20 })).toHaveLength(12);
  });

  test.each(['(?=a)b', '(a)\\1', '(?<!a)b', 'a)', '[a', '(a'])('is unknown for %s', (pattern) => {
    expect(regexText(pattern, 1234, anyLength)).toBeUndefined();
  });

  test.each([
    ['job-%', 'job-77'],
    ['%@_%', '77@a77'],
    ['100\\%', '100%'],
  ])('of LIKE: %s', (pattern, text) => {
    expect(likeText(pattern, 77)).toBe(text);
  });
});
