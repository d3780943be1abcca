import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server as NetServer, type Socket } from 'node:net';
import type { Sessions } from './sessions.ts';
import { WireConnection } from './wire-connection.ts';

/** Lets outside programs at an embedded database: a port of the loopback interface, with a password that only the URL knows. */
export class WireServer {
  readonly url: string;
  readonly #listener: NetServer;
  readonly #sockets: Set<Socket>;

  static async listen(sessions: Sessions, serverParameters: ReadonlyMap<string, string>): Promise<WireServer> {
    const credentials = { user: 'postgres', database: 'postgres', password: randomBytes(12).toString('hex') };
    const sockets = new Set<Socket>();
    const listener = createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      new WireConnection(socket, { sessions, credentials, serverParameters });
    });
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    // A listener on a TCP port has an AddressInfo, never the name of a pipe.
    const { port } = listener.address() as AddressInfo;
    const { user, password, database } = credentials;
    return new WireServer(`postgresql://${user}:${password}@127.0.0.1:${port}/${database}`, listener, sockets);
  }

  private constructor(url: string, listener: NetServer, sockets: Set<Socket>) {
    this.url = url;
    this.#listener = listener;
    this.#sockets = sockets;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#listener.close(() => resolve()));
  }
}
