import { expect, test } from 'vitest';
import { emptyDowngrade } from '#rules/reversibility/empty-downgrade.ts';
import { failingReupgrade } from '#rules/reversibility/failing-reupgrade.ts';
import { incompleteDowngrade } from '#rules/reversibility/incomplete-downgrade.ts';
import { runOn } from '../../support/examined-checkout.ts';

const withLabel = (statement: string) => ({
  'migrations/0001_jobs.up.sql':
    "CREATE TYPE job_status AS ENUM ('open', 'closed');\nCREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);\n",
  'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\nDROP TYPE job_status;\n',
  'migrations/0002_archived.up.sql': `ALTER TABLE jobs ADD COLUMN note text;\n${statement}`,
  'migrations/0002_archived.down.sql': 'ALTER TABLE jobs DROP COLUMN note;\n',
});

test('a label that stays in an enum is low, and named', async () => {
  const { findings } = await runOn(
    [incompleteDowngrade, failingReupgrade],
    withLabel(
      "ALTER TYPE job_status ADD VALUE IF NOT EXISTS 'archived';\nALTER TYPE job_status ADD VALUE IF NOT EXISTS 'lost';\n",
    ),
  );
  expect(findings).toMatchObject([
    {
      severity: 'low',
      message:
        'Migration 0002_archived does not come back: labels "archived", "lost" of type job_status are left behind.',
      remedy: expect.stringContaining('ADD VALUE IF NOT EXISTS'),
    },
  ]);
});

test('one that the second way up trips over is high', async () => {
  const { findings } = await runOn([failingReupgrade], withLabel("ALTER TYPE job_status ADD VALUE 'archived';\n"));
  expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'high',
      'Migration 0002_archived fails the second time, after its way back: enum label "archived" already exists.',
    ],
  ]);
});

test.each([
  ['', ['low']],
  ["-- noop since we can't remove a value from an enum\n", []],
])('where nothing but a label would have to go, a way back with %j is %j', async (down, severities) => {
  const { findings } = await runOn([emptyDowngrade, incompleteDowngrade], {
    'migrations/0001_jobs.up.sql': "CREATE TYPE job_status AS ENUM ('open', 'closed');\n",
    'migrations/0001_jobs.down.sql': 'DROP TYPE job_status;\n',
    'migrations/0002_archived.up.sql': "ALTER TYPE job_status ADD VALUE 'archived';\n",
    'migrations/0002_archived.down.sql': down,
  });
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
});
