import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { pooledServer } from '../../support/pooled-server.ts';
import type { ScriptStep } from '../../support/script-project.ts';
import { failuresOf, walkScripts } from '../../support/script-walk.ts';

const runs: ScriptStep = {
  revision: '0001',
  up: [
    'CREATE TABLE runs (id bigint PRIMARY KEY, slug text UNIQUE)',
    'CREATE TABLE log_lines (id bigint PRIMARY KEY, run_id bigint REFERENCES runs)',
    'CREATE TABLE queue_items (id bigint PRIMARY KEY, run_id bigint REFERENCES runs)',
    'CREATE TABLE nodes (id bigint PRIMARY KEY, parent_id integer, code text UNIQUE, parent_code text)',
  ],
};

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  let server: Server;
  beforeAll(async () => {
    server = pooledServer(await engines[engine].open(engineOptions));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  async function failuresAt(up: readonly string[]): Promise<readonly string[]> {
    const { ledger, steps } = await walkScripts(server, [runs, { revision: '0002', up }]);
    expect(steps.filter(({ status }) => status === 'failed')).toEqual([]);
    return ledger?.entries.flatMap(failuresOf) ?? [];
  }

  const another = 'CREATE TABLE others (id bigint PRIMARY KEY)';

  test.each<[string, string[], string]>([
    [
      'the statement names',
      ['CREATE UNIQUE INDEX one_per_run ON queue_items (run_id)'],
      'up duplicates queue_items (run_id)',
    ],
    [
      'the name of the index begins with',
      [another, 'CREATE UNIQUE INDEX queue_items_run_id ON queue_items (run_id)'],
      'up duplicates queue_items (run_id)',
    ],
    [
      'has the index in the end',
      [another, 'CREATE UNIQUE INDEX one_per_run ON queue_items (run_id)'],
      'up duplicates queue_items (run_id)',
    ],
    [
      'the step makes',
      [
        'CREATE TABLE queue (run_id bigint PRIMARY KEY)',
        'INSERT INTO queue SELECT run_id FROM log_lines WHERE run_id > 0',
      ],
      'up duplicates queue (run_id)',
    ],
  ])('duplicates are those of the relation that %s', async (_name, up, failure) => {
    expect(await failuresAt(up)).toEqual([failure]);
  });

  test('no relation is blamed for duplicates that nothing points at', async () => {
    const guard = `DO $$
      DECLARE twice bigint := (SELECT run_id FROM log_lines WHERE run_id > 0 GROUP BY run_id HAVING count(*) > 1 LIMIT 1);
      BEGIN
        IF twice IS NOT NULL THEN
          RAISE unique_violation USING MESSAGE = 'two of a kind', DETAIL = format('Key (run_id)=(%s) is duplicated.', twice);
        END IF;
      END $$`;
    expect(await failuresAt([another, guard])).toEqual(['up duplicates ? (run_id)']);
  });

  test.each<[string, string[], string]>([
    ['itself', ['ALTER TABLE nodes ADD FOREIGN KEY (parent_id) REFERENCES nodes'], 'up orphans nodes (parent_id)'],
    [
      'a unique key of itself',
      ['ALTER TABLE nodes ADD FOREIGN KEY (parent_code) REFERENCES nodes (code)'],
      'up orphans nodes (parent_code)',
    ],
    [
      'a unique key of itself, in a script',
      [another, 'ALTER TABLE nodes ADD FOREIGN KEY (parent_code) REFERENCES nodes (code)'],
      'up orphans nodes (parent_code)',
    ],
  ])('rows are orphans of a relation that comes to refer to %s', async (_name, up, failure) => {
    expect(await failuresAt(up)).toEqual([failure]);
  });
});
