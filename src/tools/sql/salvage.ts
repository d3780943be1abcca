// The second walk of a chain that failed: each statement under its own savepoint, a failing one recorded and passed over.
import { type Database, StatementError } from '#engines/engine.ts';
import type { Fault } from '#migration/walk.ts';
import { offsetOfPosition } from '#sql/position.ts';
import { faultOfStatement } from '../fault.ts';
import { mayWorkAfter } from '../too-early.ts';
import { controlsTransaction, lineOf, type PreparedStatement, prepare } from './prepared-script.ts';
import type { Script } from './shapes/shape.ts';

interface PassedOver {
  readonly fault: Fault;
  readonly statement: PreparedStatement;
}

export class Salvage {
  readonly #database: Database;
  #waiting: readonly PassedOver[] = [];
  #ran = '';

  constructor(database: Database) {
    this.#database = database;
  }

  /** What failed in this script, and what failed so far and works now. */
  async run(script: Script): Promise<{ passedOver: readonly Fault[]; recovered: readonly Fault[] }> {
    const statements = prepare(script).filter((statement) => !controlsTransaction(statement));
    this.#ran = '';
    const failed = await this.#pass(script, statements);
    const recovered = await this.#retry(await this.#alone(failed));
    return { passedOver: failed.map(({ fault }) => fault), recovered };
  }

  async #pass(script: Script, statements: readonly PreparedStatement[]): Promise<readonly PassedOver[]> {
    const isTransaction =
      script.execution === 'transaction' || (script.execution === 'one-query' && statements.length > 1);
    if (!isTransaction || !this.#database.server.capabilities.has('rollback')) return this.#each(statements);
    await this.#database.execute('BEGIN');
    const failed = await this.#each(statements, 'schema_audit');
    try {
      await this.#database.execute('COMMIT');
      return failed;
    } catch (error) {
      // A deferred constraint took the whole transaction along.
      await this.#database.resetSession();
      const fault = faultOfStatement(error, this.#database.server.engine, { location: { file: script.file } });
      const again = await this.#each(statements);
      return [{ fault, statement: { text: '', location: { file: script.file, line: 1 } } }, ...again];
    }
  }

  async #each(statements: readonly PreparedStatement[], savepoint?: string): Promise<readonly PassedOver[]> {
    const failed: PassedOver[] = [];
    for (const statement of statements) {
      const error = await this.#attempt(statement, savepoint);
      if (error !== undefined) failed.push({ fault: this.#faultOf(error, statement), statement });
    }
    return failed;
  }

  // What only minded the transaction stays a fault, but is built; returned is what is still missing.
  async #alone(failed: readonly PassedOver[]): Promise<readonly PassedOver[]> {
    const left: PassedOver[] = [];
    for (const entry of failed) {
      const mindsTransaction = entry.fault.sqlState === '25001' || entry.fault.sqlState === '55P04';
      if (!mindsTransaction || (await this.#attempt(entry.statement)) !== undefined) left.push(entry);
    }
    return left;
  }

  // Until nothing more works: a statement that works now may be what the next one waited for.
  async #retry(fresh: readonly PassedOver[]): Promise<readonly Fault[]> {
    const recovered: Fault[] = [];
    this.#waiting = [...this.#waiting, ...fresh];
    for (let ran = this.#ran; ran !== ''; ran = this.#ran) {
      this.#ran = '';
      for (const entry of this.#waiting.filter(({ fault }) => mayWorkAfter(fault, ran))) {
        if ((await this.#attempt(entry.statement)) !== undefined) continue;
        recovered.push(entry.fault);
        this.#waiting = this.#waiting.filter((other) => other !== entry);
      }
    }
    return recovered;
  }

  async #attempt({ text }: PreparedStatement, savepoint?: string): Promise<unknown> {
    try {
      if (savepoint !== undefined) await this.#database.execute(`SAVEPOINT ${savepoint}`);
      await this.#database.execute(text);
      if (savepoint !== undefined) await this.#database.execute(`RELEASE SAVEPOINT ${savepoint}`);
      this.#ran += `${text}\n`;
      return undefined;
    } catch (error) {
      if (savepoint !== undefined) await this.#database.execute(`ROLLBACK TO SAVEPOINT ${savepoint}`);
      return error;
    }
  }

  #faultOf(error: unknown, statement: PreparedStatement): Fault {
    const position = error instanceof StatementError ? error.position : undefined;
    const offset = position === undefined ? 0 : offsetOfPosition(statement.text, position);
    const location = { file: statement.location.file, line: lineOf(statement, offset) };
    return faultOfStatement(error, this.#database.server.engine, { statement: statement.text, location });
  }
}
