import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  audit,
  checkoutBase,
  fetchCommit,
  headCommit
} from "./chunk-BWUNF4I4.js";
import "./chunk-KCW7LV7T.js";
import {
  nodeHost,
  readConfig
} from "./chunk-PQYW3WM3.js";
import "./chunk-GA73APNM.js";
import {
  commentMarker,
  connect,
  readInputs,
  replaceComment,
  require_tunnel,
  require_undici,
  stickyComment
} from "./chunk-COEJTCNG.js";
import {
  outcomeOf,
  renderers
} from "./chunk-D7SMNB7K.js";
import {
  external_exports
} from "./chunk-QI4OCMSP.js";
import {
  rules
} from "./chunk-QEIP7KH4.js";
import {
  package_default
} from "./chunk-YZJQT6WG.js";
import "./chunk-G7Y7K7OG.js";
import {
  severities
} from "./chunk-MCFSJI7X.js";
import "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import "./chunk-ATQCRXH3.js";
import "./chunk-DMMTD5KB.js";
import {
  cleanUp
} from "./chunk-6MWFZX2T.js";
import {
  endChildren
} from "./chunk-HQVNY7P2.js";
import "./chunk-OW3H7COQ.js";
import "./chunk-KOML5TLW.js";
import "./chunk-RTPUH6U6.js";
import {
  __toESM
} from "./chunk-H3XA6NA6.js";

