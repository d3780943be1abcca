import { fileURLToPath } from 'node:url';
import { entryUrl } from '#bundle/parts.ts';
import { type Database, EngineFailure, StatementError } from '#engines/engine.ts';
import { ChildEndedError, type Conversation, type Host } from '#host/host.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Fault } from '#migration/walk.ts';
import { splitScript } from '#sql/split-script.ts';
import { UserError } from '../../errors.ts';
import { faultOfStatement } from '../fault.ts';
import type { StepOutcome, Stepper, StepperOptions } from '../tool.ts';
import type { KnexFolders } from './find-projects.ts';
import { locate, readable } from './locate.ts';
import { revisionOf } from './migration-file.ts';
import type { DriverFault, QueryAnswer, Reply, Request } from './protocol.ts';

export interface KnexProject {
  readonly host: Host;
  readonly folders: KnexFolders;
  readonly environment: Readonly<Record<string, string>>;
  readonly database: Database;
  readonly options: StepperOptions;
}

const START_MILLISECONDS = 60_000;

/** Starts the child that holds knex. */
export async function openKnex(project: KnexProject): Promise<Stepper> {
  const stepper = new KnexStepper(project, await startChild(project));
  await stepper.start({ replaces: false });
  return stepper;
}

async function startChild({ host, folders, environment, database }: KnexProject): Promise<Conversation> {
  const url = await database.url?.();
  const driver = fileURLToPath(await entryUrl('knex-driver'));
  return host.converse({
    program: process.execPath,
    arguments: [driver],
    // The knex command line goes to the knexfile's folder, too.
    workingDirectory: folderOf(folders.knexfile ?? ''),
    environment: { ...(url === undefined ? {} : { DATABASE_URL: url }), ...environment },
  });
}

class KnexStepper implements Stepper {
  runs = 'knex';
  #notice: string | undefined;
  readonly #project: KnexProject;
  #conversation: Conversation;
  /** Of the child, and the step that it took then. */
  #end: { readonly error: ChildEndedError; readonly step: string } | undefined;
  readonly #names: ReadonlyMap<RevisionId, string>;
  readonly #passedOver = new Map<number, Fault>();

  constructor(project: KnexProject, conversation: Conversation) {
    this.#project = project;
    this.#conversation = conversation;
    this.#names = new Map(project.folders.files.map((file) => [revisionOf(file), baseOf(file)]));
  }

  async start(child: { readonly replaces: boolean }): Promise<void> {
    try {
      await this.#start(child);
    } catch (error) {
      await this.#conversation[Symbol.asyncDispose]();
      throw error instanceof ChildEndedError ? didNotStart(error) : error;
    }
  }

