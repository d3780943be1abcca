// What a relation is for, judged by its name and its shape. A caller with a configuration asks that first.
import type { Catalog, Column, ForeignKey, Relation } from '../catalog.ts';
import { findColumn, foreignKeys, incomingKeys, isSameRelation, primaryKey } from '../keys.ts';
import { typeFamily } from '../type-family.ts';
import { isSameNoun, lastToken, nameTokens } from './name-tokens.ts';
import { isStatusName } from './status-like.ts';

const logTokens: readonly string[] = [
  'log',
  'history',
  'audit',
  'event',
  'archive',
  'snapshot',
  'revision',
  'journal',
  'activity',
];
const stagingTokens: readonly string[] = ['stg', 'staging', 'tmp', 'temp', 'import', 'load', 'raw'];
const infrastructureTokens: readonly string[] = ['session', 'token', 'credential', 'lock', 'queue', 'outbox'];

/** History, audit, log, event … */
export const isLogLike = ({ name }: Pick<Relation, 'name'>): boolean =>
  nameTokens(name).some((token) => logTokens.some((log) => isSameNoun(log, token)));

/** `stg_`, `tmp_`, `_import` …, or UNLOGGED. */
export function isStagingLike({ name, isUnlogged }: Pick<Relation, 'name' | 'isUnlogged'>): boolean {
  const tokens = nameTokens(name);
  const isAffix = [tokens[0], tokens.at(-1)].some((token) => token !== undefined && stagingTokens.includes(token));
  return isUnlogged || (isAffix && tokens.length > 1);
}

/** Sessions, tokens, credentials, locks, queues, outbox. */
export const isInfrastructure = ({ name }: Pick<Relation, 'name'>): boolean =>
  infrastructureTokens.some((token) => isSameNoun(token, lastToken(name)));

/** Tokens of columns that say how two rows belong together, not what they are. */
const pairTokens: readonly string[] = [
  'role',
  'position',
  'order',
  'rank',
  'weight',
  'sort',
  'index',
  'ordinal',
  'sequence',
  'created',
  'updated',
  'added',
  'assigned',
  'joined',
  'granted',
];

/** The two references of a join relation: rows say that two things belong together and nothing else. */
export function joinPair(
  relation: Relation,
  catalog: Pick<Catalog, 'relations'>,
): readonly [ForeignKey, ForeignKey] | undefined {
  const [first, second, ...others] = foreignKeys(relation).filter((key) => !isActor(key) || isNamedBy(relation, key));
  if (!first || !second || others.length > 0) return undefined;
  const pair = [first, second];
  if (pair.some(isActor) && !pair.every((key) => isNamedBy(relation, key))) return undefined;
  if (isSameRelation(first.references.relation, second.references.relation)) return undefined;
  if (isLogLike(relation) || incomingKeys(catalog, relation).length > 0) return undefined;
  return payload(relation).every(isAboutThePair) ? [first, second] : undefined;
}

/** `workspace_id` of `assistant_workspaces`: a tenant that the rows are about. */
const isNamedBy = ({ name }: Relation, { references }: ForeignKey): boolean =>
  nameTokens(name).some((token) => isSameNoun(token, lastToken(references.relation.name)));

function payload(relation: Relation): readonly Column[] {
  const references = new Set(foreignKeys(relation).flatMap((key) => key.columns));
  const key = primaryKey(relation)?.columns ?? [];
  return relation.columns.filter(
    (column) => !references.has(column.name) && !(key.includes(column.name) && saysNothing(column, key)),
  );
}

/** A part of a key beside others may say what the row is about, such as an address; not so a time, or what the database makes up. */
const saysNothing = (column: Column, key: readonly string[]): boolean =>
  key.length === 1 || column.identity !== undefined || column.default !== undefined || typeFamily(column) === 'time';

function isAboutThePair(column: Column): boolean {
  const family = typeFamily(column);
  return family === 'boolean' || nameTokens(column.name).some((token) => pairTokens.includes(token));
}

const actorTokens: readonly string[] = [
  'tenant',
  'owner',
  'author',
  'creator',
  'organization',
  'organisation',
  'workspace',
  'actor',
  'by',
];

/** A reference to a tenant, an owner or whoever did it: no part of what a row is about. */
export const isActor = ({ columns }: Pick<ForeignKey, 'columns'>): boolean =>
  columns.every((column) => nameTokens(column).some((token) => actorTokens.includes(token)));

/** A reference to the list of a status's words. */
const isStatus = ({ columns }: ForeignKey): boolean =>
  columns.every((column) => isStatusName(column.replace(/_?(?:id|code)$/i, '')));

/** Required references of a relation, those to tenants, owners, actors and lists of words aside. */
export function requiredReferences(relation: Relation): readonly ForeignKey[] {
  return foreignKeys(relation).filter(
    (key) =>
      !isActor(key) && !isStatus(key) && key.columns.every((name) => findColumn(relation, name)?.isNullable === false),
  );
}

/** Referenced by others, and made of a key and name-like columns only. */
export function isLookupLike(relation: Relation, catalog: Pick<Catalog, 'relations'>): boolean {
  const named = [
    'name',
    'label',
    'title',
    'code',
    'key',
    'slug',
    'description',
    'position',
    'order',
    'created',
    'updated',
  ];
  const isNamed = (column: Column) => nameTokens(column.name).some((token) => named.includes(token));
  return (
    incomingKeys(catalog, relation).length > 0 &&
    foreignKeys(relation).length === 0 &&
    payload(relation).length <= 4 &&
    payload(relation).some((column) => typeFamily(column) === 'text') &&
    payload(relation).every((column) => isNamed(column) || typeFamily(column) === 'boolean')
  );
}
