// Columns whose values are a closed list of words, and whether the database knows the list.
import type { Catalog, Column, Relation, UserType } from '../catalog/catalog.ts';
import { checks, foreignKeyOf, relationLabel, storedRelations } from '../catalog/keys.ts';
import { statusLikeness } from '../catalog/naming/status-like.ts';
import type { Dictionary, DocumentedColumn } from './dictionary-evidence.ts';
import type { Context } from './evidence.ts';
import { matchesColumn, settingFor } from './patterns.ts';
import { isLog, isStaging } from './relation-groups.ts';

export interface StatusColumn {
  readonly relation: Relation;
  readonly column: Column;
  /** The database refuses other values: enum, domain, CHECK or a lookup relation. */
  readonly isChecked: boolean;
  /** The list, where configuration, page or models name one, and who does. */
  readonly values?: { readonly list: readonly string[]; readonly from: string };
}

interface Sources {
  readonly catalog: Catalog;
  readonly dictionary?: Dictionary;
  readonly models?: { readonly catalog: Catalog };
}

/** Status-like columns of stored relations; logs, staging relations and open lists aside. */
export function statusColumns(sources: Sources, context: Context): readonly StatusColumn[] {
  const relations = storedRelations(sources.catalog).filter(
    (relation) => !isLog(relation, context) && !isStaging(relation, context),
  );
  return relations.flatMap((relation) =>
    relation.columns.flatMap((column): StatusColumn[] => {
      const page = pageColumn(sources.dictionary, relation, column);
      const values = statedValues(sources, relation, column, page, context);
      if (isOpenList(relation, column, page, context)) return [];
      const type = userType(sources.catalog, column);
      const isChecked = type !== undefined || isRestricted(relation, column);
      if (!isStatus(sources, relation, column, values !== undefined, context)) return [];
      return [{ relation, column, isChecked, ...(values && { values }) }];
    }),
  );
}

function isOpenList(relation: Relation, column: Column, page: DocumentedColumn | undefined, { settings }: Context) {
  return (
    page?.hasOpenValues === true ||
    matchesColumn(settings.columns.openLists, relation, column.name) ||
    matchesColumn(settings.columns.notStatus, relation, column.name)
  );
}

function isStatus(sources: Sources, relation: Relation, column: Column, hasList: boolean, context: Context): boolean {
  if (matchesColumn(context.settings.columns.status, relation, column.name)) return true;
  if (settingFor(context.settings.values, relation, column.name)) return true;
  if (userType(sources.catalog, column)?.kind === 'enum') return true;
  const likeness = statusLikeness(relation, column);
  if (likeness !== 'weak') return likeness === 'strong';
  return hasList || hasWordDefault(column) || isRestricted(relation, column) || isCheckedElsewhere(sources, column);
}

const hasWordDefault = ({ default: value }: Column): boolean => /^'[a-z][a-z _-]*'(::|$)/i.test(value ?? '');

/** A column of the same name is constrained in another relation, in the database or in the models. */
function isCheckedElsewhere({ catalog, models }: Sources, column: Column): boolean {
  return [catalog, ...(models ? [models.catalog] : [])].some((source) =>
    storedRelations(source).some((relation) =>
      relation.columns.some(
        (other) =>
          other.name === column.name && (userType(source, other)?.kind === 'enum' || isRestricted(relation, other)),
      ),
    ),
  );
}

function isRestricted(relation: Relation, column: Column): boolean {
  if (foreignKeyOf(relation, column.name)) return true;
  return checks(relation).some(
    (check) => check.isEnforced && check.columns.includes(column.name) && restrictsValues(check.expression),
  );
}

// `= ANY (ARRAY['open'::text, …])`, `= 'open'::text`, `~ '^…$'`, `>= 1`; a check of the length alone restricts no value.
const restrictsValues = (expression: string): boolean =>
  /(=|~)\s*\(?(ANY\b|'[^']|\d)/.test(expression) || (/[<>]=?\s*\(?\d/.test(expression) && !/length\(/.test(expression));

const userType = ({ types }: Catalog, { type }: Column): UserType | undefined =>
  types.find((candidate) => {
    const isNamed = relationLabel(candidate) === type || candidate.name === type;
    return isNamed && (candidate.kind === 'enum' || (candidate.kind === 'domain' && candidate.checks.length > 0));
  });

function statedValues(
  sources: Sources,
  relation: Relation,
  column: Column,
  page: DocumentedColumn | undefined,
  { settings }: Context,
): StatusColumn['values'] {
  const configured = settingFor(settings.values, relation, column.name);
  if (configured) return { list: configured, from: 'the configuration' };
  if (page?.values && page.values.length > 1) return { list: page.values, from: page.location.file };
  const modelled = sources.models?.catalog.relations
    .find((other) => other.schema === relation.schema && other.name === relation.name)
    ?.columns.find((other) => other.name === column.name);
  const type = modelled && sources.models && userType(sources.models.catalog, modelled);
  return type?.kind === 'enum' ? { list: type.labels, from: 'the model' } : undefined;
}

const pageColumn = (dictionary: Dictionary | undefined, relation: Relation, { name }: Column) =>
  dictionary?.pages
    .find((page) => page.schema === relation.schema && page.relation === relation.name)
    ?.columns.find((column) => column.name === name);
