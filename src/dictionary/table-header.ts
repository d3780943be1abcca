import type { Meaning } from './parsed-dictionary.ts';

const synonyms: Readonly<Record<Exclude<Meaning, 'none'>, readonly string[]>> = {
  name: ['column', 'column name', 'columnname', 'field', 'field name', 'fieldname', 'name', 'attribute', 'property'],
  type: ['type', 'data type', 'datatype', 'sql type', 'column type', 'postgres type', 'postgresql type', 'format'],
  nullable: ['null', 'nullable', 'allow null', 'allows null', 'optional', 'is nullable'],
  required: ['required', 'not null', 'nn', 'mandatory'],
  default: ['default', 'default value', 'defaults'],
  keys: ['key', 'keys', 'constraint', 'constraints', 'attributes', 'extra', 'extra definition', 'modifiers'],
  'primary-key': ['pk', 'primary key'],
  'foreign-key': ['fk'],
  unique: ['unique', 'uk'],
  reference: ['parents', 'references', 'reference', 'foreign key', 'fk target', 'relation', 'relations'],
  notes: ['notes', 'note', 'description', 'comment', 'comments', 'purpose', 'meaning', 'remarks', 'details'],
};

const meaningOf = new Map(
  Object.entries(synonyms).flatMap(([meaning, words]) => words.map((word) => [word, meaning as Meaning])),
);

// Lists of indexes, constraints, routines and relations have a Name column too.
const foreignHeaders = new Set(['definition', 'returntype', 'return type', 'columns', 'arguments', 'table name']);
const certainNames = new Set(['column', 'column name', 'columnname', 'field', 'field name', 'fieldname']);

/** What each header means, or undefined when this is no column table. */
export function readHeader(headers: readonly string[]): readonly Meaning[] | undefined {
  const words = headers.map((header) =>
    header
      .toLowerCase()
      .replace(/[?:]+$/, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  if (words.some((word) => foreignHeaders.has(word))) return undefined;
  const meanings = firstOfEach(words.map((word) => meaningOf.get(word) ?? 'none'));
  const name = words[meanings.indexOf('name')];
  if (name === undefined || words.length < 2) return undefined;
  if (!certainNames.has(name) && !meanings.includes('type')) return undefined;
  return withNotes(meanings);
}

// `Field | Name | Type`: the first header that can be the name is the name.
function firstOfEach(meanings: readonly Meaning[]): readonly Meaning[] {
  return meanings.map((meaning, position) => (meanings.indexOf(meaning) === position ? meaning : 'none'));
}

function withNotes(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.includes('notes') || meanings.at(-1) !== 'none') return meanings;
  return meanings.with(-1, 'notes');
}
