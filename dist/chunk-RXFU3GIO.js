import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  faultOfStatement,
  lineAt,
  offsetOfPosition,
  revisionOf
} from "./chunk-GOGVB6QN.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import {
  splitScript
} from "./chunk-25JLD2HG.js";
import {
  ChildEndedError
} from "./chunk-OW3H7COQ.js";
import {
  entryUrl
} from "./chunk-KOML5TLW.js";
import {
  EngineFailure,
  StatementError
} from "./chunk-RTPUH6U6.js";
import "./chunk-JB3B2VJK.js";

// src/tools/knex/stepper.ts
import { fileURLToPath } from "node:url";

// src/tools/knex/locate.ts
import { isAbsolute, relative, sep } from "node:path";
async function locate(host, driverFault, file) {
  let { number: _, position, frames, ...facts } = driverFault, fault = facts.origin === "code" ? { ...facts, ...readable(facts.message, host.directory) } : facts, places = frames.flatMap(({ path, line }) => {
    let inside = relative(host.directory, path).split(sep).join("/");
    return !isAbsolute(inside) && !inside.startsWith("../") && !inside.includes("node_modules/") ? [{ file: inside, line }] : [];
  }), place = places.find((candidate) => candidate.file === file) ?? places[0] ?? { file }, source = await host.readText(place.file) ?? "", shown = lineOfText(source, "line" in place ? place.line : 1, fault.statement, position);
  return { ...fault, location: shown === void 0 ? place : { file: place.file, line: shown } };
}
function readable(message, directory) {
  let [line = ""] = message.replaceAll(`${directory}/`, "").split(`
`), isMissingPackage = /Cannot find (?:module|package) '(?![.~/#])/.test(line);
  return { message: line, ...isMissingPackage ? { hint: "Install the repository's packages before the audit, for example with npm ci." } : {} };
}
function lineOfText(source, from, statement, position = 1) {
  if (statement === void 0) return;
  let start = source.split(`
`, from - 1).join(`
`).length, found = source.indexOf(statement.trim(), start);
  if (found < 0) return;
  let leading = statement.length - statement.trimStart().length;
  return lineAt(source, found + Math.max(0, offsetOfPosition(statement, position) - leading));
}

