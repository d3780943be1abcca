import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  columnValue,
  discardSession,
  parameterText,
  refuseNul
} from "./chunk-334O2TDW.js";
import {
  assetUrl,
  entryUrl
} from "./chunk-KOML5TLW.js";
import {
  EngineFailure,
  StatementError
} from "./chunk-RTPUH6U6.js";
import {
  cString,
  columnDescriptions,
  copyFail,
  encode,
  errorFields,
  errorResponse,
  extendedQuery,
  int16,
  int32,
  rowTexts,
  simpleQuery,
  split,
  sync
} from "./chunk-GEECF37D.js";
import "./chunk-JB3B2VJK.js";

// src/engines/pglite/sessions.ts
function newSession(settings = []) {
  return { settings: new Map(settings), prepared: /* @__PURE__ */ new Map() };
}
var Sessions = class {
  #instance;
  #patienceMilliseconds;
  #owner;
  #isExchanging = !1;
  /** Status of the last ReadyForQuery; `open` in the middle of a batch. */
  #status = "I";
  #waiting = [];
  constructor(instance, patienceMilliseconds2) {
    this.#instance = instance, this.#patienceMilliseconds = patienceMilliseconds2;
  }
  /** Rejects with a StatementError 55P03 when another session keeps its transaction open for too long, and with an EngineFailure. */
  async exchange(session, request, statement) {
    await this.#turn(session);
    try {
      session !== this.#owner && await this.#switchTo(session);
      let response = await this.#instance.exchange(request, statement);
      return this.#status = statusAfter(response), response;
    } catch (error) {
      throw error instanceof EngineFailure && (this.#status = "I"), error;
    } finally {
      this.#isExchanging = !1, this.#admit();
    }
  }
  /** The instance's image, between two transactions. Rejects as `exchange` does. */
  async image(session) {
    await this.exchange(session, simpleQuery("CHECKPOINT")), await this.#turn(session);
    try {
      return await this.#instance.image();
    } finally {
      this.#isExchanging = !1, this.#admit();
    }
  }
  /** Rolls back what the session left open and forgets it. */
  async close(session) {
    this.#owner === session && this.#status !== "I" && await this.exchange(session, Buffer.concat([sync, simpleQuery("ROLLBACK")]));
  }
  #turn(session) {
    return !this.#isExchanging && this.#mayGo(session) ? (this.#isExchanging = !0, Promise.resolve()) : new Promise((resolve, reject) => {
      let timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((waiting) => waiting !== entry), reject(new StatementError(occupied, { sqlState: "55P03", hint: occupiedHint }));
      }, this.#patienceMilliseconds), entry = {
        session,
        proceed: () => {
          clearTimeout(timer), resolve();
        }
      };
      this.#waiting = [...this.#waiting, entry];
    });
  }
  #mayGo(session) {
    return session === this.#owner || this.#status === "I";
  }
  #admit() {
    let next = this.#waiting.find(({ session }) => this.#mayGo(session));
    next !== void 0 && (this.#waiting = this.#waiting.filter((waiting) => waiting !== next), this.#isExchanging = !0, next.proceed());
  }
  async #switchTo(session) {
    if (this.#owner !== void 0) {
      let farewell = await this.#instance.exchange(
        Buffer.concat([simpleQuery(ownSettings), simpleQuery(discardSession)])
      );
      this.#owner.settings.clear();
      for (let [name, value] of settingRows(farewell)) this.#owner.settings.set(name, value);
    }
    this.#owner = session;
    let welcome2 = [...session.settings].map(([name, value]) => simpleQuery(setting(name, value))), prepared = [...session.prepared.values()].flatMap((parse) => [parse, sync]);
    welcome2.length + prepared.length > 0 && await this.#instance.exchange(Buffer.concat([...welcome2, ...prepared]));
  }
}, occupied = "another session keeps a transaction open, and the embedded PostgreSQL has one session at a time", occupiedHint = "Audit against a PostgreSQL server (engine: postgres) when a tool needs several connections at once.", ownSettings = "SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session'";
function setting(name, value) {
  return `SELECT pg_catalog.set_config(${literal(name)}, ${literal(value)}, false)`;
}
function literal(text) {
  return ` E'${text.replace(/['\\]/g, "\\$&")}'`;
}
function settingRows(response) {
  return split(response).messages.filter(({ type }) => type === "D").map(({ body }) => rowTexts(body)).map(([name, value]) => [name ?? "", value ?? ""]);
}
function statusAfter(response) {
  let status = response.length >= 6 && response.subarray(-6, -1).equals(readyHead) ? response.toString("latin1", response.length - 1) : "open";
  return status === "I" || status === "T" || status === "E" ? status : "open";
}
var readyHead = encode("Z", Buffer.from("I")).subarray(0, 5);

