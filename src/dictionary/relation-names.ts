// Names on paper against names that exist: without case, in snake_case, as model class, in the other number.
import type { Catalog } from '#catalog/catalog.ts';
import type { Models } from '#rule/models-evidence.ts';

export interface KnownRelation {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly modelClass?: string;
}

/** Relations of the catalog, then those that only the models have. */
export function knownRelations(catalog: Catalog | undefined, models: Models | undefined): readonly KnownRelation[] {
  const known = new Map<string, KnownRelation>();
  for (const source of [catalog, models?.catalog]) {
    for (const { schema, name, columns } of source?.relations ?? []) {
      const key = `${schema}.${name}`;
      const names = new Set([...(known.get(key)?.columns ?? []), ...columns.map((column) => column.name)]);
      const modelClass = models?.classes.get(key)?.name;
      known.set(key, { schema, name, columns: [...names], ...(modelClass !== undefined && { modelClass }) });
    }
  }
  return [...known.values()];
}

export interface NameMatch {
  readonly relation: KnownRelation;
  /** `number`: only singular and plural differ. */
  readonly by: 'name' | 'class' | 'number';
}

export class RelationNames {
  readonly #exact = new Map<string, KnownRelation>();
  readonly #classes = new Map<string, KnownRelation>();
  readonly #singular = new Map<string, KnownRelation>();

  constructor(known: readonly KnownRelation[]) {
    // `public` first: a bare name means the relation there.
    const sorted = [...known].sort((a, b) => Number(b.schema === 'public') - Number(a.schema === 'public'));
    for (const relation of sorted) {
      const { schema, name, modelClass } = relation;
      for (const key of [`${schema}.${name}`, name]) {
        addOnce(this.#exact, key.toLowerCase(), relation);
        addOnce(this.#exact, snakeCase(key), relation);
        addOnce(this.#singular, singular(snakeCase(key)), relation);
      }
      if (modelClass !== undefined) addOnce(this.#classes, modelClass.toLowerCase(), relation);
    }
  }

  find(written: string): NameMatch | undefined {
    const name = written.trim().replaceAll('"', '');
    const relation =
      this.#exact.get(written.toLowerCase()) ?? this.#exact.get(name.toLowerCase()) ?? this.#exact.get(snakeCase(name));
    if (relation) return { relation, by: 'name' };
    const ofClass = this.#classes.get(name.replaceAll(/\s+/g, '').toLowerCase());
    if (ofClass) return { relation: ofClass, by: 'class' };
    const neighbour = this.#singular.get(singular(snakeCase(name)));
    return neighbour && { relation: neighbour, by: 'number' };
  }
}

/** `JobChunks`, `Job chunks` and `job-chunks` are `job_chunks`. */
export const snakeCase = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/[\s-]+/g, '_')
    .toLowerCase();

const singular = (name: string): string =>
  name.length < 4 || /(ss|us|is)$/.test(name)
    ? name
    : name
        .replace(/ies$/, 'y')
        .replace(/(s|x|z|ch|sh)es$/, '$1')
        .replace(/s$/, '');

function addOnce(map: Map<string, KnownRelation>, key: string, relation: KnownRelation): void {
  if (!map.has(key)) map.set(key, relation);
}
