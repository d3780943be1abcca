// The second walk of a chain that failed: each query of a migration under its own savepoint; one that fails is recorded, passed over,
// and answered with no rows.
import { splitScript } from '#sql/split-script.ts';
import { mayWorkAfter } from '../../too-early.ts';
import type { Query } from './audit-client.ts';
import type { QueryObject } from './find-knex.ts';
import { type ErrorFacts, rememberStatement } from './statement-error.ts';

interface Statement {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
}

export interface PassedOver {
  readonly number: number;
  readonly facts: ErrorFacts;
  readonly statement?: Statement;
}

const transactionControl = /^\s*(?:begin|start|commit|rollback|savepoint|release|set\s+transaction)\b/i;
const mindsTransaction = new Set(['25001', '55P04']);

export class Salvage {
  /** Only a migration's own queries are salvaged, not those of knex around it. */
  isActive = false;
  #fresh: PassedOver[] = [];
  #waiting: readonly PassedOver[] = [];
  #ran = '';
  #count = 0;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #inTransaction = new WeakSet<object>();

  /** One query at a time: a savepoint and its query must not be torn apart by another query of a Promise.all. */
  watch(query: Query): Promise<QueryObject> {
    const turn = this.#queue.then(() => this.#run(query));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  record(facts: ErrorFacts, statement?: Statement): void {
    this.#fresh.push({ number: this.#count, facts, ...(statement ? { statement } : {}) });
    this.#count += 1;
  }

  /** Ends a step: what it passed over, and the numbers of what works by now. */
  async finish(
    attempt: (statement: Statement) => Promise<unknown>,
  ): Promise<{ passedOver: readonly PassedOver[]; recovered: readonly number[] }> {
    const passedOver = this.#fresh;
    this.#fresh = [];
    for (const entry of passedOver)
      if (!mindsTransaction.has(entry.facts.sqlState ?? '') || !(await this.#works(entry, attempt)))
        this.#waiting = [...this.#waiting, entry];
    return { passedOver: distinct(passedOver), recovered: await this.#retry(attempt) };
  }

  async #retry(attempt: (statement: Statement) => Promise<unknown>): Promise<readonly number[]> {
    const recovered: number[] = [];
    for (let ran = this.#ran; ran !== ''; ran = this.#ran) {
      this.#ran = '';
      for (const entry of this.#waiting.filter(({ facts }) => mayWorkAfter(facts, ran))) {
        if (!(await this.#works(entry, attempt))) continue;
        recovered.push(entry.number);
        this.#waiting = this.#waiting.filter((other) => other !== entry);
      }
    }
    return recovered;
  }

  async #works({ statement }: PassedOver, attempt: (statement: Statement) => Promise<unknown>): Promise<boolean> {
    if (!statement) return false;
    try {
      await attempt(statement);
      this.#ran += `${statement.sql}\n`;
      return true;
    } catch {
      return false;
    }
  }

  async #run(query: Query): Promise<QueryObject> {
    const { sql } = query.object;
    if (transactionControl.test(sql)) {
      this.#noteTransaction(query.connection, sql);
      return query.send();
    }
    if (!this.isActive) return query.send();
    const bindings = query.object.bindings ?? [];
    const parts = bindings.length > 0 ? [] : splitScript(sql).map(({ text }) => ({ sql: text }));
    const failure = await this.#try(query, undefined);
    if (failure === undefined) return query.object;
    if (parts.length < 2) this.#passOver(failure, query, { sql, bindings });
    else for (const part of parts) await this.#tryPart(query, part);
    query.object.response = { rows: [], rowCount: 0, command: '', fields: [] };
    return query.object;
  }

  async #tryPart(query: Query, part: Statement): Promise<void> {
    const failure = await this.#try(query, part);
    if (failure !== undefined) this.#passOver(failure, query, part);
  }

  #passOver(failure: object, query: Query, statement: Statement): void {
    this.record(rememberStatement(failure, statement.sql, query.stack), statement);
  }

  // Returns the error.
  async #try(query: Query, part: Statement | undefined): Promise<object | undefined> {
    const isNested = this.#inTransaction.has(query.connection);
    if (isNested) await query.send({ sql: 'SAVEPOINT schema_audit' });
    try {
      await query.send(part);
      if (isNested) await query.send({ sql: 'RELEASE SAVEPOINT schema_audit' });
      this.#ran += `${(part ?? query.object).sql}\n`;
      return undefined;
    } catch (error) {
      if (isNested) await query.send({ sql: 'ROLLBACK TO SAVEPOINT schema_audit' });
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  #noteTransaction(connection: object, sql: string): void {
    if (/^\s*(?:begin|start)\b/i.test(sql)) this.#inTransaction.add(connection);
    if (/^\s*(?:commit|rollback)\s*(?:;|$|transaction)/i.test(sql)) this.#inTransaction.delete(connection);
  }
}

// A loop that inserts a hundred rows fails a hundred times in the same way.
function distinct(entries: readonly PassedOver[]): readonly PassedOver[] {
  const byFault = new Map<string, PassedOver>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.facts.sqlState, entry.facts.message, entry.facts.statement]);
    if (!byFault.has(key)) byFault.set(key, entry);
  }
  return [...byFault.values()];
}
