import { inject } from 'vitest';
import type { EngineId, EngineOptions } from '#engines/engine.ts';

/** Every engine that has a pg_catalog: the embedded one, and each PostgreSQL server of the test run. */
export const catalogEngines: readonly (readonly [name: string, engine: EngineId, options: EngineOptions])[] = [
  ['pglite', 'pglite', {}],
  ...Object.entries(inject('postgresUrls')).map(
    ([version, url]) => [`PostgreSQL ${version}`, 'postgres', { url }] as const,
  ),
];

/** Those that know what came with a major version; the embedded one is PostgreSQL 18. */
export function catalogEnginesSince(major: number): typeof catalogEngines {
  return catalogEngines.filter(([name]) => name === 'pglite' || Number(name.replace('PostgreSQL ', '')) >= major);
}
