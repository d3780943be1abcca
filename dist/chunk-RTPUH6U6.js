import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/engines/engine.ts
var StatementError = class extends Error {
  sqlState;
  detail;
  hint;
  /** 1-based, in characters of the script. */
  position;
  constructor(message, fields, options) {
    super(message, options), this.name = "StatementError", this.sqlState = fields.sqlState, fields.detail !== void 0 && (this.detail = fields.detail), fields.hint !== void 0 && (this.hint = fields.hint), fields.position !== void 0 && (this.position = fields.position);
  }
}, EngineFailure = class extends Error {
  /** `unsupported`: this engine cannot run the statement, another can. `lost`: it went away or answers nonsense. */
  kind;
  statement;
  constructor(kind, message, statement, options) {
    super(message, options), this.name = "EngineFailure", this.kind = kind, statement !== void 0 && (this.statement = statement);
  }
};

export {
  StatementError,
  EngineFailure
};
