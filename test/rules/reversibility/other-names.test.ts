import { expect, test } from 'vitest';
import { incompleteDowngrade } from '#rules/reversibility/incomplete-downgrade.ts';
import { runOn } from '../../support/examined-checkout.ts';

const jobs =
  'CREATE TABLE jobs (id bigint PRIMARY KEY, url text CONSTRAINT jobs_url_key UNIQUE, place text);\nCREATE INDEX jobs_place_idx ON jobs (place);\n';

async function observed(up: string, down: string) {
  const { findings } = await runOn([incompleteDowngrade], {
    'migrations/0001_jobs.up.sql': jobs,
    'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
    'migrations/0002_keys.up.sql': up,
    'migrations/0002_keys.down.sql': down,
  });
  return findings.map(({ severity, message, remedy }) => ({ severity, message, remedy }));
}

test('a key and an index that come back under another name are told as such, and are medium', async () => {
  const found = await observed(
    'ALTER TABLE jobs DROP CONSTRAINT jobs_url_key;\nDROP INDEX jobs_place_idx;\n',
    'ALTER TABLE jobs ADD CONSTRAINT uq_jobs_url UNIQUE (url);\nCREATE INDEX ix_jobs_place ON jobs (place);\n',
  );
  expect(found).toEqual([
    {
      severity: 'medium',
      message:
        'Migration 0002_keys does not come back: constraint jobs.jobs_url_key is called uq_jobs_url, and 1 more.',
      remedy: 'In its way back, give jobs.jobs_url_key, jobs.jobs_place_idx the old name again.',
    },
  ]);
});

test('one that comes back otherwise is lost, whatever it is called', async () => {
  const found = await observed(
    'ALTER TABLE jobs DROP CONSTRAINT jobs_url_key;\n',
    'ALTER TABLE jobs ADD CONSTRAINT uq_jobs_url UNIQUE (url, place);\n',
  );
  expect(found.map(({ severity }) => severity)).toEqual(['high']);
});