// src/action/run-action.ts
import { readFile } from "node:fs/promises";

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

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1), import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2.OK = 200] = "OK", HttpCodes2[HttpCodes2.MultipleChoices = 300] = "MultipleChoices", HttpCodes2[HttpCodes2.MovedPermanently = 301] = "MovedPermanently", HttpCodes2[HttpCodes2.ResourceMoved = 302] = "ResourceMoved", HttpCodes2[HttpCodes2.SeeOther = 303] = "SeeOther", HttpCodes2[HttpCodes2.NotModified = 304] = "NotModified", HttpCodes2[HttpCodes2.UseProxy = 305] = "UseProxy", HttpCodes2[HttpCodes2.SwitchProxy = 306] = "SwitchProxy", HttpCodes2[HttpCodes2.TemporaryRedirect = 307] = "TemporaryRedirect", HttpCodes2[HttpCodes2.PermanentRedirect = 308] = "PermanentRedirect", HttpCodes2[HttpCodes2.BadRequest = 400] = "BadRequest", HttpCodes2[HttpCodes2.Unauthorized = 401] = "Unauthorized", HttpCodes2[HttpCodes2.PaymentRequired = 402] = "PaymentRequired", HttpCodes2[HttpCodes2.Forbidden = 403] = "Forbidden", HttpCodes2[HttpCodes2.NotFound = 404] = "NotFound", HttpCodes2[HttpCodes2.MethodNotAllowed = 405] = "MethodNotAllowed", HttpCodes2[HttpCodes2.NotAcceptable = 406] = "NotAcceptable", HttpCodes2[HttpCodes2.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", HttpCodes2[HttpCodes2.RequestTimeout = 408] = "RequestTimeout", HttpCodes2[HttpCodes2.Conflict = 409] = "Conflict", HttpCodes2[HttpCodes2.Gone = 410] = "Gone", HttpCodes2[HttpCodes2.TooManyRequests = 429] = "TooManyRequests", HttpCodes2[HttpCodes2.InternalServerError = 500] = "InternalServerError", HttpCodes2[HttpCodes2.NotImplemented = 501] = "NotImplemented", HttpCodes2[HttpCodes2.BadGateway = 502] = "BadGateway", HttpCodes2[HttpCodes2.ServiceUnavailable = 503] = "ServiceUnavailable", HttpCodes2[HttpCodes2.GatewayTimeout = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2.Accept = "accept", Headers2.ContentType = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2.ApplicationJson = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
], HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

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
  addCodeBlock(code, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
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

// src/config/action-event.ts
var side = external_exports.object({
  sha: external_exports.string(),
  ref: external_exports.string().optional(),
  repo: external_exports.object({ full_name: external_exports.string() }).nullish()
}), payloadSchema = external_exports.object({
  pull_request: external_exports.object({ number: external_exports.int(), head: side, base: side, user: external_exports.object({ login: external_exports.string() }).nullish() }).optional(),
  merge_group: external_exports.object({ base_sha: external_exports.string(), base_ref: external_exports.string().optional() }).optional(),
  before: external_exports.string().optional()
});
function readEvent(environment, payload) {
  let name = environment.GITHUB_EVENT_NAME ?? "";
  if (name === "pull_request_target" || name === "workflow_run") throw forbidden(name);
  let event = { name, repository: environment.GITHUB_REPOSITORY ?? "" }, parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return event;
  let { pull_request: pullRequest, merge_group: mergeGroup, before } = parsed.data;
  if (name === "merge_group" && mergeGroup) return { ...event, ...base(mergeGroup.base_sha, mergeGroup.base_ref) };
  if (name === "push" && before !== void 0 && !/^0+$/.test(before)) return { ...event, base: before };
  if (!pullRequest) return event;
  let isFork = pullRequest.head.repo?.full_name !== pullRequest.base.repo?.full_name;
  return {
    ...event,
    ...base(pullRequest.base.sha, pullRequest.base.ref),
    pullRequest: {
      number: pullRequest.number,
      headCommit: pullRequest.head.sha,
      isRestricted: isFork || pullRequest.user?.login === "dependabot[bot]"
    }
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
var disarmed = (text) => text.split(/\r\n|\r|\n/).map((line) => line.replaceAll("##[", "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B"));

// src/action/audit-against-event.ts
async function auditAgainstEvent(run) {
  let base2 = await openBase(run);
  if (base2?.status === "missing") return withNotice(await auditCheckout(run, void 0), base2.notice);
  try {
    return await auditCheckout(run, base2?.checkout);
  } finally {
    await base2?.checkout.dispose();
  }
}
async function auditCheckout(run, base2) {
  let { config, event, version } = run, { host } = run.workspace, head = event.pullRequest?.headCommit ?? await headCommit(host);
  return audit(config, {
    host,
    version,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    progress: report,
    ...head !== void 0 && { head },
    ...base2 && { base: { host: await nodeHost(base2.directory, host.environment), commit: base2.commit } }
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

// src/action/comment-target.ts
function commentTarget(run) {
  let { event, inputs, environment } = run, [owner, repo] = event.repository.split("/");
  if (!event.pullRequest || inputs.token === void 0 || owner === void 0 || repo === void 0) return;
  let style = markdownStyle(run);
  return {
    api: connect({ token: inputs.token, apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com" }),
    owner,
    repo,
    pullRequest: event.pullRequest.number,
    headCommit: event.pullRequest.headCommit,
    mode: inputs.commentMode,
    marker: commentMarker(inputs.commentId),
    render: (report2) => renderers.markdown(report2, style)
  };
}
var markdownStyle = (run) => ({
  width: 100,
  color: !1,
  verbose: !1,
  marker: commentMarker(run.inputs.commentId),
  links: linksOf(run)
});
function linksOf({ environment, event, workspace }) {
  let repository = `${environment.GITHUB_SERVER_URL ?? "https://github.com"}/${event.repository}`, run = environment.GITHUB_RUN_ID;
  return {
    repository,
    commit: event.pullRequest?.headCommit ?? environment.GITHUB_SHA ?? "HEAD",
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

// src/publish/github/annotations.ts
import { posix } from "node:path";
var MOST_OF_A_KIND = 10, annotations = (target) => ({
  name: "annotations",
  publish: (report2) => Promise.resolve(publish(target, report2))
});
function publish({ prefix, annotate: annotate2, print }, report2) {
  let all = worthShowing(report2).map((finding) => annotationOf(finding, report2, prefix));
  for (let kind of ["error", "warning", "notice"]) {
    let ofKind = all.filter((annotation) => annotation.kind === kind);
    for (let annotation of ofKind.slice(0, MOST_OF_A_KIND)) annotate2(annotation);
    let rest = ofKind.length - MOST_OF_A_KIND;
    rest > 0 && print(`${rest} more ${kind}s are in the report.`);
  }
  return all.length === 0 ? { status: "skipped", because: "nothing is new" } : { status: "written" };
}
function worthShowing({ findings, verdict }) {
  let rank = (finding) => severities.indexOf(finding.severity) - (verdict.blocking.includes(finding.fingerprint) ? severities.length : 0);
  return findings.filter((finding) => finding.isNew !== !1 || verdict.blocking.includes(finding.fingerprint)).toSorted((left, right) => rank(left) - rank(right));
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

// src/publish/github/job-summary.ts
var jobSummary = ({ render, write }) => ({
  name: "job summary",
  publish: async (report2) => (await write(fitted(render(report2))), { status: "written" })
});
function fitted(text, limit = 921600) {
  if (Buffer.byteLength(text) <= limit) return text;
  let note = `

The rest is in the report file.
`, cut = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note)).toString("utf8");
  return cut.slice(0, Math.max(0, cut.lastIndexOf(`
`))) + note;
}

// src/action/publish-report.ts
var verdicts = { ready: "pass", blocked: "fail", unexamined: "error" };
async function publishReport(run, report2) {
  printReport(report2), setCounts(verdicts[outcomeOf(report2)], report2), await writeFiles(run, report2);
  for (let publisher of publishers(run)) {
    let outcome = await publisher.publish(report2);
    tell(publisher.name, outcome, run), publisher.name === "comment" && "url" in outcome && setOutput("comment-url", outcome.url);
  }
}
function publishers(run) {
  let target = commentTarget(run), style = markdownStyle(run), summary2 = jobSummary({
    render: (report2) => renderers.markdown(report2, style),
    write: (text) => summary.addRaw(text).write({ overwrite: !0 })
  });
  return [
    annotations({ prefix: run.workspace.prefix, annotate, print: info }),
    ...run.inputs.jobSummary && run.environment.GITHUB_STEP_SUMMARY ? [summary2] : [],
    ...target ? [stickyComment(target)] : []
  ];
}
function tell(name, outcome, { event }) {
  if (outcome.status === "skipped" && info(`${name}: left out, ${outcome.because}.`), outcome.status === "unchanged" && info(`${name}: says the same already.`), outcome.status !== "refused") return;
  let text = disarmed(`No ${name}: ${outcome.because}. ${outcome.remedy}`).join(`
`);
  event.pullRequest?.isRestricted ? notice(`${text} Pull requests of forks have a token that may only read.`) : warning(text);
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
  let run;
  try {
    run = await prepare(environment, version);
    let report2 = await auditAgainstEvent(run);
    return await publishReport(run, report2), gate(report2);
  } catch (error2) {
    return run && isNothingToAudit(error2, run.config) ? nothingToAudit(run, error2) : (await couldNotAudit(error2, run), 2);
  }
}
async function prepare(environment, version) {
  let inputs = readInputs((name) => getInput(name));
  hidePassword(inputs.overrides.databaseUrl);
  let event = readEvent(environment, await readPayload(environment.GITHUB_EVENT_PATH)), workspace = await openWorkspace(inputs.workingDirectory, environment), config = await readConfig(workspace.host, {
    overrides: inputs.overrides,
    ruleIds: rules.map((rule) => rule.id),
    ...inputs.file !== void 0 && { file: inputs.file }
  });
  return { inputs, event, config, workspace, environment, version };
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
  if (outcome === "ready") return 0;
  if (outcome === "unexamined")
    return setFailed("Schema audit: could not be audited, the migrations were not run. The report says why."), 2;
  let { blocking, failOn } = report2.verdict, count = `${blocking.length} ${blocking.length === 1 ? "finding blocks" : "findings block"}`;
  return setFailed(`Schema audit: ${count} (fail-on: ${failOn}).`), 1;
}
var isNothingToAudit = (error2, { migrations }) => error2 instanceof UserError && error2.code === "nothing-to-audit" && migrations.path === void 0 && migrations.tool === void 0;
async function nothingToAudit(run, error2) {
  return notice(disarmed(`Nothing to audit. ${error2.message} ${error2.remedy}`).join(`
`)), setCounts("pass", void 0), await amendComment(run, `## \u2705 Schema audit: nothing to audit

There are no migrations at this commit.
`), 0;
}
async function couldNotAudit(error2, run) {
  setCounts("error", void 0), setFailed(disarmed(failureText(error2)).join(`
`)), run && await amendComment(run, `## \u274C Schema audit: could not be audited

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
process.exitCode = await runAction(process.env, package_default.version);
async function cancelled() {
  endChildren(), await cleanUp(), process.exit(130);
}
