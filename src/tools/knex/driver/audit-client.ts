// knex's own PostgreSQL client, with another driver below and a look at each query.
import type { PostgresClient, PostgresClientClass, QueryObject } from './find-knex.ts';

export interface Query {
  readonly connection: object;
  readonly object: QueryObject;
  /** Where the migration built it: a stack as V8 writes it, or empty. */
  readonly stack: string;
  /** Sends it, or another statement on the same connection. */
  send(statement?: { readonly sql: string; readonly bindings?: readonly unknown[] }): Promise<QueryObject>;
}

export type WatchQuery = (query: Query) => Promise<QueryObject>;

export function auditClient(Base: PostgresClientClass, driver: object, watch: WatchQuery): PostgresClientClass {
  const stacks = new WeakMap<object, string>();
  return class extends Base {
    override _driver(): unknown {
      return driver;
    }

    override runner(builder: object): ReturnType<PostgresClient['runner']> {
      const runner = super.runner(builder);
      const query = runner.query.bind(runner);
      runner.query = (object) => {
        if (typeof object === 'object') stacks.set(object, stackOf(builder));
        return query(object);
      };
      return runner;
    }

    override _query(connection: object, object: QueryObject): Promise<QueryObject> {
      return watch({
        connection,
        object,
        stack: stacks.get(object) ?? '',
        send: (statement) => super._query(connection, statement ? { bindings: [], ...statement } : object),
      });
    }
  };
}

// With `asyncStackTraces` knex keeps the stack of the place where a query was built; older versions as lines, newer ones as an error.
function stackOf(builder: object): string {
  const kept: unknown = '_asyncStack' in builder ? builder._asyncStack : undefined;
  if (Array.isArray(kept)) return kept.join('\n');
  if (typeof kept !== 'object' || kept === null || !('error' in kept)) return '';
  return kept.error instanceof Error ? (kept.error.stack ?? '') : '';
}
