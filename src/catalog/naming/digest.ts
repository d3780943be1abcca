// Columns that hold a digest of their row's content, or a key that makes a request count once.
import type { Relation } from '../catalog.ts';
import { typeFamily } from '../type-family.ts';
import { isSameNoun, nameTokens } from './name-tokens.ts';
import { isLogLike } from './relation-kind.ts';

const digestWords: readonly string[] = [
  'hash',
  'checksum',
  'digest',
  'fingerprint',
  'etag',
  'md5',
  'sha1',
  'sha256',
  'sha512',
  'blake2',
  'blake2b',
];
/** What a digest of the row's own content may be called by; another word in front names something else. */
const contentWords: readonly string[] = [
  'content',
  'file',
  'body',
  'text',
  'raw',
  'data',
  'document',
  'payload',
  'record',
  'row',
  'source',
  'media',
  'scrape',
  'normalised',
  'normalized',
];
const onceKeys: readonly string[] = ['dedupe_key', 'dedup_key', 'deduplication_key', 'idempotency_key'];
const secretRelations: readonly string[] = [
  'password',
  'credential',
  'token',
  'secret',
  'challenge',
  'key',
  'session',
  'otp',
];

/** The name says that equal values mean equal rows; says nothing about references, logs and other keys. */
export function isDigestName(relation: Pick<Relation, 'name'>, column: string): boolean {
  const tokens = nameTokens(column);
  if (onceKeys.includes(tokens.join('_'))) return true;
  const [word, ...prefix] = withoutEncoding(tokens).toReversed();
  if (word === undefined || !digestWords.includes(word) || isUploadPart(relation)) return false;
  if (prefix.length === 0) return !isSecretRelation(relation) || word !== 'hash';
  return prefix.every((token) => contentWords.includes(token) || isRelationWord(relation, token));
}

// `sha256_hex`, `content_sha_256`, `checksum_sha256`
function withoutEncoding(tokens: readonly string[]): readonly string[] {
  const joined = tokens
    .join('_')
    .replaceAll(/sha_(1|256|512)/g, 'sha$1')
    .split('_');
  const plain = joined.filter((token) => token !== 'hex' && token !== 'base64');
  const last = plain.length - 1;
  return plain.filter((token, position) => position === last || !digestWords.includes(token));
}

const isRelationWord = (relation: Pick<Relation, 'name'>, token: string): boolean =>
  isSameNoun(token, nameTokens(relation.name).at(-1) ?? '') && !isSecretRelation({ name: token });

/** Two uploads may have a part in common. */
function isUploadPart({ name }: Pick<Relation, 'name'>): boolean {
  const tokens = nameTokens(name);
  return isSameNoun('part', tokens.at(-1) ?? '') && tokens.some((token) => isSameNoun('upload', token));
}

const isSecretRelation = ({ name }: Pick<Relation, 'name'>): boolean =>
  nameTokens(name).some((token) => secretRelations.some((secret) => isSameNoun(secret, token)));

const bodyTokens: readonly string[] = ['fulltext', 'content', 'body', 'raw', 'html', 'document', 'transcript'];
const filePhrases: readonly string[] = [
  'file_url',
  'file_path',
  'file_key',
  'object_key',
  'storage_key',
  'storage_path',
  'filename',
];
const conversation: readonly string[] = ['message', 'comment', 'revision', 'attachment', 'version', 'note', 'email'];

/** The text body and the file that a relation of ingested documents holds; undefined for conversations and logs. */
export function ingestedContent(relation: Relation): { readonly body: string; readonly file: string } | undefined {
  if (isLogLike(relation) || isConversation(relation)) return undefined;
  const texts = relation.columns.filter((column) => typeFamily(column) === 'text');
  const file = texts.find((column) => filePhrases.some((phrase) => nameTokens(column.name).join('_').endsWith(phrase)));
  const body = texts.find(
    (column) => column !== file && nameTokens(column.name).some((token) => bodyTokens.includes(token)),
  );
  return body && file ? { body: body.name, file: file.name } : undefined;
}

/** What people write to each other, or write again: the same two meet in many rows. */
export const isConversation = ({ name }: Pick<Relation, 'name'>): boolean =>
  nameTokens(name).some((token) => conversation.some((word) => isSameNoun(word, token)));
