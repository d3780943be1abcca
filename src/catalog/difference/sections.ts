// Differences between schemas, extensions, types, sequences and routines.
import type { Catalog, Extension, Relation, Routine, Sequence, UserType } from '../catalog.ts';
import type { Change } from '../change.ts';
import { createRoutine, createSequence, createType } from '../ddl/type.ts';
import { quoteIdentifier } from '../identifier.ts';
import { findColumn, relationLabel } from '../keys.ts';
import { changes, changesOfPairing, type Kind, pair } from './compare.ts';

export function sectionChanges(before: Catalog, after: Catalog): readonly Change[] {
  return [
    ...changes(before.schemas, after.schemas, schemaKind),
    ...changes(before.extensions, after.extensions, extensionKind),
    ...changes(before.types, after.types, typeKind),
    ...sequenceChanges(before, after),
    ...changes(before.routines, after.routines, routineKind),
  ];
}

/** A sequence that comes or goes with the column that owns it is part of that column's change. */
function sequenceChanges(before: Catalog, after: Catalog): readonly Change[] {
  if (before.sequences === after.sequences) return [];
  const { added, removed, kept } = pair(before.sequences, after.sequences, sequenceKind.key);
  const isOwnedIn = ownerIn(before);
  const isOwnedLater = ownerIn(after);
  return changesOfPairing(
    {
      added: added.filter((sequence) => isOwnedIn(sequence) === isOwnedLater(sequence)),
      removed: removed.filter((sequence) => isOwnedIn(sequence) === isOwnedLater(sequence)),
      kept,
    },
    sequenceKind,
  );
}

/** What the column that owns a sequence is in this catalog: not there, plain, or an identity. */
function ownerIn({ relations }: Catalog): (sequence: Sequence) => string {
  const byName = new Map(relations.map((relation): [string, Relation] => [relationLabel(relation), relation]));
  return ({ ownedBy }) => {
    if (!ownedBy) return 'no owner';
    const relation = byName.get(relationLabel(ownedBy));
    const column = relation && findColumn(relation, ownedBy.column);
    return column ? (column.identity ? 'identity' : 'column') : 'not there';
  };
}

const schemaKind: Kind<string> = {
  key: (name) => name,
  object: (name) => ({ kind: 'schema', name }),
  definition: (name) => `CREATE SCHEMA ${quoteIdentifier(name)};`,
  attributes: () => ({}),
};

const extensionKind: Kind<Extension> = {
  key: ({ name }) => name,
  object: ({ name }) => ({ kind: 'extension', name }),
  definition: ({ name, schema }) => `CREATE EXTENSION ${quoteIdentifier(name)} WITH SCHEMA ${quoteIdentifier(schema)};`,
  attributes: ({ version, schema }) => ({ version, schema }),
};

const typeKind: Kind<UserType> = {
  key: ({ schema, name, kind }) => JSON.stringify([schema, name, kind]),
  object: ({ schema, name }) => ({ kind: 'type', schema, name }),
  definition: createType,
  attributes: (type) => ({ ...typeAttributes(type), comment: type.comment ?? '' }),
};

function typeAttributes(type: UserType): Readonly<Record<string, string>> {
  switch (type.kind) {
    case 'enum':
      return { labels: type.labels.map((label) => JSON.stringify(label)).join(', ') };
    case 'composite':
      return { attributes: type.attributes.map(({ name, type: of }) => `${quoteIdentifier(name)} ${of}`).join(', ') };
    case 'range':
      return { subtype: type.subtype };
    case 'domain':
      return {
        'base type': type.baseType,
        nullability: type.isNullable ? 'NULL' : 'NOT NULL',
        default: type.default ?? '',
        checks: type.checks.map(({ name, definition }) => `${quoteIdentifier(name)} ${definition}`).join(', '),
      };
  }
}

const sequenceKind: Kind<Sequence> = {
  key: ({ schema, name }) => JSON.stringify([schema, name]),
  object: ({ schema, name }) => ({ kind: 'sequence', schema, name }),
  definition: createSequence,
  attributes: (sequence) => ({
    type: sequence.type,
    start: sequence.start,
    increment: sequence.increment,
    minimum: sequence.minimum,
    maximum: sequence.maximum,
    cycle: sequence.isCycling ? 'cycle' : 'no cycle',
    owner: sequence.ownedBy ? `${relationLabel(sequence.ownedBy)}.${sequence.ownedBy.column}` : '',
  }),
};

/** A body that is only indented anew does the same; inside a line every blank may be part of a text. */
function withoutLayout({ language, definition = '' }: Routine): string {
  // Python's indentation is what it says.
  if (language !== 'sql' && language !== 'plpgsql') return definition;
  const lines = definition.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(/\n?(\$\w*\$)\n?/g, '$1');
}

const routineKind: Kind<Routine> = {
  key: (routine) => JSON.stringify([routine.schema, routine.name, routine.arguments, routine.kind]),
  // Functions of one name differ in their arguments.
  object: ({ schema, name, arguments: of }) => ({ kind: 'function', schema, name: `${name}(${of})` }),
  definition: (routine) => createRoutine(routine).join('\n'),
  attributes: (routine) => ({
    returns: routine.returns ?? '',
    language: routine.language,
    volatility: routine.volatility,
    security: routine.isSecurityDefiner ? 'definer' : 'invoker',
    definition: withoutLayout(routine),
    comment: routine.comment ?? '',
  }),
};
