// Runs one script the way its tool would.
import { type Database, EngineFailure, StatementError } from '#engines/engine.ts';
import type { Fault } from '#migration/walk.ts';
import { offsetOfPosition } from '#sql/position.ts';
import { faultOfStatement } from '../fault.ts';
import {
  controlsTransaction,
  joined,
  lineOf,
  type PreparedStatement,
  prepare,
  statementAt,
} from './prepared-script.ts';
import type { Execution, Script } from './shapes/shape.ts';

// 25001: not in a transaction block. 55P04: a new enum value is used in the transaction that added it.
const asksToRunAlone = new Set(['25001', '55P04']);

/** Undefined when all of it ran. Afterwards no transaction is open. `beforeCommit`: ends each transaction that is opened here. */
export async function runScript(database: Database, script: Script, beforeCommit?: string): Promise<Fault | undefined> {
  const statements = prepare(script);
  if (statements.length === 0) return undefined;
  const failure = await new ScriptRun(database, statements, beforeCommit).as(executionOf(script, statements, database));
  return failure && faultOf(failure, database);
}

interface Failure {
  readonly error: unknown;
  readonly statement?: PreparedStatement;
  /** Where the server points at, in the statement. */
  readonly offset?: number;
}

// Without rollback there is nothing to gain from a transaction, and the first failure would hide behind it.
function executionOf(script: Script, statements: readonly PreparedStatement[], database: Database): Execution {
  if (!database.server.capabilities.has('rollback')) return 'statements';
  const isOwn = statements.some(controlsTransaction);
  if (script.execution === 'transaction' && isOwn) return 'statements';
  return script.execution === 'as-allowed' && isOwn ? 'statements' : script.execution;
}

class ScriptRun {
  readonly #database: Database;
  readonly #statements: readonly PreparedStatement[];
  readonly #beforeCommit: string | undefined;

  constructor(database: Database, statements: readonly PreparedStatement[], beforeCommit: string | undefined) {
    this.#database = database;
    this.#statements = statements;
    this.#beforeCommit = beforeCommit;
  }

  as(execution: Execution): Promise<Failure | undefined> {
    switch (execution) {
      case 'one-query':
        return this.#asOneQuery();
      case 'transaction':
        return this.#asTransaction();
      case 'statements':
        return this.#oneByOne();
      case 'as-allowed':
        return this.#asAllowed();
    }
  }

  // Two statements in one query are an implicit transaction, for the server the same as an explicit one.
  #asTransaction(): Promise<Failure | undefined> {
    return this.#statements.length > 1 ? this.#asOneQuery() : this.#betweenBeginAnd('COMMIT');
  }

  async #asAllowed(): Promise<Failure | undefined> {
    const failure = await this.#asTransaction();
    const isRefusal = failure?.error instanceof StatementError && asksToRunAlone.has(failure.error.sqlState);
    return isRefusal ? this.#oneByOne() : failure;
  }

  async #asOneQuery(): Promise<Failure | undefined> {
    try {
      const [, second] = this.#statements;
      await this.#database.execute(joined(this.#statements, second && this.#beforeCommit));
      return undefined;
    } catch (error) {
      await this.#reset(error);
      return { error, ...(await this.#culprit(error)) };
    }
  }

  // The server says where only for some errors; for the others the statements are tried once more, and undone.
  async #culprit(error: unknown): Promise<Omit<Failure, 'error'>> {
    const [only, ...more] = this.#statements;
    if (error instanceof StatementError && error.position !== undefined)
      return statementAt(this.#statements, error.position) ?? {};
    if (only && more.length === 0) return { statement: only };
    if (this.#statements.some(controlsTransaction)) return {};
    const second = await this.#betweenBeginAnd('ROLLBACK');
    const isSame = second?.error instanceof Error && error instanceof Error && second.error.message === error.message;
    return isSame && second?.statement ? { statement: second.statement } : {};
  }

  async #betweenBeginAnd(end: 'COMMIT' | 'ROLLBACK'): Promise<Failure | undefined> {
    await this.#database.execute('BEGIN');
    const failure = await this.#oneByOne();
    if (failure) return failure;
    try {
      if (this.#beforeCommit !== undefined) await this.#database.execute(this.#beforeCommit);
      await this.#database.execute(end);
      return undefined;
    } catch (error) {
      // Deferred constraints speak at the end only.
      await this.#reset(error);
      return { error };
    }
  }

  /** An engine that went away at the statement has nothing to reset: the statement is to be told, not the ROLLBACK. */
  async #reset(error: unknown): Promise<void> {
    await this.#database.resetSession().catch((failure: unknown) => {
      throw error instanceof EngineFailure ? error : failure;
    });
  }

  async #oneByOne(): Promise<Failure | undefined> {
    for (const statement of this.#statements) {
      try {
        await this.#database.execute(statement.text);
      } catch (error) {
        await this.#reset(error);
        return { error, statement, ...offsetOf(error, statement) };
      }
    }
    return undefined;
  }
}

function offsetOf(error: unknown, statement: PreparedStatement): Pick<Failure, 'offset'> {
  const position = error instanceof StatementError ? error.position : undefined;
  return position === undefined ? {} : { offset: offsetOfPosition(statement.text, position) };
}

function faultOf({ error, statement, offset = 0 }: Failure, database: Database): Fault {
  const { engine } = database.server;
  if (!statement) return faultOfStatement(error, engine, {});
  const location = { file: statement.location.file, line: lineOf(statement, offset) };
  return faultOfStatement(error, engine, { statement: statement.text, location });
}
