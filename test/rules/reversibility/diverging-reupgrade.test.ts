import { expect, test } from 'vitest';
import { divergingReupgrade } from '#rules/reversibility/diverging-reupgrade.ts';
import { runOn } from '../../support/examined-checkout.ts';

test('a default that the migration computes is left to the server', async () => {
  const { findings } = await runOn([divergingReupgrade], {
    'migrations/0001_jobs.up.sql':
      "CREATE TABLE jobs (id uuid PRIMARY KEY);\nDO $$ BEGIN EXECUTE format('ALTER TABLE jobs ALTER COLUMN id SET DEFAULT %L::uuid', gen_random_uuid()); END $$;\n",
    'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
  });
  expect(findings).toMatchObject([
    {
      message: expect.stringContaining('default of column jobs.id is '),
      remedy: expect.stringContaining('DEFAULT gen_random_uuid()'),
    },
  ]);
});
