// Relations and columns that models and database both have.
import type { Catalog, Column, Relation } from '../catalog/catalog.ts';
import { findColumn, storedRelations } from '../catalog/keys.ts';
import type { SourceLocation } from '../migration/migration.ts';
import type { Models } from './models-evidence.ts';

export interface RelationPair {
  readonly database: Relation;
  readonly model: Relation;
}

export interface ColumnPair extends RelationPair {
  readonly inDatabase: Column;
  readonly inModel: Column;
  readonly location?: SourceLocation;
}

interface Sources {
  readonly catalog: Catalog;
  readonly models: Models;
}

export function relationPairs({ catalog, models }: Sources): readonly RelationPair[] {
  const modelled = new Map(models.catalog.relations.map((relation) => [keyOf(relation), relation]));
  return storedRelations(catalog).flatMap((database) => {
    const model = modelled.get(keyOf(database));
    return model ? [{ database, model }] : [];
  });
}

/** What the ORM could not express is left out: it is compared with nothing. */
export function columnPairs(sources: Sources): readonly ColumnPair[] {
  return relationPairs(sources).flatMap((pair) =>
    pair.model.columns.flatMap((inModel): ColumnPair[] => {
      const inDatabase = findColumn(pair.database, inModel.name);
      const key = `${keyOf(pair.model)}.${inModel.name}`;
      if (!inDatabase || sources.models.silent.has(key)) return [];
      const location = modelLocation(sources.models, pair.model, inModel.name);
      return [{ ...pair, inDatabase, inModel, ...(location && { location }) }];
    }),
  );
}

/** Where the model of a relation, or one of its columns, stands. */
export function modelLocation(
  { classes, columns }: Pick<Models, 'classes' | 'columns'>,
  relation: Pick<Relation, 'schema' | 'name'>,
  column?: string,
): SourceLocation | undefined {
  const ofColumn = column === undefined ? undefined : columns.get(`${keyOf(relation)}.${column}`);
  return ofColumn ?? classes.get(keyOf(relation))?.location;
}

/** Begins a sentence: `Model Resume lacks`, or `The models lack` where the class is not known. */
export function modelClause(
  { classes }: Pick<Models, 'classes'>,
  relation: Pick<Relation, 'schema' | 'name'>,
  verb: string,
): string {
  const name = classes.get(keyOf(relation))?.name;
  if (name === undefined) return `The models ${verb}`;
  return `Model ${name} ${verb === 'have' ? 'has' : `${verb}s`}`;
}

export const keyOf = ({ schema, name }: Pick<Relation, 'schema' | 'name'>): string => `${schema}.${name}`;
