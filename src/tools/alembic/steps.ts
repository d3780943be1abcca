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

/** The steps of the driver, in this program's words. */
export class AlembicSteps {
  readonly #driver: Driver;
  readonly #timeout: number;

  constructor(driver: Driver, timeout: number) {
    this.#driver = driver;
    this.#timeout = timeout;
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
    try {
      return (await this.#driver.ask({ do: way, revision }, this.#timeout)) as Answer;
    } catch (error) {
      const message = this.#endOf(error, way);
      if (message === undefined) throw error;
      return { status: 'failed', fault: { origin: 'code', message } };
    }
  }

  /** Python was killed, or took too long. One that ends by itself says why, and is for the user to mend. */
  #endOf(error: unknown, way: string): string | undefined {
    if (error instanceof ChildEndedError) return `The ${way} did not end within ${this.#timeout} ms.`;
    const { cause } = error instanceof UserError ? error : {};
    return cause instanceof ChildEndedError && /\bSIG[A-Z]+\b/.test(cause.message) ? cause.message : undefined;
  }

  #fault({ file, line, origin, ...said }: DriverFault): Fault {
    const path = file === undefined ? undefined : this.#driver.relative(file);
    const location: SourceLocation | undefined =
      path === undefined || path.startsWith('/') ? undefined : { file: path, ...(line === undefined ? {} : { line }) };
    return { origin: isEngines(said) ? 'engine' : origin, ...said, ...(location ? { location } : {}) };
  }
}

// An extension that this PostgreSQL does not ship says nothing about the migration.
const isEngines = ({ sqlState, message }: Pick<Fault, 'sqlState' | 'message'>): boolean =>
  (sqlState === '0A000' || sqlState === '58P01') &&
  /extension .* is not available|extension control file/.test(message);
