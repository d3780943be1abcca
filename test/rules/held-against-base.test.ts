import { expect, test } from 'vitest';
import type { Rule } from '#rule/rule.ts';
import { deletedMigration } from '#rules/history/deleted-migration.ts';
import { editedMigration } from '#rules/history/edited-migration.ts';
import { outOfOrderMigration } from '#rules/history/out-of-order-migration.ts';
import { runOn } from '../support/examined-checkout.ts';

const rules: readonly Rule[] = [deletedMigration, editedMigration, outOfOrderMigration];
const companies = 'CREATE TABLE companies (id bigint PRIMARY KEY, name text);\n';
const jobs = 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n';
const base = { 'migrations/0001_companies.sql': companies, 'migrations/0003_jobs.sql': jobs };

const messages = async (files: Readonly<Record<string, string>>) =>
  (await runOn(rules, files, base)).findings.map(({ rule, severity, message }) => [rule, severity, message]);

test('a migration that only grew a comment is not edited', async () => {
  expect(await messages({ ...base, 'migrations/0001_companies.sql': `-- who offers jobs\n${companies}\n` })).toEqual(
    [],
  );
});

test('an edit that changes the schema is critical, one that does not is high', async () => {
  const changed = companies.replace('text', 'text NOT NULL');
  expect(await messages({ ...base, 'migrations/0001_companies.sql': changed })).toEqual([
    [
      'edited-migration',
      'critical',
      'Migration 0001_companies was changed after it was merged, and the schema comes out different.',
    ],
  ]);
  const guarded = companies.replace('TABLE', 'TABLE IF NOT EXISTS');
  expect(await messages({ ...base, 'migrations/0001_companies.sql': guarded })).toEqual([
    ['edited-migration', 'high', 'Migration 0001_companies was changed after it was merged.'],
  ]);
});

test('a migration that was renamed is told from one that is gone', async () => {
  expect(await messages({ 'migrations/0001_companies.sql': companies })).toEqual([
    ['deleted-migration', 'high', 'Migration 0003_jobs was merged and is gone.'],
  ]);
  const renamed = {
    'migrations/0001_companies.sql': companies.replace('name', 'label'),
    'migrations/0004_jobs.sql': jobs,
  };
  expect(await messages(renamed)).toContainEqual([
    'deleted-migration',
    'high',
    'Migration 0003_jobs was merged and is called 0004_jobs now.',
  ]);
});

test('a squash that builds the schema of the base deletes nothing', async () => {
  expect(await messages({ 'migrations/0001_all.sql': companies + jobs })).toEqual([]);
});

test('a new migration between merged ones is out of order, one after them is not', async () => {
  const resumes = 'CREATE TABLE resumes (id bigint PRIMARY KEY);\n';
  expect(await messages({ ...base, 'migrations/0002_resumes.sql': resumes })).toEqual([
    ['out-of-order-migration', 'high', 'Migration 0002_resumes is new and sorts before 0003_jobs, which is merged.'],
  ]);
  expect(await messages({ ...base, 'migrations/0004_resumes.sql': resumes })).toEqual([]);
});

test('without a base none of them is assessed', async () => {
  const { notAssessed } = await runOn(rules, base);
  expect(notAssessed.map(({ rule, missing }) => [rule, missing])).toEqual(rules.map(({ id }) => [id, ['base']]));
});
