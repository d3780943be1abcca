// Values that satisfy a check together, found by asking the server: it evaluates the checks over what may be tried.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import type { Database } from '#engines/engine.ts';
import { attempt } from './attempt.ts';
import { domainsBelow } from './column-type.ts';
import { generalTexts } from './general-text.ts';
import { domainChecks, enforced, type Planning, tokenOf, typeOf } from './planning.ts';
import type { Row } from './row.ts';
import { literal, sqlOf, type Value } from './value.ts';

/** The rows with values that satisfy the checks in front, as far as some were found. */
export async function search(database: Database, planning: Planning, rows: readonly Row[]): Promise<readonly Row[]> {
  const questions = rows.flatMap((row) => questionsOf(planning, row));
  const tasks = questions.map(({ forms }) => ({ alternatives: forms.map(({ sql }) => sql), returns: true }));
  const answers = await attempt(database, tasks, { searchPath: 'public' });
  const found = new Map<Row, Map<string, Value>>();
  for (const [position, { row, forms }] of questions.entries()) {
    const answer = answers[position];
    if (answer?.status !== 'taken') continue;
    const chosen = found.get(row) ?? new Map<string, Value>();
    for (const [column, number] of Object.entries(answer.values ?? {})) {
      const value = forms[answer.alternative]?.candidates.get(column)?.[Number(number)];
      if (value) chosen.set(column, value);
    }
    found.set(row, chosen);
  }
  return rows.map((row) => withChosen(row, found.get(row) ?? new Map()));
}

function withChosen(row: Row, chosen: ReadonlyMap<string, Value>): Row {
  const columns = [...row.columns].map(([name, values]) => {
    const value = chosen.get(name);
    return [name, value ? [value, ...values.filter((other) => other !== value)] : values] as const;
  });
  return { ...row, columns: new Map(columns) };
}

interface Question {
  readonly row: Row;
  /** With all that may be tried, and with what was planned only, should the first hold a value that its type does not take. */
  readonly forms: readonly { readonly candidates: ReadonlyMap<string, readonly Value[]>; readonly sql: string }[];
}

function questionsOf(planning: Planning, row: Row): readonly Question[] {
  return connected(conditionsOf(planning.catalog, row.relation)).flatMap(({ columns, expressions }) => {
    const names = columns.filter((name) => row.columns.has(name));
    if (names.length === 0) return [];
    const forms = [candidatesOf, plannedValues].map((valuesOf) => {
      const candidates = limited(new Map(names.map((name) => [name, valuesOf(planning, row, name)])));
      return { candidates, sql: questionSql(planning.catalog, row.relation, candidates, expressions) };
    });
    return [{ row, forms }];
  });
}

interface Conditions {
  readonly columns: readonly string[];
  readonly expressions: readonly string[];
}

/** Of the relation, and of the domains of its columns. */
function conditionsOf(catalog: Catalog, relation: Relation): readonly Conditions[] {
  const ofDomains = relation.columns.flatMap((column) =>
    domainsBelow(catalog, column.type).flatMap((domain) =>
      domainChecks(domain).map((check) => ({
        columns: [column.name],
        expressions: [aboutColumn(check, column.name)],
      })),
    ),
  );
  return [
    ...enforced(relation).map(({ columns, expression }) => ({ columns, expressions: [expression] })),
    ...ofDomains,
  ];
}

const aboutColumn = (check: string, column: string): string =>
  check.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\bVALUE\b/g, (found) =>
    found === 'VALUE' ? quoteIdentifier(column) : found,
  );

/** Conditions that share a column have to be satisfied together. */
function connected(conditions: readonly Conditions[]): readonly Conditions[] {
  let groups: Conditions[] = [];
  for (const condition of conditions) {
    const touching = groups.filter(({ columns }) => columns.some((column) => condition.columns.includes(column)));
    const together = [condition, ...touching];
    groups = [
      ...groups.filter((group) => !touching.includes(group)),
      {
        columns: [...new Set(together.flatMap(({ columns }) => columns))],
        expressions: together.flatMap(({ expressions }) => expressions),
      },
    ];
  }
  return groups;
}

function candidatesOf(planning: Planning, row: Row, name: string): readonly Value[] {
  const { relation, number } = row;
  const planned = plannedValues(planning, row, name);
  const column = relation.columns.find((one) => one.name === name);
  if (!column || planned.some(({ kind }) => kind === 'expression')) return planned;
  const general = generalTexts(typeOf(planning, column), tokenOf(planning, relation, name, number));
  return [...planned, ...general.map(literal)];
}

const plannedValues = (_planning: Planning, row: Row, name: string): readonly Value[] =>
  (row.columns.get(name) ?? []).filter(({ kind }) => kind !== 'default');

/** Fewer for the columns that have most, until not too many combinations are left. */
function limited(candidates: ReadonlyMap<string, readonly Value[]>): ReadonlyMap<string, readonly Value[]> {
  const counts = new Map([...candidates].map(([name, values]) => [name, values.length]));
  const combinations = () => [...counts.values()].reduce((product, count) => product * count, 1);
  while (combinations() > mostCombinations) {
    const [name, count] = [...counts].reduce((longest, next) => (next[1] > longest[1] ? next : longest));
    if (count <= 2) break;
    counts.set(name, count - 1);
  }
  return new Map([...candidates].map(([name, values]) => [name, kept(values, counts.get(name) ?? 0)]));
}

const mostCombinations = 4000;

/** NULL stays, wherever it stands. */
function kept(values: readonly Value[], count: number): readonly Value[] {
  const first = values.slice(0, count);
  const absent = values.find(({ kind }) => kind === 'null');
  return absent === undefined || first.includes(absent) ? first : [...first.slice(0, -1), absent];
}

function questionSql(
  catalog: Catalog,
  relation: Relation,
  candidates: ReadonlyMap<string, readonly Value[]>,
  expressions: readonly string[],
): string {
  const tables = [...candidates].map(([name, values], position) => {
    const column = relation.columns.find((one) => one.name === name);
    const type = domainsBelow(catalog, column?.type ?? '').at(-1)?.baseType ?? column?.type;
    const rows = values.map((value, rank) => `(${rank}, (${sqlOf(value)})::${type})`);
    return `(VALUES ${rows.join(', ')}) AS candidate${position} ("rank of candidate${position}", ${quoteIdentifier(name)})`;
  });
  const ranks = tables.map((_, position) => `candidate${position}."rank of candidate${position}"`);
  const names = [...candidates.keys()].map((name) => sqlOf(literal(name)));
  return `
    SELECT 'found' AS key, json_object(ARRAY[${names.join(', ')}], ARRAY[${ranks.map((rank) => `${rank}::text`).join(', ')}]) AS "values"
    FROM ${tables.join(' CROSS JOIN ')}
    WHERE ${expressions.map((expression) => `(${expression}) IS NOT FALSE`).join(' AND ')}
    ORDER BY ${ranks.join(' + ')}, ${ranks.join(', ')}
    LIMIT 1`;
}
