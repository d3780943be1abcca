// Rows that give way to a failing step take nothing else out of the ledger.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { lossesOf, walkScripts } from '../../support/script-walk.ts';

let server: Server;
beforeAll(async () => {
  server = await engines.pglite.open({});
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

test('what the step loses of the rows that stay is told', async () => {
  const { ledger } = await walkScripts(server, [
    {
      revision: '0001',
      up: [
        'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL)',
        'CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies, place text)',
      ],
    },
    {
      revision: '0002',
      up: ['ALTER TABLE jobs ALTER place SET NOT NULL', 'ALTER TABLE companies DROP COLUMN name', 'TRUNCATE jobs'],
    },
  ]);
  const [entry] = ledger?.entries ?? [];
  expect(entry?.failures.map(({ cohort }) => cohort)).toEqual(['nulls']);
  expect(lossesOf(entry?.up)).toEqual(['column-dropped companies.name', 'rows-deleted jobs']);
});
