import { describe, expect, test } from 'vitest';
import type { Models } from '#rule/models-evidence.ts';
import { mismatchedDefault } from '#rules/models/mismatched-default.ts';
import { unmodelledRelation } from '#rules/models/unmodelled-relation.ts';
import { catalogs } from '../../support/catalog-of.ts';
import { ruleOnScripts } from '../../support/rule-on-script.ts';

const { of } = catalogs();

/** What a reader says whose classes are named here and whose DDL the server took. */
async function loaded(script: string, classes: readonly string[] = []): Promise<Models> {
  return {
    reader: 'sqlalchemy',
    catalog: await of(script),
    form: 'loaded',
    classes: new Map(classes.map((name) => [`public.${name}`, { name }])),
    columns: new Map(),
    silent: new Set(),
    deletion: { filters: [], restores: [], ownMarkers: [] },
  };
}

describe('mismatched-default', () => {
  const run = ruleOnScripts(mismatchedDefault);
  test.each([
    ['timestamptz DEFAULT now()', 'timestamptz DEFAULT CURRENT_TIMESTAMP', []],
    ['timestamptz DEFAULT transaction_timestamp()', 'timestamptz DEFAULT now()', []],
    ['timestamptz DEFAULT clock_timestamp()', 'timestamptz DEFAULT now()', ['low jobs.at']],
    ["date DEFAULT '2020-01-01'", 'date DEFAULT CURRENT_DATE', ['low jobs.at']],
    ['timestamptz', 'timestamptz DEFAULT now()', ['low jobs.at']],
    ['timestamptz DEFAULT now()', 'timestamptz', []],
  ])('%s in the database, %s in the model', async (migrated, modelled, found) => {
    const models = await loaded(`CREATE TABLE jobs (at ${modelled})`);
    expect((await run(`CREATE TABLE jobs (at ${migrated})`, '', { models })).found).toEqual(found);
  });
});

describe('unmodelled-relation', () => {
  const run = ruleOnScripts(unmodelledRelation);
  const script = 'CREATE TABLE companies (id int PRIMARY KEY); CREATE TABLE jobs (id int PRIMARY KEY)';

  test('a table without a model', async () => {
    const models = await loaded('CREATE TABLE companies (id int PRIMARY KEY)');
    expect((await run(script, '', { models })).found).toEqual(['medium jobs']);
  });

  test('a model whose DDL the server refused is none that is absent', async () => {
    const models = await loaded('CREATE TABLE companies (id int PRIMARY KEY)', ['jobs']);
    expect((await run(script, '', { models })).found).toEqual([]);
  });
});
