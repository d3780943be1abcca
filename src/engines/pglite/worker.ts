// The worker: one PGlite, fed with raw protocol messages. A worker because deep recursion corrupts PGlite on the main thread's stack,
// and because nothing but ending the thread stops a statement that runs for ever.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { isSound } from './canary.ts';
import { installExtensions } from './extensions.ts';
import type { Boot, Exchange, Reply } from './worker-messages.ts';

/** Answers one exchange at a time: whoever asks waits for the reply. */
class Backend {
  readonly #pglite: PGlite;
  readonly #extensions: readonly string[];
  #hasExtensions = false;

  static async start(boot: Boot): Promise<Backend> {
    const pglite = await PGlite.create({
      pgliteWasmModule: boot.program,
      // Only initdb would need it, and the seed is an initialised directory.
      initdbWasmModule: boot.program,
      fsBundle: new Blob([await readFile(new URL(boot.files))]),
      loadDataDir: new Blob([boot.seed]),
      startParams: [
        ...PGlite.defaultStartParams.flatMap(asOnAServer),
        ...boot.settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
    });
    // Its own handler throws in the middle of C code when a COPY wants a program, and PGlite answers nothing any more. NULL is what
    // popen(3) returns on failure, so PostgreSQL refuses the statement.
    pglite.handleExternalCmd = () => 0;
    const backend = new Backend(pglite, boot.extensions);
    if (boot.usesExtensions) await backend.#bringExtensions();
    return backend;
  }

  private constructor(pglite: PGlite, extensions: readonly string[]) {
    this.#pglite = pglite;
    this.#extensions = extensions;
  }

  async answer(exchange: Exchange): Promise<Reply> {
    try {
      return exchange.kind === 'image' ? await this.#image() : await this.#response(Buffer.from(exchange.request));
    } catch (error) {
      return { kind: 'broken', reason: String(error).slice(0, 2000) };
    }
  }

  async #response(request: Buffer): Promise<Reply> {
    // Also in DO blocks and pg_available_extensions.
    if (/extension/i.test(request.toString('latin1'))) await this.#bringExtensions();
    const answered = Buffer.from(this.#pglite.execProtocolRawSync(request));
    return { kind: 'response', response: answered, isSound: isSound(this.#pglite, request, answered) };
  }

  async #image(): Promise<Reply> {
    const dump = await this.#pglite.dumpDataDir('none');
    const seed = new Uint8Array(await dump.arrayBuffer());
    return { kind: 'image', image: { seed, usesExtensions: this.#hasExtensions } };
  }

  /** Unpacking all of them costs 0.1 s: done when something first speaks of them. */
  async #bringExtensions(): Promise<void> {
    if (this.#hasExtensions) return;
    this.#hasExtensions = true;
    await installExtensions(this.#pglite, this.#extensions);
  }
}

/** PGlite's parameters without what a server would not do: `-O` permits changes of system tables. */
function asOnAServer(parameter: string): readonly string[] {
  if (parameter === '-O') return [];
  return [parameter === 'search_path=public' ? 'search_path="$user", public' : parameter];
}

async function serve(port: MessagePort): Promise<void> {
  const [boot]: Boot[] = await once(port, 'message');
  if (boot === undefined) throw new Error('The first message says what to start');
  const backend = await Backend.start(boot);
  port.on('message', async (exchange: Exchange) => {
    const reply = await backend.answer(exchange);
    // An image has tens of megabytes: it is handed over, not copied.
    port.postMessage(reply, reply.kind === 'image' ? [reply.image.seed.buffer] : []);
  });
  port.postMessage({ kind: 'ready' } satisfies Reply);
}

if (parentPort === null) throw new Error('worker.ts runs in a worker thread');
// Not awaited: V8 aborts the whole process when a thread is ended while a module with a top-level await is evaluated
// (nodejs/node#43182), and databases are given up while they start. What is rejected here is an `error` event there.
void serve(parentPort);
