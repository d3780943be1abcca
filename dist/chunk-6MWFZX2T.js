import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/host/cleanup.ts
var cleanups = /* @__PURE__ */ new Set();
function whenInterrupted(cleanup) {
  return cleanups.add(cleanup), () => {
    cleanups.delete(cleanup);
  };
}
async function cleanUp(milliseconds = 5e3) {
  let running = [...cleanups].map(async (cleanup) => cleanup());
  cleanups.clear();
  let deadline = new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  await Promise.race([Promise.allSettled(running), deadline]);
}

export {
  whenInterrupted,
  cleanUp
};
