import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/host/cleanup.ts
var cleanups = /* @__PURE__ */ new Set(), isInterrupted = !1;
function whenInterrupted(cleanup) {
  return cleanups.add(cleanup), () => {
    cleanups.delete(cleanup);
  };
}
function unlessInterrupted() {
  return isInterrupted ? new Promise(() => {
  }) : Promise.resolve();
}
async function cleanUp(milliseconds = 5e3) {
  isInterrupted = !0;
  let deadline = new Promise((resolve) => setTimeout(resolve, milliseconds));
  await Promise.race([runAll(), deadline]);
}
async function runAll() {
  for (; cleanups.size > 0; ) {
    let running = [...cleanups].map(async (cleanup) => cleanup());
    cleanups.clear(), await Promise.allSettled(running);
  }
}

export {
  whenInterrupted,
  unlessInterrupted,
  cleanUp
};
