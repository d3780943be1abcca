import { EngineFailure, type EngineId, StatementError } from '#engines/engine.ts';
import type { Fault } from '#migration/walk.ts';

/** What the server or the engine answered, as a fault. Anything else, an engine that went away among it, is thrown on. */
export function faultOfStatement(
  error: unknown,
  engine: EngineId,
  place: Pick<Fault, 'statement' | 'location'>,
): Fault {
  if (error instanceof StatementError) {
    return {
      origin: 'server',
      message: error.message,
      sqlState: error.sqlState,
      ...(error.detail === undefined ? {} : { detail: error.detail }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      ...place,
    };
  }
  if (error instanceof EngineFailure && error.kind !== 'lost') {
    const other = engine === 'pglite' ? 'postgres' : 'pglite';
    const hint = error.kind === 'unsupported' ? { hint: `Run the audit with engine: ${other}.` } : {};
    return { origin: 'engine', message: error.message, ...hint, ...place };
  }
  throw error;
}
