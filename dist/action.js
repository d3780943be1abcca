import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  audit,
  checkoutBase,
  fetchCommit,
  headCommit
} from "./chunk-JCKH5XXS.js";
import "./chunk-62NKJPAI.js";
import {
  defaultConfig,
  nodeHost,
  readConfig
} from "./chunk-4QYBQMCX.js";
import "./chunk-GOGVB6QN.js";
import {
  attempt,
  commentMarker,
  connect,
  hasMoved,
  normalized,
  orGone,
  readInputs,
  replaceComment,
  stickyComment,
  viewerLogin
} from "./chunk-TWSYXBSB.js";
import {
  capitalised,
  code,
  commitPlace,
  fenced,
  isSql,
  link,
  namesIn,
  outcomeOf,
  proofWords,
  prose,
  renderers,
  rulePlace,
  severityMarks,
  verdictWords,
  visibleLines
} from "./chunk-KSJDWPRT.js";
import {
  external_exports
} from "./chunk-HFXHHIII.js";
import {
  rules
} from "./chunk-D7CVVGYE.js";
import "./chunk-7WHSMGDF.js";
import {
  package_default
} from "./chunk-AOPGRLDL.js";
import "./chunk-G7Y7K7OG.js";
import {
  severities
} from "./chunk-MCFSJI7X.js";
import "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import "./chunk-ATQCRXH3.js";
import "./chunk-25JLD2HG.js";
import {
  endChildren
} from "./chunk-LNXKJX3W.js";
import "./chunk-OW3H7COQ.js";
import {
  cleanUp,
  unlessInterrupted,
  whenInterrupted
} from "./chunk-BY3YOZRV.js";
import "./chunk-KOML5TLW.js";
import "./chunk-RTPUH6U6.js";
import "./chunk-JB3B2VJK.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, { access, appendFile, writeFile } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      let overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = !1) {
    return this._buffer += text, addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = !1) {
    let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    let tableBody = rows.map((row) => {
      let cells = row.map((cell) => {
        if (typeof cell == "string")
          return this.wrap("td", cell);
        let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    let element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    let tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    let element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    let element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    let element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
}, _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises, IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform(), arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val)
    throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === !1 ? val : val.trim();
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os4.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure, error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/action/run-action.ts
import { readFile } from "node:fs/promises";

// src/config/action-event.ts
var side = external_exports.object({
  sha: external_exports.string(),
  ref: external_exports.string().optional(),
  repo: external_exports.object({ full_name: external_exports.string() }).nullish()
}), payloadSchema = external_exports.object({
  pull_request: external_exports.object({ number: external_exports.int(), head: side, base: side, user: external_exports.object({ login: external_exports.string() }).nullish() }).optional(),
  merge_group: external_exports.object({ base_sha: external_exports.string(), base_ref: external_exports.string().optional(), head_sha: external_exports.string().optional() }).optional(),
  before: external_exports.string().optional()
});
function readEvent(environment, payload) {
  let name = environment.GITHUB_EVENT_NAME ?? "";
  if (name === "pull_request_target" || name === "workflow_run") throw forbidden(name);
  let commit = environment.GITHUB_SHA || void 0, event = {
    name,
    repository: environment.GITHUB_REPOSITORY ?? "",
    ...commit !== void 0 && { headCommit: commit }
  }, parsed = payloadSchema.safeParse(payload);
  return parsed.success ? { ...event, ...commitsOf(name, parsed.data) } : event;
}
function commitsOf(name, payload) {
  let { pull_request: pullRequest, merge_group: mergeGroup, before } = payload;
  if (name === "merge_group" && mergeGroup) {
    let { base_sha: from, base_ref: branch, head_sha: head } = mergeGroup;
    return { ...base(from, branch), ...head !== void 0 && { headCommit: head } };
  }
  return name === "push" ? before === void 0 || /^0+$/.test(before) ? {} : { base: before } : pullRequest ? pullRequestOf(pullRequest) : {};
}
function pullRequestOf({ number, head, base: target, user }) {
  let isFork = head.repo?.full_name !== target.repo?.full_name, isRestricted = isFork || user?.login === "dependabot[bot]";
  return {
    ...base(target.sha, target.ref),
    headCommit: head.sha,
    pullRequest: { number, headCommit: head.sha, isFork, isRestricted }
  };
}
var base = (commit, name) => ({
  base: commit,
  ...name !== void 0 && { baseName: name.replace(/^refs\/heads\//, "") }
}), forbidden = (name) => new UserError(
  "forbidden-event",
  `An audit runs the migrations and models of the pull request; under ${name} it would run them with a token that may write.`,
  "Run the audit on pull_request. To comment on pull requests of forks, let a second job call `schema-audit publish --report report.json`."
);

// src/publish/github/log.ts
var disarmed = (text) => text.split(/\r\n|\r|\n/).map((line) => line.replaceAll("##[", "##\u200B[").replace(/^([\s\u0085]*):(?=:)/, "$1:\u200B"));

// src/action/read-settings.ts
async function readSettings({ inputs, event, workspace }, base2) {
  let source = {
    overrides: inputs.overrides,
    ruleIds: rules.map((rule) => rule.id),
    ...inputs.file !== void 0 && { file: inputs.file }
  };
  if (event.pullRequest?.isFork) {
    let config2 = base2 ? await readBase(base2, source) : withoutFile(source), head = await unlessUnreadable(readConfig(workspace.host, source));
    return { config: config2, gate: { settingsFrom: "base", base: config2, ...head && { head } } };
  }
  let config = await readConfig(workspace.host, source), before = event.pullRequest && base2 && await unlessUnreadable(readBase(base2, source));
  return { config, ...before && { gate: { settingsFrom: "head", head: config, base: before } } };
}
async function readBase(host, source) {
  return source.file !== void 0 && await host.kindOf(source.file) === void 0 ? withoutFile(source) : readConfig(host, source);
}
var withoutFile = ({ overrides }) => ({ ...defaultConfig(), ...overrides });
async function unlessUnreadable(reading) {
  try {
    return await reading;
  } catch (error2) {
    if (error2 instanceof UserError) return;
    throw error2;
  }
}

// src/action/audit-against-event.ts
async function auditAgainstEvent(run) {
  let base2 = await openBase(run);
  if (base2?.status !== "present") {
    let audited = await auditCheckout(run, void 0);
    return base2 && audited.status === "audited" ? { ...audited, report: withNotice(audited.report, base2.notice) } : audited;
  }
  try {
    return await auditCheckout(run, base2.checkout);
  } finally {
    await base2.checkout.dispose();
  }
}
async function auditCheckout(run, base2) {
  let { host } = run.workspace, baseHost = base2 && await nodeHost(base2.directory, host.environment), { config, gate: gate2 } = await readSettings(run, baseHost);
  try {
    let before = base2 && baseHost && { host: baseHost, commit: base2.commit, ...gate2 && { gate: gate2 } };
    return { status: "audited", report: await auditWith(config, run, before) };
  } catch (error2) {
    if (isNothingToAudit(error2, config)) return { status: "nothing", error: error2 };
    throw error2;
  }
}
var isNothingToAudit = (error2, { migrations }) => error2 instanceof UserError && error2.code === "nothing-to-audit" && migrations.path === void 0 && migrations.tool === void 0;
async function auditWith(config, run, base2) {
  let { event, inputs, version } = run, { host } = run.workspace, head = event.pullRequest?.headCommit ?? await headCommit(host);
  return audit(config, {
    host,
    version,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    progress: report,
    secrets: inputs.token === void 0 ? [] : [inputs.token],
    ...head !== void 0 && { head },
    ...base2 && { base: base2 },
    wantsFixes: event.pullRequest !== void 0 && inputs.reviewComments
  });
}
async function openBase({ event, inputs, workspace, environment }) {
  if (event.base === void 0) return;
  let server = environment.GITHUB_SERVER_URL ?? "https://github.com";
  await fetchCommit(
    workspace.host,
    event.base,
    inputs.token === void 0 ? void 0 : { server, token: inputs.token }
  );
  try {
    return { status: "present", checkout: await checkoutBase(workspace.host, event.base) };
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    let { message, remedy } = error2;
    return warning(disarmed(`Nothing is known to be new: ${message} ${remedy}`).join(`
`)), { status: "missing", notice: { what: "the base commit", why: message, remedy } };
  }
}
var withNotice = (report2, notice2) => ({
  ...report2,
  inputs: { ...report2.inputs, notExamined: [...report2.inputs.notExamined, notice2] }
});
function report({ stage, detail, done, total }) {
  let count = done === void 0 ? "" : ` ${done}/${total}`;
  debug(disarmed(`${stage}${count} ${detail ?? ""}`).join(" "));
}

// src/publish/github/annotations.ts
import { posix } from "node:path";

// src/publish/github/shown-findings.ts
function shownFindings({ findings, verdict }) {
  let blocking = new Set(verdict.blocking), rank = (finding) => severities.indexOf(finding.severity) - (blocking.has(finding.fingerprint) ? severities.length : 0);
  return findings.filter((finding) => finding.isNew !== !1 || blocking.has(finding.fingerprint)).toSorted((left, right) => rank(left) - rank(right));
}

// src/publish/github/annotations.ts
var MOST_OF_A_KIND = 10, annotations = (target) => ({
  name: "annotations",
  publish: (report2) => Promise.resolve(publish(target, report2))
});
function publish({ prefix, annotate: annotate2, print }, report2) {
  let all = shownFindings(report2).map((finding) => annotationOf(finding, report2, prefix));
  for (let kind of ["error", "warning", "notice"]) {
    let ofKind = all.filter((annotation) => annotation.kind === kind);
    for (let annotation of ofKind.slice(0, MOST_OF_A_KIND)) annotate2(annotation);
    let rest = ofKind.length - MOST_OF_A_KIND;
    rest > 0 && print(`${rest} more ${kind}s are in the report.`);
  }
  return all.length === 0 ? { status: "skipped", because: "nothing is new" } : { status: "written" };
}
function annotationOf(finding, { verdict }, prefix) {
  let { location, severity } = finding, isBlocking = verdict.blocking.includes(finding.fingerprint), message = [finding.message, ...finding.remedy === void 0 ? [] : [`Fix: ${finding.remedy}`]].join(`
`);
  return {
    kind: isBlocking ? "error" : severity === "low" ? "notice" : "warning",
    title: `${severity}: ${finding.rule}`,
    message: disarmed(message).join(`
`),
    ...location && { file: posix.join(prefix, location.file) },
    ...location?.line !== void 0 && { line: location.line }
  };
}

// src/publish/github/check-run.ts
var MOST_ANNOTATIONS = 50, LONGEST_TITLE = 255, LONGEST_SUMMARY = 65535, LONGEST_MESSAGE_BYTES = 64 * 1024, refusal = { permission: "checks: write", instead: "The exit code of the job says the same." }, CheckRun = class {
  name = "check run";
  #target;
  #begun;
  constructor(target) {
    this.#target = target;
  }
  async begin() {
    let { api, owner, repo, commit, name, detailsUrl } = this.#target;
    this.#begun = await attempt(async () => {
      let { data } = await api.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: commit,
        status: "in_progress",
        ...detailsUrl !== void 0 && { details_url: detailsUrl }
      });
      return { id: data.id, ...data.html_url !== null && { url: data.html_url } };
    }, refusal);
  }
  async publish(report2) {
    let begun = this.#begun;
    if (!begun) return { status: "skipped", because: "it was not begun" };
    if ("status" in begun) return begun;
    let output = {
      title: cut(verdictWords(report2), LONGEST_TITLE),
      summary: cut(this.#target.render(report2), LONGEST_SUMMARY)
    }, annotations2 = shownFindings(report2).map((finding) => annotationOf(finding, report2, this.#target.prefix)).flatMap(checkAnnotation), written = await attempt(async () => {
      let start = 0;
      for (; annotations2.length - start > MOST_ANNOTATIONS; start += MOST_ANNOTATIONS)
        await this.#update({ output: { ...output, annotations: annotations2.slice(start, start + MOST_ANNOTATIONS) } });
      return await this.#complete(conclusionOf(report2), { ...output, annotations: annotations2.slice(start) }), { status: "written", ...begun.url !== void 0 && { url: begun.url } };
    }, refusal);
    return written.status === "refused" && await attempt(() => this.#complete(conclusionOf(report2), output), refusal), written;
  }
  async end({ conclusion, title }) {
    !this.#begun || "status" in this.#begun || await attempt(() => this.#complete(conclusion, { title, summary: "The log of the job says why." }), refusal);
  }
  #complete(conclusion, output) {
    return this.#update({ status: "completed", conclusion, output });
  }
  async #update(change) {
    let { api, owner, repo } = this.#target;
    !this.#begun || "status" in this.#begun || await api.rest.checks.update({ owner, repo, check_run_id: this.#begun.id, ...change });
  }
}, levels = { error: "failure", warning: "warning", notice: "notice" }, checkAnnotation = ({ file, line = 1, kind, title, message }) => file === void 0 ? [] : [
  {
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: levels[kind],
    title: cut(title, LONGEST_TITLE),
    message: cutBytes(message, LONGEST_MESSAGE_BYTES)
  }
];
function conclusionOf(report2) {
  if (outcomeOf(report2) !== "ready") return "failure";
  let { counts, newCounts, failOn } = report2.verdict, { critical, high } = newCounts ?? counts;
  return failOn === "never" && critical + high > 0 ? "neutral" : "success";
}
var cut = (text, longest) => text.length > longest ? `${text.slice(0, longest - 1)}\u2026` : text, cutBytes = (text, most) => Buffer.byteLength(text) > most ? Buffer.from(text).subarray(0, most - 3).toString("utf8").replace(/\ufffd$/, "") : text;

// src/publish/github/commit-status.ts
var LONGEST_DESCRIPTION = 140, refusal2 = { permission: "statuses: write", instead: "The exit code of the job says the same." }, states = { ready: "success", blocked: "failure", unexamined: "error" }, endings = { failure: "error", neutral: "success", cancelled: "error" }, CommitStatus = class {
  name = "commit status";
  #target;
  #refused;
  constructor(target) {
    this.#target = target;
  }
  async begin() {
    let outcome = await this.#set("pending", "The migrations are being run.");
    outcome.status === "refused" && (this.#refused = outcome);
  }
  async publish(report2) {
    return this.#refused ?? this.#set(states[outcomeOf(report2)], verdictWords(report2));
  }
  async end({ conclusion, title }) {
    this.#refused || await this.#set(endings[conclusion], title);
  }
  #set(state, text) {
    let { api, owner, repo, commit, context, targetUrl } = this.#target;
    return attempt(async () => (await api.rest.repos.createCommitStatus({
      owner,
      repo,
      sha: commit,
      context,
      state,
      description: text.slice(0, LONGEST_DESCRIPTION),
      ...targetUrl !== void 0 && { target_url: targetUrl }
    }), { status: "written" }), refusal2);
  }
};

// src/action/github-targets.ts
function connectTo({ inputs, environment }) {
  if (inputs.token !== void 0)
    return connect({ token: inputs.token, apiUrl: environment.GITHUB_API_URL || "https://api.github.com" });
}
function commentTarget(run) {
  let target = pullRequestTarget(run);
  return target && { ...target, mode: run.inputs.commentMode, render: rendered(run) };
}
function reviewTarget(run) {
  let target = pullRequestTarget(run), { inputs, workspace } = run;
  if (!(!target || !inputs.reviewComments))
    return {
      ...target,
      most: inputs.maxReviewComments,
      prefix: workspace.prefix,
      readText: (path) => workspace.root.readText(path),
      links: linksOf(run)
    };
}
function commitMarks(run) {
  let { inputs, event, workspace } = run, repository = repositoryTarget(run);
  if (!repository || event.headCommit === void 0) return [];
  let { jobSummary: jobSummary2 } = linksOf(run), name = markName(inputs.commentId), common = { ...repository, commit: event.headCommit };
  return [
    ...inputs.checkRun ? [
      new CheckRun({
        ...common,
        name,
        prefix: workspace.prefix,
        render: rendered(run),
        ...jobSummary2 !== void 0 && { detailsUrl: jobSummary2 }
      })
    ] : [],
    ...inputs.commitStatus ? [new CommitStatus({ ...common, context: name, ...jobSummary2 !== void 0 && { targetUrl: jobSummary2 } })] : []
  ];
}
function markName(commentId) {
  let id = commentId.trim();
  return id === "." ? "schema-audit" : `schema-audit (${id})`;
}
function repositoryTarget({ api, event }) {
  let [owner, repo] = event.repository.split("/");
  return api && owner !== void 0 && repo !== void 0 ? { api, owner, repo } : void 0;
}
function pullRequestTarget(run) {
  let repository = repositoryTarget(run), { pullRequest } = run.event;
  if (!repository || !pullRequest) return;
  let { number, headCommit: headCommit2 } = pullRequest;
  return { ...repository, pullRequest: number, headCommit: headCommit2, marker: commentMarker(run.inputs.commentId) };
}
var rendered = (run) => (report2, reviewComments) => renderers.markdown(report2, markdownStyle(run, reviewComments)), markdownStyle = (run, reviewComments) => ({
  width: 100,
  color: !1,
  verbose: !1,
  marker: commentMarker(run.inputs.commentId),
  links: { ...linksOf(run), ...reviewComments && { reviewComments } }
});
function linksOf({ environment, event, workspace }) {
  let repository = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${event.repository}`, run = environment.GITHUB_RUN_ID;
  return {
    repository,
    commit: event.headCommit ?? "HEAD",
    prefix: workspace.prefix,
    rules: "https://github.com/schema-audit/schema-audit/blob/v1/docs/rules/<id>.md",
    ...event.baseName !== void 0 && { baseName: event.baseName },
    ...run !== void 0 && { jobSummary: `${repository}/actions/runs/${run}` }
  };
}

// src/action/outputs.ts
function setCounts(verdict, report2) {
  setOutput("verdict", verdict), setOutput("findings-count", report2?.findings.length ?? 0), setOutput("new-count", report2?.findings.filter((finding) => finding.isNew !== !1).length ?? 0);
  for (let severity of severities) setOutput(severity, report2?.verdict.counts[severity] ?? 0);
}
async function writeFiles(run, report2) {
  let { inputs, workspace } = run, files = [
    { output: "report-file", format: "json", ...placed(run, inputs.reportFile, "report.json") },
    { output: "markdown-file", format: "markdown", ...placed(run, void 0, "report.md") },
    { output: "sarif-file", format: "sarif", host: workspace.root, path: inputs.sarifFile },
    { output: "html-file", format: "html", host: workspace.root, path: inputs.htmlFile }
  ];
  for (let { output, format, host, path } of files)
    path !== void 0 && (await host.writeText(path, renderers[format](report2, markdownStyle(run))), setOutput(output, host.absolute(path)));
}
var placed = ({ workspace, inputs }, path, name) => path === void 0 ? { host: workspace.temporary, path: `schema-audit-${markerFolder(inputs.commentId)}/${name}` } : { host: workspace.root, path }, markerFolder = (commentId) => commentId.replaceAll(/[^\w-]+/g, "_");

// src/action/publish-report.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// src/publish/github/job-summary.ts
var jobSummary = ({ render, write }) => ({
  name: "job summary",
  publish: async (report2) => (await write(fitted(render(report2))), { status: "written" })
});
function fitted(text, limit = 921600) {
  if (Buffer.byteLength(text) <= limit) return text;
  let note = `

The rest is in the report file.
`, cut2 = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note)).toString("utf8");
  return cut2.slice(0, Math.max(0, cut2.lastIndexOf(`
`))) + note;
}

// src/renderers/review/review-comment.ts
var LONGEST_COMMENT = 6e4, LONGEST_DETAIL = 300, MOST_DETAILS = 5;
function renderReviewComment(finding, style, fix) {
  let head = [hiddenLines(finding, style), headLine(finding, style)], details = (finding.details ?? []).slice(0, MOST_DETAILS), names = namesIn(finding), full = [
    ...head,
    ...details.map((detail) => `- ${prose(detail, names, LONGEST_DETAIL)}`),
    ...remedyLines(finding, fix)
  ].join(`
`);
  return full.length <= LONGEST_COMMENT ? full : head.join(`
`);
}
var hiddenLines = ({ fingerprint, rule }, { marker }) => `${fingerprintLine(fingerprint)}
${auditLine(marker)}
<!-- rule=${rule.replaceAll(/[^a-z0-9-]/g, "")} -->`, fingerprintLine = (fingerprint) => `<!-- schema-audit f=${fingerprint} -->`, auditLine = (marker) => `<!-- schema-audit id=${marker} -->`;
function headLine({ severity, message, rule, proof, ...finding }, { links }) {
  return [`${severityMarks[severity]} **${capitalised(severity)}:** ${prose(message, namesIn(finding))}`, rulePlace(rule, links), proofWords[proof]].join(" \xB7 ");
}
function remedyLines(finding, fix) {
  let { remedy } = finding, suggestion = fix && suggestionBlock(fix.text), block = suggestion === void 0 ? [] : [suggestion];
  return remedy === void 0 ? block.length === 0 ? [] : ["", "**Fix:**", ...block] : !isSql(remedy) && !remedy.includes(`
`) ? ["", `**Fix:** ${prose(remedy, namesIn(finding))}`, ...block] : ["", "**Fix:**", ...block.length > 0 ? block : [fenced(remedy, isSql(remedy) ? "sql" : "")]];
}
function suggestionBlock(text) {
  if (visibleLines(text.replaceAll("	", " ")) !== text.replaceAll("	", " ")) return;
  let longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)), fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, text, fence].join(`
`);
}
function readReviewComment(body, marker) {
  let match = /^<!-- schema-audit f=([0-9a-f]{16}) -->\n<!-- schema-audit id=([0-9a-f]+) -->\n<!-- rule=([a-z0-9-]*) -->\n(.?)/u.exec(
    body
  );
  if (!match || match[2] !== marker) return;
  let [, fingerprint = "", , rule = "", first] = match;
  return { fingerprint, rule, isOpen: first !== "~" };
}
function renderGone(body, how, commit, links) {
  let [one = "", two = "", three = "", head = ""] = body.split(`
`);
  return [one, two, three, `~~${head}~~ ${how} in ${commitPlace(commit, links)}.`].join(`
`);
}
function renderReviewBody(count, commentUrl) {
  let findings = count === 1 ? "1 finding on a line" : `${count} findings on lines`, where = commentUrl === void 0 ? "the comment of the audit" : link("this comment", commentUrl);
  return `${code("schema-audit")}: ${findings} of this diff. The whole report stands in ${where}.`;
}

// src/publish/github/placements.ts
import { posix as posix2 } from "node:path";

// src/publish/github/diff-lines.ts
function hunksOf(patch) {
  let hunks = [];
  for (let line of (patch ?? "").split(`
`)) {
    let [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    start !== void 0 ? hunks.push({ from: Number(start), lines: [] }) : (line.startsWith("+") || line.startsWith(" ")) && hunks.at(-1)?.lines.push(line.slice(1));
  }
  return hunks;
}
function isOnDiff(hunks, file, { from, to }) {
  let hunk = hunks.find((one) => one.from <= from && to < one.from + one.lines.length);
  return !hunk || from > to ? !1 : hunk.lines.slice(from - hunk.from, to - hunk.from + 1).every((line, at) => withoutReturn(line) === withoutReturn(file[from - 1 + at] ?? ""));
}
var withoutReturn = (line) => line.replace(/\r$/, "");

// src/publish/github/placements.ts
async function placeFindings(source, report2) {
  let findings = shownFindings(report2).filter(({ location, fix }) => location?.line !== void 0 || fix);
  if (findings.length === 0) return [];
  let diff = await readDiff(source), taken = /* @__PURE__ */ new Set(), placements = [];
  for (let finding of findings) {
    let placement = await place(finding, source, diff, taken);
    placement && placements.push(placement), placement?.fix && taken.add(rangeOf(placement));
  }
  return placements;
}
async function readDiff({ api, owner, repo, pullRequest }) {
  let files = await api.paginate(api.rest.pulls.listFiles, { owner, repo, pull_number: pullRequest, per_page: 100 });
  return new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch)]));
}
async function place(finding, source, diff, taken) {
  let { fix, location } = finding, candidates = [
    ...fix ? [{ file: fix.file, from: fix.from, to: fix.to, fix }] : [],
    ...location?.line === void 0 ? [] : [{ file: location.file, from: location.line, to: location.line }]
  ];
  for (let { file, ...lines } of candidates) {
    let path = posix2.join(source.prefix, file), placement = { finding, path, ...lines }, hunks = diff.get(path);
    if (!hunks || placement.fix && taken.has(rangeOf(placement))) continue;
    let text = await source.readText(path);
    if (text !== void 0 && isOnDiff(hunks, text.split(`
`), lines)) return placement;
  }
}
var rangeOf = ({ path, from, to }) => `${path}:${from}-${to}`;

// src/publish/github/review-comments.ts
async function ownReviewComments(target) {
  let { api, owner, repo, pullRequest, marker } = target, comments = await api.paginate(api.rest.pulls.listReviewComments, {
    owner,
    repo,
    pull_number: pullRequest,
    per_page: 100
  });
  if (comments.length === 0) return [];
  let login = await viewerLogin(api), answered = new Set(comments.flatMap((comment) => comment.in_reply_to_id ?? []));
  return comments.flatMap((comment) => {
    let body = normalized(comment.body), read = readReviewComment(body, marker);
    if (!read || comment.user?.login !== login || comment.in_reply_to_id !== void 0) return [];
    let { id, html_url: url, line, start_line: start } = comment;
    return [{ id, url, body, ...read, ...typeof line == "number" ? { lines: { from: start ?? line, to: line } } : {}, isAnswered: answered.has(id) }];
  }).sort((left, right) => left.id - right.id);
}

// src/publish/github/review.ts
var refusal3 = { permission: "pull-requests: write", instead: "The findings are in the comment and the job summary." };
async function publishReview(target, report2) {
  if (outcomeOf(report2) === "unexamined") return nothingTo("there was no audit");
  let result = await attempt(() => bringUpToDate(target, report2), refusal3);
  return "outcome" in result ? result : { outcome: result, comments: /* @__PURE__ */ new Map() };
}
var linkReview = ({ api, owner, repo, pullRequest }, { id, count }, commentUrl) => attempt(
  () => api.rest.pulls.updateReview({
    owner,
    repo,
    pull_number: pullRequest,
    review_id: id,
    body: renderReviewBody(count, commentUrl)
  }),
  refusal3
);
async function bringUpToDate(target, report2) {
  let placements = await placeFindings(target, report2), own = await ownReviewComments(target), { current, surplus } = sorted(own), edits = editsOf(target, report2, placements, [...current.values()]), added = additions(target, placements, current);
  if (edits.length + surplus.length + added.length === 0)
    return own.length === 0 ? nothingTo("no finding stands on a line of the diff") : { outcome: { status: "unchanged" }, comments: urlsOf(own) };
  if (await hasMoved(target)) return nothingTo("a newer commit was pushed meanwhile");
  for (let { id, body } of edits) await edit(target, id, body);
  for (let { id } of surplus) await remove(target, id);
  if (added.length === 0) return { outcome: { status: "written" }, comments: urlsOf(own) };
  let review2 = await attempt(() => create(target, added), refusal3);
  return "status" in review2 ? { outcome: review2, comments: urlsOf(own) } : { outcome: { status: "written", url: review2.url }, comments: urlsOf(await withoutTwins(target)), review: review2 };
}
var nothingTo = (because) => ({
  outcome: { status: "skipped", because },
  comments: /* @__PURE__ */ new Map()
});
function sorted(own) {
  let current = /* @__PURE__ */ new Map(), surplus = [];
  for (let comment of own) {
    let first = current.get(comment.fingerprint);
    !comment.isOpen && (first || !comment.lines) || (first?.isOpen ? comment.isAnswered || surplus.push(comment) : current.set(comment.fingerprint, comment));
  }
  return { current, surplus };
}
function additions({ most }, placements, current) {
  let open2 = placements.filter(({ finding }) => current.get(finding.fingerprint)?.isOpen).length;
  return placements.filter(({ finding }) => !current.has(finding.fingerprint)).slice(0, Math.max(0, most - open2));
}
var editsOf = (target, report2, placements, comments) => comments.filter(({ isAnswered }) => !isAnswered).map((comment) => ({ ...comment, now: bodyNow(comment, target, report2, placements) })).flatMap(({ id, body, now }) => now === body ? [] : [{ id, body: now }]);
function bodyNow(comment, target, report2, placements) {
  let { fingerprint, rule, isOpen, lines, body } = comment, { headCommit: headCommit2, links } = target, finding = report2.findings.find((one) => one.fingerprint === fingerprint);
  if (finding) {
    let fix = placements.find((one) => one.finding === finding)?.fix;
    return renderReviewComment(finding, target, fix && isAt(fix, lines) ? fix : void 0);
  }
  let isAccepted = report2.suppressed.some((one) => one.finding.fingerprint === fingerprint), isUnknown = report2.rules.notAssessed.some((one) => one.rule === rule);
  return !isOpen || isUnknown && !isAccepted ? body : renderGone(body, isAccepted ? "Accepted" : "Fixed", headCommit2, links);
}
var isAt = ({ from, to }, lines) => lines !== void 0 && lines.from === from && lines.to === to;
async function create(target, added) {
  let { api, owner, repo, pullRequest, headCommit: headCommit2 } = target, { data } = await api.rest.pulls.createReview({
    owner,
    repo,
    pull_number: pullRequest,
    commit_id: headCommit2,
    event: "COMMENT",
    body: renderReviewBody(added.length, void 0),
    comments: added.map(({ finding, path, from, to, fix }) => ({
      path,
      line: to,
      side: "RIGHT",
      // A range of one line is refused.
      ...from < to && { start_line: from, start_side: "RIGHT" },
      body: renderReviewComment(finding, target, fix)
    }))
  });
  return { id: data.id, count: added.length, url: data.html_url };
}
async function withoutTwins(target) {
  let own = await ownReviewComments(target), { surplus } = sorted(own);
  for (let { id } of surplus) await remove(target, id);
  return own.filter((comment) => !surplus.includes(comment));
}
var edit = ({ api, owner, repo }, id, body) => api.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body }), remove = ({ api, owner, repo }, id) => orGone(api.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id })), urlsOf = (own) => new Map(own.filter(({ isOpen }) => isOpen).map(({ fingerprint, url }) => [fingerprint, url]));

// src/action/outcomes.ts
var PERMISSIONS_PAGE = "https://docs.github.com/en/actions/tutorials/authenticate-with-github_token", Outcomes = class {
  #event;
  #all = [];
  constructor(event) {
    this.#event = event;
  }
  add(name, outcome) {
    this.#all.push({ name, outcome }), outcome.status === "skipped" && info(`${name}: left out, ${outcome.because}.`), outcome.status === "unchanged" && info(`${name}: says the same already.`);
  }
  isWritten(name) {
    return this.#all.some((one) => one.name === name && one.outcome.status === "written");
  }
  tell() {
    let refused = this.#all.flatMap(({ name, outcome }) => outcome.status === "refused" ? [{ name, outcome }] : []);
    this.#tellPermissions(refused.filter(({ outcome }) => outcome.permission !== void 0));
    for (let { name, outcome } of refused)
      outcome.permission === void 0 && warn(`No ${name}: ${outcome.because}. ${outcome.remedy}`);
  }
  #tellPermissions(refused) {
    let [first] = refused;
    if (!first) return;
    let names = refused.map(({ name }) => name).join(", "), permissions = [...new Set(refused.map(({ outcome }) => `\`${outcome.permission}\``))].join(" and "), text = `No ${names}: ${first.outcome.because}. ${first.outcome.remedy}`;
    this.#event.pullRequest?.isRestricted ? notice(
      disarmed(`${text} Pull requests of forks and of Dependabot have a token that may only read.`).join(`
`)
    ) : warn(`${text} To have them, give the job the permission ${permissions}: ${PERMISSIONS_PAGE}`);
  }
}, warn = (text) => warning(disarmed(text).join(`
`));

