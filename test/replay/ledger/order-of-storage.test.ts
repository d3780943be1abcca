import { describe, expect, test } from 'vitest';
import { engines } from '#engines/index.ts';
import type { Ledger } from '#migration/ledger.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { pooledServer } from '../../support/pooled-server.ts';
import { walkScripts } from '../../support/script-walk.ts';

/** `moving`: moves generated rows to other places of their relation, or does not. */
const chain = (moving: string) => [
  {
    revision: '0001',
    up: ['CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, email text)'],
    down: ['DROP TABLE users'],
  },
  { revision: '0002', up: [moving] },
  { revision: '0003', up: ['ALTER TABLE users ADD phone text'] },
  {
    revision: '0004',
    up: [
      'CREATE TABLE notes (id bigint PRIMARY KEY, author_id bigint NOT NULL REFERENCES users ON DELETE CASCADE, text text)',
    ],
  },
  { revision: '0005', up: ['ALTER TABLE users ALTER phone SET NOT NULL'] },
  {
    revision: '0006',
    up: ['DELETE FROM users WHERE id IN (SELECT id FROM users ORDER BY id LIMIT 1)'],
  },
];

const still = 'SELECT 1';
const moved = 'UPDATE users SET name = name WHERE id IN (SELECT id FROM users ORDER BY id LIMIT 3)';

const ledgers: (readonly [name: string, ledger: Ledger | undefined])[] = [];

describe.each(catalogEngines)('%s', (name, engine, engineOptions) => {
  test('where rows are stored says nothing about what refers to them and what they hold', async () => {
    await using server = pooledServer(await engines[engine].open(engineOptions));
    const { ledger } = await walkScripts(server, chain(still));
    const another = await walkScripts(server, chain(moved));
    expect(ledger?.entries.map(({ revision, failures }) => [revision, failures.length])).toEqual([
      ['0002', 0],
      ['0003', 0],
      ['0004', 0],
      ['0005', 1],
      ['0006', 0],
    ]);
    expect(ledger?.entries.at(-1)?.up?.losses.map(({ relation }) => relation.name)).toEqual(['users', 'notes']);
    expect(another.ledger).toEqual(ledger);
    ledgers.push([name, ledger]);
  });
});

test('every engine has the same ledger of one chain', () => {
  const [, first] = ledgers[0] ?? [];
  expect(ledgers.length).toBe(catalogEngines.length);
  for (const [name, ledger] of ledgers) expect([name, ledger]).toEqual([name, first]);
});
