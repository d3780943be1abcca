import { describe, expect, test } from 'vitest';
import { dimensionlessVector } from '#rules/vector-and-text/dimensionless-vector.ts';
import { unindexedSearchVector } from '#rules/vector-and-text/unindexed-search-vector.ts';
import { unindexedVector } from '#rules/vector-and-text/unindexed-vector.ts';
import { ruleOnScripts } from '../../support/rule-on-script.ts';

type Row = [what: string, script: string, found: readonly string[], yaml?: string];

describe('vectors', () => {
  const unindexed = ruleOnScripts(unindexedVector);
  const dimensionless = ruleOnScripts(dimensionlessVector);
  const table = (type: string) =>
    `CREATE EXTENSION vector; CREATE TABLE chunks (id uuid PRIMARY KEY, embedding ${type});`;

  test.each<Row>([
    ['no index', table('vector(3)'), ['medium chunks.embedding']],
    ['HNSW', `${table('vector(3)')} CREATE INDEX ON chunks USING hnsw (embedding vector_l2_ops)`, []],
    ['IVFFlat', `${table('vector(3)')} CREATE INDEX ON chunks USING ivfflat (embedding vector_l2_ops)`, []],
    [
      'a cast in the index',
      `${table('vector')} CREATE INDEX ON chunks USING hnsw ((embedding::vector(3)) vector_l2_ops)`,
      [],
    ],
    [
      'a B-tree finds no neighbours',
      `${table('vector(3)')} CREATE INDEX ON chunks (embedding)`,
      ['medium chunks.embedding'],
    ],
    ['few rows are searched exactly', table('vector(3)'), [], 'tables: { static: [chunks] }'],
  ])('%s', async (_, script, found, yaml) => {
    expect((await unindexed(script, yaml)).found).toEqual(found);
  });

  test.each(['vector(3)', 'vector(3000)', 'halfvec(3)'])('the remedy for %s works', async (type) => {
    const { findings } = await unindexed(table(type));
    const remedy = findings[0]?.remedy?.replace(' CONCURRENTLY', '');
    expect((await unindexed(`${table(type)} ${remedy}`)).found).toEqual([]);
  });

  test('a vector without a dimension is told so; high where an index casts it', async () => {
    expect((await dimensionless(table('vector'))).found).toEqual(['medium chunks.embedding']);
    const cast = `${table('vector')} CREATE INDEX ON chunks USING hnsw ((embedding::vector(3)) vector_l2_ops)`;
    expect((await dimensionless(cast)).found).toEqual(['high chunks.embedding']);
    expect((await dimensionless(table('vector(3)'))).found).toEqual([]);
  });
});

describe('search vectors', () => {
  const run = ruleOnScripts(unindexedSearchVector);
  const jobs = 'CREATE TABLE jobs (id uuid PRIMARY KEY, search tsvector);';
  test.each<Row>([
    ['no index', jobs, ['medium jobs.search']],
    ['GIN', `${jobs} CREATE INDEX ON jobs USING gin (search)`, []],
    ['GiST', `${jobs} CREATE INDEX ON jobs USING gist (search)`, []],
    ['a B-tree searches no words', `${jobs} CREATE INDEX ON jobs (search)`, ['medium jobs.search']],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });
});
