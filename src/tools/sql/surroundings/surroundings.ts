import type { Database } from '#engines/engine.ts';

/** What a hosted platform gives a database before the first migration. */
export interface Surroundings {
  /** A schema of the platform: where a prelude of the settings has made it, nothing more is made. */
  readonly marker: string;
  /** Marks its schemas by the comment `schema-audit: platform`, which keeps them out of the audited catalog. */
  readonly prelude: string;
  /** Of every session. */
  readonly session: string;
}

export async function layOut(database: Database, { marker, prelude }: Surroundings): Promise<void> {
  if (!database.server.capabilities.has('catalog')) return;
  const found = await database.query('SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1', [marker]);
  if (found.length > 0) return;
  await database.execute(prelude);
  await database.resetSession();
}
