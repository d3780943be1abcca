import type { SourceLocation } from './migration.ts';

/** `up`: first way up. `down`: all the way back. `again`: second way up. */
export type Pass = 'up' | 'down' | 'again';

/** A statement, or the migration's own code, that did not work. */
export interface Fault {
  /** `server`: PostgreSQL refused a statement. `code`: the migration raised before one reached it. `engine`: this engine cannot do it. */
  readonly origin: 'server' | 'code' | 'engine';
  /** The server's message, or the last line of the exception. */
  readonly message: string;
  readonly sqlState?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly statement?: string;
  readonly location?: SourceLocation;
}
