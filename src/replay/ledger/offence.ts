// Which rows a failed step has met, as far as the server's message tells.
import type { Catalog, QualifiedName, Relation } from '#catalog/catalog.ts';
import { findColumn } from '#catalog/keys.ts';
import type { Fault } from '#migration/fault.ts';
import type { Cohort } from '#migration/ledger.ts';
import { type Contents, isGenerated, type StoredRelation, type StoredRow } from './contents.ts';
import { guardName, type Key, keyOfDetail, targetOf } from './fault-text.ts';
import { orphanTest } from './orphan-test.ts';

export interface Offence {
  /** Two faults of one offence have the same name. */
  readonly name: string;
  readonly relation?: QualifiedName;
  readonly columns?: readonly string[];
  /** What to take away, one after the other, until the step is no longer stopped; what nobody finds guilty ends with every row. */
  readonly suspects: readonly Suspects[];
}

export interface Suspects {
  readonly rows: readonly StoredRow[];
  /** What it means when the step passes without them; absent: they only stood in the way of rows that the migration brings. */
  readonly verdict?: Cohort | 'any';
}

/** `before`: the catalog that the step started from. */
export function offenceOf(fault: Fault, contents: Contents, before: Catalog): Offence {
  const scene: Scene = { fault, contents, before, relations: [...contents.values()] };
  const name = [fault.sqlState ?? fault.origin, fault.message].join(' ');
  const special = readers.find(({ states }) => states.test(fault.sqlState ?? ''))?.read(scene) ?? { suspects: [] };
  const everything = { rows: scene.relations.flatMap(({ rows }) => rows), verdict: 'any' } as const;
  const usual = isOfNoCohort.test(fault.sqlState ?? '') ? [] : dirty(scene);
  const ladder = special.suspects.length > 0 ? special.suspects : usual;
  return { name, ...special, suspects: [...ladder, everything].flatMap(removable) };
}

/** What a migration wrote stays, whatever it holds: the migrations after it count on it. */
function removable({ rows, ...meaning }: Suspects): readonly Suspects[] {
  const generated = rows.filter(isGenerated);
  return generated.length > 0 ? [{ rows: generated, ...meaning }] : [];
}

// Cancelled, no more room, too deep: another try takes as long as this one. Names, types, rights and dependencies are not about what rows hold.
const isOfNoCohort = /^(57014|53|54|42|2BP01|0A)/;

interface Scene {
  readonly fault: Fault;
  readonly contents: Contents;
  readonly before: Catalog;
  readonly relations: readonly StoredRelation[];
}

type Reading = Omit<Offence, 'name'>;

const readers: readonly { readonly states: RegExp; readonly read: (scene: Scene) => Reading }[] = [
  { states: /^23502$/, read: nulls },
  { states: /^23505$|^23P01$/, read: duplicates },
  { states: /^23503$/, read: orphans },
  { states: /^23514$/, read: outOfRange },
  { states: /^22/, read: unfit },
];

/** Rows that are no trouble in themselves are the last to be suspected. */
function dirty(scene: Scene): readonly Suspects[] {
  const cohorts = ['orphans', 'duplicates', 'nulls', 'boundary'] as const;
  return cohorts.map((cohort) => ({ rows: ofCohort(scene.relations, cohort), verdict: cohort }));
}

function nulls(scene: Scene): Reading {
  const [, column, name] = /column "(.+?)" of relation "(.+?)"/.exec(scene.fault.message) ?? [];
  const known = column === undefined || name === undefined ? undefined : relationNamed(scene, name);
  const place = { ...(known && { relation: nameOf(known) }), ...(column !== undefined && { columns: [column] }) };
  const isScan = scene.fault.message.includes('contains null values');
  const position = known?.columns.findIndex((candidate) => candidate.name === column) ?? -1;
  if (isScan && known && position !== -1) {
    const rows = known.rows.filter(({ values }) => values[position] === null);
    return { ...place, suspects: [{ rows, verdict: 'nulls' }] };
  }
  if (isScan && known) return { ...place, suspects: [...guilty(known), ...dirty({ ...scene, relations: [known] })] };
  // A row that the migration writes: out of rows that have NULLs, or out of any.
  const rows = scene.relations.flatMap((relation) => relation.rows.filter(hasNull));
  return { ...place, suspects: [{ rows, verdict: 'nulls' }] };
}

