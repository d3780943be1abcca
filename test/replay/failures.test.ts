// What can go wrong while the walk runs, made to happen: each ends as a fault of its step, and the scratch databases are gone.
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import type { EngineId, EngineOptions, Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Walk } from '#migration/walk.ts';
import { walk } from '#replay/walk.ts';
import { catalogEngines } from '../support/all-servers.ts';
import { type ScriptStep, scriptProject } from '../support/script-project.ts';

const companies: ScriptStep = {
  revision: '0001',
  up: ['CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL)'],
  down: ['DROP TABLE companies'],
};
const closing: ScriptStep = { revision: '0003', up: ['CREATE TABLE jobs (id bigint)'], down: ['DROP TABLE jobs'] };
const withRows = (statement: string) =>
  `DO $$ BEGIN IF EXISTS (SELECT FROM companies) THEN ${statement}; END IF; END $$`;

/** `made`: the names of the scratch databases. */
async function walkOn(
  engine: EngineId,
  options: EngineOptions,
  second: ScriptStep,
  made = new Set<string>(),
): Promise<Walk> {
  const server = await engines[engine].open(options);
  const noting: Server = {
    engine: server.engine,
    serverVersion: server.serverVersion,
    capabilities: server.capabilities,
    createDatabase: async (purpose, databaseOptions) => {
      const database = await server.createDatabase(purpose, databaseOptions);
      made.add(new URL((await database.url?.()) ?? 'postgres:///').pathname.slice(1));
      return database;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  try {
    const project = scriptProject([companies, second, closing]);
    return await walk(project, await project.readHistory(), noting, { verify: 'all', prelude: [] });
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

const outcomes = ({ steps }: Walk): readonly string[] =>
  steps
    .filter(({ pass }) => pass === 'up')
    .map((step) => {
      if (step.status === 'failed') return `${step.revision} failed: ${step.fault.origin}`;
      return step.status === 'skipped' ? `${step.revision} skipped: ${step.because}` : `${step.revision} applied`;
    });

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  test('a statement that hangs on rows alone leaves the chain as it is without rows', async () => {
    const hanging = { revision: '0002', up: [withRows('PERFORM pg_sleep(600)')], down: ['SELECT 1'] };
    const walked = await walkOn(engine, { ...engineOptions, statementTimeoutMilliseconds: 1_500 }, hanging);
    expect(outcomes(walked)).toEqual(['0001 applied', '0002 applied', '0003 applied']);
    expect(walked.head?.relations.map(({ name }) => name)).toEqual(['companies', 'jobs']);
    expect(walked.ledger?.entries.map(({ revision }) => revision)).toContain('0003');
  });

  test('a statement that hangs is named, whatever the migration says about its time', async () => {
    const hanging = { revision: '0002', up: ['SET statement_timeout = 0', 'SELECT pg_sleep(600)'], down: ['SELECT 1'] };
    const walked = await walkOn(engine, { ...engineOptions, statementTimeoutMilliseconds: 1_000 }, hanging);
    expect(outcomes(walked)).toEqual([
      '0001 applied',
      '0002 failed: engine',
      '0003 skipped: a statement of 0002 ran too long',
    ]);
    expect(walked.steps.find(({ status }) => status === 'failed')).toMatchObject({
      fault: {
        message: expect.stringMatching(/^A statement ran longer than [13]000 ms and was /),
        statement: expect.stringContaining('SELECT pg_sleep(600)'),
      },
    });
    expect(walked.salvage).toBeUndefined();
  });
});

const [server] = Object.values(inject('postgresUrls'));

describe.runIf(server !== undefined)('PostgreSQL', () => {
  const options = { ...(server !== undefined && { url: server }) };

  test('a session that the server ends stops the walk with a fault of the engine; no scratch database is left', async () => {
    const made = new Set<string>();
    const ending = { revision: '0002', up: ['SELECT pg_terminate_backend(pg_backend_pid())'], down: ['SELECT 1'] };
    const walked = await walkOn('postgres', options, ending, made);
    expect(outcomes(walked)).toEqual([
      '0001 applied',
      '0002 failed: engine',
      '0003 skipped: the engine was lost at 0002',
    ]);
    expect(walked.salvage).toBeUndefined();
    expect(made.size).toBeGreaterThan(1);
    expect((await databases()).filter((name) => made.has(name))).toEqual([]);
  });

  test('a session that ends because of rows is begun again without them', async () => {
    const ending = {
      revision: '0002',
      up: [withRows('PERFORM pg_terminate_backend(pg_backend_pid())')],
      down: ['SELECT 1'],
    };
    const walked = await walkOn('postgres', options, ending);
    expect(outcomes(walked)).toEqual(['0001 applied', '0002 applied', '0003 applied']);
  });

  test('rows that nobody may put in are no reason to stop', async () => {
    const refusing = {
      revision: '0002',
      up: [
        'CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION $r$read only$r$; END $$',
        'CREATE TRIGGER refuse BEFORE INSERT OR UPDATE OR DELETE ON companies FOR EACH ROW EXECUTE FUNCTION refuse()',
      ],
      down: ['DROP TRIGGER refuse ON companies', 'DROP FUNCTION refuse'],
    };
    const walked = await walkOn('postgres', options, refusing);
    expect(walked.steps.filter(({ status }) => status !== 'applied')).toEqual([]);
  });

  async function databases(): Promise<readonly string[]> {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
      return rows.map((row) => row.datname);
    } finally {
      await client.end();
    }
  }
});
