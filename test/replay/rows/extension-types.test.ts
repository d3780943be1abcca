import { expect, test } from 'vitest';
import { testDatabase } from '../../support/database.ts';
import { filled, rowsOf } from '../../support/filled-database.ts';

const databases = testDatabase();

test.each([
  ['citext', 'citext'],
  ['hstore', 'hstore'],
  ['ltree', 'ltree'],
  ['ltree', 'lquery'],
  ['cube', 'cube'],
  ['vector', 'vector(3)'],
  ['vector', 'vector(1536)'],
  ['vector', 'halfvec(8)'],
  ['vector', 'sparsevec(5)'],
  ['vector', 'vector(2)[]'],
])('of the extension %s: a value of type %s, wherever the extension lives', async (extension, type) => {
  const database = await databases.empty();
  const result = await filled(
    database,
    `CREATE SCHEMA extensions; CREATE EXTENSION ${extension} SCHEMA extensions; SET search_path = public, extensions;
     CREATE TABLE resumes (id serial PRIMARY KEY, value ${type} NOT NULL); RESET search_path`,
  );
  expect(result.unfilled).toEqual([]);
  const values = rowsOf(result, 'resumes', 'ordinary').map((row) => row.values['value']);
  expect(new Set(values).size).toBe(4);
});
