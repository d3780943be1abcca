import type { PGlite } from '@electric-sql/pglite';
import { encode, int16, int32, split, sync } from './protocol.ts';

/**
 * After some statements (a stack that overflowed, C code that a JavaScript exception left) PGlite answers everything with nothing, and without
 * an error. So every call must have its answers, and is followed by `SELECT 1`, which gives one row, or 25P02 in a failed transaction.
 */
export function isSound(pglite: PGlite, request: Buffer, response: Buffer): boolean {
  const asked = typesOf(request);
  if (asked.has('Q') || asked.has('E')) {
    const answered = typesOf(response);
    if (!outcomes.some((type) => answered.has(type))) return false;
  }
  if (!asked.has('Q') && !asked.has('S')) return true;
  if (response.at(-6) !== readyForQuery) return false;
  const { messages } = split(Buffer.from(pglite.execProtocolRawSync(canary)));
  return messages.some(({ type, body }) => type === 'D' || (type === 'E' && body.includes('C25P02\0')));
}

function typesOf(messages: Buffer): ReadonlySet<string> {
  return new Set(split(messages).messages.map(({ type }) => type));
}

/** CommandComplete, ErrorResponse, EmptyQueryResponse, PortalSuspended. */
const outcomes: readonly string[] = ['C', 'E', 'I', 's'];
const readyForQuery = 'Z'.charCodeAt(0);
const name = '__schema_audit_canary';

// Names of its own: the unnamed statement and portal may still be in use by a client. A named portal lives until the transaction ends.
const canary = Buffer.concat([
  encode('P', name, 'SELECT 1', int16(0)),
  encode('B', name, name, int16(0), int16(0), int16(0)),
  encode('E', name, int32(0)),
  encode('C', Buffer.from('P'), name),
  encode('C', Buffer.from('S'), name),
  sync,
]);