// src/engines/pglite/wire-server.ts
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

// src/engines/pglite/wire-startup.ts
function readOpening(bytes) {
  if (bytes.length < 8) return;
  let length = bytes.readUInt32BE(0);
  if (length < 8 || length > longestOpening) return { opening: { kind: "cancel" }, rest: Buffer.alloc(0) };
  if (!(bytes.length < length))
    return { opening: openingOf(bytes.subarray(0, length)), rest: bytes.subarray(length) };
}
function welcome(serverParameters, client) {
  let statuses = [...serverParameters].map(([name, value]) => encode("S", name, statusValue(name, value, client)));
  return Buffer.concat([
    encode("R", int32(0)),
    ...statuses,
    encode("K", int32(process.pid), int32(0)),
    encode("Z", Buffer.from("I"))
  ]);
}
function startupSettings(parameters) {
  return [...[...parameters].filter(([name]) => !notSettings.has(name) && !name.startsWith("_pq_.")), ...commandLineSettings(parameters.get("options") ?? "")];
}
function refusalOf(parameters, password, expected) {
  let user = parameters.get("user") ?? "";
  if (user !== expected.user || password !== expected.password)
    return errorResponse("FATAL", "28P01", `password authentication failed for user "${user}"`);
  let database = parameters.get("database") ?? user;
  if (database !== expected.database)
    return errorResponse("FATAL", "3D000", `database "${database}" does not exist`);
}
var longestOpening = 1e4, encryptionRequests = /* @__PURE__ */ new Set([80877103, 80877104]), notSettings = /* @__PURE__ */ new Set(["user", "database", "options", "replication"]), authenticationCleartextPassword = encode("R", int32(3));
function openingOf(packet) {
  let code = packet.readUInt32BE(4);
  if (encryptionRequests.has(code)) return { kind: "encryption" };
  if (code >>> 16 !== 3) return { kind: "cancel" };
  let negotiation = (code & 65535) === 0 ? [] : [encode("v", int32(0), int32(0))];
  return {
    kind: "startup",
    parameters: readParameters(packet),
    greeting: Buffer.concat([...negotiation, authenticationCleartextPassword])
  };
}
function readParameters(packet) {
  let parameters = /* @__PURE__ */ new Map();
  for (let offset = 8; offset < packet.length && packet[offset] !== 0; ) {
    let name = cString(packet, offset);
    offset += Buffer.byteLength(name) + 1;
    let value = cString(packet, offset);
    offset += Buffer.byteLength(value) + 1, parameters.set(name.toLowerCase(), value);
  }
  return parameters;
}
function commandLineSettings(options) {
  return (options.match(/(?:\\.|\S)+/g) ?? []).map((word) => word.replace(/\\(.)/g, "$1")).map((word) => /^(?:--|-c)?([A-Za-z_.-]+)=(.*)$/s.exec(word)).filter((match) => match !== null).map((match) => [(match[1] ?? "").replaceAll("-", "_"), match[2] ?? ""]);
}
function statusValue(name, value, client) {
  let wanted = client.get(name.toLowerCase());
  return wanted === void 0 ? value : name === "client_encoding" && /^'?utf-?8'?$/i.test(wanted) ? "UTF8" : wanted;
}

