// Which columns have to differ so that two rows can stand side by side.
import type { Relation } from '#catalog/catalog.ts';
import { foreignKeyOf, uniqueKeys } from '#catalog/keys.ts';

/** One of each unique key, rather no reference, and one of each exclusion. */
export function variedColumns(relation: Relation): ReadonlySet<string> {
  const varied = new Set<string>();
  const vary = (columns: readonly string[]): void => {
    if (columns.some((column) => varied.has(column))) return;
    const free = columns.filter((column) => foreignKeyOf(relation, column) === undefined);
    const telling = free.filter((column) => !isNarrow(relation, column));
    const chosen = telling.at(-1) ?? free.at(-1) ?? columns.at(-1);
    if (chosen !== undefined) varied.add(chosen);
  };
  for (const { columns } of uniqueKeys(relation).filter(({ isPrimary }) => isPrimary)) vary(columns);
  for (const key of uniqueKeys(relation)) {
    vary([...key.columns, ...key.expressions.flatMap((expression) => mentioned(relation, expression))]);
  }
  for (const constraint of relation.constraints) if (constraint.kind === 'exclusion') vary(constraint.columns);
  return varied;
}

/** Few values, so that another one is likely taken. */
const isNarrow = ({ columns }: Relation, name: string): boolean => {
  const type = columns.find((column) => column.name === name)?.type ?? '';
  return (
    type === 'boolean' || !/^(text|char|citext|small|int|big|num|real|double|uuid|date|time|bytea|\w*range)/.test(type)
  );
};

const mentioned = ({ columns }: Relation, expression: string): readonly string[] =>
  columns
    .map(({ name }) => name)
    .filter((name) => new RegExp(`(?<!\\w)${name.replaceAll(/\W/g, '.')}(?!\\w)`).test(expression));
