import { expect, test } from 'vitest';
import { isInfrastructure, isLogLike, isLookupLike, isStagingLike, joinPair } from '#catalog/naming/relation-kind.ts';
import { catalogs } from '../../support/catalog-of.ts';

test.each([
  ['application_events', true],
  ['audit_log', true],
  ['JobHistory', true],
  ['price_snapshots', true],
  ['applications', false],
  ['catalogs', false],
])('%s is a log: %s', (name, expected) => {
  expect(isLogLike({ name })).toBe(expected);
});

test.each([
  ['stg_jobs', false, true],
  ['jobs_import', false, true],
  ['tmp_matches', false, true],
  ['imports', false, false],
  ['raw', false, false],
  ['job_import_settings', false, false],
  ['jobs', true, true],
])('%s (unlogged: %s) is staging: %s', (name, isUnlogged, expected) => {
  expect(isStagingLike({ name, isUnlogged })).toBe(expected);
});

test.each([
  ['sessions', true],
  ['user_credentials', true],
  ['refresh_tokens', true],
  ['session_notes', false],
])('%s is infrastructure: %s', (name, expected) => {
  expect(isInfrastructure({ name })).toBe(expected);
});

const { of } = catalogs();
const parents =
  'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE skills (id uuid PRIMARY KEY); CREATE TABLE users (id uuid PRIMARY KEY);';
const pair = 'job_id uuid NOT NULL REFERENCES jobs, skill_id uuid NOT NULL REFERENCES skills';

test.each([
  ['two references and nothing else', `CREATE TABLE job_skills (${pair});`, true],
  [
    'a role, a position and times',
    `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair}, role text, position int, created_at timestamptz);`,
    true,
  ],
  ['who did it does not count', `CREATE TABLE job_skills (${pair}, added_by uuid REFERENCES users);`, true],
  ['a payload makes it something else', `CREATE TABLE job_skills (${pair}, notes text);`, false],
  ['a log-like name makes it something else', `CREATE TABLE job_skill_history (${pair});`, false],
  ['three references', `CREATE TABLE job_skills (${pair}, user_id uuid REFERENCES users);`, false],
  [
    'two references to one relation',
    'CREATE TABLE job_skills (left_id uuid REFERENCES jobs, right_id uuid REFERENCES jobs);',
    false,
  ],
  [
    'something refers to it',
    `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair}); CREATE TABLE proofs (job_skill_id uuid REFERENCES job_skills);`,
    false,
  ],
])('join: %s', async (_, script, expected) => {
  const catalog = await of(parents + script);
  const relation = catalog.relations.find(({ name }) => name.startsWith('job_skill'));
  expect(relation && joinPair(relation, catalog) !== undefined).toBe(expected);
});

test.each([
  [
    'referenced, a key and a name',
    'CREATE TABLE countries (id int PRIMARY KEY, name text NOT NULL); CREATE TABLE offices (country_id int REFERENCES countries);',
    true,
  ],
  ['referenced by nothing', 'CREATE TABLE countries (id int PRIMARY KEY, name text NOT NULL);', false],
  [
    'with data of its own',
    'CREATE TABLE countries (id int PRIMARY KEY, name text, population bigint); CREATE TABLE offices (country_id int REFERENCES countries);',
    false,
  ],
])('lookup: %s', async (_, script, expected) => {
  const catalog = await of(script);
  const relation = catalog.relations.find(({ name }) => name === 'countries');
  expect(relation && isLookupLike(relation, catalog)).toBe(expected);
});