  async #start({ replaces }: { readonly replaces: boolean }): Promise<void> {
    const { host, folders, database, options } = this.#project;
    const url = await database.url?.();
    const { serverVersion, capabilities } = database.server;
    const { tableName, schemaName } = folders.settings;
    const reply = await this.#exchange(
      {
        kind: 'start',
        checkout: host.directory,
        ...(folders.knexfile === undefined ? {} : { knexfile: host.absolute(folders.knexfile) }),
        migrations: folders.files.map((file) => ({ name: baseOf(file), path: host.absolute(file) })),
        settings: { tableName, ...(schemaName === undefined ? {} : { schemaName }) },
        mode: options.mode,
        replaces,
        connection:
          url === undefined
            ? { kind: 'messages', version: /\d[\d.]*/.exec(serverVersion)?.[0] ?? '18' }
            : { kind: 'url', url, sessions: capabilities.has('concurrency') ? 10 : 1 },
      },
      START_MILLISECONDS,
    );
    if (reply.kind !== 'ready') return;
    this.#notice = reply.notice && readable(reply.notice, host.directory).message;
    this.runs = this.#notice === undefined ? reply.runs : `${reply.runs}, ${this.#notice}`;
  }

  upgrade(to: RevisionId): Promise<StepOutcome> {
    return this.#step('up', to);
  }

  downgrade(revision: RevisionId): Promise<StepOutcome> {
    return this.#step('down', revision);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#conversation[Symbol.asyncDispose]();
  }

  async #step(direction: 'up' | 'down', revision: RevisionId): Promise<StepOutcome> {
    const { host, options } = this.#project;
    const name = this.#names.get(revision);
    if (name === undefined) throw new Error(`No file of knex makes revision ${revision}.`);
    const step = `${direction} ${name}`;
    await this.#replaceEnded(step);
    const start = host.now();
    try {
      const reply = await this.#exchange({ kind: 'step', direction, name }, options.stepTimeoutMilliseconds);
      if (reply.kind === 'failed') return { status: 'failed', fault: await this.#faultOf(reply.fault, name) };
      return this.#applied(reply, name, host.now() - start);
    } catch (error) {
      if (!(error instanceof ChildEndedError)) throw error;
      this.#end = { error, step };
      return {
        status: 'failed',
        fault: { origin: 'code', message: endOf(error), location: { file: this.#fileOf(name) } },
      };
    }
  }

  /** What follows has nothing to do with the end of a child at an earlier step, and is tried by another one. */
  async #replaceEnded(step: string): Promise<void> {
    if (!this.#end) return;
    const { error, step: last } = this.#end;
    // The same step would only take as long again.
    if (error.reason === 'timeout' && last === step) throw new EngineFailure('timeout', error.message);
    await this.#conversation[Symbol.asyncDispose]();
    this.#end = undefined;
    this.#passedOver.clear();
    this.#conversation = await startChild(this.#project);
    await this.start({ replaces: true });
  }

  async #applied(reply: Reply, name: string, milliseconds: number): Promise<StepOutcome> {
    if (reply.kind !== 'applied') throw new Error(`The knex child answered ${reply.kind} to a step.`);
    const passedOver: Fault[] = [];
    for (const fault of reply.passedOver) {
      const located = await this.#faultOf(fault, name);
      this.#passedOver.set(fault.number, located);
      passedOver.push(located);
    }
    const recovered = reply.recovered.flatMap((number) => this.#passedOver.get(number) ?? []);
    return { status: 'applied', milliseconds, passedOver, ...(recovered.length > 0 ? { recovered } : {}) };
  }

  async #faultOf(driverFault: DriverFault, name: string): Promise<Fault> {
    const fault = await locate(this.#project.host, driverFault, this.#fileOf(name));
    if (this.#notice === undefined || fault.hint !== undefined) return fault;
    // Without mappers of names and the like, a refusal may be owed to what is missing here.
    return { ...fault, hint: `Note that ${this.#notice}: its settings are missing in this run.` };
  }

  #fileOf(name: string): string {
    return this.#project.folders.files.find((file) => baseOf(file) === name) ?? name;
  }

  // While the child works, its answers may be queries for the engine.
  async #exchange(request: Request, timeoutMilliseconds: number): Promise<Reply> {
    let reply = (await this.#conversation.ask(request, timeoutMilliseconds)) as Reply;
    while (reply.kind === 'query') {
      const answer = await answerOf(this.#project.database, reply.sql);
      reply = (await this.#conversation.ask({ kind: 'rows', answer } satisfies Request, timeoutMilliseconds)) as Reply;
    }
    return reply;
  }
}

const givesRows = /^\s*(?:\(\s*)*(?:select|insert|update|delete|with|values|show|explain|table)\b/i;

async function answerOf(database: Database, sql: string): Promise<QueryAnswer> {
  try {
    const isQuery = givesRows.test(sql) && splitScript(sql).length === 1;
    if (isQuery) return { rows: await database.query(sql) };
    await database.execute(sql);
    return { rows: [] };
  } catch (error) {
    const fault = faultOfStatement(error, database.server.engine, { statement: sql });
    const position = error instanceof StatementError ? error.position : undefined;
    return { fault, ...(position === undefined ? {} : { position }) };
  }
}

function didNotStart(error: ChildEndedError): UserError {
  return new UserError(
    'tool-failed',
    `The process for the Knex migrations did not start: ${endOf(error)}`,
    'Run `npx knex migrate:list` in the repository; what stops it there stops it here.',
    { cause: error },
  );
}

const endOf = (error: ChildEndedError): string => {
  const last = error.output
    .trim()
    .split('\n')
    .findLast((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line));
  return last === undefined ? error.message : `${error.message} Its last line: ${last.trim()}`;
};

const baseOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');
