import { expect, test } from 'vitest';
import { argumentsOf, assignmentsOf, doesNothing, functionsOf } from '#python/statements.ts';
import { parsePython } from '#python/syntax.ts';

const textOf = (literal: string): string | undefined =>
  assignmentsOf(parsePython(`x = ${literal}\n`).root).get('x')?.stringValue;

test.each([
  [`'plain'`, 'plain'],
  [`"two" 'parts'`, 'twoparts'],
  [`("in" " brackets")`, 'in brackets'],
  [`'''three\nlines'''`, 'three\nlines'],
  [String.raw`'tab\t quote\' \x41\u00e9\101'`, "tab\t quote' Aé" + 'A'],
  [String.raw`r'raw\n'`, String.raw`raw\n`],
  ["u'old'", 'old'],
  [`f'{computed}'`, undefined],
  [`'a' + b`, undefined],
  ['None', undefined],
])('the text of %s is %j', (literal, text) => {
  expect(textOf(literal)).toBe(text);
});

test('annotated assignments count, and the last one to a name wins', () => {
  const values = assignmentsOf(parsePython("a: str = 'x'\nb: Union[str, None] = None\na = 'y'\nc: int\n").root);
  expect([...values].map(([name, value]) => [name, value.text])).toEqual([
    ['a', "'y'"],
    ['b', 'None'],
  ]);
});

test('positional and named arguments are told apart, unpacked ones left out', () => {
  const call = assignmentsOf(parsePython("x = f(1, *rest, 'b', key=g(2), **more)\n").root).get('x');
  if (!call) throw new Error('There is no call.');
  const { positional, named } = argumentsOf(call);
  expect(positional.map(({ text }) => text)).toEqual(['1', "'b'"]);
  expect([...named].map(([name, { text }]) => [name, text])).toEqual([['key', 'g(2)']]);
});

test.each([
  ['pass', true],
  ['"""Words."""\n    ...', true],
  ['# only a comment\n    return', true],
  ['pass; call()', false],
  ['return 1', false],
])('a body of %j does nothing: %s', (body, expected) => {
  const definition = functionsOf(parsePython(`@decorated\nasync def f():\n    ${body}\n`).root).get('f');
  const inside = definition?.child('Body');
  expect(inside && doesNothing(inside)).toBe(expected);
});

test('a place that is not Python is found by its line', () => {
  expect(parsePython('a = 1\nb = (\n').errorLine).toBeGreaterThanOrEqual(2);
  expect(parsePython('a = 1\nmatch a:\n    case 1:\n        pass\n').errorLine).toBeUndefined();
});
