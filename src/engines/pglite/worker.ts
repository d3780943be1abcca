// The worker: one PGlite, fed with raw protocol messages. A worker because deep recursion corrupts PGlite on the main thread's stack,
// and because nothing but ending the thread stops a statement that runs for ever.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { isSound } from './canary.ts';
import { installExtensions } from './extensions.ts';
import type { Boot, Exchange, Reply } from './worker-messages.ts';

if (parentPort === null) throw new Error('worker.ts runs in a worker thread');
const port = parentPort;
const boot: Boot = (await once(port, 'message'))[0];

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
// Its own handler throws in the middle of C code when a COPY wants a program, and PGlite answers nothing any more. NULL is what popen(3)
// returns on failure, so PostgreSQL refuses the statement.
pglite.handleExternalCmd = () => 0;
let hasExtensions = boot.usesExtensions;
if (hasExtensions) await installExtensions(pglite, boot.extensions);

port.on('message', (exchange: Exchange) => void answer(exchange));
port.postMessage({ kind: 'ready' } satisfies Reply);

async function answer(exchange: Exchange): Promise<void> {
  try {
    port.postMessage(exchange.kind === 'image' ? await image() : await response(Buffer.from(exchange.request)));
  } catch (error) {
    port.postMessage({ kind: 'broken', reason: String(error).slice(0, 2000) } satisfies Reply);
  }
}

async function response(request: Buffer): Promise<Reply> {
  await bringExtensions(request);
  const answered = Buffer.from(pglite.execProtocolRawSync(request));
  return { kind: 'response', response: answered, isSound: isSound(pglite, request, answered) };
}

async function image(): Promise<Reply> {
  const dump = await pglite.dumpDataDir('none');
  const seed = new Uint8Array(await dump.arrayBuffer());
  return { kind: 'image', image: { seed, usesExtensions: hasExtensions } };
}

/** Unpacking all extensions costs 0.1 s: done when something first speaks of them (also in DO blocks and pg_available_extensions). */
async function bringExtensions(request: Buffer): Promise<void> {
  if (hasExtensions || !/extension/i.test(request.toString('latin1'))) return;
  hasExtensions = true;
  await installExtensions(pglite, boot.extensions);
}

/** PGlite's parameters without what a server would not do: `-O` permits changes of system tables. */
function asOnAServer(parameter: string): readonly string[] {
  if (parameter === '-O') return [];
  return [parameter === 'search_path=public' ? 'search_path="$user", public' : parameter];
}
