import type { IMemoryDb, IMemoryTable, IndexDef } from 'pg-mem';
import type {
  Catalog,
  Column,
  Constraint,
  EnumType,
  ForeignKey,
  Index,
  IndexKey,
  KeyAction,
  PrimaryKey,
  QualifiedName,
  Relation,
  Unique,
} from '#catalog/catalog.ts';
import { type ForeignKeyDefinition, type ForeignKeyRecord, innerConstraint } from './foreign-keys.ts';

/** Tables, columns, keys, indexes and enums from pg-mem's JavaScript objects; of the rest it knows nothing that can be read. */
export function readReducedCatalog(memory: IMemoryDb, foreignKeys: ForeignKeyRecord, serverVersion: string): Catalog {
  const schemas = userSchemas(memory);
  return {
    serverVersion,
    depth: 'reduced',
    schemas: schemas.map(({ name }) => name),
    relations: schemas.flatMap((schema) =>
      [...memory.getSchema(schema.name).listTables()]
        .map((table) => readTable(schema.name, table, foreignKeys))
        .sort(byName),
    ),
    types: schemas.flatMap((schema) => readEnums(schema)),
    sequences: [],
    routines: [],
    extensions: [],
  };
}

/** Internal classes of pg-mem 3.0.14, as far as they are read here. */
interface InternalSchema {
  readonly name: string;
  readonly relsByNameCas: ReadonlyMap<
    string,
    { readonly name: string; readonly type: string; readonly values?: unknown }
  >;
}
interface InternalTable {
  readonly constraintsByName: ReadonlyMap<string, object>;
}
interface InternalForeignKey {
  readonly foreignTable?: { readonly name: string; readonly ownerSchema?: { readonly name: string } };
}

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : Number(left.name > right.name);

function userSchemas(memory: IMemoryDb): readonly InternalSchema[] {
  // Its API gives a schema by name, but not the names.
  const { schemas } = memory as unknown as { readonly schemas: ReadonlyMap<string, InternalSchema> };
  return [...schemas.values()]
    .filter(({ name }) => name !== 'pg_catalog' && name !== 'information_schema')
    .sort(byName);
}

function readEnums({ name: schema, relsByNameCas }: InternalSchema): readonly EnumType[] {
  return [...relsByNameCas.values()]
    .filter(({ type, values }) => type === 'type' && Array.isArray(values))
    .map(({ name, values }) => ({ kind: 'enum' as const, schema, name, labels: (values as unknown[]).map(String) }))
    .sort(byName);
}

function readTable(schema: string, table: IMemoryTable<unknown>, foreignKeys: ForeignKeyRecord): Relation {
  const indexes = table
    .listIndices()
    .map((index) => readIndex(schema, table, index))
    .sort(byName);
  const keys = indexes.filter(({ isUnique }) => isUnique).map(keyConstraint);
  return {
    kind: 'table',
    schema,
    name: table.name,
    columns: [...table.getColumns()].map(readColumn),
    constraints: [...keys, ...readForeignKeys(schema, table, foreignKeys)].sort(byName),
    indexes,
    triggers: [],
    policies: [],
    rowSecurity: 'off',
    isUnlogged: false,
    options: [],
    privileges: [],
    ...(table.comment ? { comment: table.comment } : {}),
  };
}

function readColumn(
  column: ReturnType<IMemoryTable<unknown>['getColumns']> extends Iterable<infer C> ? C : never,
): Column {
  return {
    name: column.name,
    type: typeName(column.type),
    isNullable: column.nullable,
    // That there is a default is known, its expression is not.
    ...(column.hasDefault ? { default: unknownExpression } : {}),
    ...(column.comment ? { comment: column.comment } : {}),
  };
}

/** PostgreSQL's name. pg-mem holds numeric, real and double precision in one type; numeric is the one that draws no false conclusion. */
function typeName(type: { readonly name: string }): string {
  const length = 'len' in type && typeof type.len === 'number' ? `(${type.len})` : '';
  return (renamed[type.name] ?? type.name) + length;
}

const renamed: Readonly<Record<string, string>> = {
  bool: 'boolean',
  decimal: 'numeric',
  float: 'numeric',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  timetz: 'time with time zone',
};

const unknownExpression = '?';

function readIndex(schema: string, table: IMemoryTable<unknown>, index: IndexDef): Index {
  const keys = index.expressions.map(
    (expression: string | null): IndexKey => ({
      ...(expression === null ? { expression: unknownExpression } : { column: expression }),
      operatorClass: 'default',
      isDescending: false,
    }),
  );
  const isPrimary = table.primaryIndex?.name === index.name;
  const columns = keys.map(({ column }) => column ?? unknownExpression).join(', ');
  return {
    name: index.name,
    method: 'btree',
    keys,
    include: [],
    isUnique: index.unique,
    isPrimary,
    isValid: true,
    nullsNotDistinct: false,
    options: [],
    ...(index.unique ? { constraint: index.name } : {}),
    definition: `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${index.name} ON ${schema}.${table.name} USING btree (${columns})`,
  };
}

/** pg-mem does not tell a unique index from a unique constraint. */
function keyConstraint({ name, keys, isPrimary }: Index): PrimaryKey | Unique {
  const columns = keys.map(({ column }) => column ?? unknownExpression);
  const base = { name, columns, isDeferrable: false, isInitiallyDeferred: false };
  if (isPrimary) return { ...base, kind: 'primary-key', definition: `PRIMARY KEY (${columns.join(', ')})` };
  return { ...base, kind: 'unique', nullsNotDistinct: false, definition: `UNIQUE (${columns.join(', ')})` };
}

function readForeignKeys(
  schema: string,
  table: IMemoryTable<unknown>,
  record: ForeignKeyRecord,
): readonly Constraint[] {
  const { constraintsByName } = table as unknown as InternalTable;
  return [...constraintsByName].flatMap(([name, wrapped]) => {
    const constraint = innerConstraint(wrapped) as InternalForeignKey;
    const definition = record.definitionOf(constraint);
    const { foreignTable } = constraint;
    if (definition === undefined || foreignTable === undefined) return [];
    return [
      foreignKey(name, definition, { schema: foreignTable.ownerSchema?.name ?? schema, name: foreignTable.name }),
    ];
  });
}

function foreignKey(name: string, definition: ForeignKeyDefinition, relation: QualifiedName): ForeignKey {
  const columns = definition.localColumns.map((column) => column.name);
  const referenced = definition.foreignColumns.map((column) => column.name);
  const place = relation.schema === 'public' ? relation.name : `${relation.schema}.${relation.name}`;
  return {
    kind: 'foreign-key',
    name,
    columns,
    references: { relation, columns: referenced },
    onDelete: keyAction(definition.onDelete),
    onUpdate: keyAction(definition.onUpdate),
    match: 'simple',
    isValidated: true,
    isEnforced: true,
    isDeferrable: false,
    isInitiallyDeferred: false,
    definition: `FOREIGN KEY (${columns.join(', ')}) REFERENCES ${place}(${referenced.join(', ')})`,
  };
}

function keyAction(action: string | undefined): KeyAction {
  const known: readonly KeyAction[] = ['restrict', 'cascade', 'set null', 'set default'];
  return known.find((candidate) => candidate === action) ?? 'no action';
}
