import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  showNothing,
  showProgress
} from "./chunk-F5TXFMGG.js";
import {
  openHost
} from "./chunk-KWJ7JQCR.js";
import {
  audit,
  checkoutBase,
  headCommit,
  writeBaseline
} from "./chunk-JCKH5XXS.js";
import "./chunk-62NKJPAI.js";
import {
  nodeHost,
  readConfig
} from "./chunk-4QYBQMCX.js";
import "./chunk-GOGVB6QN.js";
import {
  outcomeOf,
  renderers
} from "./chunk-KSJDWPRT.js";
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
import "./chunk-BY3YOZRV.js";
import "./chunk-KOML5TLW.js";
import "./chunk-RTPUH6U6.js";
import "./chunk-JB3B2VJK.js";

// src/cli/run-audit.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
var exitCodes = { ready: 0, blocked: 1, unexamined: 2 }, USUAL_BASELINE = "schema-audit.baseline.json";
async function runAudit(invocation, terminal, version) {
  let { file, overrides, quiet, format } = invocation, host = await openHost(invocation.directory, terminal), config = await readConfig(host, {
    overrides,
    ruleIds: rules.map((rule) => rule.id),
    today: today(),
    ...file !== void 0 && { file }
  }), watch = quiet || format === "json" ? showNothing : showProgress(terminal), report = await auditAgainstBase(host, config, { version, progress: watch });
  terminal.progress(void 0), await writeOutputs(report, invocation, terminal);
  let exitCode = exitCodes[outcomeOf(report)];
  if (!config.updateBaseline || exitCode === 2) return exitCode;
  let baseline = config.baseline ?? USUAL_BASELINE;
  return await host.writeText(baseline, writeBaseline(report.findings)), quiet || terminal.note(`Accepted ${report.findings.length} findings in ${baseline}.`), 0;
}
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
async function auditAgainstBase(host, config, around) {
  let base = config.base === void 0 ? void 0 : await checkoutBase(host, config.base);
  try {
    let head = await headCommit(host);
    return await audit(config, {
      ...around,
      host,
      today: today(),
      ...head !== void 0 && { head },
      ...base && { base: { host: await nodeHost(base.directory, host.environment), commit: base.commit } }
    });
  } finally {
    await base?.dispose();
  }
}
async function writeOutputs(report, invocation, terminal) {
  let { format, files, verbose, quiet } = invocation;
  for (let output of files) {
    let text = renderers[output.format](report, { width: 100, color: !1, verbose });
    await writeFile(resolve(terminal.directory, output.path), text), quiet || terminal.note(`Wrote ${output.path}.`);
  }
  let style = { width: terminal.width, color: terminal.color && invocation.color, verbose };
  terminal.out(renderers[format](report, style));
}
export {
  runAudit
};
