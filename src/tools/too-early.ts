import type { Fault } from '#migration/walk.ts';

// Undefined table, column, object, function, schema, and a foreign key whose target has no such key yet.
const missing = new Set(['42P01', '42703', '42704', '42883', '3F000', '42830']);

/**
 * Whether a statement that failed is worth another try after `sql` ran: it asked for something that was not there, and `sql` speaks of
 * it. So each failure is tried again a few times only, however long the chain is.
 */
export function mayWorkAfter(fault: Pick<Fault, 'sqlState' | 'message'>, sql: string): boolean {
  if (fault.sqlState === undefined || !missing.has(fault.sqlState)) return false;
  const names = [...fault.message.matchAll(/"([^"]+)"|\bfunction ([\w.]+)\(|\bcolumn ([\w.]+)/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((name) => name.slice(name.lastIndexOf('.') + 1));
  return names.some((name) => name !== '' && sql.includes(name));
}
