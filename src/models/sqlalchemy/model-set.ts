import type { ModelClass, ModelColumn, ModelFile } from './model-class.ts';

export interface ModelTable {
  readonly schema: string;
  readonly name: string;
  readonly class: ModelClass;
  /** Own and inherited, with the class that writes them; a subclass goes before its bases. */
  readonly columns: ReadonlyMap<string, { readonly column: ModelColumn; readonly class: ModelClass }>;
  /** `false` when a base is not among the files, so that columns may be missing here. */
  readonly isComplete: boolean;
}

/** The tables that the classes of all files make together. A class whose table's name is computed beyond recognition is left out. */
export function tablesOf(files: readonly ModelFile[]): readonly ModelTable[] {
  const classes = files.flatMap((file) => file.classes);
  const set = new ModelSet(classes, new Set(files.flatMap((file) => file.roots)));
  const tables = new Map<string, ModelTable>();
  for (const each of classes) {
    const table = set.tableOf(each);
    if (!table) continue;
    const key = `${table.schema}.${table.name}`;
    const same = tables.get(key);
    // Single-table inheritance: several classes share one table, whose columns they add up.
    tables.set(key, same ? { ...same, columns: new Map([...table.columns, ...same.columns]) } : table);
  }
  return [...tables.values()];
}

class ModelSet {
  readonly #byName: ReadonlyMap<string, ModelClass>;
  readonly #roots: ReadonlySet<string>;

  constructor(classes: readonly ModelClass[], roots: ReadonlySet<string>) {
    this.#byName = new Map(classes.map((each) => [each.name, each]));
    this.#roots = roots;
  }

  tableOf(model: ModelClass): ModelTable | undefined {
    const line = this.#lineage(model);
    const owner = line.find((each) => this.#namesTable(each));
    if (!owner || model.isAbstract || (owner !== model && !this.#sharesTable(line))) return undefined;
    const name = this.#nameOf(owner, line);
    if (name === undefined) return undefined;
    const takesPlain = line.some((each) => each.isSqlmodelTable || each.bases.includes('SQLModel'));
    const columns: ModelTable['columns'] = new Map(
      [...line]
        .reverse()
        .flatMap((each) =>
          each.columns
            .filter((column) => takesPlain || !column.isPlain)
            .map((column) => [column.name, { column, class: each }] as const),
        ),
    );
    const schema = line.find((each) => each.schema !== undefined)?.schema ?? 'public';
    return { schema, name, class: owner, columns, isComplete: line.every((each) => this.#knowsBasesOf(each)) };
  }

  #namesTable(model: ModelClass): boolean {
    if (model.isAbstract) return false;
    if (model.isSqlmodelTable) return true;
    if (model.tableName !== undefined && model.tableName !== 'computed') return true;
    return model.bases.includes('Model') || this.#inheritsComputedName(model);
  }

  #inheritsComputedName(model: ModelClass): boolean {
    return (
      model.columns.length > 0 &&
      this.#lineage(model)
        .slice(1)
        .some((each) => each.tableName === 'computed')
    );
  }

  // A subclass of a class with a table, without a table of its own.
  #sharesTable(line: readonly ModelClass[]): boolean {
    return line.some((each) => this.#namesTable(each)) && (line[0]?.columns.length ?? 0) > 0;
  }

  #nameOf(model: ModelClass, line: readonly ModelClass[]): string | undefined {
    if (model.tableName !== undefined && model.tableName !== 'computed') return model.tableName;
    const body = line.flatMap(({ methods }) => methods).find(({ name }) => name === '__tablename__')?.body.text;
    if (body !== undefined)
      return /return\s+cls\.__name__\.lower\(\)\s*$/.test(body) ? model.name.toLowerCase() : undefined;
    return model.isSqlmodelTable ? model.name.toLowerCase() : snakeCase(model.name);
  }

  #lineage(model: ModelClass): readonly ModelClass[] {
    const line = new Set<ModelClass>();
    const enter = (each: ModelClass): void => {
      if (line.has(each)) return;
      line.add(each);
      for (const base of each.bases) {
        const known = this.#byName.get(base);
        if (known) enter(known);
      }
    };
    enter(model);
    return [...line];
  }

  #knowsBasesOf(model: ModelClass): boolean {
    return model.bases.every((base) => this.#byName.has(base) || this.#roots.has(base) || withoutColumns.has(base));
  }
}

const withoutColumns = new Set([
  'AsyncAttrs',
  'ABC',
  'DeclarativeBase',
  'DeclarativeBaseNoMeta',
  'Generic',
  'MappedAsDataclass',
  'Model',
  'SQLModel',
  'object',
]);

// As Flask-SQLAlchemy names a table that has no name.
const snakeCase = (name: string): string =>
  name.replaceAll(/((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))/g, '_$1').toLowerCase();
