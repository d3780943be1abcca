import type { Database } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { StepOutcome, Stepper } from '../tool.ts';
import { revisionOf } from './read-history.ts';
import { runScript } from './run-script.ts';
import { Salvage } from './salvage.ts';
import type { Script, Shape, ShapedMigration } from './shapes/shape.ts';

/** Walks SQL files in this process, through the engine itself. */
export class SqlStepper implements Stepper {
  readonly runs: string;
  readonly #host: Host;
  readonly #database: Database;
  readonly #migrations: ReadonlyMap<RevisionId, ShapedMigration>;
  readonly #salvage: Salvage | undefined;
  readonly #session: string | undefined;
  readonly #beforeCommit: string | undefined;

  constructor(
    host: Host,
    database: Database,
    project: {
      readonly shape: Shape;
      readonly migrations: readonly ShapedMigration[];
      readonly isSalvage: boolean;
      readonly beforeCommit?: string | undefined;
    },
  ) {
    this.#host = host;
    this.#database = database;
    this.runs = `SQL files, run as ${project.shape.title} would`;
    this.#migrations = new Map(project.migrations.map((migration) => [revisionOf(migration), migration]));
    this.#session = project.shape.surroundings?.session;
    this.#salvage = project.isSalvage ? new Salvage(database) : undefined;
    this.#beforeCommit = project.beforeCommit;
  }

  upgrade(to: RevisionId): Promise<StepOutcome> {
    return this.#run(this.#migration(to).up);
  }

  async downgrade(revision: RevisionId): Promise<StepOutcome> {
    const { down } = this.#migration(revision);
    if (down) return this.#run(down);
    return { status: 'failed', fault: { origin: 'code', message: `${revision} has no way back.` } };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#database.resetSession();
  }

  #migration(revision: RevisionId): ShapedMigration {
    const migration = this.#migrations.get(revision);
    if (!migration) throw new Error(`No SQL file makes revision ${revision}.`);
    return migration;
  }

  // Each file gets a session as good as new: its tool opens one, and a search_path set by pg_dump must not reach the next file.
  async #run(script: Script): Promise<StepOutcome> {
    const start = this.#host.now();
    if (this.#session !== undefined) await this.#database.execute(this.#session);
    const result = this.#salvage
      ? await this.#salvage.run(script)
      : { fault: await runScript(this.#database, script, this.#beforeCommit), passedOver: [] };
    await this.#database.resetSession();
    if ('fault' in result && result.fault) return { status: 'failed', fault: result.fault };
    const recovered = 'recovered' in result && result.recovered.length > 0 ? { recovered: result.recovered } : {};
    return {
      status: 'applied',
      milliseconds: this.#host.now() - start,
      passedOver: result.passedOver,
      ...recovered,
    };
  }
}