/** A new column that the migration fills out of others: it may miss rows that have NULLs there. */
const guilty = (relation: StoredRelation): readonly Suspects[] => [
  { rows: relation.rows.filter(hasNull), verdict: 'nulls' },
];

const hasNull = ({ values, origin }: StoredRow): boolean => origin === 'nulls' || values.includes(null);

function duplicates(scene: Scene): Reading {
  const { fault, relations } = scene;
  const key = keyOfDetail(fault.detail);
  const guard = guardName(fault);
  const guarded = guard === undefined ? undefined : relationWithKey(scene, guard);
  if (guarded && !isNew.test(fault.message)) return collision(scene, guarded, key);
  const labelled = { rows: ofCohort(relations, 'duplicates'), verdict: 'duplicates' } as const;
  if (!key) return { suspects: [labelled, ...statementRows(scene, 'duplicates')] };
  const alike = relations.filter((candidate) => repeated(candidate, key.columns, key.values).length > 0);
  const named = guarded ?? relationOfNewKey(scene, alike);
  const guilty = alike.filter((relation) => named === undefined || relation === named);
  const place = { ...(named && { relation: nameOf(named) }), columns: key.columns };
  if (guilty.length === 0) return { ...place, suspects: [labelled, ...statementRows(scene, 'duplicates')] };
  const rows = guilty.flatMap((relation) => repeated(relation, key.columns));
  return { ...place, suspects: [{ rows, verdict: 'duplicates' }, labelled] };
}

/** The index cannot be made, whatever had its name before. */
const isNew = /^could not create unique index/;

/** The one that the statement names, or the name of the key begins with; others have columns of these names as well. */
function relationOfNewKey(scene: Scene, candidates: readonly StoredRelation[]): StoredRelation | undefined {
  const target = targetOf(scene.fault);
  if (target !== undefined) return relationNamed(scene, target);
  const guard = guardName(scene.fault) ?? '';
  const [first, second] = candidates
    .filter(({ name }) => guard === name || guard.startsWith(`${name}_`))
    .toSorted((one, other) => other.name.length - one.name.length);
  return first?.name === second?.name ? undefined : first;
}

/** The key was there before the step: the migration brings a row of its own that has the value of one of ours, or makes two alike. */
function collision(scene: Scene, relation: StoredRelation, key: Key | undefined): Reading {
  const isOwnRow = !/^\s*UPDATE\b|\bSELECT\b/i.test(scene.fault.statement ?? '');
  const positions = (key?.columns ?? []).map((name) => relation.columns.findIndex((column) => column.name === name));
  const rows = relation.rows.filter(
    (row) => key && positions.every((position, number) => row.values[position] === key.values[number]),
  );
  const place = { relation: nameOf(relation), ...(key && { columns: key.columns }) };
  if (isOwnRow) return { ...place, suspects: [{ rows }, { rows: relation.rows }] };
  // What the migration writes into the key may be made of NULLs, the same for each.
  const bare = relation.rows.filter((row) => positions.some((position) => row.values[position] === null));
  const alike = { rows: ofCohort(scene.relations, 'duplicates'), verdict: 'duplicates' } as const;
  return { ...place, suspects: [alike, { rows: bare, verdict: 'nulls' }] };
}

function orphans(scene: Scene): Reading {
  const { fault, relations } = scene;
  const child = /insert or update on table "(.+?)"/.exec(fault.message)?.[1];
  const referring = / on table "(.+?)"$/.exec(fault.message)?.[1];
  const key = keyOfDetail(fault.detail);
  const target = /not present in table "(.+?)"/.exec(fault.detail ?? '')?.[1];
  const relation = relationNamed(scene, child ?? referring);
  if (!relation) return { suspects: [{ rows: ofCohort(relations, 'orphans'), verdict: 'orphans' }] };
  const place = { relation: nameOf(relation), ...(key && { columns: key.columns }) };
  if (child === undefined) return { ...place, suspects: [{ rows: relation.rows, verdict: 'any' }] };
  const parent = relationNamed(scene, target);
  const isOrphan = orphanTest(scene, relation, key?.columns ?? [], parent);
  const rows = relation.rows.filter(isOrphan);
  const isKnown = (key?.columns ?? []).every((name) => relation.columns.some((column) => column.name === name));
  return {
    ...place,
    suspects: [
      { rows: rows.filter(({ origin }) => origin === 'orphans'), verdict: isKnown ? 'orphans' : 'any' },
      { rows, verdict: isKnown ? 'orphans' : 'any' },
    ],
  };
}

