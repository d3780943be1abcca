// Turns what a model reader says into a catalog: its DDL is loaded into a scratch database, so that the server renders both
// sides of every comparison. Parsed declarations become DDL too; what they leave open is marked as silent.
import type { Catalog } from '#catalog/catalog.ts';
import type { DeclaredColumn, DeclaredRelation } from '#catalog/declared-schema.ts';
import { type Database, StatementError } from '#engines/engine.ts';
import type { ModelReading } from '#models/reader.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import type { Models } from '#rule/models-evidence.ts';

export interface LoadedModels {
  readonly models: Models;
  /** Statements that the server refused: their relations are not compared. */
  readonly refused: readonly { readonly statement: string; readonly message: string }[];
}

/** `head` names the extensions and schemas that the models may take for granted. */
export async function loadModels(
  reader: string,
  reading: ModelReading,
  database: Database,
  head: Catalog,
): Promise<LoadedModels> {
  await prepare(database, head, reading.form === 'ddl' ? (reading.extensions ?? []) : []);
  const silent = new Set<string>();
  const statements =
    reading.form === 'ddl' ? reading.statements : reading.schema.relations.map((relation) => tableOf(relation, silent));
  const refused: { statement: string; message: string }[] = [];
  for (const statement of statements) {
    const message = await attempt(database, statement);
    if (message !== undefined) refused.push({ statement, message });
  }
  const catalog = await readCatalog(database, { exclude: [] });
  const form = reading.form === 'ddl' ? 'loaded' : 'declared';
  const { classes, columns, deletion } = reading;
  return { models: { reader, catalog, form, classes, columns, silent, deletion }, refused };
}

async function prepare(database: Database, head: Catalog, extensions: readonly string[]): Promise<void> {
  for (const schema of head.schemas) await attempt(database, `CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
  for (const { name, schema } of head.extensions) {
    await attempt(database, `CREATE EXTENSION IF NOT EXISTS ${quoted(name)} SCHEMA ${quoted(schema)} CASCADE`);
  }
  // Those that the models take for granted and no migration creates; one that the server lacks shows in the statements that need it.
  for (const name of extensions) await attempt(database, `CREATE EXTENSION IF NOT EXISTS ${quoted(name)} CASCADE`);
}

async function attempt(database: Database, statement: string): Promise<string | undefined> {
  try {
    await database.execute(statement);
    return undefined;
  } catch (error) {
    if (error instanceof StatementError) return error.message;
    throw error;
  }
}

function tableOf(relation: DeclaredRelation, silent: Set<string>): string {
  const name = [relation.schema ?? 'public', relation.name];
  const columns = relation.columns.map((column) => {
    if (column.type === undefined || column.isNullable === undefined) silent.add([...name, column.name].join('.'));
    return columnOf(column);
  });
  const key = relation.columns.filter((column) => column.isPrimaryKey === true).map((column) => quoted(column.name));
  const constraints = key.length > 0 ? [`PRIMARY KEY (${key.join(', ')})`] : [];
  return `CREATE TABLE ${name.map(quoted).join('.')} (${[...columns, ...constraints].join(', ')})`;
}

const columnOf = (column: DeclaredColumn): string =>
  [
    quoted(column.name),
    column.type ?? 'text',
    column.isNullable === false ? 'NOT NULL' : '',
    column.isUnique === true ? 'UNIQUE' : '',
    column.default === undefined ? '' : `DEFAULT ${column.default}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
