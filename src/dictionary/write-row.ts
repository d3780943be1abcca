// One column as a row of a page, in the words that its headers ask for.
import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { closedValues } from '#catalog/closed-values.ts';
import { foreignKeys, primaryKey, uniqueKeys } from '#catalog/keys.ts';
import { codeSpan, inline } from './inline-text.ts';
import type { PageStyle } from './page-style.ts';
import type { Meaning } from './parsed-dictionary.ts';
import { typeWords } from './type-words.ts';

export interface RowContext {
  readonly catalog: Pick<Catalog, 'types'>;
  readonly relation: Relation;
  readonly style: Pick<PageStyle, 'typeWords' | 'spelled' | 'usesNullableFlag'>;
}

/** Cells by meaning, ready to stand between pipes. */
export function cellsOf(column: Column, meanings: readonly Meaning[], context: RowContext): readonly string[] {
  return meanings.map((meaning) => writers[meaning](column, context, meanings));
}

type WriteCell = (column: Column, context: RowContext, meanings: readonly Meaning[]) => string;

const writers: Readonly<Record<Meaning, WriteCell>> = {
  name: ({ name }) => (/^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(name) ? name : codeSpan(name)),
  type: (column, context, meanings) =>
    [inline(typeWords(column.type, context.style.typeWords)), ...flags(column, meanings, context)].join(' '),
  nullable: ({ isNullable }) => (isNullable ? 'yes' : 'no'),
  required: ({ isNullable }) => (isNullable ? 'no' : 'yes'),
  default: ({ default: value }) => (value === undefined ? '' : inline(value)),
  keys: (column, context) => keyWords(column, context).join(', '),
  'primary-key': ({ name }, { relation }) => (isPrimary(relation, name) ? 'yes' : ''),
  unique: ({ name }, { relation }) => (isUnique(relation, name) ? 'yes' : ''),
  'foreign-key': ({ name }, { relation, style }) => referenceOf(relation, name, style) ?? '',
  reference: ({ name }, { relation, style }) => referenceOf(relation, name, style) ?? '',
  notes: (column, context) => notes(column, context),
  none: () => '',
};

// Where the table has no column for keys or NULL, the type cell carries them: `uuid FK -> JOBS.id`.
function flags(column: Column, meanings: readonly Meaning[], { relation, style }: RowContext): readonly string[] {
  const has = (...wanted: readonly Meaning[]) => wanted.some((meaning) => meanings.includes(meaning));
  if (has('keys', 'nullable', 'required')) return [];
  const reference = has('reference', 'foreign-key') ? undefined : referenceOf(relation, column.name, style);
  return [
    ...(isPrimary(relation, column.name) ? ['PK'] : []),
    ...(isUnique(relation, column.name) ? ['UNIQUE'] : []),
    ...(reference !== undefined ? [`FK -> ${reference}`] : []),
    ...(column.isNullable && style.usesNullableFlag ? ['nullable'] : []),
  ];
}

function keyWords({ name }: Column, { relation, style }: RowContext): readonly string[] {
  const reference = referenceOf(relation, name, style);
  return [
    ...(isPrimary(relation, name) ? ['PK'] : []),
    ...(isUnique(relation, name) ? ['UNIQUE'] : []),
    ...(reference !== undefined ? [`FK -> ${reference}`] : []),
  ];
}

const isPrimary = (relation: Relation, column: string): boolean =>
  primaryKey(relation)?.columns.includes(column) === true;

const isUnique = (relation: Relation, column: string): boolean =>
  uniqueKeys(relation).some(
    ({ columns, expressions, predicate, isPrimary: isKey }) =>
      !isKey && columns.length === 1 && columns[0] === column && expressions.length === 0 && predicate === undefined,
  );

const plain = /^[A-Za-z_]\w*$/;

function referenceOf(relation: Relation, column: string, { spelled }: RowContext['style']): string | undefined {
  const key = foreignKeys(relation).find(({ columns }) => columns.length === 1 && columns[0] === column);
  const target = key?.references.relation;
  const [referenced] = key?.references.columns ?? [];
  if (!target || referenced === undefined || !plain.test(target.name) || !plain.test(referenced)) return undefined;
  const name = target.schema === 'public' ? spelled(target.name) : `${target.schema}.${target.name}`;
  return `${name}.${referenced}`;
}

function notes(column: Column, { catalog, relation }: RowContext): string {
  const comment = (column.comment ?? '').replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|');
  const values = closedValues(catalog, relation, column)?.values ?? [];
  const isList = comment === '' && values.length > 1 && values.every((value) => /^[\w-]+$/.test(value));
  return isList ? `One of ${values.map((value) => `\`${value}\``).join(', ')}.` : comment;
}
