// Where a thing of the schema was made: the migration after which it was there, and the line of the statement that names it.
import type { Catalog, Relation } from '../catalog/catalog.ts';
import type { DatabaseObject } from '../catalog/database-object.ts';
import type { MigrationHistory } from './history.ts';
import { mentions } from './mentions.ts';
import type { Migration, SourceLocation, SourceStatement } from './migration.ts';
import type { Walk } from './walk.ts';

/** Undefined when the walk never saw it come. */
export function originOf(
  object: DatabaseObject,
  { steps, empty }: Walk,
  history: MigrationHistory,
): SourceLocation | undefined {
  let before = empty;
  let origin: { readonly revision: string; readonly words: Words } | undefined;
  for (const step of steps) {
    if (step.pass !== 'up' || step.status !== 'applied') continue;
    const words = wordsOf(object, step.after);
    // Made anew after it was dropped: the last time counts.
    if (words && !wordsOf(object, before)) origin = { revision: step.revision, words };
    before = step.after;
  }
  const migration = history.migrations.find(({ revision }) => revision === origin?.revision);
  return origin && migration && placeIn(migration, origin.words);
}

/** What the text of its making must and may say, the tellest word first. */
interface Words {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** Undefined when the catalog has no such thing. */
function wordsOf(object: DatabaseObject, catalog: Catalog): Words | undefined {
  if (!('relation' in object)) return freeWords(object, catalog);
  const relation = catalog.relations.find(({ schema, name }) => schema === object.schema && name === object.relation);
  if (!relation) return undefined;
  const must = [relation.name];
  if (object.kind === 'relation') return { must, may: [] };
  if (object.kind === 'column') {
    return relation.columns.some(({ name }) => name === object.column) ? { must, may: [object.column] } : undefined;
  }
  const part = partsOf(relation).find(({ name }) => name === object.name);
  return part && { must, may: [part.name, ...part.columns] };
}

function freeWords(object: Exclude<DatabaseObject, { relation: string }>, catalog: Catalog): Words | undefined {
  const named = {
    schema: catalog.schemas.map((name) => ({ name })),
    type: catalog.types,
    sequence: catalog.sequences,
    function: catalog.routines,
    extension: catalog.extensions,
  }[object.kind];
  return named.some(({ name }) => name === object.name) ? { must: [object.name], may: [] } : undefined;
}

const partsOf = ({ constraints, indexes, triggers, policies }: Relation) => [
  ...constraints.map((constraint) => ({
    name: constraint.name,
    columns: 'columns' in constraint ? constraint.columns : [],
  })),
  ...[...indexes, ...triggers, ...policies].map(({ name }) => ({ name, columns: [] })),
];

function placeIn({ statements, location }: Migration, { must, may }: Words): SourceLocation {
  const candidates = statements.filter(
    ({ direction, text }) => direction === 'upgrade' && must.every((word) => mentions(text, word)),
  );
  for (const word of may) {
    const telling = candidates.find(({ text }) => mentions(text, word));
    if (telling) return lineOf(telling, word);
  }
  return candidates[0]?.location ?? location;
}

/** The first line of the statement that has the word. */
function lineOf({ text, location }: SourceStatement, word: string): SourceLocation {
  if (location.line === undefined) return location;
  const line = text.split('\n').findIndex((one) => mentions(one, word));
  return { ...location, line: location.line + Math.max(0, line) };
}
