import { expect, test } from 'vitest';
import { placeholdersIn } from '#migration/placeholders.ts';

const isMark = (text: string, isEmpty = false): boolean =>
  placeholdersIn([{ text, line: 1 }], 'migrations/0001.sql', isEmpty).length > 0;

test.each([
  'stub: replace with the real tables',
  'Placeholder: the tables come later',
  'Initial core (stub)',
  'portal and apply extension tables stub',
  'NOTE: This is a stub. Replace with actual migrations later.',
  'it is only a placeholder',
  'replace this with the generated operations',
])('%j calls the migration itself unfinished', (text) => {
  expect(isMark(text)).toBe(true);
});

test.each([
  'TODO create indexes',
  'TODO: relax the constraint once all systems are known',
  'FIXME: max_runs is deprecated, remove it later',
  'token is a placeholder since these rows are already verified',
  'every mirrored folder holding a placeholder name',
  'drop the old index and replace with a partial one',
])('%j is a note on a migration that does something', (text) => {
  expect(isMark(text)).toBe(false);
});

test('in a migration without an operation each note says that something is to come', () => {
  expect(isMark('TODO: create the tables', true)).toBe(true);
  expect(isMark('a table of words', true)).toBe(false);
});
