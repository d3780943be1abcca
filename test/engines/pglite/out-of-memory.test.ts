// WebAssembly has 4 GB at most, and one PostgreSQL value 1 GB.
import { expect, test } from 'vitest';
import { engines } from '#engines/index.ts';
import { walk } from '#replay/walk.ts';
import { scriptProject } from '../../support/script-project.ts';

const companies = {
  revision: '0001',
  up: ['CREATE TABLE companies (id bigint PRIMARY KEY)'],
  down: ['DROP TABLE companies'],
};
const closing = { revision: '0003', up: ['CREATE TABLE jobs (id bigint)'], down: ['DROP TABLE jobs'] };
const hoard = `DO $$ DECLARE texts text[] := '{}'; BEGIN
  FOR i IN 1..64 LOOP texts := texts || repeat('x', 15000000); END LOOP;
  PERFORM array_to_string(texts, '') || array_to_string(texts, ''), texts || texts;
END $$`;

test('an array beyond all memory is a fault of the engine that names the statement, and further databases can be made', async () => {
  const server = await engines.pglite.open({});
  try {
    const project = scriptProject([companies, { revision: '0002', up: [hoard], down: ['SELECT 1'] }, closing]);
    const walked = await walk(project, await project.readHistory(), server, { verify: 'all', prelude: [] });
    expect(walked.steps.filter(({ pass }) => pass === 'up')).toMatchObject([
      { status: 'applied' },
      { status: 'failed', fault: { origin: 'engine', message: 'out of memory', statement: hoard } },
      { status: 'skipped', because: 'the way up ended at 0002' },
    ]);
    expect(walked.salvage).toBeUndefined();
    const database = await server.createDatabase('replay');
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  } finally {
    await server[Symbol.asyncDispose]();
  }
}, 120_000);
