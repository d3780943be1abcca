// The repository's own knex and pg when they are installed there, else the ones that this program brings.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Knex } from 'knex';

/** The parts of knex's PostgreSQL client that are overridden. */
export interface PostgresClient {
  _driver(): unknown;
  _query(connection: object, query: QueryObject): Promise<QueryObject>;
  runner(builder: object): { query(query: QueryObject): Promise<unknown> };
}

export interface QueryObject {
  sql: string;
  bindings?: readonly unknown[];
  response?: unknown;
}

export type PostgresClientClass = new (configuration: object) => PostgresClient;

export interface FoundKnex {
  readonly makeKnex: (configuration: Knex.Config) => Knex;
  readonly Client: PostgresClientClass;
  /** `knex 3.1.0 of the repository`, `bundled knex 3.3.0`. */
  readonly description: string;
}

// `migrate.up({ name })` came with 0.20.
const OLDEST = [0, 20];

export async function findKnex(from: string): Promise<FoundKnex> {
  return ofRepository(from) ?? bundled();
}

function ofRepository(from: string): FoundKnex | undefined {
  const require = createRequire(from);
  const manifest = resolvable(require, 'knex/package.json');
  if (manifest === undefined) return undefined;
  const { version } = require(manifest) as { version: string };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === OLDEST[0] && minor < (OLDEST[1] ?? 0)) return undefined;
  const exported = require('knex');
  return {
    makeKnex: exported.knex ?? exported.default ?? exported,
    Client: require(join(dirname(manifest), 'lib/dialects/postgres/index.js')),
    description: `knex ${version} of the repository`,
  };
}

async function bundled(): Promise<FoundKnex> {
  const [{ default: knex }, { default: Client }, { default: manifest }] = await Promise.all([
    import('knex'),
    import('knex/lib/dialects/postgres/index.js'),
    import('knex/package.json', { with: { type: 'json' } }),
  ]);
  return {
    makeKnex: knex,
    Client: Client as unknown as PostgresClientClass,
    description: `bundled knex ${manifest.version}`,
  };
}

/** The `pg` package that knex connects with. */
export async function findPg(from: string): Promise<object> {
  const require = createRequire(from);
  if (resolvable(require, 'pg') !== undefined) return require('pg');
  return (await import('pg')).default;
}

function resolvable(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}
