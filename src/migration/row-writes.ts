// Statements that write rows, as far as the text of a migration shows them.
import type { Migration, SourceStatement } from './migration.ts';

/** `changes`: touches rows that are there; `inserts`: only adds literal ones; `empties`: leaves none. */
export type RowWrite = 'changes' | 'inserts' | 'empties';

export function rowWrite({ text }: SourceStatement): RowWrite | undefined {
  if (DEFINES_CODE.test(text)) return undefined;
  if (EMPTIES.test(text) || isUnfilteredDelete(text)) return 'empties';
  if (CHANGES.test(text)) return 'changes';
  return INSERTS.test(text) ? 'inserts' : undefined;
}

export const rowWritesOf = (
  migration: Migration,
): readonly { readonly statement: SourceStatement; readonly write: RowWrite }[] =>
  migration.statements.flatMap((statement) => {
    const write = statement.direction === 'upgrade' ? rowWrite(statement) : undefined;
    return write ? [{ statement, write }] : [];
  });

/** The relation that is emptied, and whether CASCADE reaches further; undefined when the text does not name it. */
export function emptiedRelation(text: string): { readonly name: string; readonly cascades: boolean } | undefined {
  const name = (/\bTRUNCATE\s+(?:TABLE\s+)?(?:ONLY\s+)?([\w."]+)/i.exec(text) ??
    /\bDELETE\s+FROM\s+(?:ONLY\s+)?([\w."]+)/i.exec(text))?.[1];
  if (name === undefined) return undefined;
  return { name: name.replaceAll('"', ''), cascades: /\bTRUNCATE\b[\s\S]*\bCASCADE\b/i.test(text) };
}

// A body that writes rows is not run when it is defined.
const DEFINES_CODE = /^\s*CREATE\s+(OR\s+REPLACE\s+)?(FUNCTION|PROCEDURE|TRIGGER|CONSTRAINT\s+TRIGGER|RULE|EVENT)\b/i;
const EMPTIES = /\bTRUNCATE\s+(TABLE\s+)?(ONLY\s+)?["\w]|\.truncate\s*\(/i;
const CHANGES =
  /\bUPDATE\s+(ONLY\s+)?\S+(\s+(AS\s+)?\w+)?\s+SET\b|\bDELETE\s+FROM\b|\bINSERT\s+INTO\b[\s\S]*\bSELECT\b|\bMERGE\s+INTO\b|\.(update|del|delete)\s*\(|\.(update|delete)\(\)/i;
const INSERTS = /\bINSERT\s+INTO\b|bulk_insert|\.(insert|batchInsert)\s*\(|\bCOPY\s+\S+.*\bFROM\b/i;

function isUnfilteredDelete(text: string): boolean {
  return /\bDELETE\s+FROM\s+(ONLY\s+)?["\w.]+\s*;?\s*["')]*\s*$/i.test(text);
}
