import type { Host } from '#host/host.ts';
import type { AlembicSettings } from '#python/alembic-settings.ts';
import { Driver } from '#python/driver.ts';
import { findInterpreter } from '#python/interpreter.ts';
import { scratchEnvironment } from '#python/scratch-environment.ts';
import { UserError } from '../../errors.ts';
import type { ModelLocations, ModelReading } from '../reader.ts';
import { deletionMarks } from './deletion-marks.ts';
import { readModelFile } from './model-class.ts';
import { type ModelTable, tablesOf } from './model-set.ts';
import { declaredSchema } from './parsed.ts';
import { extensionsOf } from './required-extensions.ts';

export interface ModelPlaces {
  /** Files that hold mapped classes. */
  readonly files: readonly string[];
  /** All Python files that may hold marks of deletion. */
  readonly sources: readonly string[];
  /** The Alembic environment whose target_metadata counts. */
  readonly environment?: AlembicSettings;
  /** `package.module:Base`. */
  readonly name?: string;
  /** Environment variables that the configuration sets. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Runs the models to print their DDL; where Python cannot, says what their source states, and why it had to. */
export async function readModels(host: Host, places: ModelPlaces): Promise<ModelReading> {
  const texts = await Promise.all(
    places.files.map(async (file) => readModelFile(file, (await host.readText(file)) ?? '')),
  );
  const tables = tablesOf(texts);
  const deletion = await deletionMarks(host, places.sources, tables);
  try {
    const metadata = await runModels(host, places);
    const runs = `SQLAlchemy ${metadata.sqlalchemy}, Python ${metadata.python}`;
    const extensions = extensionsOf(metadata.statements);
    const locations = locationsOf(tables, metadata.classes);
    return { form: 'ddl', statements: metadata.statements, extensions, runs, ...locations, deletion };
  } catch (error) {
    const schema = declaredSchema(tables);
    if (!(error instanceof UserError) || schema.relations.length === 0) throw error;
    return { form: 'declared', schema, because: error, ...locationsOf(tables, []), deletion };
  }
}

interface Metadata {
  readonly statements: readonly string[];
  readonly classes: readonly MappedClass[];
  readonly sqlalchemy: string;
  readonly python: string;
}
interface MappedClass {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  /** Attribute by column. */
  readonly attributes: Readonly<Record<string, string>>;
}

async function runModels(host: Host, { files, environment, name, variables }: ModelPlaces): Promise<Metadata> {
  const folder = environment?.workingDirectory ?? '.';
  const modules = ['sqlalchemy', ...(environment && name === undefined ? ['alembic'] : [])];
  const driver = await Driver.start(host, {
    interpreter: await findInterpreter(host, { folders: [folder], environment: variables, modules }),
    program: 'src/models/sqlalchemy/schema_audit_models.py',
    workingDirectory: folder,
    environment: scratchEnvironment('postgresql://nobody:nothing@127.0.0.1:1/nothing'),
  });
  try {
    const alembic = environment && {
      file: environment.file === undefined ? null : host.absolute(environment.file),
      section: environment.section,
      scriptFolder: host.absolute(environment.scriptFolder),
    };
    const request = { do: 'read', name, files: files.map((file) => host.absolute(file)), ...alembic };
    const metadata = (await driver.ask(request, 120_000)) as Metadata;
    if (metadata.statements.length > 0) return metadata;
    throw new UserError(
      'tool-failed',
      `The metadata of the models holds no table (${name ?? environment?.scriptFolder ?? files.join(', ')}).`,
      'Name the base class under `models.path`, as `package.module:Base`.',
    );
  } finally {
    await driver.close();
  }
}

function locationsOf(
  tables: readonly ModelTable[],
  mapped: readonly MappedClass[],
): Pick<ModelLocations, 'classes' | 'columns'> {
  const classes = new Map<string, { name: string; location?: { file: string; line: number } }>();
  const columns = new Map<string, { file: string; line: number }>();
  for (const each of mapped) classes.set(`${each.schema}.${each.table}`, { name: each.name });
  for (const table of tables) {
    const key = keyOf(table, mapped);
    const { name, file, line } = table.class;
    classes.set(key, { name, location: { file, line } });
    for (const [column, place] of table.columns) {
      columns.set(`${key}.${column}`, { file: place.class.file, line: place.column.line });
    }
  }
  return { classes, columns };
}

// The mapper knows the table of a class for sure; the source may compute its name or schema.
function keyOf(table: ModelTable, mapped: readonly MappedClass[]): string {
  const same = mapped.filter(({ name }) => name === table.class.name);
  const only = same.length === 1 ? same[0] : undefined;
  return only ? `${only.schema}.${only.table}` : `${table.schema}.${table.name}`;
}
