import { EngineFailure } from '#engines/engine.ts';
import { ChildEndedError } from '#host/host.ts';
import { type RevisionId, revisionId, type SourceLocation } from '#migration/migration.ts';
import type { Fault } from '#migration/walk.ts';
import type { Driver } from '#python/driver.ts';
import { UserError } from '../../errors.ts';
import type { StepOutcome } from '../tool.ts';

type DriverFault = Omit<Fault, 'location'> & { readonly file?: string; readonly line?: number };
type Answer =
  | { readonly status: 'applied'; readonly milliseconds: number }
  | { readonly status: 'failed'; readonly fault: DriverFault }
  | { readonly status: 'idle' };

export interface PassedOver {
  readonly revision: RevisionId;
  readonly fault: Fault;
  /** The statement works after this later revision, or gets further. */
  readonly recoveredBy?: RevisionId;
}

interface StepsOptions {
  /** Milliseconds of a step. */
  readonly timeout: number;
  /** Starts a driver in the place of one that ended; absent where it would miss what the first one knew. */
  readonly another?: () => Promise<Driver>;
}

/** The steps of the driver, in this program's words. */
export class AlembicSteps {
  #driver: Driver;
  readonly #options: StepsOptions;
  /** Of the driver's process, and the step that it took then. */
  #end: { readonly kind: 'lost' | 'timeout'; readonly message: string; readonly step: string } | undefined;

  constructor(driver: Driver, options: StepsOptions) {
    this.#driver = driver;
    this.#options = options;
  }

  async take(way: 'upgrade' | 'downgrade', revision: RevisionId): Promise<StepOutcome> {
    const answer = await this.#ask(way, revision);
    if (answer.status === 'applied') return { ...answer, passedOver: [] };
    if (answer.status === 'failed') return { status: 'failed', fault: this.#fault(answer.fault) };
    throw new UserError(
      'tool-failed',
      `env.py ran without running ${revision}: it did not call context.run_migrations().`,
      'See what it decides by, and set it under `migrations.environment`.',
    );
  }

  /** In salvage, when the way is at its end. */
  async passedOver(): Promise<readonly PassedOver[]> {
    type Passed = DriverFault & { readonly recoveredBy: RevisionId | null };
    if (this.#end) throw new EngineFailure(this.#end.kind, this.#end.message);
    const { faults } = (await this.#driver.ask({ do: 'faults' })) as { faults: Record<RevisionId, readonly Passed[]> };
    return Object.entries(faults).flatMap(([revision, each]) =>
      each.map(({ recoveredBy, ...fault }) => ({
        revision: revisionId(revision),
        fault: this.#fault(fault),
        ...(recoveredBy === null ? {} : { recoveredBy }),
      })),
    );
  }

  end(): Promise<void> {
    return this.#driver.close();
  }

  async #ask(way: string, revision: RevisionId): Promise<Answer> {
    const step = `${way} ${revision}`;
    await this.#replaceEnded(step);
    try {
      return (await this.#driver.ask({ do: way, revision }, this.#options.timeout)) as Answer;
    } catch (error) {
      const end = this.#endOf(error, way);
      if (!end) throw withPlace(error, way, revision);
      this.#end = { ...end, step };
      return { status: 'failed', fault: { origin: 'code', message: end.message } };
    }
  }

  /** Python was killed, or took too long. One that ends by itself says why, and is for the user to mend. */
  #endOf(error: unknown, way: string): { readonly kind: 'lost' | 'timeout'; readonly message: string } | undefined {
    if (error instanceof ChildEndedError)
      return { kind: 'timeout', message: `The ${way} did not end within ${this.#options.timeout} ms.` };
    const { cause } = error instanceof UserError ? error : {};
    const isKilled = cause instanceof ChildEndedError && /\bSIG[A-Z]+\b/.test(cause.message);
    return isKilled ? { kind: 'lost', message: cause.message } : undefined;
  }

  /** What follows has nothing to do with the end of a process at an earlier step, and is tried by another one. */
  async #replaceEnded(step: string): Promise<void> {
    if (!this.#end) return;
    const { kind, message, step: last } = this.#end;
    const { another } = this.#options;
    // The same step would only take as long again.
    if (!another || (kind === 'timeout' && last === step)) throw new EngineFailure(kind, message);
    await this.#driver.close();
    this.#driver = await another();
    this.#end = undefined;
  }

  #fault({ file, line, origin, ...said }: DriverFault): Fault {
    const path = file === undefined ? undefined : this.#driver.relative(file);
    const location: SourceLocation | undefined =
      path === undefined || path.startsWith('/') ? undefined : { file: path, ...(line === undefined ? {} : { line }) };
    return { origin: isEngines(said) ? 'engine' : origin, ...said, ...(location ? { location } : {}) };
  }
}

function withPlace(error: unknown, way: string, revision: RevisionId): unknown {
  if (!(error instanceof UserError && error.cause instanceof ChildEndedError)) return error;
  const { code, message, remedy, cause } = error;
  return new UserError(code, `At the ${way} of ${revision} ${message}`, remedy, { cause });
}

// An extension that this PostgreSQL does not ship says nothing about the migration.
const isEngines = ({ sqlState, message }: Pick<Fault, 'sqlState' | 'message'>): boolean =>
  (sqlState === '0A000' || sqlState === '58P01') &&
  /extension .* is not available|extension control file/.test(message);
