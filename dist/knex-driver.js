import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  mayWorkAfter
} from "./chunk-ATQCRXH3.js";
import {
  require_dist,
  splitScript,
  tokensOf
} from "./chunk-25JLD2HG.js";
import {
  require_utils
} from "./chunk-6J6WYMAN.js";
import {
  __toESM
} from "./chunk-JB3B2VJK.js";

// src/tools/knex/driver.ts
import { isMainThread } from "node:worker_threads";

// src/tools/knex/driver/channel.ts
import { Socket } from "node:net";
import { createInterface } from "node:readline";
var Channel = class {
  #socket = new Socket({ fd: 3, readable: !0, writable: !0 });
  #lines;
  constructor() {
    this.#socket.on("error", () => process.exit(0)), this.#lines = createInterface({ input: this.#socket })[Symbol.asyncIterator]();
  }
  /** Undefined when the audit has closed the channel. */
  async receive() {
    let { value, done } = await this.#lines.next();
    return done ? void 0 : JSON.parse(value);
  }
  send(reply) {
    this.#socket.write(`${JSON.stringify(reply)}
`);
  }
};

// src/tools/knex/driver/find-knex.ts
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
var OLDEST = [0, 20];
async function findKnex(from) {
  return ofRepository(from) ?? bundled();
}
function ofRepository(from) {
  let require2 = createRequire(from), manifest = resolvable(require2, "knex/package.json");
  if (manifest === void 0) return;
  let { version } = require2(manifest), [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === OLDEST[0] && minor < (OLDEST[1] ?? 0)) return;
  let exported = require2("knex");
  return {
    makeKnex: exported.knex ?? exported.default ?? exported,
    Client: require2(join(dirname(manifest), "lib/dialects/postgres/index.js")),
    description: `knex ${version} of the repository`
  };
}
async function bundled() {
  let [{ default: knex }, { default: Client }, { default: manifest }] = await Promise.all([
    import("./chunk-SG3CMIC5.js"),
    import("./chunk-AQHGTY2H.js"),
    import("./chunk-KT4XJ6PG.js")
  ]);
  return {
    makeKnex: knex,
    Client,
    description: `bundled knex ${manifest.version}`
  };
}
async function findPg(from) {
  let require2 = createRequire(from);
  return resolvable(require2, "pg") !== void 0 ? require2("pg") : (await import("./chunk-ZMAWD6NQ.js")).default;
}
function resolvable(require2, name) {
  try {
    return require2.resolve(name);
  } catch {
    return;
  }
}

// src/tools/knex/driver/load-module.ts
var import_sucrase = __toESM(require_dist(), 1);
import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire as createRequire2, register } from "node:module";
import { dirname as dirname2, extname, join as join2 } from "node:path";
import { pathToFileURL } from "node:url";
var loaders = Module;
function readTypeScript() {
  for (let extension of [".ts", ".cts"]) loaders._extensions[extension] = compileAsScript;
  isRegistered || register(import.meta.url), isRegistered = !0;
}
var isRegistered = !1;
async function loadModule(path) {
  if (isModuleFile(path)) return { ...await import(pathToFileURL(path).href) };
  let require2 = createRequire2(path);
  try {
    return require2(path);
  } catch (error) {
    if (!(error instanceof SyntaxError) || !isModuleSyntax(error.message) || extname(path) !== ".js") throw error;
    let module = new Module(path);
    return module.paths = require2.resolve.paths("./") ? require2.resolve.paths("knex") ?? [] : [], compileAsScript(module, path), module.exports;
  }
}
var isModuleSyntax = (message) => /import statement|Unexpected token '?export|'import\.meta'/.test(message);
function isModuleFile(path) {
  let extension = extname(path);
  if (extension === ".mjs" || extension === ".mts") return !0;
  if (extension === ".cjs" || extension === ".cts") return !1;
  for (let folder = dirname2(path); ; folder = dirname2(folder)) {
    let file = join2(folder, "package.json");
    if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")).type === "module";
    if (folder === dirname2(folder)) return !1;
  }
}
function compileAsScript(module, path) {
  module.filename = path;
  let source = readFileSync(path, "utf8"), { code } = (0, import_sucrase.transform)(source, {
    transforms: extname(path) === ".js" ? ["imports"] : ["typescript", "imports"],
    disableESTransforms: !0,
    preserveDynamicImport: !0,
    filePath: path
  });
  module._compile(code, path);
}

// src/tools/knex/driver/load-configuration.ts
var environments = ["development", "test", "testing", "local", "staging", "production"];
async function loadConfiguration(knexfile) {
  if (knexfile === void 0) return { configuration: {} };
  try {
    let exported = await loadModule(knexfile);
    return { configuration: chosenOf(await resolved(exported)) };
  } catch (error) {
    let [reason = ""] = (error instanceof Error ? error.message : String(error)).split(`
`);
    return { configuration: {}, notice: `the knexfile could not be loaded (${reason})` };
  }
}
async function resolved(exported) {
  let value = await exported;
  return isRecord(value) && value.default !== void 0 && (value = value.default), isRecord(value) && isRecord(value.default) && (value = value.default), typeof value == "function" && (value = await value()), isRecord(value) ? value : {};
}
function chosenOf(configuration) {
  if ("client" in configuration || "migrations" in configuration || "dialect" in configuration) return configuration;
  let candidates = [process.env.NODE_ENV ?? "development", ...environments, ...Object.keys(configuration)].map((name) => configuration[name]).filter(isRecord);
  return candidates.find(({ client }) => /^(?:pg|postgres)/.test(String(client))) ?? candidates[0] ?? {};
}
var isRecord = (value) => typeof value == "object" && value !== null;

// src/tools/knex/driver/message-client.ts
var import_utils = __toESM(require_utils(), 1);

// src/sql/inline-parameters.ts
function inlineParameters(statement, values) {
  if (values.length === 0) return statement;
  let inlined = "", copied = 0, dollar;
  for (let token of tokensOf(statement)) {
    let text = statement.slice(token.start, token.end);
    dollar?.end === token.start && /^\d+$/.test(text) && (inlined += statement.slice(copied, dollar.start) + literalOf(values[Number(text) - 1]), copied = token.end), dollar = text === "$" ? token : void 0;
  }
  return inlined + statement.slice(copied);
}
function literalOf(value) {
  return value == null ? "NULL" : typeof value == "number" || typeof value == "boolean" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

// src/tools/knex/driver/statement-error.ts
var facts = /* @__PURE__ */ new WeakMap();
function statementError(fault, position) {
  let error = Object.assign(new Error(fault.message), fault.sqlState === void 0 ? {} : { code: fault.sqlState });
  return facts.set(error, { ...fault, ...position === void 0 ? {} : { position }, stack: "" }), error;
}
function rememberStatement(error, statement, stack) {
  let complete = { ...(typeof error == "object" && error !== null ? facts.get(error) : void 0) ?? factsOfPg(error), statement, stack };
  return typeof error == "object" && error !== null && facts.set(error, complete), complete;
}
function factsOf(error) {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    let known = facts.get(cause);
    if (known) return known;
  }
  return { origin: "code", message: messageOf(error), stack: error instanceof Error ? error.stack ?? "" : "" };
}
function factsOfPg(error) {
  let message = messageOf(error);
  if (!(error instanceof Error) || !("code" in error) || !/^[0-9A-Z]{5}$/.test(String(error.code)))
    return { origin: "code", message };
  let field = (name) => {
    let value = Reflect.get(error, name);
    return value == null ? void 0 : String(value);
  }, [detail, hint, position] = [field("detail"), field("hint"), field("position")];
  return {
    origin: "server",
    message,
    sqlState: String(error.code),
    ...detail === void 0 ? {} : { detail },
    ...hint === void 0 ? {} : { hint },
    ...position === void 0 ? {} : { position: Number(position) }
  };
}
var messageOf = (error) => error instanceof Error ? error.message : String(error);

// src/tools/knex/driver/message-client.ts
var messageDriver = (ask) => ({
  Client: class {
    on() {
      return this;
    }
    // Newer versions of knex take the promise, older ones the callback.
    connect(callback) {
      return callback?.(null, this), Promise.resolve(this);
    }
    end(callback) {
      return callback?.(null), Promise.resolve();
    }
    query(query, values, callback) {
      let text = typeof query == "string" ? query : query.text, bindings = typeof query == "string" ? Array.isArray(values) ? values : [] : query.values ?? [], done = typeof values == "function" ? values : callback, result = run(ask, text, bindings);
      return done && result.then((value) => done(null, value), done), result;
    }
  }
}), changesRows = /^\s*(?:insert|update|delete)\b/i, returnsRows = /\breturning\b/i;
async function run(ask, text, bindings) {
  let isCounted = changesRows.test(text) && !returnsRows.test(text), counted = isCounted ? `${text.replace(/;\s*$/, "")} returning 1 as "changed"` : text, answer = await ask(inlineParameters(counted, bindings.map(prepared)));
  if ("fault" in answer) throw statementError(answer.fault, bindings.length > 0 ? void 0 : answer.position);
  let command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? "";
  return {
    rows: isCounted ? [] : answer.rows,
    rowCount: answer.rows.length,
    command: command === "WITH" ? "SELECT" : command,
    fields: Object.keys(answer.rows[0] ?? {}).map((name) => ({ name }))
  };
}
function prepared(value) {
  let text = import_utils.default.prepareValue(value);
  return text instanceof Uint8Array ? `\\x${Buffer.from(text).toString("hex")}` : text;
}

// src/tools/knex/driver/audit-client.ts
function auditClient(Base, driver, watch) {
  let stacks = /* @__PURE__ */ new WeakMap();
  return class extends Base {
    _driver() {
      return driver;
    }
    runner(builder) {
      let runner = super.runner(builder), query = runner.query.bind(runner);
      return runner.query = (object) => (typeof object == "object" && stacks.set(object, stackOf(builder)), query(object)), runner;
    }
    _query(connection, object) {
      return watch({
        connection,
        object,
        stack: stacks.get(object) ?? "",
        send: (statement) => super._query(connection, statement ? { bindings: [], ...statement } : object)
      });
    }
  };
}
function stackOf(builder) {
  let kept = "_asyncStack" in builder ? builder._asyncStack : void 0;
  return Array.isArray(kept) ? kept.join(`
`) : typeof kept != "object" || kept === null || !("error" in kept) ? "" : kept.error instanceof Error ? kept.error.stack ?? "" : "";
}

// src/tools/knex/driver/salvage.ts
var transactionControl = /^\s*(?:begin|start|commit|rollback|savepoint|release|set\s+transaction)\b/i, mindsTransaction = /* @__PURE__ */ new Set(["25001", "55P04"]), Salvage = class {
  /** Only a migration's own queries are salvaged, not those of knex around it. */
  isActive = !1;
  #fresh = [];
  #waiting = [];
  #ran = "";
  #count = 0;
  #queue = Promise.resolve();
  #inTransaction = /* @__PURE__ */ new WeakSet();
  /** One query at a time: a savepoint and its query must not be torn apart by another query of a Promise.all. */
  watch(query) {
    let turn = this.#queue.then(() => this.#run(query));
    return this.#queue = turn.catch(() => {
    }), turn;
  }
  record(facts2, statement) {
    this.#fresh.push({ number: this.#count, facts: facts2, ...statement ? { statement } : {} }), this.#count += 1;
  }
  /** Ends a step: what it passed over, and the numbers of what works by now. */
  async finish(attempt) {
    let passedOver = this.#fresh;
    this.#fresh = [];
    for (let entry of passedOver)
      (!mindsTransaction.has(entry.facts.sqlState ?? "") || !await this.#works(entry, attempt)) && (this.#waiting = [...this.#waiting, entry]);
    return { passedOver: distinct(passedOver), recovered: await this.#retry(attempt) };
  }
  async #retry(attempt) {
    let recovered = [];
    for (let ran = this.#ran; ran !== ""; ran = this.#ran) {
      this.#ran = "";
      for (let entry of this.#waiting.filter(({ facts: facts2 }) => mayWorkAfter(facts2, ran)))
        await this.#works(entry, attempt) && (recovered.push(entry.number), this.#waiting = this.#waiting.filter((other) => other !== entry));
    }
    return recovered;
  }
  async #works({ statement }, attempt) {
    if (!statement) return !1;
    try {
      return await attempt(statement), this.#ran += `${statement.sql}
`, !0;
    } catch {
      return !1;
    }
  }
  async #run(query) {
    let { sql } = query.object;
    if (transactionControl.test(sql))
      return this.#noteTransaction(query.connection, sql), query.send();
    if (!this.isActive) return query.send();
    let bindings = query.object.bindings ?? [], parts = bindings.length > 0 ? [] : splitScript(sql).map(({ text }) => ({ sql: text })), failure = await this.#try(query, void 0);
    if (failure === void 0) return query.object;
    if (parts.length < 2) this.#passOver(failure, query, { sql, bindings });
    else for (let part of parts) await this.#tryPart(query, part);
    return query.object.response = { rows: [], rowCount: 0, command: "", fields: [] }, query.object;
  }
  async #tryPart(query, part) {
    let failure = await this.#try(query, part);
    failure !== void 0 && this.#passOver(failure, query, part);
  }
  #passOver(failure, query, statement) {
    this.record(rememberStatement(failure, statement.sql, query.stack), statement);
  }
  // Returns the error.
  async #try(query, part) {
    let isNested = this.#inTransaction.has(query.connection);
    isNested && await query.send({ sql: "SAVEPOINT schema_audit" });
    try {
      await query.send(part), isNested && await query.send({ sql: "RELEASE SAVEPOINT schema_audit" }), this.#ran += `${(part ?? query.object).sql}
`;
      return;
    } catch (error) {
      return isNested && await query.send({ sql: "ROLLBACK TO SAVEPOINT schema_audit" }), error instanceof Error ? error : new Error(String(error));
    }
  }
  #noteTransaction(connection, sql) {
    /^\s*(?:begin|start)\b/i.test(sql) && this.#inTransaction.add(connection), /^\s*(?:commit|rollback)\s*(?:;|$|transaction)/i.test(sql) && this.#inTransaction.delete(connection);
  }
};
function distinct(entries) {
  let byFault = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let key = JSON.stringify([entry.facts.sqlState, entry.facts.message, entry.facts.statement]);
    byFault.has(key) || byFault.set(key, entry);
  }
  return [...byFault.values()];
}

// src/tools/knex/driver/migration-walk.ts
var MigrationWalk = class {
  #paths;
  #knex;
  #salvage;
  // Loaded before knex asks: versions before 0.95 want them at once.
  #loaded = /* @__PURE__ */ new Map();
  /** Of the step that is under way. */
  #firstFault;
  constructor(start, found, configuration, driver) {
    this.#paths = new Map(start.migrations.map(({ name, path }) => [name, path])), this.#salvage = start.mode === "salvage" ? new Salvage() : void 0;
    let watch = (query) => this.#salvage ? this.#salvage.watch(query) : this.#watchStrictly(query);
    this.#knex = found.makeKnex({
      ...keptOf(configuration),
      client: auditClient(found.Client, driver, watch),
      asyncStackTraces: !0,
      ...connectionOf(start, configuration),
      migrations: { ...hooksOf(configuration), ...start.settings, migrationSource: this.#source(start) }
    });
  }
  async step({ direction, name }) {
    this.#firstFault = void 0;
    try {
      await this.#load(name, direction), await this.#knex.migrate[direction]({ name });
    } catch (error) {
      if (!this.#salvage) return { kind: "failed", fault: faultOf(this.#behind(factsOf(error)), 0) };
      this.#salvage.record(factsOf(error));
    }
    return this.#finish();
  }
  unlock() {
    return this.#knex.migrate.forceFreeMigrationsLock();
  }
  end() {
    return this.#knex.destroy();
  }
  async #watchStrictly(query) {
    try {
      return await query.send();
    } catch (error) {
      let facts2 = rememberStatement(error, query.object.sql, query.stack);
      throw this.#firstFault ??= facts2, error;
    }
  }
  /** On a connection that broke, knex fails once more at its ROLLBACK and tells that. */
  #behind(facts2) {
    return /^rollback\b/i.test(facts2.statement ?? "") && this.#firstFault ? this.#firstFault : facts2;
  }
  async #finish() {
    if (!this.#salvage) return { kind: "applied", passedOver: [], recovered: [] };
    let client = this.#knex.client, connection = await client.acquireConnection();
    try {
      let { passedOver, recovered } = await this.#salvage.finish(
        (statement) => client._query(connection, { bindings: [], ...statement })
      );
      return { kind: "applied", passedOver: passedOver.map(({ facts: facts2, number }) => faultOf(facts2, number)), recovered };
    } finally {
      await client.releaseConnection(connection);
    }
  }
  #source({ migrations }) {
    let none = { up: async () => {
    }, down: async () => {
    } };
    return {
      getMigrations: async () => migrations.map(({ name }) => name),
      getMigrationName: (name) => name,
      getMigration: (name) => this.#loaded.get(name) ?? none
    };
  }
  async #load(name, direction) {
    let salvage = this.#salvage;
    if (!salvage) {
      this.#loaded.set(name, await this.#read(name));
      return;
    }
    let migration = await this.#read(name).catch((error) => (salvage.record(factsOf(error)), {}));
    this.#loaded.set(name, {
      down: async () => {
      },
      ...migration,
      [direction]: salvaged(migration[direction], salvage)
    });
  }
  async #read(name) {
    let path = this.#paths.get(name);
    if (path === void 0) throw new Error(`There is no migration ${name}.`);
    let exported = await loadModule(path);
    return typeof exported.up != "function" && typeof exported.default == "object" ? exported.default : exported;
  }
}, salvaged = (run2, salvage) => async (knex) => {
  salvage.isActive = !0;
  try {
    await run2?.(knex);
  } catch (error) {
    salvage.record(factsOf(error));
  } finally {
    salvage.isActive = !1;
  }
};
function keptOf(configuration) {
  let { searchPath, wrapIdentifier, postProcessResponse, useNullAsDefault, log } = configuration;
  return Object.fromEntries(Object.entries({ searchPath, wrapIdentifier, postProcessResponse, useNullAsDefault, log }).filter(([, value]) => value !== void 0));
}
function hooksOf({ migrations = {} }) {
  let { directory, extension, loadExtensions, sortDirsSeparately, stub, migrationSource, ...hooks } = migrations;
  return hooks;
}
function connectionOf({ connection }, { pool }) {
  let afterCreate = pool?.afterCreate ? { afterCreate: pool.afterCreate } : {}, limits = { min: 0, max: connection.kind === "url" ? connection.sessions : 1, ...afterCreate };
  return connection.kind === "messages" ? { connection: {}, pool: limits, version: connection.version } : { connection: { connectionString: connection.url }, pool: limits };
}
function faultOf({ stack, ...facts2 }, number) {
  let frames = [...stack.matchAll(/(?:file:\/\/)?(\/[^():\n]+):(\d+):\d+/g)].map(([, path = "", line]) => ({
    path: decodeURIComponent(path),
    line: Number(line)
  }));
  return { ...facts2, number, frames };
}

// src/tools/knex/driver/module-hooks.ts
var import_sucrase2 = __toESM(require_dist(), 1);
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { fileURLToPath } from "node:url";
var resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    let found = typeScriptOf(specifier, context.parentURL);
    if (found === void 0) throw error;
    return { url: found, shortCircuit: !0 };
  }
}, load = async (url, context, next) => {
  if (!/\.m?ts$/.test(url) || !url.startsWith("file:")) return next(url, context);
  let path = fileURLToPath(url), { code } = (0, import_sucrase2.transform)(readFileSync2(path, "utf8"), {
    transforms: ["typescript"],
    disableESTransforms: !0,
    filePath: path
  });
  return { format: "module", source: code, shortCircuit: !0 };
};
function typeScriptOf(specifier, parent) {
  if (!/^\.{1,2}\//.test(specifier) || parent === void 0) return;
  let stem = specifier.replace(/\.m?js$/, "");
  return [`${stem}.ts`, `${stem}.mts`, `${stem}/index.ts`, `${stem}.js`, `${stem}/index.js`].map((candidate) => new URL(candidate, parent)).find((url) => existsSync2(url))?.href;
}

// src/tools/knex/driver.ts
isMainThread && await serve(new Channel());
async function serve(channel) {
  let start = await channel.receive();
  if (start?.kind !== "start") return;
  let walk = await open(start, asking(channel), channel);
  for (let request = await channel.receive(); request; request = await channel.receive())
    request.kind === "step" && channel.send(await walk.step(request));
  await walk.end(), process.exit(0);
}
async function open(start, ask, channel) {
  readTypeScript();
  let { configuration, notice } = await loadConfiguration(start.knexfile);
  readTypeScript();
  let from = start.knexfile ?? start.migrations[0]?.path ?? start.checkout, found = await findKnex(from), driver = start.connection.kind === "url" ? await findPg(from) : messageDriver(ask), walk = new MigrationWalk(start, found, configuration, driver);
  start.replaces && await walk.unlock();
  let runs = `${found.description}, Node ${process.versions.node}`;
  return channel.send({ kind: "ready", runs, ...notice === void 0 ? {} : { notice } }), walk;
}
function asking(channel) {
  let queue = Promise.resolve();
  return (sql) => {
    let turn = queue.then(async () => {
      channel.send({ kind: "query", sql });
      let request = await channel.receive();
      if (request?.kind !== "rows") throw new Error("The audit went away.");
      return request.answer;
    });
    return queue = turn.catch(() => {
    }), turn;
  };
}
export {
  load,
  resolve
};
