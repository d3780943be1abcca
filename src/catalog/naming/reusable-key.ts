// Keys whose value may come back for another row once the first one is deleted.
import { holdsPhrase, nameTokens } from './name-tokens.ts';
import { isProviderName } from './providers.ts';

const reusable: readonly string[] = [
  'mail',
  'email',
  'username',
  'user_name',
  'login',
  'slug',
  'handle',
  'domain',
  'url',
  'path',
  'phone',
  'title',
  'name',
  'key',
  'code',
  'label',
];
const neverRecurring: readonly string[] = [
  'token',
  'secret',
  'hash',
  'digest',
  'fingerprint',
  'checksum',
  'sha256',
  'md5',
  'uuid',
  'otp',
  'session',
  'challenge',
  'provider',
  'external',
  'invoice',
  'receipt',
  'order',
  'idempotency',
];
/** Made for one object, request or program. */
const ownKeys: readonly string[] = [
  'object_key',
  'storage_key',
  'file_key',
  'blob_key',
  's3_key',
  'api_key',
  'access_key',
  'public_key',
  'private_key',
];
const oneTime: readonly string[] = [
  'session',
  'sessions',
  'authorization',
  'authorizations',
  'verification',
  'verifications',
];

/** `references`: how many of the columns are part of a foreign key; two of them make a pair that may be formed again. */
export function isReusableKey(relation: string, columns: readonly string[], references: number): boolean {
  const tokens = columns.map(nameTokens);
  const recursNever = tokens.some(
    (column) =>
      column.some((token) => neverRecurring.includes(token)) ||
      ownKeys.some((phrase) => holdsPhrase(column, phrase)) ||
      isProviderName(column),
  );
  if (recursNever) return false;
  const isOneTimeCode =
    columns.some((column) => nameTokens(column).at(-1) === 'code') &&
    nameTokens(relation).some((token) => oneTime.includes(token));
  if (isOneTimeCode) return false;
  return references >= 2 || tokens.some((column) => reusable.some((word) => holdsPhrase(column, word)));
}
