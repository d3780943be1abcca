import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/cli/show-progress.ts
var stages = {
  discover: "Looking for migrations, models and pages",
  walk: "Running migrations",
  salvage: "Passing over what fails",
  models: "Loading models",
  pages: "Reading pages",
  workload: "Planning queries",
  probes: "Trying constraints",
  checks: "Running validators",
  rules: "Applying rules"
}, showProgress = (terminal) => ({ stage, detail, done, total }) => {
  let count = done === void 0 || total === void 0 ? [] : [`${done}/${total}`];
  terminal.progress([stages[stage], ...count, ...detail === void 0 ? [] : [detail]].join(" "));
}, showNothing = () => {
};

export {
  showProgress,
  showNothing
};
