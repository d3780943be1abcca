import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { catalogEngines } from '../support/all-servers.ts';

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  let server: Server;
  beforeAll(async () => {
    server = await engines[engine].open({ ...engineOptions, timeZone: 'Europe/Berlin' });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  test.each([
    [undefined, 'Europe/Berlin'],
    [{ timeZone: 'Asia/Kolkata' }, 'Asia/Kolkata'],
  ])(
    'sessions of programs that connect are in the zone of their database, also after a reset: %s',
    async (options, zone) => {
      const database = await server.createDatabase('replay', options);
      const show = "SELECT current_setting('TimeZone') AS zone";
      await database.execute("SET TimeZone TO 'UTC'");
      await database.resetSession();
      expect(await database.query(show)).toEqual([{ zone }]);
      const client = new pg.Client({ connectionString: await database.url?.() });
      await client.connect();
      try {
        expect((await client.query(show)).rows).toEqual([{ zone }]);
      } finally {
        await client.end();
      }
    },
  );
});
