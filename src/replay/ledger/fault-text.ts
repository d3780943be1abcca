// What a fault's words name.
import type { Fault } from '#migration/fault.ts';

export interface Key {
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

/** `Key (company_id, slug)=(7, x) is duplicated.`; undefined where it names expressions. */
export function keyOfDetail(detail: string | undefined): Key | undefined {
  const [, columns, values] = /^Key \(([\w", ]+)\)=\((.*?)\) /.exec(detail ?? '') ?? [];
  if (columns === undefined || values === undefined) return undefined;
  return { columns: listed(columns), values: values.split(', ') };
}

/** The constraint or index that was violated, or could not be made. */
export const guardName = ({ message }: Fault): string | undefined =>
  /(?:constraint|unique index) "(.+?)"/.exec(message)?.[1];

/** The relation that the failed statement writes or alters; of several statements in one text, the one that names the guard. */
export function targetOf(fault: Fault): string | undefined {
  const statements = (fault.statement ?? '').split(';').filter((text) => text.trim() !== '');
  const guard = guardName(fault);
  const statement =
    statements.length > 1 ? statements.find((text) => guard !== undefined && text.includes(guard)) : statements[0];
  return lastPart(target.exec(statement ?? '')?.[1]);
}

const target =
  /^\s*(?:ALTER\s+TABLE(?:\s+IF\s+EXISTS)?(?:\s+ONLY)?|UPDATE(?:\s+ONLY)?|INSERT\s+INTO|CREATE\s+UNIQUE\s+INDEX\b[^(]*?\bON(?:\s+ONLY)?)\s+([\w."]+)/i;

/** Columns that the statement refers to by name: `REFERENCES companies (id)`. */
export function referredColumns({ statement = '' }: Fault, parent: string): readonly string[] | undefined {
  for (const [, name, columns = ''] of statement.matchAll(/\bREFERENCES\s+([\w."]+)\s*\(([\w", ]+)\)/gi))
    if (lastPart(name) === parent) return listed(columns);
  return undefined;
}

const lastPart = (name: string | undefined): string | undefined => name?.replaceAll('"', '').split('.').at(-1);

const listed = (names: string): readonly string[] => names.split(',').map((name) => name.trim().replaceAll('"', ''));
