// A tool writes a row of its own at every step: its sequence is not put back with those of the migrations.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { walk } from '#replay/walk.ts';
import { type ScriptStep, scriptProject } from '../support/script-project.ts';

let server: Server;
beforeAll(async () => {
  server = await engines.pglite.open({});
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

/** Made before the first step, as Knex does. */
const journal = 'CREATE TABLE journal (id serial PRIMARY KEY, name text)';

/** A table without a sequence of its own, a line in the journal, and no way back. */
const step = (revision: string): ScriptStep => ({
  revision,
  up: [
    `CREATE TABLE t_${revision} (id uuid PRIMARY KEY, name text)`,
    `INSERT INTO journal (name) VALUES ('${revision}')`,
  ],
});

test('steps that fill tables and write a journal all pass', async () => {
  const project = scriptProject(['a', 'b', 'c', 'd', 'e'].map(step), { ownRelations: ['journal'] });
  const { steps, ledger } = await walk(project, await project.readHistory(), server, {
    verify: 'all',
    prelude: [journal],
  });
  expect(steps.filter(({ status }) => status === 'failed')).toEqual([]);
  expect(ledger?.entries.flatMap(({ failures }) => failures)).toEqual([]);
});
