import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  cleanUp,
  unlessInterrupted,
  whenInterrupted
} from "./chunk-BY3YOZRV.js";
import "./chunk-JB3B2VJK.js";
export {
  cleanUp,
  unlessInterrupted,
  whenInterrupted
};