// src/engines/pglite/wire-connection.ts
var WireConnection = class {
  #socket;
  #reception;
  #phase = { kind: "opening" };
  #received = Buffer.alloc(0);
  #gathered = [];
  /** After an error in a batch, the server skips what comes before the next Sync. */
  #skipsToSync = !1;
  /** A Flush left something bound or executed that the next Sync will end. */
  #isInBatch = !1;
  #work = Promise.resolve();
  constructor(socket, reception) {
    this.#socket = socket, this.#reception = reception, socket.setNoDelay(!0), socket.on("data", (bytes) => this.#enqueue(() => this.#receive(bytes))), socket.on("error", () => socket.destroy()), socket.on("close", () => this.#enqueue(() => this.#leave()));
  }
  #enqueue(task) {
    this.#work = this.#work.then(task).catch((error) => this.#hangUp(error));
  }
  async #receive(bytes) {
    for (this.#received = Buffer.concat([this.#received, bytes]); this.#phase.kind === "opening"; ) if (!this.#open()) return;
    let { messages, rest } = split(this.#received);
    this.#received = Buffer.from(rest);
    for (let message of messages) await this.#handle(message);
  }
  /** False when there is nothing more to read now. */
  #open() {
    let read = readOpening(this.#received);
    return read === void 0 ? !1 : (this.#received = read.rest, read.opening.kind === "cancel" ? (this.#socket.end(), !1) : read.opening.kind === "encryption" ? (this.#socket.write("N"), !0) : (this.#socket.write(read.opening.greeting), this.#phase = { kind: "password", parameters: read.opening.parameters }, !0));
  }
  async #handle(message) {
    message.type === "X" ? this.#socket.end() : this.#phase.kind === "password" ? this.#authenticate(message, this.#phase.parameters) : this.#phase.kind === "copying" ? await this.#gatherRows(message, this.#phase.session, this.#phase.statement) : this.#phase.kind === "ready" && await this.#serve(message, this.#phase.session);
  }
  #authenticate(message, parameters) {
    let { credentials, serverParameters } = this.#reception, refusal = message.type === "p" ? refusalOf(parameters, cString(message.body, 0), credentials) : Buffer.alloc(0);
    if (refusal !== void 0) {
      this.#socket.end(refusal);
      return;
    }
    this.#phase = { kind: "ready", session: newSession(startupSettings(parameters)) }, this.#socket.write(welcome(serverParameters, parameters));
  }
  async #serve(message, session) {
    let bytes = encode(message.type, message.body);
    if (message.type === "Q") return this.#serveQuery(message, session);
    if (message.type === "F") return this.#exchange(session, bytes);
    if (message.type === "S")
      return this.#isInBatch = !1, this.#serveBatch(session, bytes);
    !batchTypes.has(message.type) || this.#skipsToSync || (this.#gathered.push(bytes), message.type === "H" && await this.#serveFlush(session));
  }
  async #serveQuery(message, session) {
    let sql = cString(message.body, 0);
    if (noteDeallocated(sql, session), !copyFromStdin.test(sql)) return this.#exchange(session, Buffer.concat([simpleQuery(sql), copyFail]));
    this.#phase = { kind: "copying", session, statement: simpleQuery(sql) }, this.#socket.write(encode("G", Buffer.from([/\bbinary\b/i.test(sql) ? 1 : 0]), int16(0)));
  }
  async #gatherRows(message, session, statement) {
    if (!["d", "c", "f"].includes(message.type) || (this.#gathered.push(encode(message.type, message.body)), message.type === "d")) return;
    let request = Buffer.concat([statement, ...this.#gathered]);
    this.#gathered = [], this.#phase = { kind: "ready", session }, await this.#exchange(session, request, withoutCopyInResponse);
  }
  /** Preparing and describing alone leave nothing open: a Sync whose answer is dropped lets other sessions take their turn (asyncpg). */
  async #serveFlush(session) {
    if (!this.#isInBatch && !this.#gathered.some((bytes) => bytes[0] === bindLetter || bytes[0] === executeLetter)) return this.#serveBatch(session, sync, (response) => this.#afterPreparing(response));
    this.#isInBatch = !0, await this.#serveBatch(session, Buffer.alloc(0));
  }
  #afterPreparing(response) {
    return this.#skipsToSync = split(response).messages.some(({ type }) => type === "E"), without("Z", response);
  }
  async #serveBatch(session, end, edit = asItIs) {
    let copies = this.#gathered.some((bytes) => copyInBatch.test(bytes.toString("latin1"))), batch = Buffer.concat([...this.#gathered, end, ...copies ? [copyFail, sync] : []]);
    this.#gathered = [], this.#skipsToSync = !1, await this.#exchange(session, batch, copies ? untilReady : edit);
    for (let message of split(batch).messages) notePrepared(message, session);
  }
  async #exchange(session, request, edit = asItIs) {
    try {
      let response = await this.#reception.sessions.exchange(session, request);
      this.#write(edit(response));
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
      this.#refuse(error, request);
    }
  }
  /** The session could not have its turn. */
  #refuse(error, request) {
    let isFlush = split(request).messages.at(-1)?.type === "H";
    this.#skipsToSync = isFlush, this.#write(errorResponse("ERROR", error.sqlState, error.message)), isFlush || this.#write(encode("Z", Buffer.from("I")));
  }
  #write(bytes) {
    this.#socket.writable && this.#socket.write(bytes);
  }
  #hangUp(error) {
    if (!(error instanceof EngineFailure))
      throw this.#socket.destroy(), error;
    let sqlState = error.kind === "timeout" ? "57014" : "57P02";
    this.#socket.writable && this.#socket.end(errorResponse("FATAL", sqlState, error.message));
  }
  async #leave() {
    (this.#phase.kind === "ready" || this.#phase.kind === "copying") && await this.#reception.sessions.close(this.#phase.session);
  }
}, batchTypes = /* @__PURE__ */ new Set(["P", "B", "D", "E", "C", "H"]), copyFromStdin = /^(?:\s|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*COPY\s[^;]*\bFROM\s+STDIN\b/i, copyInBatch = /^P[\s\S]*\bCOPY\s[^;]*\bFROM\s+STDIN\b/i, bindLetter = 66, executeLetter = 69, asItIs = (response) => response, withoutCopyInResponse = (response) => without("G", response);
function without(unwanted, response) {
  let kept = split(response).messages.filter(({ type }) => type !== unwanted);
  return Buffer.concat(kept.map(({ type, body }) => encode(type, body)));
}
function untilReady(response) {
  let { messages } = split(response), kept = messages.slice(0, messages.findIndex(({ type }) => type === "Z") + 1);
  return Buffer.concat(kept.map(({ type, body }) => encode(type, body)));
}
function notePrepared({ type, body }, session) {
  type === "P" && body[0] !== 0 && session.prepared.set(cString(body, 0), encode(type, body)), type === "C" && body[0] === 83 && session.prepared.delete(cString(body, 1));
}
function noteDeallocated(sql, session) {
  /\b(?:deallocate\s+(?:prepare\s+)?all|discard\s+all)\b/i.test(sql) && session.prepared.clear();
  let name = /\bdeallocate\s+(?:prepare\s+)?"?([\w$]+)/i.exec(sql)?.[1];
  name !== void 0 && session.prepared.delete(name);
}

// src/engines/pglite/wire-server.ts
var WireServer = class _WireServer {
  url;
  #listener;
  #sockets;
  static async listen(sessions, serverParameters) {
    let credentials = { user: "postgres", database: "postgres", password: randomBytes(12).toString("hex") }, sockets = /* @__PURE__ */ new Set(), listener = createServer((socket) => {
      sockets.add(socket), socket.on("close", () => sockets.delete(socket)), new WireConnection(socket, { sessions, credentials, serverParameters });
    });
    listener.listen(0, "127.0.0.1"), await once(listener, "listening");
    let { port } = listener.address(), { user, password, database } = credentials;
    return new _WireServer(`postgresql://${user}:${password}@127.0.0.1:${port}/${database}`, listener, sockets);
  }
  constructor(url, listener, sockets) {
    this.url = url, this.#listener = listener, this.#sockets = sockets;
  }
  async close() {
    for (let socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#listener.close(() => resolve()));
  }
};

// src/engines/pglite/database.ts
var PgliteDatabase = class {
  server;
  #instance;
  #sessions;
  #own = newSession();
  #open;
  #wire;
  /** `open`: starts another database from an image of this one. */
  constructor(server, instance, open) {
    this.server = server, this.#instance = instance, this.#open = open, this.#sessions = new Sessions(instance, patienceMilliseconds);
  }
  async execute(script) {
    refuseNul(script), await this.#ask(Buffer.concat([simpleQuery(script), copyFail]), script);
  }
  async query(sql, parameters = []) {
    refuseNul(sql);
    let batch = extendedQuery(sql, parameters.map(parameterText)), request = /\bcopy\b/i.test(sql) ? Buffer.concat([batch, copyFail, sync]) : batch;
    return readRows(await this.#ask(request, sql));
  }
  async resetSession() {
    await this.#ask(Buffer.concat([simpleQuery("ROLLBACK"), simpleQuery(discardSession)]));
  }
  async copy() {
    let image = await this.#sessions.image(this.#own);
    return { open: () => this.#open(image), [Symbol.asyncDispose]: async () => {
    } };
  }
  async url() {
    return this.#wire ??= this.#listen(), (await this.#wire).url;
  }
  async [Symbol.asyncDispose]() {
    this.#wire !== void 0 && await (await this.#wire).close(), await this.#instance.end();
  }
  async #listen() {
    let reported = (await this.query(reportedSettings)).map(({ name, setting: setting2 }) => [name, setting2]);
    return WireServer.listen(
      this.#sessions,
      new Map([...reported, ["is_superuser", "on"], ["session_authorization", "postgres"]])
    );
  }
  async #ask(request, statement) {
    let { messages } = split(await this.#sessions.exchange(this.#own, request, statement)), refusal = messages.find(({ type }) => type === "E");
    if (refusal !== void 0) throw statementError(refusal.body);
    return messages;
  }
}, reportedSettings = `
  SELECT name, setting FROM pg_catalog.pg_settings
  WHERE name IN ('application_name', 'client_encoding', 'DateStyle', 'default_transaction_read_only', 'in_hot_standby', 'integer_datetimes',
                 'IntervalStyle', 'scram_iterations', 'search_path', 'server_encoding', 'server_version', 'standard_conforming_strings', 'TimeZone')`, patienceMilliseconds = 1e4;
function statementError(body) {
  let fields = errorFields(body), detail = fields.get("D"), hint = fields.get("H"), position = fields.get("P");
  return new StatementError(fields.get("M") ?? "unknown error", {
    sqlState: fields.get("C") ?? "XX000",
    ...detail === void 0 ? {} : { detail },
    ...hint === void 0 ? {} : { hint },
    ...position === void 0 ? {} : { position: Number(position) }
  });
}
function readRows(messages) {
  let description = messages.find(({ type }) => type === "T");
  if (description === void 0) return [];
  let columns = columnDescriptions(description.body);
  return messages.filter(({ type }) => type === "D").map(({ body }) => readRow(columns, rowTexts(body)));
}
function readRow(columns, texts) {
  let values = columns.map(({ name, typeOid }, index) => {
    let text = texts[index] ?? null;
    return [name, text === null ? null : columnValue(typeOid, text)];
  });
  return Object.fromEntries(values);
}

// src/engines/pglite/instance.ts
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { gunzip } from "node:zlib";

// src/engines/pglite/assets.json
var assets_default = {
  engine: [
    "assets/pglite-seed.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pglite.data",
    "node_modules/@electric-sql/pglite/dist/pglite.wasm"
  ],
  extensions: [
    "node_modules/@electric-sql/pglite/dist/amcheck.tar.gz",
    "node_modules/@electric-sql/pglite/dist/auto_explain.tar.gz",
    "node_modules/@electric-sql/pglite/dist/bloom.tar.gz",
    "node_modules/@electric-sql/pglite/dist/btree_gin.tar.gz",
    "node_modules/@electric-sql/pglite/dist/btree_gist.tar.gz",
    "node_modules/@electric-sql/pglite/dist/citext.tar.gz",
    "node_modules/@electric-sql/pglite/dist/cube.tar.gz",
    "node_modules/@electric-sql/pglite/dist/dict_int.tar.gz",
    "node_modules/@electric-sql/pglite/dist/dict_xsyn.tar.gz",
    "node_modules/@electric-sql/pglite/dist/earthdistance.tar.gz",
    "node_modules/@electric-sql/pglite/dist/file_fdw.tar.gz",
    "node_modules/@electric-sql/pglite/dist/fuzzystrmatch.tar.gz",
    "node_modules/@electric-sql/pglite/dist/hstore.tar.gz",
    "node_modules/@electric-sql/pglite/dist/intarray.tar.gz",
    "node_modules/@electric-sql/pglite/dist/isn.tar.gz",
    "node_modules/@electric-sql/pglite/dist/lo.tar.gz",
    "node_modules/@electric-sql/pglite/dist/ltree.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pageinspect.tar.gz",
    "node_modules/@electric-sql/pglite/dist/passwordcheck.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_buffercache.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_freespacemap.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_logicalinspect.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_overexplain.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_stat_statements.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_surgery.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_trgm.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_visibility.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pg_walinspect.tar.gz",
    "node_modules/@electric-sql/pglite/dist/pgcrypto.tar.gz",
    "node_modules/@electric-sql/pglite/dist/seg.tar.gz",
    "node_modules/@electric-sql/pglite/dist/spi.tar.gz",
    "node_modules/@electric-sql/pglite/dist/tablefunc.tar.gz",
    "node_modules/@electric-sql/pglite/dist/tcn.tar.gz",
    "node_modules/@electric-sql/pglite/dist/tsm_system_rows.tar.gz",
    "node_modules/@electric-sql/pglite/dist/tsm_system_time.tar.gz",
    "node_modules/@electric-sql/pglite/dist/unaccent.tar.gz",
    "node_modules/@electric-sql/pglite/dist/uuid-ossp.tar.gz",
    "node_modules/@electric-sql/pglite-pgvector/dist/vector.tar.gz"
  ]
};

// src/engines/pglite/assets.ts
var extensionAssets = assets_default.extensions.map(assetUrl);
function engineAsset(name) {
  let source = assets_default.engine.find((candidate) => candidate.endsWith(`/${name}`));
  if (source === void 0) throw new Error(`assets.json does not list ${name}`);
  return assetUrl(source);
}

// src/engines/pglite/instance.ts
var Instance = class _Instance {
  #worker;
  #timeoutMilliseconds;
  #settle;
  #failure;
  /** Resolves when the first statement can be sent. `image`: what another instance held; an empty database otherwise. */
  static async start(settings, timeoutMilliseconds, image) {
    let boot2 = sharedBoot(), worker = new Worker(await entryUrl("pglite-worker"), threadOptions), instance = new _Instance(worker, timeoutMilliseconds), ready = instance.#outcome();
    return await Promise.all([
      ready,
      boot2.then((parts) => worker.postMessage({ ...parts, ...image, settings }))
    ]), instance;
  }
  constructor(worker, timeoutMilliseconds) {
    this.#worker = worker, this.#timeoutMilliseconds = timeoutMilliseconds, worker.on("message", (reply) => this.#receive(reply)), worker.on("error", (error) => this.#fail("lost", `The embedded PostgreSQL ended: ${error.message}`)), worker.on("exit", () => this.#fail("lost", "The embedded PostgreSQL ended"));
  }
  /** Rejects with an EngineFailure; after the first one the instance is gone. */
  async exchange(request, statement) {
    let patience = this.#timeoutMilliseconds + request.length * millisecondsPerByte, outcome = await this.#ask({ kind: "request", request }, patience, statement);
    if (!Buffer.isBuffer(outcome)) throw new Error("The worker answered a request with something else.");
    return outcome;
  }
  /** What is in its files now: a checkpoint comes first. Rejects with an EngineFailure. */
  async image() {
    let outcome = await this.#ask({ kind: "image" }, this.#timeoutMilliseconds);
    if (Buffer.isBuffer(outcome)) throw new Error("The worker did not answer with an image.");
    return outcome;
  }
  async end() {
    this.#failure ??= new EngineFailure("lost", "The embedded PostgreSQL was closed"), await this.#worker.terminate();
  }
  async #ask(exchange, patience, statement) {
    if (this.#failure !== void 0) throw new EngineFailure("lost", this.#failure.message, statement);
    this.#worker.postMessage(exchange);
    let timer = setTimeout(() => this.#expire(), patience);
    try {
      return await this.#outcome(statement);
    } finally {
      clearTimeout(timer);
    }
  }
  #outcome(statement) {
    return new Promise((resolve, reject) => {
      this.#settle = (outcome) => {
        this.#settle = void 0, outcome instanceof EngineFailure ? reject(new EngineFailure(outcome.kind, outcome.message, statement)) : resolve(outcome);
      };
    });
  }
  #receive(reply) {
    reply.kind === "ready" ? this.#settle?.(Buffer.alloc(0)) : reply.kind === "response" && reply.isSound ? this.#settle?.(Buffer.from(reply.response)) : reply.kind === "image" ? this.#settle?.(reply.image) : this.#breakDown(reply.kind === "broken" ? reply.reason : "it no longer answers SELECT 1");
  }
  #breakDown(reason) {
    this.#fail("lost", `The embedded PostgreSQL broke down: ${reason}`), this.#worker.terminate();
  }
  /** Nothing but ending the thread stops WebAssembly; the data directory goes with it. */
  #expire() {
    this.#fail(
      "timeout",
      `A statement ran longer than ${this.#timeoutMilliseconds} ms and was ended with its database`
    ), this.#worker.terminate();
  }
  #fail(kind, message) {
    this.#failure ??= new EngineFailure(kind, message), this.#settle?.(this.#failure);
  }
}, threadOptions = { resourceLimits: { stackSizeMb: 200 }, stdout: !0, stderr: !0 }, millisecondsPerByte = 0.01, boot;
function sharedBoot() {
  return boot ??= readBoot(), boot;
}
async function readBoot() {
  setFlagsFromString("--no-wasm-code-gc");
  let [program, seed] = await Promise.all([
    readFile(engineAsset("pglite.wasm")).then((bytes) => WebAssembly.compile(bytes)),
    readFile(engineAsset("pglite-seed.tar.gz")).then((bytes) => promisify(gunzip)(bytes))
  ]);
  return {
    program,
    files: engineAsset("pglite.data").href,
    seed: new Uint8Array(seed),
    usesExtensions: !1,
    extensions: extensionAssets.map((url) => url.href)
  };
}

