import { expect, test } from 'vitest';
import type { Change } from '#catalog/change.ts';
import type { DatabaseObject } from '#catalog/database-object.ts';
import { leftover } from '#migration/leftovers.ts';

const users = { kind: 'relation', schema: 'public', relation: 'users' } as const;
const region = { kind: 'type', schema: 'public', name: 'region' } as const;
const altered = (object: DatabaseObject, attribute: string, before: string, after: string): Change => ({
  kind: 'altered',
  object,
  attribute,
  before,
  after,
});

const view = 'SELECT users.id, users.name, users.email, users.created_at, users.updated_at, ';

test.each<readonly [string, Change]>([
  [
    'default of column users.state is nothing instead of 1',
    altered({ ...users, kind: 'column', column: 'state' }, 'default', '1', ''),
  ],
  ['label "eu-2" of type region is left behind', altered(region, 'labels', '"eu-1"', '"eu-1", "eu-2"')],
  ['labels "eu-2", "eu-3" of type region are lost', altered(region, 'labels', '"eu-1", "eu-2", "eu-3"', '"eu-1"')],
  [
    'label "eu, 4" of type region is left behind and label "eu-2" is lost',
    altered(region, 'labels', '"eu-1", "eu-2"', '"eu-1", "eu, 4"'),
  ],
  [
    'labels of type region are in another order ("b", "a" instead of "a", "b")',
    altered(region, 'labels', '"a", "b"', '"b", "a"'),
  ],
  [
    'columns of table users are in another order (id, name, email instead of id, email, name)',
    altered(users, 'column order', 'id, email, name', 'id, name, email'),
  ],
  [
    'columns of table users are in another order (… state, created_at, updated_at, description instead of … state, created_at, description, updated_at)',
    altered(
      users,
      'column order',
      'id, wallet_address_id, tenant_id, client, state, created_at, description, updated_at',
      'id, wallet_address_id, tenant_id, client, state, created_at, updated_at, description',
    ),
  ],
  [
    'definition of view users is … users.phone FROM users instead of … users.city FROM users',
    altered(users, 'definition', `${view}users.city FROM users`, `${view}users.phone FROM users`),
  ],
  ['view users is lost', { kind: 'removed', object: users, definition: 'CREATE VIEW users AS SELECT 1;' }],
  [
    'default of column users.state is … 12345678901234567890b instead of … 12345678901234567890a',
    altered(
      { ...users, kind: 'column', column: 'state' },
      'default',
      '123456789012345678901234567890123456789012345678901234567890a',
      '123456789012345678901234567890123456789012345678901234567890b',
    ),
  ],
  ['table users is left behind', { kind: 'added', object: users, definition: 'CREATE TABLE users ();' }],
])('%s', (words, change) => {
  expect(leftover(change)).toBe(words);
});
