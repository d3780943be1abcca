import { describe, expect, test } from 'vitest';
import { quoteList } from '#catalog/identifier.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { nextRows } from '#replay/rows/next-row.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';
import { filled } from '../../support/filled-database.ts';

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test.each([
    ['a plain relation', 'CREATE TABLE jobs (id serial PRIMARY KEY, title text UNIQUE)'],
    [
      'a child',
      'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (company_id uuid NOT NULL REFERENCES companies)',
    ],
    [
      'a checked relation',
      'CREATE TABLE jobs (a integer, b text, CHECK ((a IS NULL) <> (b IS NULL)), c numeric(5,2) CHECK (c * 2 = 20))',
    ],
    ['an identity', 'CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)'],
    [
      'generated columns',
      'CREATE TABLE jobs (title text NOT NULL, slug text GENERATED ALWAYS AS (lower(title)) STORED UNIQUE)',
    ],
  ])('one more row of %s is what the server takes', async (_name, script) => {
    const database = await databases.empty();
    await filled(database, script);
    const catalog = await readCatalog(database, { exclude: [] });
    const relation = catalog.relations.find(({ name }) => name === 'jobs');
    if (!relation) throw new Error('There is no relation jobs.');
    const count = () => database.query('SELECT count(*)::int AS n FROM jobs');
    const before = await count();
    const [row] = await nextRows(database, catalog, [relation]);
    expect(await count()).toEqual(before);
    expect(row?.status).toBe('accepted');
    const values = row?.status === 'accepted' ? row.values : {};
    await database.execute(
      `INSERT INTO jobs (${quoteList(Object.keys(values))}) OVERRIDING SYSTEM VALUE VALUES (${Object.values(values).join(', ')})`,
    );
    expect(await count()).not.toEqual(before);
  });

  test('a relation that takes no row says why', async () => {
    const database = await databases.empty();
    await database.execute('CREATE TABLE jobs (id integer PRIMARY KEY CHECK (id > 5 AND id < 3))');
    const catalog = await readCatalog(database, { exclude: [] });
    const [relation] = catalog.relations;
    if (!relation) throw new Error('There is no relation.');
    expect(await nextRows(database, catalog, [relation])).toEqual([
      { status: 'refused', why: expect.stringContaining('violates check constraint') },
    ]);
  });
});
