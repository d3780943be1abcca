// Stands where the `pg` package's Client stands: queries travel as messages to the audit, whose engine answers them.
import utils from 'pg/lib/utils.js';
import { inlineParameters } from '#sql/inline-parameters.ts';
import type { QueryAnswer } from '../protocol.ts';
import { statementError } from './statement-error.ts';

export type Ask = (sql: string) => Promise<QueryAnswer>;

interface Result {
  readonly rows: readonly object[];
  readonly rowCount: number;
  readonly command: string;
  readonly fields: readonly object[];
}
type Callback = (error: unknown, result?: Result) => void;

/** A driver for knex: an object with a `Client` class. */
export const messageDriver = (ask: Ask): object => ({
  Client: class {
    on(): this {
      return this;
    }

    // Newer versions of knex take the promise, older ones the callback.
    connect(callback?: (error: unknown, client: object) => void): Promise<object> {
      callback?.(null, this);
      return Promise.resolve(this);
    }

    end(callback?: (error: unknown) => void): Promise<void> {
      callback?.(null);
      return Promise.resolve();
    }

    query(
      query: string | { readonly text: string; readonly values?: readonly unknown[] },
      values?: readonly unknown[] | Callback,
      callback?: Callback,
    ): Promise<Result> {
      const text = typeof query === 'string' ? query : query.text;
      const bindings = typeof query === 'string' ? (Array.isArray(values) ? values : []) : (query.values ?? []);
      const done = typeof values === 'function' ? values : callback;
      const result = run(ask, text, bindings);
      if (done) result.then((value) => done(null, value), done);
      return result;
    }
  },
});

// knex asks how many rows an UPDATE changed; the engine's interface gives rows only.
const changesRows = /^\s*(?:insert|update|delete)\b/i;
const returnsRows = /\breturning\b/i;

async function run(ask: Ask, text: string, bindings: readonly unknown[]): Promise<Result> {
  const isCounted = changesRows.test(text) && !returnsRows.test(text);
  const counted = isCounted ? `${text.replace(/;\s*$/, '')} returning 1 as "changed"` : text;
  const answer = await ask(inlineParameters(counted, bindings.map(prepared)));
  if ('fault' in answer) throw statementError(answer.fault, bindings.length > 0 ? undefined : answer.position);
  const command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? '';
  return {
    rows: isCounted ? [] : answer.rows,
    rowCount: answer.rows.length,
    command: command === 'WITH' ? 'SELECT' : command,
    fields: Object.keys(answer.rows[0] ?? {}).map((name) => ({ name })),
  };
}

// As pg itself writes values: dates, arrays and objects become text.
function prepared(value: unknown): unknown {
  const text: unknown = utils.prepareValue(value);
  return text instanceof Uint8Array ? `\\x${Buffer.from(text).toString('hex')}` : text;
}
