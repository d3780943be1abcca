import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  showNothing,
  showProgress
} from "./chunk-F5TXFMGG.js";
import {
  openHost
} from "./chunk-KWJ7JQCR.js";
import {
  chooseEngine,
  engines,
  examineCheckout,
  planPagesOf,
  unifiedDiff,
  writePages
} from "./chunk-62NKJPAI.js";
import {
  discover,
  readConfig,
  readers,
  tools
} from "./chunk-4QYBQMCX.js";
import "./chunk-GOGVB6QN.js";
import "./chunk-HFXHHIII.js";
import {
  rules
} from "./chunk-D7CVVGYE.js";
import "./chunk-7WHSMGDF.js";
import "./chunk-MCFSJI7X.js";
import "./chunk-WSLAZN6Y.js";
import "./chunk-CIAX676I.js";
import "./chunk-ATQCRXH3.js";
import "./chunk-25JLD2HG.js";
import "./chunk-LNXKJX3W.js";
import "./chunk-OW3H7COQ.js";
import {
  unlessInterrupted,
  whenInterrupted
} from "./chunk-BY3YOZRV.js";
import "./chunk-KOML5TLW.js";
import "./chunk-RTPUH6U6.js";
import "./chunk-JB3B2VJK.js";

// src/docs.ts
async function planDocumentation(config, { host, progress }) {
  let discovery = await discover(host, config, tools, readers), server = await chooseEngine(config.engine, config.databaseUrl).open(
    config.databaseUrl === void 0 ? {} : { url: config.databaseUrl }
  ), forget = whenInterrupted(() => server[Symbol.asyncDispose]());
  try {
    let around = { config: { ...config, verify: "none" }, server, embedded: engines.pglite, host, progress }, { examinations, notExamined } = await examineCheckout(discovery, around), plans = await planPagesOf(examinations, { ...around, config }), chains = examinations.filter(({ catalog }) => !catalog).map(({ project }) => project.name);
    return {
      edits: plans.flatMap((plan) => plan.edits),
      left: plans.flatMap((plan) => plan.left),
      notExamined: [...notExamined, ...chains.map((what) => ({ what, why: "its migrations did not run" }))]
    };
  } finally {
    await server[Symbol.asyncDispose](), forget();
  }
}

// src/cli/run-docs.ts
async function runDocs(invocation, terminal) {
  let { directory, file, overrides, quiet, mode } = invocation, host = await openHost(directory, terminal), config = await readConfig(host, {
    overrides,
    ruleIds: rules.map((rule) => rule.id),
    ...file !== void 0 && { file }
  }), progress = quiet ? showNothing : showProgress(terminal), plan = await planDocumentation(config, { host, progress });
  await unlessInterrupted(), terminal.progress(void 0), mode === "write" && await writePages(host, plan.edits), terminal.out(mode === "dry-run" ? unifiedDiff(plan.edits) : listing(plan, mode));
  for (let { what, why } of [...plan.left, ...plan.notExamined]) terminal.note(`Left: ${what}: ${why}.`);
  return mode === "check" && plan.edits.length > 0 ? 1 : 0;
}
function listing({ edits }, mode) {
  if (edits.length === 0) return `The pages agree with the schema.
`;
  let [created, mended] = mode === "write" ? ["Created", "Mended"] : ["To create:", "To mend:"], lines = edits.flatMap(({ file, before, reasons }) => [
    `${before === void 0 ? created : mended} ${file}`,
    ...reasons.map((reason) => `  ${reason}`)
  ]), next = mode === "check" ? ["", "`schema-audit docs --write` writes them; `--dry-run` shows the diff."] : [];
  return `${[...lines, ...next].join(`
`)}
`;
}
export {
  runDocs
};
