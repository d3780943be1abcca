import { discardSession } from '../discard-session.ts';
import { type Database, type DatabaseCopy, type Server, StatementError } from '../engine.ts';
import { columnValue, parameterText, refuseNul } from '../values.ts';
import type { Instance } from './instance.ts';
import {
  type ColumnDescription,
  columnDescriptions,
  copyFail,
  errorFields,
  extendedQuery,
  type Message,
  rowTexts,
  simpleQuery,
  split,
  sync,
} from './protocol.ts';
import { newSession, type Session, Sessions } from './sessions.ts';
import { WireServer } from './wire-server.ts';
import type { Image } from './worker-messages.ts';

type OpenImage = (image: Image) => Promise<Database>;

/** A PGlite instance of its own; our own calls are one of its sessions. */
export class PgliteDatabase implements Database {
  readonly server: Server;
  readonly #instance: Instance;
  readonly #sessions: Sessions;
  readonly #own: Session = newSession();
  readonly #open: OpenImage;
  #wire: Promise<WireServer> | undefined;

  /** `open`: starts another database from an image of this one. */
  constructor(server: Server, instance: Instance, open: OpenImage) {
    this.server = server;
    this.#instance = instance;
    this.#open = open;
    this.#sessions = new Sessions(instance, patienceMilliseconds);
  }

  async execute(script: string): Promise<void> {
    refuseNul(script);
    await this.#ask(Buffer.concat([simpleQuery(script), copyFail]), script);
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    refuseNul(sql);
    const batch = extendedQuery(sql, parameters.map(parameterText));
    const request = /\bcopy\b/i.test(sql) ? Buffer.concat([batch, copyFail, sync]) : batch;
    return readRows(await this.#ask(request, sql));
  }

  async resetSession(): Promise<void> {
    await this.#ask(Buffer.concat([simpleQuery('ROLLBACK'), simpleQuery(discardSession)]));
  }

  async copy(): Promise<DatabaseCopy> {
    const image = await this.#sessions.image(this.#own);
    return { open: () => this.#open(image), [Symbol.asyncDispose]: async () => {} };
  }

  async url(): Promise<string> {
    this.#wire ??= this.#listen();
    return (await this.#wire).url;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#wire !== undefined) await (await this.#wire).close();
    await this.#instance.end();
  }

  async #listen(): Promise<WireServer> {
    const settings = await this.query<{ name: string; setting: string }>(reportedSettings);
    const reported = settings.map(({ name, setting }) => [name, setting] as const);
    return WireServer.listen(
      this.#sessions,
      new Map([...reported, ['is_superuser', 'on'], ['session_authorization', 'postgres']]),
    );
  }

  async #ask(request: Buffer, statement?: string): Promise<readonly Message[]> {
    const { messages } = split(await this.#sessions.exchange(this.#own, request, statement));
    const refusal = messages.find(({ type }) => type === 'E');
    if (refusal !== undefined) throw statementError(refusal.body);
    return messages;
  }
}

/** What a server reports to a client that connects. */
const reportedSettings = `
  SELECT name, setting FROM pg_catalog.pg_settings
  WHERE name IN ('application_name', 'client_encoding', 'DateStyle', 'default_transaction_read_only', 'in_hot_standby', 'integer_datetimes',
                 'IntervalStyle', 'scram_iterations', 'search_path', 'server_encoding', 'server_version', 'standard_conforming_strings', 'TimeZone')`;

/** How long a session waits for another one's transaction. */
const patienceMilliseconds = 10_000;

function statementError(body: Buffer): StatementError {
  const fields = errorFields(body);
  const detail = fields.get('D');
  const hint = fields.get('H');
  const position = fields.get('P');
  return new StatementError(fields.get('M') ?? 'unknown error', {
    sqlState: fields.get('C') ?? 'XX000',
    ...(detail === undefined ? {} : { detail }),
    ...(hint === undefined ? {} : { hint }),
    ...(position === undefined ? {} : { position: Number(position) }),
  });
}

function readRows<Row extends object>(messages: readonly Message[]): readonly Row[] {
  const description = messages.find(({ type }) => type === 'T');
  if (description === undefined) return [];
  const columns = columnDescriptions(description.body);
  return messages.filter(({ type }) => type === 'D').map(({ body }) => readRow<Row>(columns, rowTexts(body)));
}

function readRow<Row extends object>(columns: readonly ColumnDescription[], texts: readonly (string | null)[]): Row {
  const values = columns.map(({ name, typeOid }, index) => {
    const text = texts[index] ?? null;
    return [name, text === null ? null : columnValue(typeOid, text)];
  });
  // The statement decides the shape; the caller wrote the statement and names the shape.
  return Object.fromEntries(values) as Row;
}
