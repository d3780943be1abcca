import { expect, test } from 'vitest';
import { hasForeignKey, likelyReferences } from '#catalog/naming/reference-like.ts';
import { catalogs } from '../../support/catalog-of.ts';

const { of } = catalogs();
const jobs = 'CREATE TABLE jobs (id uuid PRIMARY KEY);';

test.each([
  [
    'named after a relation, in the singular',
    'CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid);',
    ['matches.job_id'],
  ],
  ['camelCase', 'CREATE TABLE matches (id uuid PRIMARY KEY, "jobId" uuid);', ['matches.jobId']],
  ['of another type', 'CREATE TABLE matches (id uuid PRIMARY KEY, job_id text);', []],
  ['the relation itself', 'CREATE TABLE reports (id uuid PRIMARY KEY, report_id uuid);', []],
  ['no such relation', 'CREATE TABLE matches (id uuid PRIMARY KEY, batch_id uuid);', []],
  ['the last word alone', 'CREATE TABLE matches (id uuid PRIMARY KEY, source_job_id uuid);', []],
  ['a polymorphic pair', 'CREATE TABLE notes (id uuid PRIMARY KEY, job_type text, job_id uuid);', []],
  ['an identifier of another system', 'CREATE TABLE matches (id uuid PRIMARY KEY, external_job_id uuid);', []],
])('%s', async (_, script, expected) => {
  const found = likelyReferences(await of(jobs + script));
  expect(found.map(({ relation, column }) => `${relation.name}.${column.name}`)).toEqual(expected);
});

test('foreign keys are among them, and known as such', async () => {
  const [found] = likelyReferences(
    await of(`${jobs} CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid REFERENCES jobs);`),
  );
  expect(found && hasForeignKey(found)).toBe(true);
});
