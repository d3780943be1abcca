// What a row has to satisfy so that a partition takes it.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { isSameRelation } from '#catalog/keys.ts';
import type { Condition } from './condition.ts';

/** By column. */
export type Place = ReadonlyMap<string, readonly Condition[]>;

/** One for each partition at the bottom, at most sixteen; empty when there is none yet. Undefined for what is not partitioned. */
export function partitionPlaces(catalog: Pick<Catalog, 'relations'>, relation: Relation): readonly Place[] | undefined {
  if (relation.partitionKey === undefined) return undefined;
  const keys = keyColumns(relation.partitionKey);
  const partitions = catalog.relations.filter(
    ({ partitionOf }) => partitionOf && isSameRelation(partitionOf.parent, relation),
  );
  // What the default partition takes is what no other one takes: it is the last choice.
  const byBounds = partitions.toSorted((left, right) => Number(isDefault(left)) - Number(isDefault(right)));
  const places = byBounds.flatMap((partition) => {
    const own = placeOf(keys, partition.partitionOf?.bounds ?? '');
    return (partitionPlaces(catalog, partition) ?? [new Map()]).map((below) => merged(own, below));
  });
  const bounded = places.filter((place) => place.size > 0);
  return (bounded.length > 0 ? bounded : places).slice(0, 16);
}

const isDefault = ({ partitionOf }: Relation): boolean => partitionOf?.bounds === 'DEFAULT';

/** Plain columns; undefined where an expression stands. */
function keyColumns(partitionKey: string): readonly (string | undefined)[] {
  const inner = /\((.*)\)$/s.exec(partitionKey)?.[1] ?? '';
  return items(inner).map((item) => {
    const quoted = /^"((?:[^"]|"")*)"/.exec(item)?.[1];
    return quoted?.replaceAll('""', '"') ?? /^\w+(?= |$)/.exec(item)?.[0];
  });
}

function placeOf(keys: readonly (string | undefined)[], bounds: string): Place {
  const listed = /^FOR VALUES IN \((.*)\)$/s.exec(bounds)?.[1];
  if (listed !== undefined)
    return ofColumns(keys, () => [{ kind: 'words', words: items(listed).map(unquoted).filter(isNoNull) }]);
  const [, from, to] = /^FOR VALUES FROM \((.*)\) TO \((.*)\)$/s.exec(bounds) ?? [];
  if (from === undefined || to === undefined) return new Map();
  const [lows, highs] = [items(from), items(to)];
  return ofColumns(keys, (position) => {
    const least = boundOf('least', lows[position]);
    // Of several columns the lowest bound is inside, and only that.
    const isOnly = keys.length === 1 || lows[0] === 'MINVALUE';
    return [...least, ...(isOnly ? boundOf('most', highs[position]) : least.map(({ value }) => wordOf(value)))];
  });
}

const isNoNull = (word: string): boolean => word !== 'NULL';
const wordOf = (value: string): Condition => ({ kind: 'words', words: [value] });

function ofColumns(
  keys: readonly (string | undefined)[],
  conditionsAt: (position: number) => readonly Condition[],
): Place {
  return new Map(keys.flatMap((key, position) => (key === undefined ? [] : [[key, conditionsAt(position)] as const])));
}

function boundOf(side: 'least' | 'most', text: string | undefined): readonly Extract<Condition, { kind: 'bound' }>[] {
  if (text === undefined || text === 'MINVALUE' || text === 'MAXVALUE') return [];
  return [{ kind: 'bound', side, isOpen: side === 'most', value: unquoted(text) }];
}

const unquoted = (text: string): string => (/^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text);

/** Between commas that stand neither in quotes nor in brackets of a call. */
const items = (list: string): readonly string[] =>
  (list.match(/(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|\([^)]*\)|[^,'"(])+/g) ?? []).map((item) => item.trim());

function merged(left: Place, right: Place): Place {
  const both = new Map(left);
  for (const [column, conditions] of right) both.set(column, [...(both.get(column) ?? []), ...conditions]);
  return both;
}
