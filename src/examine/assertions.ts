// Asks the team's own queries of the database at head: each must return no row.
import type { Config } from '#config/config.ts';
import { type Database, EngineFailure, StatementError } from '#engines/engine.ts';
import type { Check, CheckOutcome } from '#rule/checks.ts';

const MOST_ROWS = 3;

/** Leaves the database as it was: each query has a transaction of its own that may only read. */
export async function askAssertions(config: Config, database: Database, project: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { id, severity, sql } of config.assertions) {
    checks.push({ kind: 'assertion', name: id, severity, project, outcome: await ask(database, sql) });
  }
  for (const criterion of config.criteria) {
    if (criterion.kind !== 'assert') continue;
    const outcome = await ask(database, criterion.sql);
    checks.push({ kind: 'criterion', name: criterion.id, severity: 'high', project, outcome });
  }
  return checks;
}

/** The same, where the chain does not reach a head that they could be asked of. */
export const unaskedAssertions = (config: Config, project: string): readonly Check[] => {
  const outcome = { status: 'not-run', because: 'the migrations do not reach their head' } as const;
  return [
    ...config.assertions.map(
      ({ id, severity }) => ({ kind: 'assertion', name: id, severity, project, outcome }) as const,
    ),
    ...config.criteria.flatMap(({ id, kind }) =>
      kind === 'assert' ? [{ kind: 'criterion', name: id, severity: 'high', project, outcome } as const] : [],
    ),
  ];
};

async function ask(database: Database, sql: string): Promise<CheckOutcome> {
  const { capabilities, engine } = database.server;
  if (!capabilities.has('refusals')) return { status: 'not-run', because: `${engine} is no PostgreSQL` };
  try {
    await database.execute('BEGIN TRANSACTION READ ONLY');
    const rows = await database.query<Record<string, unknown>>(sql.trim().replace(/;$/, ''));
    if (rows.length === 0) return { status: 'passed' };
    const lines = rows.slice(0, MOST_ROWS).map((row) => JSON.stringify(row).slice(0, 200));
    return { status: 'failed', why: `returns ${rows.length === 1 ? '1 row' : `${rows.length} rows`}`, lines };
  } catch (error) {
    if (error instanceof StatementError) return { status: 'failed', why: 'is refused', lines: [error.message] };
    if (error instanceof EngineFailure) return { status: 'not-run', because: error.message };
    throw error;
  } finally {
    await database.resetSession();
  }
}