// src/tools/knex/stepper.ts
var START_MILLISECONDS = 6e4;
async function openKnex(project) {
  let stepper = new KnexStepper(project, await startChild(project));
  return await stepper.start({ replaces: !1 }), stepper;
}
async function startChild({ host, folders, environment, database }) {
  let url = await database.url?.(), driver = fileURLToPath(await entryUrl("knex-driver"));
  return host.converse({
    program: process.execPath,
    arguments: [driver],
    // The knex command line goes to the knexfile's folder, too.
    workingDirectory: folderOf(folders.knexfile ?? ""),
    environment: { ...url === void 0 ? {} : { DATABASE_URL: url }, ...environment }
  });
}
var KnexStepper = class {
  runs = "knex";
  #notice;
  #project;
  #conversation;
  /** Of the child, and the step that it took then. */
  #end;
  #names;
  #passedOver = /* @__PURE__ */ new Map();
  constructor(project, conversation) {
    this.#project = project, this.#conversation = conversation, this.#names = new Map(project.folders.files.map((file) => [revisionOf(file), baseOf(file)]));
  }
  async start(child) {
    try {
      await this.#start(child);
    } catch (error) {
      throw await this.#conversation[Symbol.asyncDispose](), error instanceof ChildEndedError ? didNotStart(error) : error;
    }
  }
  async #start({ replaces }) {
    let { host, folders, database, options } = this.#project, url = await database.url?.(), { serverVersion, capabilities } = database.server, { tableName, schemaName } = folders.settings, reply = await this.#exchange(
      {
        kind: "start",
        checkout: host.directory,
        ...folders.knexfile === void 0 ? {} : { knexfile: host.absolute(folders.knexfile) },
        migrations: folders.files.map((file) => ({ name: baseOf(file), path: host.absolute(file) })),
        settings: { tableName, ...schemaName === void 0 ? {} : { schemaName } },
        mode: options.mode,
        replaces,
        connection: url === void 0 ? { kind: "messages", version: /\d[\d.]*/.exec(serverVersion)?.[0] ?? "18" } : { kind: "url", url, sessions: capabilities.has("concurrency") ? 10 : 1 }
      },
      START_MILLISECONDS
    );
    reply.kind === "ready" && (this.#notice = reply.notice && readable(reply.notice, host.directory).message, this.runs = this.#notice === void 0 ? reply.runs : `${reply.runs}, ${this.#notice}`);
  }
  upgrade(to) {
    return this.#step("up", to);
  }
  downgrade(revision) {
    return this.#step("down", revision);
  }
  async [Symbol.asyncDispose]() {
    await this.#conversation[Symbol.asyncDispose]();
  }
  async #step(direction, revision) {
    let { host, options } = this.#project, name = this.#names.get(revision);
    if (name === void 0) throw new Error(`No file of knex makes revision ${revision}.`);
    let step = `${direction} ${name}`;
    await this.#replaceEnded(step);
    let start = host.now();
    try {
      let reply = await this.#exchange({ kind: "step", direction, name }, options.stepTimeoutMilliseconds);
      return reply.kind === "failed" ? { status: "failed", fault: await this.#faultOf(reply.fault, name) } : this.#applied(reply, name, host.now() - start);
    } catch (error) {
      if (!(error instanceof ChildEndedError)) throw error;
      return this.#end = { error, step }, {
        status: "failed",
        fault: { origin: "code", message: endOf(error), location: { file: this.#fileOf(name) } }
      };
    }
  }
  /** What follows has nothing to do with the end of a child at an earlier step, and is tried by another one. */
  async #replaceEnded(step) {
    if (!this.#end) return;
    let { error, step: last } = this.#end;
    if (error.reason === "timeout" && last === step) throw new EngineFailure("timeout", error.message);
    await this.#conversation[Symbol.asyncDispose](), this.#end = void 0, this.#passedOver.clear(), this.#conversation = await startChild(this.#project), await this.start({ replaces: !0 });
  }
  async #applied(reply, name, milliseconds) {
    if (reply.kind !== "applied") throw new Error(`The knex child answered ${reply.kind} to a step.`);
    let passedOver = [];
    for (let fault of reply.passedOver) {
      let located = await this.#faultOf(fault, name);
      this.#passedOver.set(fault.number, located), passedOver.push(located);
    }
    let recovered = reply.recovered.flatMap((number) => this.#passedOver.get(number) ?? []);
    return { status: "applied", milliseconds, passedOver, ...recovered.length > 0 ? { recovered } : {} };
  }
  async #faultOf(driverFault, name) {
    let fault = await locate(this.#project.host, driverFault, this.#fileOf(name));
    return this.#notice === void 0 || fault.hint !== void 0 ? fault : { ...fault, hint: `Note that ${this.#notice}: its settings are missing in this run.` };
  }
  #fileOf(name) {
    return this.#project.folders.files.find((file) => baseOf(file) === name) ?? name;
  }
  // While the child works, its answers may be queries for the engine.
  async #exchange(request, timeoutMilliseconds) {
    let reply = await this.#conversation.ask(request, timeoutMilliseconds);
    for (; reply.kind === "query"; ) {
      let answer = await answerOf(this.#project.database, reply.sql);
      reply = await this.#conversation.ask({ kind: "rows", answer }, timeoutMilliseconds);
    }
    return reply;
  }
}, givesRows = /^\s*(?:\(\s*)*(?:select|insert|update|delete|with|values|show|explain|table)\b/i;
async function answerOf(database, sql) {
  try {
    return givesRows.test(sql) && splitScript(sql).length === 1 ? { rows: await database.query(sql) } : (await database.execute(sql), { rows: [] });
  } catch (error) {
    let fault = faultOfStatement(error, database.server.engine, { statement: sql }), position = error instanceof StatementError ? error.position : void 0;
    return { fault, ...position === void 0 ? {} : { position } };
  }
}
function didNotStart(error) {
  return new UserError(
    "tool-failed",
    `The process for the Knex migrations did not start: ${endOf(error)}`,
    "Run `npx knex migrate:list` in the repository; what stops it there stops it here.",
    { cause: error }
  );
}
var endOf = (error) => {
  let last = error.output.trim().split(`
`).findLast((line) => line.trim() !== "" && !/^\s+at |^Node\.js v/.test(line));
  return last === void 0 ? error.message : `${error.message} Its last line: ${last.trim()}`;
}, baseOf = (file) => file.slice(file.lastIndexOf("/") + 1), folderOf = (file) => file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
export {
  openKnex
};
