import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/bundle/parts.ts
var built = /* @__PURE__ */ new Map();
function entryUrl(name) {
  return Promise.resolve(new URL(`./${name}.js`, import.meta.url));
}
function assetUrl(source) {
  return new URL(`./assets/${source.slice(source.lastIndexOf("/") + 1)}`, import.meta.url);
}
async function bundleFromSource(name) {
  let script = new URL("../../scripts/bundle.mjs", import.meta.url).href, { bundleEntry } = await import(script);
  return bundleEntry(name);
}

export {
  entryUrl,
  assetUrl
};