// src/action/publish-report.ts
var verdicts = { ready: "pass", blocked: "fail", unexamined: "error" };
async function publishReport(run, report2, marks) {
  printReport(report2), setCounts(verdicts[outcomeOf(report2)], report2), await writeFiles(run, report2);
  let outcomes = new Outcomes(run.event);
  for (let mark of marks) outcomes.add(mark.name, await mark.publish(report2));
  outcomes.isWritten("check run") || outcomes.add("annotations", await annotationsOf(run).publish(report2)), await writeSummary(run, report2, outcomes), await writeOnPullRequest(run, report2, outcomes), outcomes.tell();
}
var annotationsOf = ({ workspace }) => annotations({ prefix: workspace.prefix, annotate, print: info });
async function writeSummary(run, report2, outcomes) {
  if (!run.inputs.jobSummary || !run.environment.GITHUB_STEP_SUMMARY) return;
  let summary2 = jobSummary({
    render: (value) => renderers.markdown(value, { ...markdownStyle(run), extent: "page" }),
    write: (text) => summary.addRaw(text).write({ overwrite: !0 })
  });
  outcomes.add(summary2.name, await summary2.publish(report2));
}
async function writeOnPullRequest(run, report2, outcomes) {
  let target = commentTarget(run);
  if (!target) return;
  let reviewed = await review(run, report2);
  reviewed && outcomes.add("review", reviewed.outcome);
  let outcome = await stickyComment(target, reviewed?.comments).publish(report2);
  outcomes.add("comment", outcome), !(!("url" in outcome) || outcome.url === void 0) && (setOutput("comment-url", outcome.url), reviewed?.review && await linkReview(target, reviewed.review, outcome.url));
}
async function review(run, report2) {
  let target = reviewTarget(run);
  return target && publishReview(target, report2);
}
var writers = { error, warning, notice };
function annotate({ kind, message, title, file, line }) {
  writers[kind](message, {
    title,
    ...file !== void 0 && { file },
    ...line !== void 0 && { startLine: line }
  });
}
function printReport(report2) {
  let token = randomUUID2();
  info(`::stop-commands::${token}`);
  for (let line of disarmed(renderers.terminal(report2, { width: 120, color: !0, verbose: !1 }))) info(line);
  info(`::${token}::`);
}

