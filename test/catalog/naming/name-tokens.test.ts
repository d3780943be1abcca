import { expect, test } from 'vitest';
import { isSameName, isSameNoun, nameTokens, plural, singular } from '#catalog/naming/name-tokens.ts';

test.each([
  ['created_at', ['created', 'at']],
  ['createdAt', ['created', 'at']],
  ['HTTPServer', ['http', 'server']],
  ['content_sha256', ['content', 'sha256']],
  ['__private', ['private']],
  ['größe_id', ['größe', 'id']],
])('%s is %j', (name, tokens) => {
  expect(nameTokens(name)).toEqual(tokens);
});

test.each([
  ['companies', 'company'],
  ['matches', 'match'],
  ['statuses', 'status'],
  ['boxes', 'box'],
  ['jobs', 'job'],
  ['status', 'status'],
  ['address', 'address'],
  ['series', 'series'],
])('%s is the plural of %s', (many, one) => {
  expect(singular(many)).toBe(one);
});

test.each([
  ['company', 'companies'],
  ['match', 'matches'],
  ['day', 'days'],
  ['job', 'jobs'],
])('more than one %s are %s', (one, many) => {
  expect(plural(one)).toBe(many);
});

test.each([
  ['database', 'databases', true],
  ['box', 'boxes', true],
  ['category', 'categories', true],
  ['job', 'jobs', true],
  ['job', 'job', true],
  ['job', 'jab', false],
  ['as', 'a', false],
])('%s and %s are the same noun: %s', (one, other, same) => {
  expect(isSameNoun(one, other)).toBe(same);
});

test('only the last word of a name is counted', () => {
  expect(isSameName(['user', 'profile'], ['user', 'profiles'])).toBe(true);
  expect(isSameName(['users', 'profile'], ['user', 'profiles'])).toBe(false);
  expect(isSameName([], [])).toBe(false);
});
