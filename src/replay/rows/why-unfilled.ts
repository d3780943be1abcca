// Why a relation has no row, for people.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { foreignKeys, relationLabel } from '#catalog/keys.ts';
import type { Refusal } from './attempt.ts';
import { rootOf } from './order.ts';

/** Undefined when none was tried. */
export function whyUnfilled(
  catalog: Pick<Catalog, 'relations'>,
  relation: Relation,
  refusals: readonly Refusal[],
  isEmpty: (relation: Relation) => boolean,
): string | undefined {
  const [first] = refusals;
  if (!first) return undefined;
  const parents = foreignKeys(relation)
    .map(({ references }) => rootOf(catalog, references.relation))
    .filter((parent) => parent !== undefined && parent !== relation && isEmpty(parent));
  const [parent] = parents;
  if (parent && (first.sqlState === notNullViolation || first.sqlState === foreignKeyViolation)) {
    return `It refers to ${relationLabel(parent)}, which has no rows.`;
  }
  const tried =
    refusals.length === 1
      ? 'The row that was tried was refused'
      : `All ${refusals.length} rows that were tried were refused`;
  return `${tried}: ${first.message}.`;
}

const notNullViolation = '23502';
const foreignKeyViolation = '23503';
