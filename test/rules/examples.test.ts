import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { EngineId, Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Category } from '#rule/category.ts';
import type { Example, Rule } from '#rule/rule.ts';
import { rules } from '#rules/index.generated.ts';
import { findingsOf } from '../support/examples.ts';
import { pooledServer } from '../support/pooled-server.ts';

describe.each(rules)('$id', (rule) => {
  const server = sharedServer('pglite');
  const { bad, good } = rule.docs.examples;

  test('finds its fault in the bad example', async () => {
    await expectFault(rule, bad, await server());
  });

  if (good !== 'no safe way is known')
    test('finds nothing in the good example', async () => {
      await expectNoFault(rule, good, await server());
    });
});

// Checkouts go through the same line on either engine, and pgvector is not part of a plain PostgreSQL.
const unknownWords = Number(inject('postgresVersion')) >= 18 ? ['EXTENSION'] : ['EXTENSION', 'NOT ENFORCED'];
const plainScripts = rules.filter(({ docs: { examples } }) =>
  [examples.bad, examples.good].every(
    (example) => typeof example === 'string' && !unknownWords.some((word) => example.includes(word)),
  ),
);

describe.each(plainScripts)(`$id on PostgreSQL ${inject('postgresVersion')}`, (rule) => {
  const server = sharedServer('postgres');

  test('finds the same', async () => {
    await expectFault(rule, rule.docs.examples.bad, await server());
    await expectNoFault(rule, rule.docs.examples.good, await server());
  });
});

// What was executed must come out the same on a server: its locks, its refusals, its rows.
const executedCategories: readonly Category[] = ['data', 'reversibility', 'compatibility', 'locking', 'partitions'];
const executed = rules.filter(
  ({ category, docs: { examples } }) => executedCategories.includes(category) && typeof examples.bad !== 'string',
);

describe.each(executed)(`$id, by execution on PostgreSQL ${inject('postgresVersion')}`, (rule) => {
  const server = sharedServer('postgres');

  test('finds the same', async () => {
    await expectFault(rule, rule.docs.examples.bad, await server());
    await expectNoFault(rule, rule.docs.examples.good, await server());
  });
});

async function expectFault(rule: Rule, example: Example, server: Server): Promise<void> {
  const findings = await findingsOf(rule, example, server);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message, remedy } of findings) {
    expect(message).toMatch(/\S.*\.$/s);
    expect(remedy?.trim()).not.toBe('');
  }
}

async function expectNoFault(rule: Rule, example: Rule['docs']['examples']['good'], server: Server): Promise<void> {
  if (example !== 'no safe way is known') expect(await findingsOf(rule, example, server)).toEqual([]);
}

const opened = new Map<EngineId, Server>();

/** One server for the whole file. */
function sharedServer(engine: EngineId): () => Promise<Server> {
  beforeAll(async () => {
    if (opened.has(engine)) return;
    const options = engine === 'postgres' ? { url: inject('postgresUrl') } : {};
    opened.set(engine, pooledServer(await engines[engine].open(options)));
  });
  return async () => {
    const server = opened.get(engine);
    if (!server) throw new Error(`${engine} was not opened.`);
    return server;
  };
}

afterAll(async () => {
  for (const server of opened.values()) await server[Symbol.asyncDispose]();
});
