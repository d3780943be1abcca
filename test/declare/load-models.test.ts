import { expect, test } from 'vitest';
import { type LoadedModels, loadModels } from '#declare/load-models.ts';
import type { ModelReading } from '#models/reader.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { testDatabase } from '../support/database.ts';

const databases = testDatabase();
const locations = {
  classes: new Map(),
  columns: new Map(),
  deletion: { filters: [], restores: [], ownMarkers: [] },
} as const;

async function load(reading: ModelReading): Promise<LoadedModels> {
  const database = await databases.empty();
  return loadModels('sqlalchemy', reading, database, await readCatalog(database, { exclude: [] }));
}

const companies = 'CREATE TABLE companies (id bigint PRIMARY KEY, name citext NOT NULL)';

test('an extension that the models take for granted is there although no migration creates it', async () => {
  const reading = {
    ...locations,
    form: 'ddl',
    statements: [companies],
    extensions: ['citext'],
    runs: 'SQLAlchemy',
  } as const;
  const { models, refused } = await load(reading);
  expect(refused).toEqual([]);
  expect(models.catalog.relations.map(({ name }) => name)).toEqual(['companies']);
});

test('an extension that the server lacks shows in the statement that needs it, and the rest is loaded', async () => {
  const jobs = 'CREATE TABLE jobs (id bigint PRIMARY KEY, place geometry)';
  const reading = {
    ...locations,
    form: 'ddl',
    statements: [jobs, companies.replace('citext', 'text')],
    extensions: ['postgis'],
    runs: 'SQLAlchemy',
  } as const;
  const { models, refused } = await load(reading);
  expect(refused).toEqual([{ statement: jobs, message: 'type "geometry" does not exist' }]);
  expect(models.catalog.relations.map(({ name }) => name)).toEqual(['companies']);
});
