import type { Socket } from 'node:net';
import { EngineFailure, StatementError } from '../engine.ts';
import { copyFail, cString, encode, errorResponse, int16, type Message, simpleQuery, split, sync } from './protocol.ts';
import { newSession, type Session, type Sessions } from './sessions.ts';
import {
  type Credentials,
  readOpening,
  refusalOf,
  type StartupParameters,
  startupSettings,
  welcome,
} from './wire-startup.ts';

export interface Reception {
  readonly sessions: Sessions;
  readonly credentials: Credentials;
  /** What ParameterStatus reports. */
  readonly serverParameters: ReadonlyMap<string, string>;
}

type Phase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'password'; readonly parameters: StartupParameters }
  | { readonly kind: 'ready'; readonly session: Session }
  /** A COPY FROM STDIN was answered; its rows are gathered, because PGlite reads all of them in one call. */
  | { readonly kind: 'copying'; readonly session: Session; readonly statement: Buffer };

/** One client's socket: gathers messages until PGlite can answer them without waiting, and passes the answers back. */
export class WireConnection {
  readonly #socket: Socket;
  readonly #reception: Reception;
  #phase: Phase = { kind: 'opening' };
  #received: Buffer = Buffer.alloc(0);
  #gathered: Buffer[] = [];
  /** After an error in a batch, the server skips what comes before the next Sync. */
  #skipsToSync = false;
  /** A Flush left something bound or executed that the next Sync will end. */
  #isInBatch = false;
  #work: Promise<void> = Promise.resolve();

  constructor(socket: Socket, reception: Reception) {
    this.#socket = socket;
    this.#reception = reception;
    socket.setNoDelay(true);
    socket.on('data', (bytes: Buffer) => this.#enqueue(() => this.#receive(bytes)));
    // A client that resets its connection has gone, like one that closes it.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#enqueue(() => this.#leave()));
  }

  #enqueue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => this.#hangUp(error));
  }

  async #receive(bytes: Buffer): Promise<void> {
    this.#received = Buffer.concat([this.#received, bytes]);
    while (this.#phase.kind === 'opening') if (!this.#open()) return;
    const { messages, rest } = split(this.#received);
    this.#received = Buffer.from(rest);
    for (const message of messages) await this.#handle(message);
  }

  /** False when there is nothing more to read now. */
  #open(): boolean {
    const read = readOpening(this.#received);
    if (read === undefined) return false;
    this.#received = read.rest;
    if (read.opening.kind === 'cancel') {
      this.#socket.end();
      return false;
    }
    if (read.opening.kind === 'encryption') {
      this.#socket.write('N');
      return true;
    }
    this.#socket.write(read.opening.greeting);
    this.#phase = { kind: 'password', parameters: read.opening.parameters };
    return true;
  }

  async #handle(message: Message): Promise<void> {
    if (message.type === 'X') this.#socket.end();
    else if (this.#phase.kind === 'password') this.#authenticate(message, this.#phase.parameters);
    else if (this.#phase.kind === 'copying')
      await this.#gatherRows(message, this.#phase.session, this.#phase.statement);
    else if (this.#phase.kind === 'ready') await this.#serve(message, this.#phase.session);
  }

  #authenticate(message: Message, parameters: StartupParameters): void {
    const { credentials, serverParameters } = this.#reception;
    const refusal =
      message.type === 'p' ? refusalOf(parameters, cString(message.body, 0), credentials) : Buffer.alloc(0);
    if (refusal !== undefined) {
      this.#socket.end(refusal);
      return;
    }
    this.#phase = { kind: 'ready', session: newSession(startupSettings(parameters)) };
    this.#socket.write(welcome(serverParameters, parameters));
  }

  async #serve(message: Message, session: Session): Promise<void> {
    const bytes = encode(message.type, message.body);
    if (message.type === 'Q') return this.#serveQuery(message, session);
    if (message.type === 'F') return this.#exchange(session, bytes);
    if (message.type === 'S') {
      this.#isInBatch = false;
      return this.#serveBatch(session, bytes);
    }
    if (!batchTypes.has(message.type) || this.#skipsToSync) return;
    this.#gathered.push(bytes);
    if (message.type === 'H') await this.#serveFlush(session);
  }

  async #serveQuery(message: Message, session: Session): Promise<void> {
    const sql = cString(message.body, 0);
    noteDeallocated(sql, session);
    if (!copyFromStdin.test(sql)) return this.#exchange(session, Buffer.concat([simpleQuery(sql), copyFail]));
    this.#phase = { kind: 'copying', session, statement: simpleQuery(sql) };
    // The number of columns is not known yet; drivers do not look at it.
    this.#socket.write(encode('G', Buffer.from([/\bbinary\b/i.test(sql) ? 1 : 0]), int16(0)));
  }

  async #gatherRows(message: Message, session: Session, statement: Buffer): Promise<void> {
    if (!['d', 'c', 'f'].includes(message.type)) return;
    this.#gathered.push(encode(message.type, message.body));
    if (message.type === 'd') return;
    const request = Buffer.concat([statement, ...this.#gathered]);
    this.#gathered = [];
    this.#phase = { kind: 'ready', session };
    await this.#exchange(session, request, withoutCopyInResponse);
  }

  /** Preparing and describing alone leave nothing open: a Sync whose answer is dropped lets other sessions take their turn (asyncpg). */
  async #serveFlush(session: Session): Promise<void> {
    const preparesOnly =
      !this.#isInBatch && !this.#gathered.some((bytes) => bytes[0] === bindLetter || bytes[0] === executeLetter);
    if (preparesOnly) return this.#serveBatch(session, sync, (response) => this.#afterPreparing(response));
    this.#isInBatch = true;
    await this.#serveBatch(session, Buffer.alloc(0));
  }

  #afterPreparing(response: Buffer): Buffer {
    this.#skipsToSync = split(response).messages.some(({ type }) => type === 'E');
    return without('Z', response);
  }

