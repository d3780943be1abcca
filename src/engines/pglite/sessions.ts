import { discardSession } from '../discard-session.ts';
import { EngineFailure, StatementError } from '../engine.ts';
import type { Instance } from './instance.ts';
import { encode, rowTexts, simpleQuery, split, sync } from './protocol.ts';
import type { Image } from './worker-messages.ts';

/** One client's state. PGlite has a single backend, so what a client set is put away when another one's turn comes. */
export interface Session {
  /** Session settings to restore, by name. */
  readonly settings: Map<string, string>;
  /** Parse messages of open prepared statements, by name. */
  readonly prepared: Map<string, Buffer>;
}

export function newSession(settings: Iterable<readonly [string, string]> = []): Session {
  return { settings: new Map(settings), prepared: new Map() };
}

interface Waiting {
  readonly session: Session;
  readonly proceed: () => void;
}

/** Lets one session at a time at the instance; the others wait while it is in a transaction or in the middle of a batch. */
export class Sessions {
  readonly #instance: Instance;
  readonly #patienceMilliseconds: number;
  #owner: Session | undefined;
  #isExchanging = false;
  /** Status of the last ReadyForQuery; `open` in the middle of a batch. */
  #status: 'I' | 'T' | 'E' | 'open' = 'I';
  #waiting: readonly Waiting[] = [];

  constructor(instance: Instance, patienceMilliseconds: number) {
    this.#instance = instance;
    this.#patienceMilliseconds = patienceMilliseconds;
  }

  /** Rejects with a StatementError 55P03 when another session keeps its transaction open for too long, and with an EngineFailure. */
  async exchange(session: Session, request: Buffer, statement?: string): Promise<Buffer> {
    await this.#turn(session);
    try {
      if (session !== this.#owner) await this.#switchTo(session);
      const response = await this.#instance.exchange(request, statement);
      this.#status = statusAfter(response);
      return response;
    } catch (error) {
      // An instance that is gone has no transactions: whoever waits for the end of one is told.
      if (error instanceof EngineFailure) this.#status = 'I';
      throw error;
    } finally {
      this.#isExchanging = false;
      this.#admit();
    }
  }

  /** The instance's image, between two transactions. Rejects as `exchange` does. */
  async image(session: Session): Promise<Image> {
    await this.exchange(session, simpleQuery('CHECKPOINT'));
    await this.#turn(session);
    try {
      return await this.#instance.image();
    } finally {
      this.#isExchanging = false;
      this.#admit();
    }
  }

  /** Rolls back what the session left open and forgets it. */
  async close(session: Session): Promise<void> {
    if (this.#owner !== session) return;
    if (this.#status !== 'I') await this.exchange(session, Buffer.concat([sync, simpleQuery('ROLLBACK')]));
  }

  #turn(session: Session): Promise<void> {
    if (!this.#isExchanging && this.#mayGo(session)) {
      this.#isExchanging = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((waiting) => waiting !== entry);
        reject(new StatementError(occupied, { sqlState: '55P03', hint: occupiedHint }));
      }, this.#patienceMilliseconds);
      const entry = {
        session,
        proceed: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      this.#waiting = [...this.#waiting, entry];
    });
  }

  #mayGo(session: Session): boolean {
    return session === this.#owner || this.#status === 'I';
  }

  #admit(): void {
    const next = this.#waiting.find(({ session }) => this.#mayGo(session));
    if (next === undefined) return;
    this.#waiting = this.#waiting.filter((waiting) => waiting !== next);
    this.#isExchanging = true;
    next.proceed();
  }

  async #switchTo(session: Session): Promise<void> {
    if (this.#owner !== undefined) {
      const farewell = await this.#instance.exchange(
        Buffer.concat([simpleQuery(ownSettings), simpleQuery(discardSession)]),
      );
      this.#owner.settings.clear();
      for (const [name, value] of settingRows(farewell)) this.#owner.settings.set(name, value);
    }
    this.#owner = session;
    const welcome = [...session.settings].map(([name, value]) => simpleQuery(setting(name, value)));
    const prepared = [...session.prepared.values()].flatMap((parse) => [parse, sync]);
    if (welcome.length + prepared.length > 0) await this.#instance.exchange(Buffer.concat([...welcome, ...prepared]));
  }
}

const occupied = 'another session keeps a transaction open, and the embedded PostgreSQL has one session at a time';
const occupiedHint =
  'Audit against a PostgreSQL server (engine: postgres) when a tool needs several connections at once.';

const ownSettings = `SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session'`;

function setting(name: string, value: string): string {
  return `SELECT pg_catalog.set_config(${literal(name)}, ${literal(value)}, false)`;
}

function literal(text: string): string {
  return ` E'${text.replace(/['\\]/g, '\\$&')}'`;
}

function settingRows(response: Buffer): readonly (readonly [string, string])[] {
  const rows = split(response).messages.filter(({ type }) => type === 'D');
  return rows.map(({ body }) => rowTexts(body)).map(([name, value]) => [name ?? '', value ?? ''] as const);
}

/** ReadyForQuery is the last message of a whole batch. */
function statusAfter(response: Buffer): 'I' | 'T' | 'E' | 'open' {
  const isReady = response.length >= 6 && response.subarray(-6, -1).equals(readyHead);
  const status = isReady ? response.toString('latin1', response.length - 1) : 'open';
  return status === 'I' || status === 'T' || status === 'E' ? status : 'open';
}

const readyHead = encode('Z', Buffer.from('I')).subarray(0, 5);
