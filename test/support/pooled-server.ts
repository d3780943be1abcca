// A server whose databases are used again: emptying one takes milliseconds, making one takes most of a second.
import type { Database, Server } from '#engines/engine.ts';
import { dropEverything } from './database.ts';

export function pooledServer(server: Server): Server {
  const idle: Database[] = [];
  const lend = (database: Database): Database => ({
    server: pooled,
    execute: (script) => database.execute(script),
    query: (sql, parameters) => database.query(sql, parameters),
    resetSession: () => database.resetSession(),
    ...(database.url && { url: () => database.url?.() ?? Promise.reject(new Error('No address.')) }),
    async [Symbol.asyncDispose]() {
      await database.resetSession();
      await dropEverything(database);
      idle.push(database);
    },
  });
  const pooled: Server = {
    engine: server.engine,
    serverVersion: server.serverVersion,
    capabilities: server.capabilities,
    createDatabase: async (purpose, options) =>
      // Of another kind than those that are lent.
      options ? server.createDatabase(purpose, options) : lend(idle.pop() ?? (await server.createDatabase(purpose))),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  return pooled;
}