  async #serveBatch(session: Session, end: Buffer, edit = asItIs): Promise<void> {
    const copies = this.#gathered.some((bytes) => copyInBatch.test(bytes.toString('latin1')));
    const batch = Buffer.concat([...this.#gathered, end, ...(copies ? [copyFail, sync] : [])]);
    this.#gathered = [];
    this.#skipsToSync = false;
    await this.#exchange(session, batch, copies ? untilReady : edit);
    // Only now: a change of turns before this batch would have prepared its statements already.
    for (const message of split(batch).messages) notePrepared(message, session);
  }

  async #exchange(session: Session, request: Buffer, edit = asItIs): Promise<void> {
    try {
      const response = await this.#reception.sessions.exchange(session, request);
      this.#write(edit(response));
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
      this.#refuse(error, request);
    }
  }

  /** The session could not have its turn. */
  #refuse(error: StatementError, request: Buffer): void {
    const isFlush = split(request).messages.at(-1)?.type === 'H';
    this.#skipsToSync = isFlush;
    this.#write(errorResponse('ERROR', error.sqlState, error.message));
    if (!isFlush) this.#write(encode('Z', Buffer.from('I')));
  }

  #write(bytes: Buffer): void {
    if (this.#socket.writable) this.#socket.write(bytes);
  }

  #hangUp(error: unknown): void {
    if (!(error instanceof EngineFailure)) {
      this.#socket.destroy();
      throw error;
    }
    const sqlState = error.kind === 'timeout' ? '57014' : '57P02';
    if (this.#socket.writable) this.#socket.end(errorResponse('FATAL', sqlState, error.message));
  }

  async #leave(): Promise<void> {
    if (this.#phase.kind === 'ready' || this.#phase.kind === 'copying')
      await this.#reception.sessions.close(this.#phase.session);
  }
}

/** Parse, Bind, Describe, Execute, Close, Flush. */
const batchTypes: ReadonlySet<string> = new Set(['P', 'B', 'D', 'E', 'C', 'H']);

const copyFromStdin = /^(?:\s|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*COPY\s[^;]*\bFROM\s+STDIN\b/i;

/** A COPY FROM STDIN in the extended protocol cannot be fed: it is failed, with a Sync of its own. */
const copyInBatch = /^P[\s\S]*\bCOPY\s[^;]*\bFROM\s+STDIN\b/i;

const bindLetter = 'B'.charCodeAt(0);
const executeLetter = 'E'.charCodeAt(0);

const asItIs = (response: Buffer): Buffer => response;
const withoutCopyInResponse = (response: Buffer): Buffer => without('G', response);

function without(unwanted: string, response: Buffer): Buffer {
  const kept = split(response).messages.filter(({ type }) => type !== unwanted);
  return Buffer.concat(kept.map(({ type, body }) => encode(type, body)));
}

function untilReady(response: Buffer): Buffer {
  const { messages } = split(response);
  const kept = messages.slice(0, messages.findIndex(({ type }) => type === 'Z') + 1);
  return Buffer.concat(kept.map(({ type, body }) => encode(type, body)));
}

function notePrepared({ type, body }: Message, session: Session): void {
  if (type === 'P' && body[0] !== 0) session.prepared.set(cString(body, 0), encode(type, body));
  if (type === 'C' && body[0] === 'S'.charCodeAt(0)) session.prepared.delete(cString(body, 1));
}

function noteDeallocated(sql: string, session: Session): void {
  if (/\b(?:deallocate\s+(?:prepare\s+)?all|discard\s+all)\b/i.test(sql)) session.prepared.clear();
  const name = /\bdeallocate\s+(?:prepare\s+)?"?([\w$]+)/i.exec(sql)?.[1];
  if (name !== undefined) session.prepared.delete(name);
}
