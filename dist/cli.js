#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  package_default
} from "./chunk-AOPGRLDL.js";
import {
  helpText,
  parseCommandLine
} from "./chunk-G7Y7K7OG.js";
import "./chunk-MCFSJI7X.js";
import "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import "./chunk-JB3B2VJK.js";

// src/cli.ts
import { constants } from "node:os";

// src/cli/describe-failure.ts
function describeFailure(error, version2) {
  return error instanceof UserError ? `${error.code}: ${error.message}
\u2192 ${error.remedy}` : [
    error instanceof Error ? withCauses(error) : String(error),
    "",
    `This is a bug in schema-audit ${version2} (Node ${process.versions.node}, ${process.platform}). Report it with the lines above:`,
    "https://github.com/schema-audit/schema-audit/issues"
  ].join(`
`);
}
function withCauses(error) {
  let own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}
Caused by: ${withCauses(error.cause)}` : own;
}

// src/cli/process-terminal.ts
function processTerminal() {
  let { stdout, stderr, env } = process, isWatched = stderr.isTTY === !0 && env.CI === void 0 && env.TERM !== "dumb";
  return {
    out: (text) => {
      stdout.write(text);
    },
    note: (text) => {
      stderr.write(`${isWatched ? clearLine : ""}${text}
`);
    },
    progress: (text) => {
      isWatched && stderr.write(text === void 0 ? clearLine : clearLine + text.slice(0, (stderr.columns ?? 80) - 1));
    },
    width: stdout.columns ?? 100,
    color: showsColor(env, stdout.isTTY === !0),
    directory: process.cwd(),
    environment: env
  };
}
var clearLine = "\r\x1B[K";
function showsColor(environment, isTerminal) {
  if ((environment.NO_COLOR ?? "") !== "") return !1;
  let forced = environment.FORCE_COLOR;
  return forced === void 0 ? isTerminal : forced !== "0";
}

// src/cli.ts
var { version } = package_default, terminal = processTerminal();
for (let signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
  interrupted(signal);
});
process.stdout.on("error", () => process.exit());
try {
  process.exitCode = await perform(parseCommandLine(process.argv.slice(2)), terminal);
} catch (error) {
  terminal.note(describeFailure(error, version)), process.exitCode = 2;
}
async function perform(invocation, terminal2) {
  switch (invocation.command) {
    case "version":
      return terminal2.out(`${version}
`), 0;
    case "help":
      return terminal2.out(`${helpText(invocation.about)}
`), 0;
    case "audit":
      return (await import("./chunk-6YKGKDLV.js")).runAudit(invocation, terminal2, version);
    case "docs":
      return (await import("./chunk-K76MH2YT.js")).runDocs(invocation, terminal2);
    case "init":
      return (await import("./chunk-EWWLGTLI.js")).runInit(invocation, terminal2);
    case "rules":
      return (await import("./chunk-PAIUQLX7.js")).listRules(invocation, terminal2);
    case "explain":
      return (await import("./chunk-PAIUQLX7.js")).explainRule(invocation, terminal2);
    case "publish":
      return (await import("./chunk-7BVX5TOI.js")).runPublish(invocation, terminal2);
  }
}
async function interrupted(signal) {
  let exitCode = 128 + constants.signals[signal];
  process.once("SIGINT", () => process.exit(exitCode));
  let [{ endChildren }, { cleanUp }] = await Promise.all([
    import("./chunk-SQW7DBCU.js"),
    import("./chunk-CTJGEQ5Y.js")
  ]);
  endChildren(), await cleanUp(), process.exit(exitCode);
}
