// Errors that the user can mend. Printed without a stack; anything else thrown is a bug and keeps its stack.

/** The closed list of things that can be wrong with the input. */
export type UserErrorCode =
  | 'nothing-to-audit'
  | 'ambiguous-project'
  | 'unknown-project'
  | 'unreadable-configuration'
  | 'unknown-option'
  | 'unreadable-baseline'
  | 'unsafe-path'
  | 'missing-tool'
  | 'tool-failed'
  | 'engine-unavailable'
  | 'database-unreachable'
  | 'database-forbidden'
  | 'unknown-reference'
  | 'unknown-rule'
  | 'file-exists'
  | 'forbidden-event'
  | 'unreadable-report';

export class UserError extends Error {
  readonly code: UserErrorCode;
  /** The next step, one sentence or a command. */
  readonly remedy: string;

  constructor(code: UserErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.code = code;
    this.remedy = remedy;
  }
}
