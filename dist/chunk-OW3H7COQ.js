import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/host/host.ts
var ChildEndedError = class extends Error {
  output;
  reason;
  constructor(reason, message, output) {
    super(message), this.name = "ChildEndedError", this.reason = reason, this.output = output;
  }
};

export {
  ChildEndedError
};
