// How findings name the three sources of truth: pages, models, database.

import type { QualifiedName } from '../catalog/catalog.ts';
import { relationLabel } from '../catalog/keys.ts';
import type { Context } from './evidence.ts';

/** The database, or what stands for it when the chain does not run. */
export const databaseWords = ({ isSalvaged }: Pick<Context, 'isSalvaged'>): string =>
  isSalvaged ? 'the schema that the migrations mean to build' : 'the database';

export const columnLabel = (relation: QualifiedName, column: string): string => `${relationLabel(relation)}.${column}`;

/** What the page says of a column, against model and database: names the odd one out where three are known. */
export function contradiction(
  saying: { readonly page: string; readonly database?: string | undefined; readonly model?: string | undefined },
  context: Pick<Context, 'isSalvaged'>,
): string {
  const { page, database, model } = saying;
  const server = databaseWords(context);
  if (database === undefined) return `${page} on the page; the model says ${model ?? 'nothing'}`;
  if (model === undefined) return `${page} on the page; ${server} says ${database}`;
  if (model === database) return `${page} on the page; the model and ${server} say ${database}`;
  return `${page} on the page; the model says ${model}, ${server} says ${database}`;
}
