import type { Fault } from '#migration/walk.ts';

/** What is known of an error before knex writes the statement into its message. */
export interface ErrorFacts extends Omit<Fault, 'location'> {
  readonly position?: number;
  /** Where the statement was built, or the code threw: a stack as V8 writes it. */
  readonly stack: string;
}

const facts = new WeakMap<object, ErrorFacts>();

/** The audit's answer as an error that migrations can catch the way they catch pg's: by `code`. */
export function statementError(fault: Fault, position: number | undefined): Error {
  const error = Object.assign(new Error(fault.message), fault.sqlState === undefined ? {} : { code: fault.sqlState });
  facts.set(error, { ...fault, ...(position === undefined ? {} : { position }), stack: '' });
  return error;
}

/** Remembers a failed statement; to be called before knex changes the error. */
export function rememberStatement(error: unknown, statement: string, stack: string): ErrorFacts {
  const known = typeof error === 'object' && error !== null ? facts.get(error) : undefined;
  const complete = { ...(known ?? factsOfPg(error)), statement, stack };
  if (typeof error === 'object' && error !== null) facts.set(error, complete);
  return complete;
}

/** Of any error that a migration threw; the statement's own facts when one was the cause. */
export function factsOf(error: unknown): ErrorFacts {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const known = facts.get(cause);
    if (known) return known;
  }
  return { origin: 'code', message: messageOf(error), stack: error instanceof Error ? (error.stack ?? '') : '' };
}

function factsOfPg(error: unknown): Omit<ErrorFacts, 'stack'> {
  const message = messageOf(error);
  if (!(error instanceof Error) || !('code' in error) || !/^[0-9A-Z]{5}$/.test(String(error.code)))
    return { origin: 'code', message };
  const field = (name: 'detail' | 'hint' | 'position'): string | undefined => {
    const value: unknown = Reflect.get(error, name);
    return value === undefined || value === null ? undefined : String(value);
  };
  const [detail, hint, position] = [field('detail'), field('hint'), field('position')];
  return {
    origin: 'server',
    message,
    sqlState: String(error.code),
    ...(detail === undefined ? {} : { detail }),
    ...(hint === undefined ? {} : { hint }),
    ...(position === undefined ? {} : { position: Number(position) }),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
