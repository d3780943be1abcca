// Foreign keys whose target gets its rows later, or in the same statement.
import type { Catalog, ForeignKey, Relation } from '#catalog/catalog.ts';
import { foreignKeys } from '#catalog/keys.ts';
import { rootOf } from './order.ts';

export type WaitingKeys = ReadonlyMap<Relation, readonly ForeignKey[]>;

export function waitingKeys(
  catalog: Pick<Catalog, 'relations'>,
  groups: readonly (readonly Relation[])[],
): WaitingKeys {
  const turns = new Map(groups.flatMap((group, turn) => group.map((relation) => [relation, turn] as const)));
  return new Map(
    [...turns].map(([relation, turn]) => [
      relation,
      foreignKeys(relation).filter((key) => {
        const target = rootOf(catalog, key.references.relation);
        return target !== undefined && target !== relation && (turns.get(target) ?? -1) >= turn;
      }),
    ]),
  );
}
