// A real database for tests, started once per test file and shared.
import { afterAll } from 'vitest';
import type { Database, EngineId, EngineOptions, Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';

/** Opens the engine, hands over an empty database, and closes both whatever happens. */
export async function withDatabase<Result>(
  engine: EngineId,
  use: (database: Database) => Promise<Result>,
  options: EngineOptions = {},
): Promise<Result> {
  const server = await engines[engine].open(options);
  try {
    return await use(await server.createDatabase('replay'));
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

/**
 * One database per call site, opened with the first use and closed after the file. `empty()` drops what earlier tests of the file left,
 * which is much cheaper than another database.
 */
export function testDatabase(engine: EngineId = 'pglite', options: EngineOptions = {}): { empty(): Promise<Database> } {
  let opened: Promise<{ server: Server; database: Database }> | undefined;
  afterAll(async () => {
    if (opened !== undefined) await (await opened).server[Symbol.asyncDispose]();
  });
  return {
    async empty() {
      opened ??= open(engine, options);
      const { database } = await opened;
      await database.resetSession();
      await dropEverything(database);
      return database;
    },
  };
}

async function open(engine: EngineId, options: EngineOptions) {
  const server = await engines[engine].open(options);
  return { server, database: await server.createDatabase('replay') };
}

export async function dropEverything(database: Database): Promise<void> {
  const drops = await database.query<{ statement: string }>(`
    SELECT format('DROP EVENT TRIGGER %I', evtname) AS statement FROM pg_event_trigger
    UNION ALL
    SELECT format('DROP EXTENSION %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL
    SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`);
  await database.execute([...drops.map(({ statement }) => statement), emptyPublicSchema].join(';'));
}

const emptyPublicSchema = `
  CREATE SCHEMA public AUTHORIZATION pg_database_owner;
  COMMENT ON SCHEMA public IS 'standard public schema';
  GRANT USAGE ON SCHEMA public TO PUBLIC`;
