// Models as their source states them, for when Python cannot run them. What the source leaves to code stays silent.
import type { DeclaredColumn, DeclaredRelation, DeclaredSchema } from '#catalog/declared-schema.ts';
import { argumentsOf, calleeOf } from '#python/statements.ts';
import type { PythonNode } from '#python/syntax.ts';
import { annotatedType, columnType } from './column-types.ts';
import type { ModelColumn } from './model-class.ts';
import type { ModelTable } from './model-set.ts';

/** Tables with a base class outside the checkout are left out: they may have columns that cannot be seen. */
export function declaredSchema(tables: readonly ModelTable[]): DeclaredSchema {
  return { source: 'models', relations: tables.filter(({ isComplete }) => isComplete).map(relationOf) };
}

const relationOf = (table: ModelTable): DeclaredRelation => ({
  ...(table.schema === 'public' ? {} : { schema: table.schema }),
  name: table.name,
  columns: [...table.columns.values()].map(({ column }) => columnOf(column)),
});

function columnOf({ name, call, annotation }: ModelColumn): DeclaredColumn {
  const { positional, named } = call ? argumentsOf(call) : { positional: [], named: noArguments };
  const said = annotation ? annotatedType(annotation) : undefined;
  const isPrimaryKey = named.get('primary_key')?.text === 'True';
  const isField = call !== undefined && calleeOf(call).endsWith('Field');
  const written = named.get('sa_type') ?? named.get('type_') ?? (isField ? undefined : typeArgument(positional));
  const reference = named.get('foreign_key')?.stringValue ?? referenceIn(positional);
  return {
    name,
    ...stated('type', written ? columnType(written) : typeOfAnnotation(said?.type, named.get('max_length'))),
    ...stated('isNullable', nullability(named.get('nullable'), isPrimaryKey, said?.isNullable)),
    ...stated('default', defaultOf(named.get('server_default'))),
    ...stated('isPrimaryKey', isPrimaryKey || undefined),
    ...stated('isUnique', named.get('unique')?.text === 'True' || undefined),
    ...stated('references', reference === undefined ? undefined : target(reference)),
  };
}

/** A field that is there only when the source says something. */
const stated = <Name extends keyof DeclaredColumn>(
  name: Name,
  value: DeclaredColumn[Name] | undefined,
): Partial<DeclaredColumn> => (value === undefined ? {} : { [name]: value });

const noArguments: ReadonlyMap<string, PythonNode> = new Map();

// The first argument that is neither the column's name nor something of the schema is its type.
const typeArgument = (positional: readonly PythonNode[]): PythonNode | undefined =>
  positional.find(
    (each) =>
      each.stringValue === undefined &&
      !/(^|\.)(ForeignKey|Identity|Computed|Sequence|CheckConstraint)\b/.test(each.text),
  );

function typeOfAnnotation(type: string | undefined, size: PythonNode | undefined): string | undefined {
  return type === 'character varying' && size?.name === 'Number' ? `${type}(${size.text})` : type;
}

function nullability(
  stated: PythonNode | undefined,
  isPrimaryKey: boolean,
  annotated: boolean | undefined,
): boolean | undefined {
  if (stated) return stated.name === 'Boolean' ? stated.text === 'True' : undefined;
  return isPrimaryKey ? false : (annotated ?? true);
}

function referenceIn(positional: readonly PythonNode[]): string | undefined {
  const key = positional.find((each) => each.name === 'CallExpression' && /(^|\.)ForeignKey$/.test(calleeOf(each)));
  return key && argumentsOf(key).positional[0]?.stringValue;
}

function target(reference: string): NonNullable<DeclaredColumn['references']> {
  const parts = reference.split('.');
  const column = parts.pop();
  return { relation: parts.join('.'), ...(column === undefined ? {} : { column }) };
}

function defaultOf(node: PythonNode | undefined): string | undefined {
  if (!node) return undefined;
  const text = node.stringValue;
  if (text !== undefined) return `'${text.replaceAll("'", "''")}'`;
  if (node.name !== 'CallExpression') return undefined;
  const callee = calleeOf(node);
  if (/(^|\.)text$/.test(callee)) return argumentsOf(node).positional[0]?.stringValue;
  return /(^|\.)func\.(now|current_timestamp)$/.test(callee) ? 'now()' : undefined;
}
