import { QueryError } from 'pg-mem';
import { EngineFailure, StatementError } from '../engine.ts';

/** What pg-mem cannot do is nobody's fault; only what it refuses like PostgreSQL, for a known reason, is a refusal. */
export function asOurs(error: unknown, script: string): Error {
  const text = error instanceof Error ? error.message : String(error);
  const sqlState = error instanceof QueryError ? (error.code ?? sqlStateOf(text)) : undefined;
  if (!(error instanceof QueryError) || sqlState === undefined) return unsupported(text, script, error);
  const detail = error.data.details;
  return new StatementError(plainText(error.data.error), { sqlState, ...(detail === undefined ? {} : { detail }) });
}

function unsupported(text: string, script: string, cause: unknown): EngineFailure {
  const statement = failedStatement(text) ?? script.trim();
  const message = `pg-mem cannot run a statement (${reasonIn(text)}); pglite and postgres can`;
  return new EngineFailure('unsupported', message, statement, { cause });
}

// What pg-mem says without a code, and what PostgreSQL would have said.
const knownRefusals: readonly (readonly [RegExp, string])[] = [
  [/^(?:ERROR: )?relation "(?!pg_|information_schema)[^"]+" does not exist/, '42P01'],
  [/^(?:ERROR: )?column "[^"]+" does not exist/, '42703'],
  [/^(?:ERROR: )?relation "[^"]+" already exists/, '42P07'],
  [/^(?:ERROR: )?null value in column/, '23502'],
  [/violates unique constraint/, '23505'],
  [/violates foreign key constraint/, '23503'],
  [/violates check constraint/, '23514'],
];

function sqlStateOf(text: string): string | undefined {
  return knownRefusals.find(([pattern]) => pattern.test(text))?.[1];
}

function failedStatement(text: string): string | undefined {
  return /Failed (?:query|SQL statement):\s+([\s\S]+?)\n\s*\n/.exec(text)?.[1]?.trim();
}

function reasonIn(text: string): string {
  const part = /⇨ (\S+)/.exec(text)?.[1];
  if (part !== undefined) return `it ignores ${part}`;
  if (/failed to parse/.test(text)) return 'it does not parse';
  return plainText(text);
}

/** Its first line, without ornaments, nor the statement that pg-mem repeats in front of a duplicate key. */
function plainText(text: string): string {
  const [line = text] = text.split('\n', 1);
  return line.replace(/^(?:ERROR: |🔨 Not supported 🔨\s*:?\s*)/u, '').replace(/^.* - (?=duplicate key)/, '');
}
