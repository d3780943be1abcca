import { expect, test } from 'vitest';
import { statusLikeness } from '#catalog/naming/status-like.ts';
import { catalogs } from '../../support/catalog-of.ts';

const { relation } = catalogs();

test.each([
  ['a status', 'CREATE TABLE applications (id uuid PRIMARY KEY, status text)', 'status', 'strong'],
  [
    'camelCase',
    'CREATE TABLE applications (id uuid PRIMARY KEY, "reviewStatus" varchar(20))',
    'reviewStatus',
    'strong',
  ],
  ['a weak word', 'CREATE TABLE application_artifacts (id uuid PRIMARY KEY, type text)', 'type', 'weak'],
  ['a number is only weak', 'CREATE TABLE applications (id uuid PRIMARY KEY, status smallint)', 'status', 'weak'],
  ['no status at all', 'CREATE TABLE applications (id uuid PRIMARY KEY, note text)', 'note', undefined],
  [
    'media types are open',
    'CREATE TABLE application_artifacts (id uuid PRIMARY KEY, content_type text)',
    'content_type',
    undefined,
  ],
  [
    'token types are open',
    'CREATE TABLE portals (id uuid PRIMARY KEY, oauth_token_type text)',
    'oauth_token_type',
    undefined,
  ],
  [
    'an OAuth state is a nonce',
    'CREATE TABLE logins (id uuid PRIMARY KEY, oauth_state text)',
    'oauth_state',
    undefined,
  ],
  [
    'a state beside a nonce is one, too',
    'CREATE TABLE logins (id uuid PRIMARY KEY, state text, code_verifier text)',
    'state',
    undefined,
  ],
  [
    'a state beside a city is an address',
    'CREATE TABLE companies (id uuid PRIMARY KEY, city text, state text)',
    'state',
    undefined,
  ],
  [
    'a state beside a postal code is an address',
    'CREATE TABLE companies (id uuid PRIMARY KEY, postal_code text, state text)',
    'state',
    undefined,
  ],
  ['a state alone is a status', 'CREATE TABLE jobs (id uuid PRIMARY KEY, state text)', 'state', 'strong'],
  [
    'half of a polymorphic pair',
    'CREATE TABLE notes (id uuid PRIMARY KEY, subject_type text, subject_id uuid)',
    'subject_type',
    undefined,
  ],
  [
    'serialised state',
    'CREATE TABLE portals (id uuid PRIMARY KEY, serialized_state text)',
    'serialized_state',
    undefined,
  ],
  ['a key is no status', 'CREATE TABLE stages (stage text PRIMARY KEY)', 'stage', undefined],
  ['a unique column is no status', 'CREATE TABLE roles (id uuid PRIMARY KEY, role text UNIQUE)', 'role', undefined],
  [
    'an enum checks itself',
    "CREATE TYPE mood AS ENUM ('a'); CREATE TABLE reviews (id uuid PRIMARY KEY, status mood)",
    'status',
    undefined,
  ],
  ['a list of words is an array', 'CREATE TABLE reviews (id uuid PRIMARY KEY, status text[])', 'status', undefined],
  ['JSON is no word', 'CREATE TABLE reviews (id uuid PRIMARY KEY, state jsonb)', 'state', undefined],
  [
    'a generated column is computed',
    'CREATE TABLE reviews (id uuid PRIMARY KEY, note text, status text GENERATED ALWAYS AS (upper(note)) STORED)',
    'status',
    undefined,
  ],
  [
    'a reference has a lookup table',
    'CREATE TABLE stages (id text PRIMARY KEY); CREATE TABLE applications (id uuid PRIMARY KEY, stage text REFERENCES stages)',
    'stage',
    undefined,
  ],
  [
    'a mirror of another system is only weak',
    'CREATE TABLE applications (id uuid PRIMARY KEY, external_id text, status text)',
    'status',
    'weak',
  ],
  [
    'a provider in front of the column is only weak',
    'CREATE TABLE payments (id uuid PRIMARY KEY, stripe_status text)',
    'stripe_status',
    'weak',
  ],
  [
    'a provider in front of the relation is only weak',
    'CREATE TABLE stripe_subscriptions (id uuid PRIMARY KEY, status text)',
    'status',
    'weak',
  ],
  [
    'a provider id of the row is only weak',
    'CREATE TABLE subscriptions (id uuid PRIMARY KEY, stripe_subscription_id text, status text)',
    'status',
    'weak',
  ],
  [
    'a provider id of something else is not',
    'CREATE TABLE members (id uuid PRIMARY KEY, google_id text, role text)',
    'role',
    'strong',
  ],
] as const)('%s', async (_, script, column, likeness) => {
  const found = await relation(script);
  const subject = found.columns.find(({ name }) => name === column);
  expect(subject && statusLikeness(found, subject)).toBe(likeness);
});