// src/action/workspace.ts
import { realpath, stat as stat2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
async function openWorkspace(workingDirectory, environment) {
  let root = await nodeHost(environment.GITHUB_WORKSPACE ?? process.cwd(), environment), path = await realpath(resolve(root.directory, workingDirectory)).catch(() => {
  });
  if (path === void 0 || !(await stat2(path)).isDirectory())
    throw new UserError(
      "nothing-to-audit",
      `There is no directory ${workingDirectory} in the workspace.`,
      "Run actions/checkout before the audit, and give working-directory relative to the repository."
    );
  let prefix = relative(root.directory, path).split(sep).join("/");
  if (prefix === ".." || prefix.startsWith("../"))
    throw new UserError(
      "unsafe-path",
      `The working directory ${workingDirectory} lies outside of the workspace.`,
      "Give a directory of the repository."
    );
  let temporary = await nodeHost(environment.RUNNER_TEMP ?? tmpdir(), environment);
  return { root, prefix, temporary, host: await nodeHost(join(root.directory, prefix), environment) };
}

// src/action/run-action.ts
async function runAction(environment, version) {
  let run, marks = [];
  try {
    run = await prepare(environment, version), marks = await beginMarks(run);
    let audited = await auditAgainstEvent(run);
    return audited.status === "nothing" ? await nothingToAudit(run, audited.error, marks) : (await publishReport(run, audited.report, marks), gate(audited.report));
  } catch (error2) {
    return await unlessInterrupted(), await couldNotAudit(error2, run, marks), 2;
  }
}
async function beginMarks(run) {
  let marks = commitMarks(run);
  for (let mark of marks)
    whenInterrupted(() => mark.end({ conclusion: "cancelled", title: "ended before it was done" })), await mark.begin();
  return marks;
}
async function prepare(environment, version) {
  let inputs = readInputs((name) => getInput(name));
  hidePassword(inputs.overrides.databaseUrl);
  let event = readEvent(environment, await readPayload(environment.GITHUB_EVENT_PATH)), workspace = await openWorkspace(inputs.workingDirectory, environment), api = connectTo({ inputs, environment });
  return { inputs, event, workspace, environment, version, ...api && { api } };
}
function hidePassword(url) {
  if (url === void 0) return;
  setSecret(url);
  let password = URL.canParse(url) ? new URL(url).password : "";
  password !== "" && (setSecret(password), setSecret(decodeURIComponent(password)));
}
async function readPayload(path) {
  return path === void 0 || path === "" ? {} : JSON.parse(await readFile(path, "utf8"));
}
function gate(report2) {
  let outcome = outcomeOf(report2);
  return outcome === "ready" ? 0 : outcome === "unexamined" ? (setFailed(`Schema audit: ${verdictWords(report2)}. The report says why.`), 2) : (setFailed(`Schema audit: ${verdictWords(report2)}.`), 1);
}
async function nothingToAudit(run, error2, marks) {
  notice(disarmed(`Nothing to audit. ${error2.message} ${error2.remedy}`).join(`
`)), setCounts("pass", void 0);
  for (let mark of marks) await mark.end({ conclusion: "neutral", title: "nothing to audit" });
  return await amendComment(run, `## \u2705 Schema audit: nothing to audit

There are no migrations at this commit.
`), 0;
}
async function couldNotAudit(error2, run, marks) {
  setCounts("error", void 0), setFailed(disarmed(failureText(error2)).join(`
`));
  for (let mark of marks) await mark.end({ conclusion: "failure", title: "could not be audited" });
  run && await amendComment(run, `## \u274C Schema audit: could not be audited

The log of the job says why.
`);
}
function failureText(error2) {
  return error2 instanceof UserError ? `Could not audit (${error2.code}): ${error2.message}
\u2192 ${error2.remedy}` : `Could not audit: this is a bug in schema-audit. Report it with these lines.
${error2 instanceof Error ? error2.stack ?? error2.message : String(error2)}`;
}
async function amendComment(run, text) {
  let target = commentTarget(run);
  if (!target) return;
  let outcome = await replaceComment(target, text);
  outcome.status === "refused" && debug(`comment: ${outcome.because}`);
}

// src/action.ts
for (let signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
  cancelled();
});
process.once("uncaughtException", (error2) => {
  crashed(error2);
});
process.exitCode = await runAction(process.env, package_default.version);
async function cancelled() {
  endChildren(), await cleanUp(), process.exit(130);
}
async function crashed(error2) {
  setFailed(
    `Could not audit: this is a bug in schema-audit. Report it with these lines.
${error2.stack ?? error2.message}`
  ), endChildren(), await cleanUp(), process.exit(2);
}
