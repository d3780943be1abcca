// A column's type, taken apart: what a value must look like in text.
import type { Catalog, CompositeType, DomainType, EnumType, QualifiedName } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import type { Condition } from './condition.ts';

export type ColumnType =
  /** `numeric(10,2)` is numeric with 10 and 2; `timestamp(3) without time zone` has 3. Extensions' types are here, too. */
  | { readonly kind: 'named'; readonly name: string; readonly modifiers: readonly string[] }
  | { readonly kind: 'array'; readonly element: ColumnType }
  | { readonly kind: 'range'; readonly subtype: ColumnType; readonly isMulti: boolean }
  | { readonly kind: 'enum'; readonly type: EnumType }
  | { readonly kind: 'domain'; readonly base: ColumnType; readonly conditions: readonly Condition[] }
  | {
      readonly kind: 'composite';
      readonly type: CompositeType;
      readonly attributes: readonly { readonly name: string; readonly type: ColumnType }[];
    };

/** The types that people made, and what the checks of their domains ask for. */
export interface UserTypes extends Pick<Catalog, 'types'> {
  readonly domainConditions: ReadonlyMap<DomainType, readonly Condition[]>;
}

const builtInRanges: Readonly<Record<string, string>> = {
  int4: 'integer',
  int8: 'bigint',
  num: 'numeric',
  ts: 'timestamp without time zone',
  tstz: 'timestamp with time zone',
  date: 'date',
};

export function columnType(types: UserTypes, rendered: string): ColumnType {
  if (rendered.endsWith('[]')) return { kind: 'array', element: columnType(types, rendered.slice(0, -2)) };
  const range = /^(\w+?)(multi)?range$/.exec(rendered);
  const subtype = builtInRanges[range?.[1] ?? ''];
  if (subtype !== undefined) {
    return { kind: 'range', subtype: columnType(types, subtype), isMulti: range?.[2] !== undefined };
  }
  return userType(types, rendered) ?? namedType(rendered);
}

function userType(types: UserTypes, rendered: string): ColumnType | undefined {
  const type = types.types.find((candidate) => rendersAs(candidate, rendered));
  switch (type?.kind) {
    case undefined:
      return undefined;
    case 'enum':
      return { kind: 'enum', type };
    case 'domain':
      return {
        kind: 'domain',
        base: columnType(types, type.baseType),
        conditions: types.domainConditions.get(type) ?? [],
      };
    case 'range':
      return { kind: 'range', subtype: columnType(types, type.subtype), isMulti: false };
    case 'composite':
      return {
        kind: 'composite',
        type,
        attributes: type.attributes.map(({ name, type: of }) => ({ name, type: columnType(types, of) })),
      };
  }
}

/** The domain that the column is of, the one that it is over, and so on. */
export function domainsBelow({ types }: Pick<Catalog, 'types'>, rendered: string): readonly DomainType[] {
  const domain = types.find((type): type is DomainType => type.kind === 'domain' && rendersAs(type, rendered));
  return domain ? [domain, ...domainsBelow({ types }, domain.baseType)] : [];
}

// format_type leaves the schema out when it is on the search_path, and quotes by other rules than we do.
function rendersAs({ schema, name }: QualifiedName, rendered: string): boolean {
  const names = [name, quoteIdentifier(name), `"${name.replaceAll('"', '""')}"`];
  const schemas = [schema, quoteIdentifier(schema), `"${schema.replaceAll('"', '""')}"`];
  return names.some((own) => rendered === own || schemas.some((prefix) => rendered === `${prefix}.${own}`));
}

function namedType(rendered: string): ColumnType {
  const [, head = rendered, list, tail = ''] = /^(.*?)\(([^)]*)\)(.*)$/.exec(rendered) ?? [];
  // An extension may live in a schema of its own: extensions.citext. An interval may be limited: interval day to second.
  const name = `${head}${tail}`
    .replace(/^(?:\w+|"[^"]+")\./, '')
    .replace(/^interval .*/, 'interval')
    .trim();
  return { kind: 'named', name, modifiers: list === undefined ? [] : list.split(',').map((part) => part.trim()) };
}
