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

  test('what a migration makes out of generated rows unseen does not stop the chain', async () => {
    const steps: ScriptStep[] = [
      { revision: '0001', up: ['CREATE TABLE openings (id bigint PRIMARY KEY, company text NOT NULL)'] },
      {
        revision: '0002',
        up: [
          'CREATE TABLE companies (name text NOT NULL UNIQUE, parent text)',
          'INSERT INTO companies (name) SELECT DISTINCT company FROM openings',
          'ALTER TABLE openings ADD FOREIGN KEY (company) REFERENCES companies (name)',
        ],
      },
      { revision: '0003', up: ['INSERT INTO companies (name) SELECT DISTINCT parent FROM companies'] },
      { revision: '0004', up: ['CREATE TABLE notes (id bigint)'] },
    ];
    const { walked } = await walkAndAsk(server, steps, 'SELECT');
    expect(walked.steps.filter(({ pass, status }) => pass === 'up' && status !== 'applied')).toEqual([]);
    expect(walked.ledger?.entries.map(({ revision }) => revision)).toContain('0003');
  });

  test('a migration that fails on rows of the chain itself fails', async () => {
    const broken: ScriptStep = { revision: '0002', up: ['UPDATE portals SET name = url'] };
    const seeds: ScriptStep = { revision: '0001b', up: ["INSERT INTO jobs (title) VALUES ('Pilot')"] };
    const { walked } = await walkAndAsk(server, [portals, seeds, broken, counting], 'SELECT');
    const failed = walked.steps.filter(({ pass, status }) => pass === 'up' && status === 'failed');
    expect(failed.map(({ revision }) => revision)).toEqual(['0002']);
    expect(walked.ledger?.entries.map(({ revision }) => revision)).not.toContain('0002');
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

  test('a row of a migration that was made to refer to a generated one stays, and refers to nothing', async () => {
    const refers = {
      revision: '0002',
      up: [
        'ALTER TABLE portals ADD newest_job bigint REFERENCES jobs, ADD oldest_job bigint REFERENCES jobs',
        'UPDATE portals SET newest_job = (SELECT max(id) FROM jobs), oldest_job = (SELECT min(id) FROM jobs)',
      ],
    };
    const question = 'SELECT name, newest_job, oldest_job FROM portals ORDER BY id';
    const { walked, rows } = await walkAndAsk(server, [portals, refers, counting], question);
    expect(walked.steps.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(rows).toEqual([
      { name: 'Internal', newest_job: null, oldest_job: null },
      { name: 'Referral', newest_job: null, oldest_job: null },
    ]);
  });

  test('a row that a step makes out of a generated one goes with it', async () => {
    const copies = {
      revision: '0002',
      up: [
        'CREATE TABLE tags (job_id bigint REFERENCES jobs, label text)',
        "INSERT INTO tags SELECT id, 'new' FROM jobs",
      ],
    };
    const { walked, rows } = await walkAndAsk(server, [portals, copies, counting], 'SELECT label FROM tags');
    expect(walked.steps.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(rows).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    [
      'a value that earlier rows of migrations hold',
      [
        'CREATE TABLE tenants (id uuid PRIMARY KEY)',
        'CREATE TABLE stages (id bigint PRIMARY KEY, tenant uuid NOT NULL REFERENCES tenants)',
        "INSERT INTO tenants VALUES ('11111111-1111-4111-8111-111111111111')",
        'CREATE TABLE notes (id bigint PRIMARY KEY, tenant uuid)',
        "CREATE FUNCTION settle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tenant := '11111111-1111-4111-8111-111111111111'; RETURN NEW; END $$",
        'CREATE TRIGGER settle BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION settle()',
      ],
      ["INSERT INTO stages SELECT id, '11111111-1111-4111-8111-111111111111' FROM generate_series(1, 2) AS id"],
    ],
    [
      'a default',
      [
        "CREATE TABLE stages (id bigint PRIMARY KEY, tenant uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000')",
      ],
      ['INSERT INTO stages VALUES (1), (2)'],
    ],
    [
      'a word of a CHECK',
      ["CREATE TABLE stages (id bigint PRIMARY KEY, kind text NOT NULL CHECK (kind IN ('open', 'closed')))"],
      ["INSERT INTO stages VALUES (1, 'open'), (2, 'closed')"],
    ],
    [
      'a label of an enum',
      [
        "CREATE TYPE kind AS ENUM ('open', 'closed')",
        'CREATE TABLE stages (id bigint PRIMARY KEY, kind kind NOT NULL)',
      ],
      ["INSERT INTO stages VALUES (1, 'open'), (2, 'closed')"],
    ],
  ])('rows of a migration are its own when they share %s with generated ones', async (_name, schema, seeds) => {
    const steps = [
      { revision: '0001', up: schema },
      { revision: '0002', up: seeds },
    ];
    const { rows } = await walkAndAsk(server, steps, 'SELECT id::int FROM stages ORDER BY id');
    expect(rows).toEqual([{ id: 1 }, { id: 2 }]);
  });
});
