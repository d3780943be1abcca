import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { gunzip } from 'node:zlib';
import { entryUrl } from '#bundle/parts.ts';
import { EngineFailure } from '../engine.ts';
import { engineAsset, extensionAssets } from './assets.ts';
import type { Boot, Exchange, Image, Reply } from './worker-messages.ts';

// @types/node has no WebAssembly, and the DOM's types are not ours.
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

type Outcome = Buffer | Image;

/** A running PGlite in its own thread. One exchange at a time: whoever calls takes turns (see sessions.ts). */
export class Instance {
  readonly #worker: Worker;
  readonly #timeoutMilliseconds: number;
  #settle: ((outcome: Outcome | EngineFailure) => void) | undefined;
  #failure: EngineFailure | undefined;

  /** Resolves when the first statement can be sent. `image`: what another instance held; an empty database otherwise. */
  static async start(settings: Boot['settings'], timeoutMilliseconds: number, image?: Image): Promise<Instance> {
    // The thread loads its program while we read and compile ours.
    const boot = sharedBoot();
    const worker = new Worker(await entryUrl('pglite-worker'), threadOptions);
    const instance = new Instance(worker, timeoutMilliseconds);
    const ready = instance.#outcome();
    await Promise.all([
      ready,
      boot.then((parts) => worker.postMessage({ ...parts, ...image, settings } satisfies Boot)),
    ]);
    return instance;
  }

  private constructor(worker: Worker, timeoutMilliseconds: number) {
    this.#worker = worker;
    this.#timeoutMilliseconds = timeoutMilliseconds;
    worker.on('message', (reply: Reply) => this.#receive(reply));
    worker.on('error', (error) => this.#fail('lost', `The embedded PostgreSQL ended: ${error.message}`));
    worker.on('exit', () => this.#fail('lost', 'The embedded PostgreSQL ended'));
  }

  /** Rejects with an EngineFailure; after the first one the instance is gone. */
  async exchange(request: Buffer, statement?: string): Promise<Buffer> {
    const patience = this.#timeoutMilliseconds + request.length * millisecondsPerByte;
    const outcome = await this.#ask({ kind: 'request', request }, patience, statement);
    if (!Buffer.isBuffer(outcome)) throw new Error('The worker answered a request with something else.');
    return outcome;
  }

  /** What is in its files now: a checkpoint comes first. Rejects with an EngineFailure. */
  async image(): Promise<Image> {
    const outcome = await this.#ask({ kind: 'image' }, this.#timeoutMilliseconds);
    if (Buffer.isBuffer(outcome)) throw new Error('The worker did not answer with an image.');
    return outcome;
  }

  async end(): Promise<void> {
    this.#failure ??= new EngineFailure('lost', 'The embedded PostgreSQL was closed');
    await this.#worker.terminate();
  }

  async #ask(exchange: Exchange, patience: number, statement?: string): Promise<Outcome> {
    if (this.#failure !== undefined) throw new EngineFailure('lost', this.#failure.message, statement);
    this.#worker.postMessage(exchange);
    const timer = setTimeout(() => this.#expire(), patience);
    try {
      return await this.#outcome(statement);
    } finally {
      clearTimeout(timer);
    }
  }

  #outcome(statement?: string): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#settle = (outcome) => {
        this.#settle = undefined;
        if (outcome instanceof EngineFailure) reject(new EngineFailure(outcome.kind, outcome.message, statement));
        else resolve(outcome);
      };
    });
  }

  #receive(reply: Reply): void {
    if (reply.kind === 'ready') this.#settle?.(Buffer.alloc(0));
    else if (reply.kind === 'response' && reply.isSound) this.#settle?.(Buffer.from(reply.response));
    else if (reply.kind === 'image') this.#settle?.(reply.image);
    else this.#breakDown(reply.kind === 'broken' ? reply.reason : 'it no longer answers SELECT 1');
  }

  #breakDown(reason: string): void {
    this.#fail('lost', `The embedded PostgreSQL broke down: ${reason}`);
    void this.#worker.terminate();
  }

  /** Nothing but ending the thread stops WebAssembly; the data directory goes with it. */
  #expire(): void {
    this.#fail(
      'timeout',
      `A statement ran longer than ${this.#timeoutMilliseconds} ms and was ended with its database`,
    );
    void this.#worker.terminate();
  }

  #fail(kind: EngineFailure['kind'], message: string): void {
    this.#failure ??= new EngineFailure(kind, message);
    this.#settle?.(this.#failure);
  }
}

// WebAssembly nests its calls on the thread's stack too. Where that ends first, PGlite swallows JavaScript's RangeError and answers nothing;
// with 200 MB (reserved, not used) max_stack_depth is reached first: a proper 54001. 32 MB are too few for `1 + 1 + …` with 10,000 terms.
const threadOptions = { resourceLimits: { stackSizeMb: 200 }, stdout: true, stderr: true };

// The limit is meant for one statement, and a request may be a script of thousands: 1 MB gets 10 s more.
const millisecondsPerByte = 0.01;

let boot: Promise<Omit<Boot, 'settings'>> | undefined;

/** Read and compiled once per process. */
function sharedBoot(): Promise<Omit<Boot, 'settings'>> {
  boot ??= readBoot();
  return boot;
}

async function readBoot(): Promise<Omit<Boot, 'settings'>> {
  // V8 13.6 (Node 24) frees the wrappers around JavaScript that WebAssembly calls while another thread takes one up, and aborts the whole
  // process: `Check failed: jit_page_->allocations_.erase(addr) == 1`, once in some thousand databases. Code is then kept until its
  // module goes: a few MB.
  setFlagsFromString('--no-wasm-code-gc');
  const [program, seed] = await Promise.all([
    readFile(engineAsset('pglite.wasm')).then((bytes) => WebAssembly.compile(bytes)),
    readFile(engineAsset('pglite-seed.tar.gz')).then((bytes) => promisify(gunzip)(bytes)),
  ]);
  return {
    program,
    files: engineAsset('pglite.data').href,
    seed: new Uint8Array(seed),
    usesExtensions: false,
    extensions: extensionAssets.map((url) => url.href),
  };
}
