import { newDb } from 'pg-mem';

/** What a statement said about a foreign key. */
export interface ForeignKeyDefinition {
  readonly foreignTable: { readonly name: string; readonly schema?: string };
  readonly localColumns: readonly { readonly name: string }[];
  readonly foreignColumns: readonly { readonly name: string }[];
  readonly onDelete?: string;
  readonly onUpdate?: string;
}

/**
 * pg-mem 3 keeps a foreign key's columns in a closure that nothing can read. Its class has one method that is given them, so we listen there,
 * and only while a statement of ours runs.
 */
export class ForeignKeyRecord {
  readonly #definitions = new WeakMap<object, ForeignKeyDefinition>();

  definitionOf(constraint: object): ForeignKeyDefinition | undefined {
    return this.#definitions.get(constraint);
  }

  during<Result>(run: () => Result): Result {
    const prototype = foreignKeyPrototype();
    const { install } = prototype;
    const definitions = this.#definitions;
    prototype.install = function (
      this: object,
      transaction: unknown,
      definition: ForeignKeyDefinition,
      table: unknown,
    ) {
      definitions.set(this, definition);
      return install.call(this, transaction, definition, table);
    };
    try {
      return run();
    } finally {
      prototype.install = install;
    }
  }
}

/** The constraint inside the wrapper that a table lists. */
export function innerConstraint(constraint: object): object {
  return 'inner' in constraint && typeof constraint.inner === 'object' && constraint.inner !== null
    ? constraint.inner
    : constraint;
}

interface ForeignKeyPrototype {
  install(this: object, transaction: unknown, definition: ForeignKeyDefinition, table: unknown): unknown;
}

let prototype: ForeignKeyPrototype | undefined;

/** The class is not exported: a sample constraint leads to it. */
function foreignKeyPrototype(): ForeignKeyPrototype {
  prototype ??= findPrototype();
  return prototype;
}

function findPrototype(): ForeignKeyPrototype {
  const memory = newDb();
  memory.public.none('CREATE TABLE jobs (id INT PRIMARY KEY, parent_id INT REFERENCES jobs (id))');
  const table: object = memory.public.getTable('jobs');
  // Internal, and pinned by the exact version of pg-mem: a Map of constraints by name.
  const { constraintsByName } = table as { constraintsByName: ReadonlyMap<string, object> };
  const sample = [...constraintsByName.values()]
    .map(innerConstraint)
    .find((constraint) => 'foreignTable' in constraint);
  if (sample === undefined) throw new Error('pg-mem keeps its foreign keys elsewhere than in version 3.0');
  return Object.getPrototypeOf(sample) as ForeignKeyPrototype;
}
