import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '#config/action-inputs.ts';

const manifest: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly runs: object;
} = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

/** As the runner hands them over: what is not set has its default, or nothing. */
const defaults = (name: string) => manifest.inputs[name]?.default ?? '';

test('every input that is declared is read, and no other', () => {
  const read = new Set<string>();
  readInputs((name) => {
    read.add(name);
    return defaults(name);
  });
  expect([...read].sort()).toEqual(Object.keys(manifest.inputs).sort());
});

test('an input without a value leaves the settings file its word', () => {
  const inputs = readInputs(defaults);
  expect(inputs.overrides).toEqual({});
  expect(inputs).toMatchObject({ workingDirectory: '.', commentMode: 'always', jobSummary: true });
});

test.each([
  ['fail-on', 'hgih', 'Did you mean high?'],
  ['comment-mode', 'never', 'always, on-findings, off'],
  ['job-summary', 'maybe', 'true or false'],
  ['database-url', 'mysql://root@h/d', 'postgresql://'],
])('input %s cannot be %s', (name, value, words) => {
  const read = () => readInputs((asked) => (asked === name ? value : defaults(asked)));
  expect(read).toThrow(expect.objectContaining({ code: 'unknown-option' }));
  try {
    read();
  } catch (error) {
    expect(`${Object(error).message} ${Object(error).remedy}`).toContain(words);
  }
});

test('the Action runs the committed bundle on Node 24', () => {
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});
