import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  endChildren,
  runToEnd,
  startConversation
} from "./chunk-XBSN5K4J.js";
import "./chunk-OW3H7COQ.js";
import "./chunk-H3XA6NA6.js";
export {
  endChildren,
  runToEnd,
  startConversation
};
