import type { Engine, EngineId, EngineOptions, Server } from './engine.ts';

/** All engines; their heavy parts load when they are opened. */
export const engines: Readonly<Record<EngineId, Engine>> = {
  pglite: { id: 'pglite', open: (options) => opened(import('./pglite/pglite.ts'), 'pglite', options) },
  postgres: { id: 'postgres', open: (options) => opened(import('./postgres/postgres.ts'), 'postgres', options) },
  'pg-mem': { id: 'pg-mem', open: (options) => opened(import('./pg-mem/pg-mem.ts'), 'pgMem', options) },
};

/** `auto`: the server behind the URL when there is one, else the embedded PostgreSQL. */
export function chooseEngine(setting: 'auto' | EngineId, url?: string): Engine {
  if (setting !== 'auto') return engines[setting];
  return url === undefined ? engines.pglite : engines.postgres;
}

const servers = new Set<Server>();

/** Closes what is still open and drops its scratch databases: for a front door that was told to end (SIGINT, SIGTERM). */
export async function closeEngines(): Promise<void> {
  await Promise.all([...servers].map((server) => server[Symbol.asyncDispose]()));
}

async function opened<Name extends string>(
  module: Promise<Readonly<Record<Name, Engine>>>,
  name: Name,
  options: EngineOptions,
): Promise<Server> {
  const server = await (await module)[name].open(options);
  servers.add(server);
  return server;
}
