import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  UserError
} from "./chunk-CIAX676I.js";
import {
  columnValue,
  discardSession,
  parameterText,
  refuseNul
} from "./chunk-334O2TDW.js";
import {
  EngineFailure,
  StatementError
} from "./chunk-RTPUH6U6.js";
import {
  esm_default
} from "./chunk-CMWAUMLE.js";
import "./chunk-5W2AU5QX.js";
import "./chunk-6J6WYMAN.js";
import "./chunk-JB3B2VJK.js";

// src/engines/postgres/connection.ts
async function withClient(url, use) {
  let client = await connect(url);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
async function connect(url) {
  let client = clientFor(url);
  client.on("error", () => {
  });
  try {
    return await client.connect(), client;
  } catch (error) {
    throw await client.end().catch(() => {
    }), unreachable(url, error);
  }
}
function isGone(error) {
  return error instanceof UserError ? error.code === "database-unreachable" : error instanceof esm_default.DatabaseError ? error.severity === "FATAL" : error instanceof Error && /^Connection terminated|ECONNRESET|EPIPE/.test(error.message);
}
function urlOf(url, database) {
  let parsed = new URL(url);
  return parsed.pathname = `/${encodeURIComponent(database)}`, parsed.href;
}
function clientFor(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) throw notAUrl();
  return new esm_default.Client({ connectionString: url, connectionTimeoutMillis: 15e3, application_name: "schema-audit" });
}
function notAUrl() {
  return new UserError(
    "database-unreachable",
    "The database URL is not a PostgreSQL URL",
    "Write it as postgresql://user:password@host:5432/database; encode special characters of the password (@ is %40)."
  );
}
function unreachable(url, error) {
  let { hostname, port } = new URL(url), place = `${hostname || "the local socket"}:${port || "5432"}`;
  if (error instanceof esm_default.DatabaseError && error.code?.startsWith("57P")) {
    let remedy = "Audit again when it does. A service container needs a health check with pg_isready.";
    return new UserError("database-unreachable", `PostgreSQL at ${place} lets nobody in: ${error.message}`, remedy);
  }
  if (error instanceof esm_default.DatabaseError) {
    let remedy = "Check user, password and database of the URL.";
    return new UserError("database-unreachable", `PostgreSQL at ${place} refuses the login: ${error.message}`, remedy);
  }
  let reason = reasonOf(error);
  return new UserError(
    "database-unreachable",
    `No PostgreSQL answers at ${place}${reason === "" ? "" : ` (${reason})`}`,
    'Check host and port of the URL. A service container needs `ports: ["5432:5432"]` and a health check with pg_isready.'
  );
}
function reasonOf(error) {
  return error instanceof Error ? "code" in error && typeof error.code == "string" ? error.code : /timeout/i.test(error.message) ? "no answer within 15 s" : "" : "";
}

// src/engines/postgres/database.ts
var PostgresDatabase = class _PostgresDatabase {
  server;
  #attachments;
  #session;
  #disposal;
  static async attach(server, attachments) {
    return new _PostgresDatabase(server, await openSession(attachments), attachments);
  }
  constructor(server, session, attachments) {
    this.server = server, this.#session = session, this.#attachments = attachments;
  }
  get #client() {
    return this.#session.client;
  }
  async execute(script) {
    await this.#guard(script, () => this.#client.query(script));
  }
  async query(sql, parameters = []) {
    let mayCopy = parameters.length === 0 && /\bcopy\b/i.test(sql), config = {
      text: sql,
      values: parameters.map(parameterText),
      types: textual,
      ...mayCopy ? {} : { queryMode: "extended" }
    }, { rows } = await this.#guard(sql, () => this.#client.query(config));
    return rows;
  }
  /** PostgreSQL copies only what nobody uses: our own session ends meanwhile. */
  async copy() {
    if (!(await this.#attachments.sessions() > 1)) {
      await this.#client.end();
      try {
        return await this.#attachments.copy();
      } catch (error) {
        if (error instanceof esm_default.DatabaseError) return;
        throw error;
      } finally {
        this.#session = await openSession(this.#attachments);
      }
    }
  }
  async url() {
    return this.#attachments.url;
  }
  async resetSession() {
    await this.#guard("ROLLBACK", () => this.#client.query("ROLLBACK")), await this.#guard("DISCARD ALL", () => this.#client.query(discardSession));
  }
  [Symbol.asyncDispose]() {
    return this.#disposal ??= this.#dispose(), this.#disposal;
  }
  async #dispose() {
    await this.#client.end().catch(() => {
    }), await this.#attachments.drop();
  }
  /** statement_timeout ends a statement; what a migration does after `SET statement_timeout = 0` is ended from outside. */
  async #guard(statement, run) {
    refuseNul(statement);
    let limit = this.#attachments.statementTimeoutMilliseconds, start = performance.now(), timer = setTimeout(() => {
      this.#attachments.cancel(this.#session.processId).catch(() => {
      });
    }, limit * patience);
    try {
      return await run();
    } catch (error) {
      throw asOurs(error, statement, exceeded(performance.now() - start, limit));
    } finally {
      clearTimeout(timer);
    }
  }
};
async function openSession({ connect: connect2 }) {
  let client = await connect2(), { rows } = await client.query("SELECT pg_backend_pid() AS id");
  return { client, processId: rows[0]?.id ?? 0 };
}
var patience = 3;
function exceeded(milliseconds, limit) {
  return milliseconds < limit ? "the statement_timeout of its session" : `${milliseconds < limit * patience ? limit : limit * patience} ms`;
}
var textual = {
  getTypeParser: (typeOid) => (text) => columnValue(typeOid, text.toString())
};
function asOurs(error, statement, limit) {
  return error instanceof esm_default.DatabaseError ? error.severity === "FATAL" || error.severity === "PANIC" ? new EngineFailure("lost", `PostgreSQL ended the session: ${error.message}`, statement, { cause: error }) : error.code === "57014" && /statement timeout|user request/.test(error.message) ? new EngineFailure("timeout", `A statement ran longer than ${limit} and was cancelled`, statement) : new StatementError(error.message, {
    sqlState: error.code ?? "XX000",
    ...error.detail === void 0 ? {} : { detail: error.detail },
    ...error.hint === void 0 ? {} : { hint: error.hint },
    ...error.position === void 0 ? {} : { position: Number(error.position) }
  }) : new EngineFailure("lost", "The connection to PostgreSQL broke", statement, { cause: error });
}

