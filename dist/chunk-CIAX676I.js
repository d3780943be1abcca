import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/errors.ts
var UserError = class extends Error {
  code;
  /** The next step, one sentence or a command. */
  remedy;
  constructor(code, message, remedy, options) {
    super(message, options), this.name = "UserError", this.code = code, this.remedy = remedy;
  }
};

export {
  UserError
};
