import { expect, test } from 'vitest';
import { deletionMarker } from '#catalog/naming/deletion-marker.ts';
import { isReusableKey } from '#catalog/naming/reusable-key.ts';
import { sensitivity } from '#catalog/naming/sensitive.ts';
import { catalogs } from '../../support/catalog-of.ts';

const { of, relation } = catalogs();

test.each([
  [
    'two personal columns',
    'CREATE TABLE subjects (id uuid PRIMARY KEY, email text, phone text);',
    '2 personal columns (email, phone)',
  ],
  ['one personal column', 'CREATE TABLE subjects (id uuid PRIMARY KEY, email text);', undefined],
  [
    'a secret',
    'CREATE TABLE subjects (id uuid PRIMARY KEY, password_ciphertext bytea);',
    'the secret column password_ciphertext',
  ],
  [
    'a rule about passwords is no secret',
    'CREATE TABLE subjects (id uuid PRIMARY KEY, password_min_length int);',
    undefined,
  ],
  [
    'settings and counts of mails',
    'CREATE TABLE subjects (id uuid PRIMARY KEY, "emailSettings" jsonb, email_rate_limits int, "emailCount" int, "emailVerified" timestamp);',
    undefined,
  ],
  [
    'yes and no',
    'CREATE TABLE subjects (id uuid PRIMARY KEY, "isPasswordShown" boolean, "singleResponsePerEmail" boolean, "askPhone" boolean);',
    undefined,
  ],
  ['a name alone', 'CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text);', undefined],
  [
    'a document of a person',
    'CREATE TABLE resumes (id uuid PRIMARY KEY, user_id uuid, fulltext text);',
    'a document of a person',
  ],
  [
    'a document that a profile of a person cites',
    'CREATE TABLE resumes (id uuid PRIMARY KEY); CREATE TABLE profiles (user_id uuid, resume_id uuid REFERENCES resumes);',
    'a document of a person',
  ],
  ['another word after the document', 'CREATE TABLE resume_chunks (id uuid PRIMARY KEY, user_id uuid);', undefined],
  [
    'two places are two columns of one thing',
    'CREATE TABLE subjects (id uuid PRIMARY KEY, email_id uuid, phone_id uuid);',
    undefined,
  ],
])('%s', async (_, script, because) => {
  const catalog = await of(script);
  const found = catalog.relations.find(({ name }) => ['subjects', 'resumes', 'resume_chunks'].includes(name));
  expect(found && sensitivity(found, catalog)).toBe(because);
});

test.each([
  ['deleted_at timestamptz', 'deleted_at', 'time'],
  ['"deletedAt" timestamptz', 'deletedAt', 'time'],
  ['is_deleted boolean NOT NULL', 'is_deleted', 'boolean'],
  ['deleted boolean', 'deleted', 'boolean'],
  ['deleted_at bigint', 'deleted_at', 'number'],
  ['discarded_at timestamp', 'discarded_at', 'time'],
  ['deleted_on date', 'deleted_on', 'time'],
])('%s marks deleted rows', async (column, name, form) => {
  const marker = deletionMarker(await relation(`CREATE TABLE jobs (id uuid PRIMARY KEY, ${column})`));
  expect(marker).toMatchObject({ form, column: { name } });
});

test.each([
  'active boolean',
  'is_active boolean',
  'enabled boolean',
  'archived_at timestamptz',
  'revoked_at timestamptz',
  'cancelled_at timestamptz',
  'expires_at timestamptz',
  'hidden boolean',
  'disabled_at timestamptz',
  'deleted_by uuid',
  'deleted text',
])('%s is lifecycle, not deletion', async (column) => {
  expect(deletionMarker(await relation(`CREATE TABLE jobs (id uuid PRIMARY KEY, ${column})`))).toBeUndefined();
});

test('the configuration may name another marker', async () => {
  const found = await relation('CREATE TABLE jobs (id uuid PRIMARY KEY, archived_at timestamptz)');
  expect(deletionMarker(found, 'archived_at')?.column.name).toBe('archived_at');
});

test.each([
  ['companies', ['slug'], 0, true],
  ['users', ['email'], 0, true],
  ['users', ['userName'], 0, true],
  ['applications', ['job_id', 'profile_id'], 2, true],
  ['applications', ['job_id'], 1, false],
  ['sessions', ['token'], 0, false],
  ['resumes', ['content_hash'], 0, false],
  ['login_sessions', ['code'], 0, false],
  ['coupons', ['code'], 0, true],
  ['payments', ['stripe_customer_key'], 0, false],
  ['jobs', ['external_key'], 0, false],
  ['invoices', ['invoice_code'], 0, false],
  ['jobs', ['seq'], 0, false],
  ['object_keys', ['object_key'], 0, false],
  ['feature_flags', ['key'], 0, true],
] as const)('%s (%j) may be used again: %s references, %s', (name, columns, references, expected) => {
  expect(isReusableKey(name, columns, references)).toBe(expected);
});