// src/engines/postgres/scratch.ts
import { randomBytes } from "node:crypto";
var prefix = "schema_audit_", mark = "schema-audit scratch database, created ", dayMilliseconds = 1440 * 60 * 1e3;
function createScratch(admin, settings) {
  return create(admin, "template0", Object.entries(settings));
}
async function copyScratch(admin, original) {
  let { rows } = await admin.query(
    `SELECT setconfig AS settings
     FROM pg_db_role_setting
     JOIN pg_database ON pg_database.oid = setdatabase
     WHERE datname = $1 AND setrole = 0`,
    [original]
  ), settings = rows.flatMap((row) => row.settings).map((setting) => setting.split(/=(.*)/s, 2));
  return create(
    admin,
    original,
    settings.map(([name = "", value = ""]) => [name, value])
  );
}
async function create(admin, template, settings) {
  let name = prefix + randomBytes(6).toString("hex");
  try {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} ENCODING 'UTF8'`);
  } catch (error) {
    throw error instanceof esm_default.DatabaseError && error.code === "42501" ? forbidden(admin.user) : error;
  }
  await admin.query(`COMMENT ON DATABASE ${name} IS ${esm_default.escapeLiteral(mark + (/* @__PURE__ */ new Date()).toISOString())}`);
  for (let [setting, value] of settings)
    await admin.query("SELECT set_config($1, $2, false)", [setting, value]), await admin.query(`ALTER DATABASE ${name} SET ${esm_default.escapeIdentifier(setting)} FROM CURRENT`);
  return name;
}
async function sessionsOf(admin, name) {
  let { rows } = await admin.query(
    "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'",
    [name]
  );
  return rows[0]?.count ?? 0;
}
async function dropScratch(admin, name) {
  await admin.query(`DROP DATABASE IF EXISTS ${esm_default.escapeIdentifier(name)} WITH (FORCE)`);
}
async function dropLeftovers(admin) {
  let { rows } = await admin.query(`
    SELECT datname AS name, shobj_description(oid, 'pg_database') AS description
    FROM pg_database
    WHERE datname LIKE 'schema\\_audit\\_%'
      AND datdba = (SELECT oid FROM pg_roles WHERE rolname = current_user)
      AND shobj_description(oid, 'pg_database') LIKE '${mark}%'`);
  for (let { name, description } of rows)
    Date.now() - Date.parse(description.slice(mark.length)) > dayMilliseconds && await dropScratch(admin, name);
}
async function roleNames(admin) {
  let { rows } = await admin.query("SELECT rolname AS name FROM pg_roles");
  return new Set(rows.map(({ name }) => name));
}
async function dropRolesExcept(admin, before) {
  let { rows } = await admin.query(
    "SELECT DISTINCT usename AS name FROM pg_stat_activity WHERE usename IS NOT NULL"
  ), connected = new Set(rows.map(({ name }) => name));
  for (let name of await roleNames(admin))
    before.has(name) || connected.has(name) || name.startsWith("pg_") || await admin.query(`DROP ROLE IF EXISTS ${esm_default.escapeIdentifier(name)}`).catch(keepWhenUsed);
}
function keepWhenUsed(error) {
  if (!(error instanceof esm_default.DatabaseError) || !usedElsewhere.has(error.code ?? "")) throw error;
}
var usedElsewhere = /* @__PURE__ */ new Set(["2BP01", "55006", "42501"]);
function forbidden(role) {
  let name = esm_default.escapeIdentifier(role ?? "the_role");
  return new UserError(
    "database-forbidden",
    `The role ${name} may not create databases, and the audit works in scratch databases of its own`,
    `ALTER ROLE ${name} CREATEDB;`
  );
}

// src/engines/postgres/postgres.ts
var postgres = { id: "postgres", open };
async function open(options) {
  let { url } = options;
  if (url === void 0)
    throw new UserError(
      "engine-unavailable",
      "engine: postgres needs the URL of a server",
      "Set database-url to the URL of a service container, for example postgresql://postgres:postgres@localhost:5432/postgres."
    );
  return withClient(url, async (admin) => {
    let { rows } = await admin.query(factsQuery), facts = rows[0];
    if (facts === void 0 || !facts.mayCreateDatabases) throw forbidden(facts?.role);
    return await dropLeftovers(admin), new PostgresServer(url, options, facts, await roleNames(admin));
  });
}
var PostgresServer = class {
  engine = "postgres";
  serverVersion;
  capabilities;
  #url;
  #options;
  #rolesBefore;
  /** Databases and copies; promises, so that one whose creation a signal interrupts is dropped too. */
  #kept = [];
  #disposal;
  constructor(url, options, facts, rolesBefore) {
    this.#url = url, this.#options = options, this.#rolesBefore = rolesBefore, this.serverVersion = facts.version.split(" ")[0] ?? facts.version, this.capabilities = /* @__PURE__ */ new Set([...everywhere, ...facts.isSuperuser ? onlyForSuperusers : []]);
  }
  createDatabase(purpose = "replay", options = {}) {
    return this.#keep(() => this.#createDatabase(purpose, { ...this.#options, ...options }));
  }
  [Symbol.asyncDispose]() {
    return this.#disposal ??= this.#dispose(), this.#disposal;
  }
  /** Nothing begins that the end of the audit, which has begun, would not wait for. */
  #keep(begin) {
    if (this.#disposal !== void 0) return Promise.reject(new EngineFailure("lost", "The audit has ended"));
    let kept = begin();
    return this.#kept.push(kept), kept;
  }
  async #createDatabase(purpose, options) {
    let name = await this.#administer(async (admin) => (purpose === "replay" && await dropRolesExcept(admin, this.#rolesBefore), createScratch(admin, settingsOf(options))));
    return this.#attach(name, options);
  }
  async #attach(name, options) {
    let drop = () => this.#tidyUp((admin) => dropScratch(admin, name)), url = urlOf(this.#url, name);
    try {
      return await PostgresDatabase.attach(this, {
        url,
        statementTimeoutMilliseconds: timeoutOf(options),
        cancel: (processId) => this.#administer((admin) => cancelBackend(admin, processId)),
        drop,
        connect: () => connect(url),
        sessions: () => this.#administer((admin) => sessionsOf(admin, name)),
        copy: () => this.#keep(() => this.#copy(name, options))
      });
    } catch (error) {
      throw await drop(), error;
    }
  }
  /** A database that nobody connects to: the template of those that begin like it. */
  async #copy(original, options) {
    let { name, roles } = await this.#administer(async (admin) => ({
      name: await copyScratch(admin, original),
      roles: await roleNames(admin)
    })), another = () => this.#administer(async (admin) => (await dropRolesExcept(admin, roles), copyScratch(admin, name)));
    return {
      open: () => this.#keep(() => another().then((begun) => this.#attach(begun, options))),
      [Symbol.asyncDispose]: () => this.#tidyUp((admin) => dropScratch(admin, name))
    };
  }
  #administer(use) {
    return withClient(this.#url, use);
  }
  /** A server that is gone cannot be tidied up; what it still has when it comes back, a later audit drops. */
  async #tidyUp(use) {
    await this.#administer(use).catch((error) => {
      if (!isGone(error)) throw error;
    });
  }
  async #dispose() {
    let created = (await Promise.allSettled(this.#kept)).flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : []);
    await Promise.all(created.map((one) => one[Symbol.asyncDispose]())), await this.#tidyUp((admin) => dropRolesExcept(admin, this.#rolesBefore));
  }
}, timeoutOf = ({ statementTimeoutMilliseconds = 6e4 }) => statementTimeoutMilliseconds, settingsOf = (options) => ({
  timezone: options.timeZone ?? "UTC",
  statement_timeout: String(timeoutOf(options))
});
async function cancelBackend(admin, processId) {
  await admin.query("SELECT pg_cancel_backend($1)", [processId]);
}
var everywhere = ["catalog", "wire", "plans", "concurrency", "rollback", "refusals"], onlyForSuperusers = ["event-triggers"], factsQuery = `
  SELECT current_setting('server_version') AS version,
         rolname AS role,
         rolsuper AS "isSuperuser",
         rolsuper OR rolcreatedb AS "mayCreateDatabases"
  FROM pg_roles
  WHERE rolname = current_user`;
export {
  postgres
};