// src/engines/pglite/pglite.ts
var pglite = { id: "pglite", open: (options) => PgliteServer.open(options) }, PgliteServer = class _PgliteServer {
  engine = "pglite";
  serverVersion;
  capabilities = /* @__PURE__ */ new Set([
    "catalog",
    "wire",
    "event-triggers",
    "plans",
    "rollback",
    "refusals"
  ]);
  #options;
  #databases = [];
  /** Started with the server, for the first createDatabase. */
  #spare;
  static async open(options) {
    let instance = await startInstance(options), probe = new _PgliteServer("", instance, options).#keep(instance, options), [row] = await probe.query("SHOW server_version");
    return new _PgliteServer(row?.server_version ?? "", instance, options);
  }
  constructor(serverVersion, spare, options) {
    this.serverVersion = serverVersion.split(" ")[0] ?? serverVersion, this.#spare = spare, this.#options = options;
  }
  async createDatabase(_purpose, { timeZone } = {}) {
    if (timeZone !== void 0) return this.#start({ ...this.#options, timeZone });
    let spare = this.#spare;
    return this.#spare = void 0, spare ? this.#keep(spare, this.#options) : this.#start(this.#options);
  }
  async #start(options, image) {
    return this.#keep(await startInstance(options, image), options);
  }
  #keep(instance, options) {
    let database = new PgliteDatabase(this, instance, (image) => this.#start(options, image));
    return this.#databases.push(database), database;
  }
  async [Symbol.asyncDispose]() {
    await Promise.all([this.#spare?.end(), ...this.#databases.map((database) => database[Symbol.asyncDispose]())]);
  }
};
function startInstance({ timeZone = "UTC", statementTimeoutMilliseconds = 6e4 }, image) {
  let settings = [
    ["TimeZone", timeZone],
    // A migration history of thousands of tables in one transaction needs more than the default 64.
    ["max_locks_per_transaction", "1024"]
  ];
  return Instance.start(settings, statementTimeoutMilliseconds, image);
}
export {
  pglite
};
