import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { pooledServer } from '../../support/pooled-server.ts';
import type { ScriptStep } from '../../support/script-project.ts';
import { lossesOf, walkScripts } from '../../support/script-walk.ts';

const files: ScriptStep = {
  revision: '0001',
  up: [
    `CREATE TABLE files (
      id bigint PRIMARY KEY, title text NOT NULL, updated_at bigint NOT NULL, mtime double precision, size bigint NOT NULL, is_updated integer NOT NULL
    )`,
  ],
};

const now = 'extract(epoch FROM clock_timestamp())';

const noteAtUpdate = [
  `CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := floor(${now} * 1000000); RETURN NEW; END $$`,
  'CREATE TRIGGER note BEFORE UPDATE ON files FOR EACH ROW EXECUTE FUNCTION note()',
];

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  let server: Server;
  beforeAll(async () => {
    server = pooledServer(await engines[engine].open(engineOptions));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  test.each<[string, string[], string[]]>([
    ['microseconds of a trigger', [...noteAtUpdate, 'UPDATE files SET title = title'], []],
    ['milliseconds', [`UPDATE files SET updated_at = ${now} * 1000`], []],
    ['seconds with a fraction', [`UPDATE files SET mtime = ${now}`], []],
    ['the moment of the release', ['UPDATE files SET updated_at = 1700000000'], []],
    [
      'another value of each row',
      ['UPDATE files SET updated_at = id + 7000000'],
      ['altered files.updated_at as written'],
    ],
    ['nothing', ['UPDATE files SET updated_at = 0'], ['collapsed files.updated_at as written']],
    ['a size', ['UPDATE files SET size = 1700000000'], ['collapsed files.size as written']],
    ['a flag', ['UPDATE files SET is_updated = 1'], ['collapsed files.is_updated as written']],
  ])(
    'a number that says when a row was changed may become the present, other numbers not: %s',
    async (_name, up, losses) => {
      const { ledger } = await walkScripts(server, [files, { revision: '0002', up }]);
      expect(ledger?.entries.flatMap(({ up: passage }) => lossesOf(passage))).toEqual(losses);
    },
  );
});
