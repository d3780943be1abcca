// How many rows relations have in production, as far as the configuration says.
import type { QualifiedName } from '../catalog/catalog.ts';
import { matchesRelation } from './patterns.ts';
import type { Settings } from './settings.ts';

/** Of several patterns that match, one without `*` holds, else the first. */
export function declaredRows({ sizes }: Pick<Settings, 'sizes'>, relation: QualifiedName): number | undefined {
  const matching = Object.keys(sizes.tables).filter((pattern) => matchesRelation([pattern], relation));
  const pattern = matching.find((one) => !one.includes('*')) ?? matching[0];
  return pattern === undefined ? undefined : sizes.tables[pattern];
}

type Sized = Pick<Settings, 'sizes' | 'tables'>;

/** Nothing waits long for it: it has few rows, or hardly changes. */
export function isSmall(settings: Sized, relation: QualifiedName): boolean {
  const rows = declaredRows(settings, relation);
  return (rows !== undefined && rows <= settings.sizes.smallRows) || matchesRelation(settings.tables.static, relation);
}

export const isLarge = (settings: Sized, relation: QualifiedName): boolean =>
  (declaredRows(settings, relation) ?? 0) >= settings.sizes.largeRows;

/** Nobody said anything that tells how long others wait for it. */
export const isOfUnknownSize = (settings: Sized, relation: QualifiedName): boolean =>
  declaredRows(settings, relation) === undefined && !matchesRelation(settings.tables.static, relation);
