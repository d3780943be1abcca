// Keys that rows are meant to have, whether the database knows them or not: declared ones, and those that a relation's shape suggests.
import type { Catalog, ForeignKey, Relation } from '../catalog/catalog.ts';
import {
  findColumn,
  findRelation,
  foreignKeys,
  isSameRelation,
  relationLabel,
  storedRelations,
} from '../catalog/keys.ts';
import { ingestedContent, isConversation } from '../catalog/naming/digest.ts';
import { isInfrastructure, joinPair, requiredReferences } from '../catalog/naming/relation-kind.ts';
import { isPerson } from '../catalog/naming/sensitive.ts';
import { isStatusName } from '../catalog/naming/status-like.ts';
import type { SourceLocation } from '../migration/migration.ts';
import { type Dictionary, type Page, pageOf } from './dictionary-evidence.ts';
import { digests, parentColumns } from './digest-columns.ts';
import type { Context } from './evidence.ts';
import { settingFor } from './patterns.ts';
import { isLog, isStaging } from './relation-groups.ts';

export interface BusinessKey {
  readonly relation: Relation;
  readonly columns: readonly string[];
}

/** All of them; which one a unique key covers is another question. */
export const businessKeys = (catalog: Catalog, context: Context, dictionary?: Dictionary): readonly BusinessKey[] => [
  ...declaredKeys(catalog, context, dictionary),
  ...associations(catalog, context, dictionary).map((relation) => ({
    relation,
    columns: pairColumns(relation, catalog),
  })),
  ...joinRelations(catalog, context).map(({ relation, pair }) => ({
    relation,
    columns: pair.flatMap((key) => key.columns),
  })),
  ...digests(catalog, context).map(({ relation, column }) => ({
    relation,
    columns: [...parentColumns(relation, catalog), column.name],
  })),
  ...documentRelations(catalog, context).map(({ relation, content }) => ({
    relation,
    columns: [content.body, content.file],
  })),
];

export interface DeclaredKey {
  readonly relation: Relation;
  readonly columns: readonly string[];
  readonly from: string;
  readonly location?: SourceLocation;
}

/** Keys over columns that are there; a page about missing columns is another rule's matter. */
export function declaredKeys(catalog: Catalog, { settings }: Context, dictionary?: Dictionary): readonly DeclaredKey[] {
  return storedRelations(catalog).flatMap((relation) => {
    const configured = settingFor(settings.businessKeys, relation) ?? [];
    if (configured === 'none') return [];
    const page = dictionary?.pages.find((one) => one.schema === relation.schema && one.relation === relation.name);
    const keys: readonly DeclaredKey[] = [
      ...configured.map((columns) => ({ relation, columns, from: 'the configuration' })),
      ...(page?.uniqueKeys ?? []).map((key) => ({
        relation,
        columns: key.columns,
        from: page?.file ?? '',
        location: key.location,
      })),
    ];
    return keys.filter(({ columns }) => columns.length > 0 && columns.every((column) => findColumn(relation, column)));
  });
}

/** Relations whose rows say that two things have to do with each other, with a status of their own. */
export const associations = (catalog: Catalog, context: Context, dictionary?: Dictionary): readonly Relation[] =>
  storedRelations(catalog).filter(
    (relation) =>
      settingFor(context.settings.businessKeys, relation) === undefined &&
      !isLog(relation, context) &&
      !isStaging(relation, context) &&
      !isInfrastructure(relation) &&
      !isVersioned(relation, pageOf(dictionary, relation)) &&
      !isConversation(relation) &&
      joinPair(relation, catalog) === undefined &&
      distinctTargets(ownReferences(relation, catalog)) >= 2 &&
      relation.columns.some(({ name }) => isStatusName(name)),
  );

/** In the order of the table. */
export function pairColumns(relation: Relation, catalog: Catalog): readonly string[] {
  const names = new Set(ownReferences(relation, catalog).flatMap((key) => key.columns));
  return relation.columns.flatMap(({ name }) => (names.has(name) ? [name] : []));
}

/** Rows follow each other, in the table or by its page: repeats of a pair are the point then. */
function isVersioned(relation: Relation, page: Page | undefined): boolean {
  if (foreignKeys(relation).some((key) => isSameRelation(key.references.relation, relation))) return true;
  const names = [...relation.columns, ...(page?.columns ?? [])].map(({ name }) => name);
  return names.some((name) =>
    /^(parent|previous|supersedes)_|^(iteration|revision|attempt|round|sequence)(_|$)/.test(name),
  );
}

/** Without those that another one already says: an item of a queue is in the queue's project. People are meant each time. */
function ownReferences(relation: Relation, catalog: Catalog): readonly ForeignKey[] {
  const references = requiredReferences(relation);
  return references.filter(
    (key) =>
      isPerson(key.references.relation.name) ||
      !references.some((other) => other !== key && isSaidBy(key, findRelation(catalog, other.references.relation))),
  );
}

const isSaidBy = ({ columns, references }: ForeignKey, parent: Relation | undefined): boolean =>
  parent !== undefined &&
  foreignKeys(parent).some(
    (key) =>
      isSameRelation(key.references.relation, references.relation) &&
      key.columns.every((name) => columns.includes(name)),
  );

const distinctTargets = (keys: readonly ForeignKey[]): number =>
  new Set(keys.map((key) => relationLabel(key.references.relation))).size;

export type Pair = readonly [ForeignKey, ForeignKey];

export const joinRelations = (catalog: Catalog, context: Context): readonly { relation: Relation; pair: Pair }[] =>
  storedRelations(catalog).flatMap((relation) => {
    const pair = isStaging(relation, context) ? undefined : joinPair(relation, catalog);
    return pair ? [{ relation, pair }] : [];
  });

/** Relations of ingested documents, and where the text and the file are. */
export const documentRelations = (catalog: Catalog, context: Context) =>
  storedRelations(catalog).flatMap((relation: Relation) => {
    if (isStaging(relation, context) || settingFor(context.settings.businessKeys, relation) === 'none') return [];
    const content = ingestedContent(relation);
    return content ? [{ relation, content }] : [];
  });
