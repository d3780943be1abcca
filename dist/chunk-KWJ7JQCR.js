import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  nodeHost
} from "./chunk-4QYBQMCX.js";
import {
  UserError
} from "./chunk-CIAX676I.js";

// src/cli/open-host.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
async function openHost(directory, terminal) {
  let path = resolve(terminal.directory, directory), found = await stat(path).catch(() => {
  });
  if (found?.isDirectory() === !0) return nodeHost(path, terminal.environment);
  let what = found === void 0 ? `There is no directory ${directory}.` : `${directory} is not a directory.`;
  throw new UserError(
    "nothing-to-audit",
    what,
    "Name the root of a checkout, or leave it out to audit the current one."
  );
}

export {
  openHost
};