function outOfRange(scene: Scene): Reading {
  const name = /relation "(.+?)"/.exec(scene.fault.message)?.[1];
  const relation = relationNamed(scene, name);
  const boundary = {
    rows: ofCohort(relation ? [relation] : scene.relations, 'boundary'),
    verdict: 'boundary',
  } as const;
  if (!relation) return { suspects: [boundary] };
  const others = { rows: relation.rows, verdict: 'boundary' } as const;
  return { relation: nameOf(relation), suspects: [boundary, others] };
}

/** Text that is no number, numbers that are too large: the old type allowed them. */
function unfit(scene: Scene): Reading {
  const named = statementRows(scene, 'boundary');
  const boundary = { rows: ofCohort(scene.relations, 'boundary'), verdict: 'boundary' } as const;
  const others = { rows: scene.relations.flatMap(({ rows }) => rows), verdict: 'boundary' } as const;
  return { suspects: [boundary, ...named, others] };
}

/** Rows of the relation that the failed statement names, where it is known. */
function statementRows(scene: Scene, verdict: Cohort): readonly Suspects[] {
  const text = scene.fault.statement ?? '';
  const name = /\b(?:ALTER\s+TABLE(?:\s+IF\s+EXISTS)?(?:\s+ONLY)?|ON(?:\s+ONLY)?|UPDATE(?:\s+ONLY)?)\s+([\w."]+)/i.exec(
    text,
  )?.[1];
  const relation = relationNamed(scene, name?.replaceAll('"', '').split('.').at(-1));
  return relation ? [{ rows: relation.rows, verdict }] : [];
}

/** All but the first of each group of equal keys; with `values`, of this group alone. */
function repeated(
  relation: StoredRelation,
  columns: readonly string[],
  values?: readonly string[],
): readonly StoredRow[] {
  const positions = columns.map((name) => relation.columns.findIndex((column) => column.name === name));
  if (positions.includes(-1)) return [];
  const seen = new Set<string>();
  const sorted = relation.rows.toSorted((one, other) => Number(isGenerated(one)) - Number(isGenerated(other)));
  return sorted.filter((row) => {
    const own = positions.map((position) => row.values[position] ?? null);
    if (values && !own.every((value, number) => value === values[number])) return false;
    const text = JSON.stringify(own);
    if (!seen.has(text)) {
      seen.add(text);
      return false;
    }
    return isGenerated(row) && !own.includes(null);
  });
}

const ofCohort = (relations: readonly StoredRelation[], cohort: Cohort): readonly StoredRow[] =>
  relations.flatMap(({ rows }) => rows.filter(({ origin }) => origin === cohort));

// The server's messages leave out the schema.
const relationNamed = ({ relations }: Scene, name: string | undefined): StoredRelation | undefined =>
  relations.find((relation) => relation.name === name && relation.schema === 'public') ??
  relations.find((relation) => relation.name === name);

const nameOf = ({ schema, name }: QualifiedName): QualifiedName => ({ schema, name });

function relationWithKey({ before, contents }: Scene, key: string): StoredRelation | undefined {
  const owner = before.relations.find(({ indexes }) => indexes.some(({ name }) => name === key));
  return owner && [...contents.values()].find(({ schema, name }) => schema === owner.schema && name === owner.name);
}

/** Whether all columns were there before the step: then it failed on what they held, else on any row. */
export const areKnown = (relation: Relation | undefined, columns: readonly string[]): boolean =>
  relation !== undefined && columns.every((column) => findColumn(relation, column) !== undefined);
