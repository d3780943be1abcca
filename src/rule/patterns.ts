// Patterns of the configuration: `relation`, `schema.relation`, `relation.column`, with `*` inside a part and `!` to exclude.
import type { QualifiedName } from '../catalog/catalog.ts';

/** A pattern without schema means any schema. The last `!` pattern that matches wins over the others. */
export function matchesRelation(patterns: readonly string[], relation: QualifiedName): boolean {
  return decide(patterns, (pattern) =>
    pattern.includes('.') ? matches(pattern, `${relation.schema}.${relation.name}`) : matches(pattern, relation.name),
  );
}

/** `column`, `relation.column` or `schema.relation.column`. */
export function matchesColumn(patterns: readonly string[], relation: QualifiedName, column: string): boolean {
  const names = [column, `${relation.name}.${column}`, `${relation.schema}.${relation.name}.${column}`];
  return decide(patterns, (pattern) => matches(pattern, names[pattern.split('.').length - 1] ?? ''));
}

/** The value that a configuration keyed by relation (or relation and column) holds for this one. */
export function settingFor<Value>(
  settings: Readonly<Record<string, Value>>,
  relation: QualifiedName,
  column?: string,
): Value | undefined {
  const tail = column === undefined ? '' : `.${column}`;
  return settings[`${relation.schema}.${relation.name}${tail}`] ?? settings[`${relation.name}${tail}`];
}

function decide(patterns: readonly string[], isMatch: (pattern: string) => boolean): boolean {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  if (excluded.some((pattern) => isMatch(pattern.slice(1)))) return false;
  return patterns.some((pattern) => !pattern.startsWith('!') && isMatch(pattern));
}

function matches(pattern: string, name: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    .join('[^.]*');
  return new RegExp(`^${source}$`, 'i').test(name);
}
