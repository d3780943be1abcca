import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  require_postgres
} from "./chunk-PBTQ4KPQ.js";
import "./chunk-5W2AU5QX.js";
import "./chunk-6J6WYMAN.js";
import "./chunk-JB3B2VJK.js";
export default require_postgres();
