import type { Engine, EngineId } from './engine.ts';

/** All engines; their heavy parts load when they are opened. */
export const engines: Readonly<Record<EngineId, Engine>> = {
  pglite: { id: 'pglite', open: async (options) => (await import('./pglite/pglite.ts')).pglite.open(options) },
  postgres: {
    id: 'postgres',
    open: async (options) => (await import('./postgres/postgres.ts')).postgres.open(options),
  },
  'pg-mem': { id: 'pg-mem', open: async (options) => (await import('./pg-mem/pg-mem.ts')).pgMem.open(options) },
};

/** `auto`: the server behind the URL when there is one, else the embedded PostgreSQL. */
export function chooseEngine(setting: 'auto' | EngineId, url?: string): Engine {
  if (setting !== 'auto') return engines[setting];
  return url === undefined ? engines.pglite : engines.postgres;
}
