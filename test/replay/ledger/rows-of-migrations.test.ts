import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { pooledServer } from '../../support/pooled-server.ts';
import type { ScriptStep } from '../../support/script-project.ts';
import { failuresOf, walkAndAsk } from '../../support/script-walk.ts';

const portals: ScriptStep = {
  revision: '0001',
  up: [
    'CREATE TABLE portals (id bigint PRIMARY KEY, name text NOT NULL, url text)',
    "INSERT INTO portals VALUES (1, 'Internal', NULL), (2, 'Referral', NULL)",
    'CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL, slug text)',
  ],
};

/** Fails where a row is gone that a migration wrote. */
const counting: ScriptStep = {
  revision: '0003',
  up: [
    `DO $$ BEGIN
      IF (SELECT count(*) FROM portals WHERE name IN ('Internal', 'Referral')) <> 2 THEN RAISE EXCEPTION 'portals are missing'; END IF;
    END $$`,
  ],
};

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  let server: Server;
  beforeAll(async () => {
    server = pooledServer(await engines[engine].open(engineOptions));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  test.each<[string, string[], string[]]>([
    [
      'NULLs of any relation',
      ['CREATE TABLE links (path text NOT NULL)', 'INSERT INTO links SELECT slug FROM jobs'],
      ['up nulls ? (path)'],
    ],
    [
      'a key that only generated rows offend',
      ["UPDATE portals SET url = ''", 'CREATE UNIQUE INDEX ON jobs (slug)'],
      ['up duplicates jobs (slug)'],
    ],
    [
      'a guard that counts rows',
      ["DO $$ BEGIN IF EXISTS (SELECT FROM jobs) THEN RAISE EXCEPTION 'jobs is not empty'; END IF; END $$"],
      ['up any ? ()'],
    ],
  ])('rows that migrations wrote stay when a step fails on %s', async (_name, up, failures) => {
    const steps = [portals, { revision: '0002', up }, counting];
    const { walked, rows } = await walkAndAsk(server, steps, 'SELECT id::int, name FROM portals ORDER BY id');
    expect(walked.steps.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(walked.ledger?.entries.flatMap(failuresOf)).toEqual(failures);
    expect(rows).toEqual([
      { id: 1, name: 'Internal' },
      { id: 2, name: 'Referral' },
    ]);
  });
});
