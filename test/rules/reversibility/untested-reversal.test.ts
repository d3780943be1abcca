import { expect, test } from 'vitest';
import { untestedReversal } from '#rules/reversibility/untested-reversal.ts';
import { runOn } from '../../support/examined-checkout.ts';

const jobs = {
  'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
  'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
};
const notes = {
  'migrations/0002_notes.up.sql': 'CREATE TABLE notes (id bigint REFERENCES people (id));\n',
  'migrations/0002_notes.down.sql': 'DROP TABLE notes;\n',
};

test('where nothing is to be walked back, the remedy is to let it be walked', async () => {
  const { findings } = await runOn([untestedReversal], { ...jobs, 'schema-audit.yml': 'verify: none\n' });
  expect(findings).toMatchObject([
    {
      message: 'The way back of 1 of 1 migrations was run by nobody.',
      remedy: expect.stringContaining('`verify: new`'),
      details: ['0001_jobs: nothing was to be walked back.'],
    },
  ]);
});

test('where the chain does not run, the remedy is to make it run', async () => {
  const { findings } = await runOn([untestedReversal], { ...jobs, ...notes });
  expect(findings).toMatchObject([
    { remedy: expect.stringContaining('Make the chain run'), details: ['0002_notes: its way up did not run.'] },
  ]);
});
