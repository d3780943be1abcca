import type { ParsedReference } from './parsed-dictionary.ts';
import { readMarkedReference } from './reference-cell.ts';

/** What a cell of type words and flags says; absent fields are silent. */
export interface CellClaims {
  readonly type?: string;
  readonly isNullable?: boolean;
  readonly default?: string;
  readonly isPrimaryKey?: boolean;
  readonly isUnique?: boolean;
  readonly references?: ParsedReference;
  readonly values?: readonly string[];
}

const flag =
  /(\bPRIMARY\s+KEY\b|\bPK\b|\bFK\b|\bFOREIGN\s+KEY\b|\bREFERENCES\b|\bNOT[\s_]NULL\b|\bNULLABLE\b|\bNULL\b|\bOPTIONAL\b|\bREQUIRED\b|\bUNIQUE\b|\bUK\b|\bDEFAULT\b|\bAUTO(?:[\s_-]?INCREMENT)?\b|\bIDENTITY\b|\bGENERATED\b|\bINDEX(?:ED)?\b|\bCHECK\b|->|=>|→|🔑|\?)/iu;

/** `uuid FK -> JOBS.id`, `int nullable`, `text UNIQUE`, `enum('draft','sent')`: the words before the first flag are the type. */
export function readTypeCell(text: string): CellClaims {
  const enumeration = /^\s*enum\s*[:(]\s*([^)]*)\)?/i.exec(text);
  const head = enumeration ? enumeration[0] : text.slice(0, firstFlag(text));
  const type = enumeration ? 'enum' : withoutTail(head);
  const values = enumeration?.[1]?.split(/[,|/]/).map((word) => word.trim().replaceAll(/^['"`]|['"`]$/g, ''));
  return {
    ...(type !== '' && { type }),
    ...(values && values.length > 1 && values.every((word) => word !== '' && word !== '...') && { values }),
    ...readFlags(text.slice(head.length)),
  };
}

/** Flags alone, as in a Constraints cell. */
export function readFlags(text: string): Omit<CellClaims, 'type' | 'values'> {
  const reference = readMarkedReference(text);
  const isNullable = nullability(text);
  const stated = /\bDEFAULT\s*[:=]?\s*('(?:[^']|'')*'|[^\s,;]+(?:\([^)]*\))?)/i.exec(text)?.[1];
  return {
    ...(/(\bPRIMARY\s+KEY\b|\bPK\b|🔑)/iu.test(text) && { isPrimaryKey: true }),
    ...(/(\bUNIQUE\b(?!\s*\()|\bUK\b)/i.test(text) && { isUnique: true }),
    ...(isNullable !== undefined && { isNullable }),
    ...(reference && { references: reference }),
    ...(stated !== undefined && { default: stated.replace(/\)+$/, (tail) => balanced(stated, tail)) }),
  };
}

function nullability(text: string): boolean | undefined {
  if (/\bNOT[\s_]NULL\b|\bREQUIRED\b/i.test(text)) return false;
  if (/\bON\s+DELETE\s+SET\s+NULL\b/i.test(text) && !/\bNULLABLE\b/i.test(text)) return undefined;
  if (/\bDEFAULT\s+NULL\b/i.test(text)) return undefined;
  return /\bNULLABLE\b|\bNULL\b|\bOPTIONAL\b|^\s*\?/i.test(text) ? true : undefined;
}

function firstFlag(text: string): number {
  const match = flag.exec(text);
  return match ? match.index : text.length;
}

// `uuid (PK)`, `text, not null`, `text | null`: what joins type and flag belongs to neither.
const withoutTail = (head: string): string =>
  head
    .replaceAll(/[\s*`]+/g, ' ')
    .replace(/[\s,;|(–—-]+$/u, '')
    .trim();

// `(default 1)` ends with the bracket of the sentence, `now()` with its own.
function balanced(text: string, tail: string): string {
  const body = text.slice(0, text.length - tail.length);
  const open = (body.match(/\(/g) ?? []).length - (body.match(/\)/g) ?? []).length;
  return ')'.repeat(Math.max(0, Math.min(open, tail.length)));
}
