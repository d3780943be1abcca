import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/finding/finding.ts
var severities = ["critical", "high", "medium", "low"], isAtLeast = (severity, threshold) => severities.indexOf(severity) <= severities.indexOf(threshold);

export {
  severities,
  isAtLeast
};
