// A row that a filled relation would still take, for tests that change one thing about it and see what the server says.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { type Answer, attempt } from './attempt.ts';
import { spareNumbers } from './drafts.ts';
import { insertStatement } from './insertion.ts';
import { type Guidance, type Planning, planningFor } from './planning.ts';
import { firstValues, planRow, type Row } from './row.ts';
import { search } from './search.ts';
import { sqlOf } from './value.ts';

export type NextRow =
  /** SQL expressions by column, for `INSERT … OVERRIDING SYSTEM VALUE VALUES (…)`; generated columns are left out. */
  | { readonly status: 'accepted'; readonly values: Readonly<Record<string, string>> }
  | { readonly status: 'refused'; readonly why: string };

/** Values of one more row of each, tried and undone: the server takes each as long as nothing else goes in. In the order of the relations. */
export async function nextRows(
  database: Database,
  catalog: Catalog,
  relations: readonly Relation[],
  guidance: Guidance = {},
): Promise<readonly NextRow[]> {
  const planning = await planningFor(catalog, relations, guidance);
  const rows = relations.map((relation) => spareRows(planning, relation));
  const answers = await tryAll(database, rows);
  const refused = rows.filter((_, position) => answers[position]?.status !== 'taken');
  const better = await search(database, planning, refused.flat());
  const searched = refused.map((row, position) => better.slice(position * row.length, (position + 1) * row.length));
  const again = await tryAll(database, searched);
  return relations.map((_, position) => {
    const own = rows[position] ?? [];
    const answer = answers[position];
    const place = refused.indexOf(own);
    return place < 0 ? nextRowOf(own, answer) : nextRowOf(searched[place] ?? [], again[place]);
  });
}

/** The last ones refer to the first rows, which may be all there are. */
const spareRows = (planning: Planning, relation: Relation): readonly Row[] =>
  spareNumbers.flatMap((number) =>
    [number, 0, 1].map((position) => planRow(planning, { relation, cohort: 'ordinary', number, position })),
  );

const tryAll = (database: Database, rows: readonly (readonly Row[])[]): Promise<readonly Answer[]> =>
  attempt(
    database,
    rows.map((ofRelation) => ({
      alternatives: ofRelation.map((row) => insertStatement(row.relation, firstValues(row))),
      isTrial: true,
      returns: true,
    })),
  );

function nextRowOf(rows: readonly Row[], answer: Answer | undefined): NextRow {
  if (answer?.status !== 'taken') return { status: 'refused', why: answer?.refusal.message ?? '' };
  const row = rows[answer.alternative];
  const values = [...(row ? firstValues(row) : [])].map(([column, value]) => [column, sqlOf(value)]);
  return { status: 'accepted', values: Object.fromEntries(values) };
}
