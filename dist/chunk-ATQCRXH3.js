import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/tools/too-early.ts
var missing = /* @__PURE__ */ new Set(["42P01", "42703", "42704", "42883", "3F000", "42830"]);
function mayWorkAfter(fault, sql) {
  return fault.sqlState === void 0 || !missing.has(fault.sqlState) ? !1 : [...fault.message.matchAll(/"([^"]+)"|\bfunction ([\w.]+)\(|\bcolumn ([\w.]+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "").map((name) => name.slice(name.lastIndexOf(".") + 1)).some((name) => name !== "" && sql.includes(name));
}

export {
  mayWorkAfter
};
