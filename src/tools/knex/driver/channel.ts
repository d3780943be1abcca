// Descriptor 3, opened by the audit: JSON lines, so that what migrations print does no harm.
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Reply, Request } from '../protocol.ts';

export class Channel {
  readonly #socket = new Socket({ fd: 3, readable: true, writable: true });
  readonly #lines: AsyncIterator<string>;

  constructor() {
    // The audit closed its end: nobody wants an answer any more.
    this.#socket.on('error', () => process.exit(0));
    this.#lines = createInterface({ input: this.#socket })[Symbol.asyncIterator]();
  }

  /** Undefined when the audit has closed the channel. */
  async receive(): Promise<Request | undefined> {
    const { value, done } = await this.#lines.next();
    return done ? undefined : (JSON.parse(value) as Request);
  }

  send(reply: Reply): void {
    this.#socket.write(`${JSON.stringify(reply)}\n`);
  }
}
