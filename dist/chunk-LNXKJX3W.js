import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  ChildEndedError
} from "./chunk-OW3H7COQ.js";
import {
  whenInterrupted
} from "./chunk-BY3YOZRV.js";

// src/host/child-process.ts
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

// src/host/child-environment.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var allowed = [
  "PATH",
  "LANG",
  "LC_ALL",
  "LC_CTYPE",
  "TZ",
  "CI",
  "SHELL",
  "SystemRoot",
  "VIRTUAL_ENV",
  "LD_LIBRARY_PATH",
  "JAVA_HOME",
  "GOROOT",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "NODE_EXTRA_CA_CERTS",
  "PYENV_ROOT",
  "PYENV_VERSION",
  "PYTHONPATH",
  "FLASK_APP",
  "DJANGO_SETTINGS_MODULE"
];
async function makeChildFolder() {
  let folder = await mkdtemp(join(tmpdir(), "schema-audit-child-")), remove = () => rm(folder, { recursive: !0, force: !0 }), forget = whenInterrupted(remove);
  return {
    variables: { HOME: folder, TMPDIR: folder },
    remove: () => remove().finally(forget)
  };
}
function allowedEnvironment(environment) {
  let visible = {};
  for (let name of allowed) {
    let value = environment[name];
    value !== void 0 && (visible[name] = value);
  }
  return visible;
}

// src/host/child-process.ts
var OUTPUT_LIMIT = 16 * 1024 * 1024, living = /* @__PURE__ */ new Set(), isEnding = !1;
function endChildren() {
  isEnding = !0;
  for (let child of living) endGroup(child);
}
async function runToEnd(launch) {
  let folder = await makeChildFolder();
  try {
    return await new Promise((resolve, reject) => {
      let child = start(launch, folder, ["pipe", "pipe", "pipe"]), stdout = collect(child.stdout), stderr = collect(child.stderr), timedOut = !1, timer = setTimeout(() => {
        timedOut = !0, endGroup(child);
      }, launch.timeoutMilliseconds ?? 12e4);
      child.once("error", reject), child.once("close", (exitCode) => {
        clearTimeout(timer), resolve({ ...exitCode === null ? {} : { exitCode }, timedOut, stdout: stdout(), stderr: stderr() });
      }), child.stdin?.on("error", () => {
      }), child.stdin?.end(launch.input ?? "");
    });
  } finally {
    await folder.remove();
  }
}
async function startConversation(launch) {
  let folder = await makeChildFolder();
  try {
    return new LineConversation(start(launch, folder, ["ignore", "pipe", "pipe", "pipe"]), folder);
  } catch (error) {
    throw await folder.remove(), error;
  }
}
var LineConversation = class {
  #child;
  #folder;
  #ended;
  #stdout;
  #stderr;
  #waiting = [];
  #end;
  constructor(child, folder) {
    this.#child = child, this.#folder = folder, this.#stdout = collect(child.stdout), this.#stderr = collect(child.stderr);
    let channel = this.#channel(), lines = createInterface({ input: channel, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on("line", (line) => this.#answer(line));
    for (let source of [channel, lines]) source.on("error", () => {
    });
    this.#ended = new Promise((resolve) => {
      child.once("error", (error) => this.#finish(error.message, resolve)), child.once("exit", () => endGroup(child)), child.once(
        "close",
        (code, signal) => this.#finish(`The child ended with ${signal ?? `exit code ${code}`}.`, resolve)
      );
    });
  }
  async ask(request, timeoutMilliseconds = 6e5) {
    if (this.#end) throw this.#end;
    let answer = new Promise((resolve, reject) => this.#waiting.push({ resolve, reject })), timer = setTimeout(() => {
      this.#end = new ChildEndedError("timeout", `No answer within ${timeoutMilliseconds} ms.`, this.output()), endGroup(this.#child);
    }, timeoutMilliseconds);
    this.#channel().write(`${JSON.stringify(request)}
`);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }
  output() {
    return this.#stdout() + this.#stderr();
  }
  async [Symbol.asyncDispose]() {
    this.#channel().end();
    let timer = setTimeout(() => endGroup(this.#child), 2e3);
    await this.#ended, clearTimeout(timer), await this.#folder.remove();
  }
  // Descriptor 3 was opened as a pipe, which Node makes a duplex socket.
  #channel() {
    return this.#child.stdio[3];
  }
  #answer(line) {
    let request = this.#waiting.shift();
    if (request)
      try {
        request.resolve(JSON.parse(line));
      } catch {
        request.reject(new Error(`The child answered something that is not JSON: ${line.slice(0, 200)}`));
      }
  }
  #finish(message, done) {
    this.#end ??= new ChildEndedError("exit", message, this.output());
    for (let request of this.#waiting.splice(0)) request.reject(this.#end);
    done();
  }
};
function start(launch, folder, stdio) {
  if (isEnding) throw new ChildEndedError("exit", "The audit was interrupted.", "");
  let child = spawn(launch.program, launch.arguments, {
    cwd: launch.workingDirectory,
    env: { ...launch.environment, ...folder.variables },
    stdio,
    detached: !0
  });
  return living.add(child), child.once("close", () => living.delete(child)), child.once("error", () => living.delete(child)), child;
}
function endGroup(child) {
  if (child.pid !== void 0)
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      child.kill("SIGKILL");
    }
}
function collect(stream) {
  let chunks = [], size = 0;
  return stream?.on("data", (chunk) => {
    size < OUTPUT_LIMIT && chunks.push(chunk), size += chunk.length;
  }), () => Buffer.concat(chunks).subarray(0, OUTPUT_LIMIT).toString("utf8");
}

export {
  allowedEnvironment,
  endChildren,
  runToEnd,
  startConversation
};
