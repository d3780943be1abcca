// Whether the type on a page means the type of a column.
import type { Catalog } from '../catalog/catalog.ts';
import { relationLabel } from '../catalog/keys.ts';
import type { DocumentedType } from './dictionary-evidence.ts';

/** `actual` as `format_type` prints it. A page that omits length, precision or dimension contradicts none. */
export function isDocumentedType(type: DocumentedType, actual: string, catalog: Pick<Catalog, 'types'>): boolean {
  return [actual, ...underlying(catalog, actual)].some((name) => isMeant(type, name));
}

function isMeant({ candidates, hasModifier }: DocumentedType, actual: string): boolean {
  if (hasModifier) return candidates.includes(actual);
  return candidates.some((candidate) => withoutModifier(candidate) === withoutModifier(actual));
}

const withoutModifier = (type: string): string => type.replace(/\([^)]*\)/, '');

/** A domain may go by its base type, an enum by text. */
function underlying({ types }: Pick<Catalog, 'types'>, actual: string): readonly string[] {
  const type = types.find((candidate) => relationLabel(candidate) === actual || candidate.name === actual);
  if (type?.kind === 'domain') return [type.baseType];
  return type?.kind === 'enum' ? ['text', 'character varying'] : [];
}
