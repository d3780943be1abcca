// Runs each truth test by its plans, one after the other until one shows something; the plans of all tests in a few round trips.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { nextRows } from '#replay/rows/next-row.ts';
import type { Guidance } from '#replay/rows/planning.ts';
import type { Values } from './new-row.ts';
import { type Observed, type ProbePlan, untried } from './plan.ts';
import { runPlans } from './run-plans.ts';

export interface Probe<About> {
  readonly about: About;
  readonly plans: readonly ProbePlan[];
  /** The last resort: rows that these relations would take. */
  readonly newRowsOf?: readonly Relation[];
  readonly withNewRows?: (values: (of: Relation) => Values) => ProbePlan;
}

export interface Tried<About> {
  readonly about: About;
  readonly outcome: Observed;
}

export async function runProbes<About>(
  database: Database,
  catalog: Catalog,
  probes: readonly Probe<About>[],
  guidance: Guidance = {},
): Promise<readonly Tried<About>[]> {
  const outcomes = new Map<Probe<About>, Observed>();
  const rounds = Math.max(0, ...probes.map(({ plans }) => plans.length));
  for (let round = 0; round < rounds; round += 1) {
    await runRound(database, undecided(probes, outcomes), outcomes, ({ plans }) => plans[round]);
  }
  const open = undecided(probes, outcomes).filter(({ withNewRows }) => withNewRows !== undefined);
  const rows = await newRows(
    database,
    catalog,
    open.flatMap(({ newRowsOf = [] }) => newRowsOf),
    guidance,
  );
  await runRound(database, open, outcomes, ({ newRowsOf = [], withNewRows }) =>
    newRowsOf.every((relation) => rows.has(relation)) ? withNewRows?.((of) => rows.get(of) ?? {}) : undefined,
  );
  return probes.map((probe) => ({
    about: probe.about,
    outcome: outcomes.get(probe) ?? untried('no value of its type breaks it for sure'),
  }));
}

async function runRound<About>(
  database: Database,
  probes: readonly Probe<About>[],
  outcomes: Map<Probe<About>, Observed>,
  planOf: (probe: Probe<About>) => ProbePlan | undefined,
): Promise<void> {
  const round = probes.flatMap((probe) => {
    const plan = planOf(probe);
    return plan ? [{ probe, plan }] : [];
  });
  const found = await runPlans(
    database,
    round.map(({ plan }) => plan),
  );
  for (const [position, { probe }] of round.entries()) {
    const outcome = found[position];
    const before = outcomes.get(probe);
    // What was refused by something else says more than what could not be tried.
    if (outcome && (before?.status !== 'refused' || isDecided(outcome))) outcomes.set(probe, outcome);
  }
}

const undecided = <About>(probes: readonly Probe<About>[], outcomes: ReadonlyMap<Probe<About>, Observed>) =>
  probes.filter((probe) => {
    const outcome = outcomes.get(probe);
    return outcome === undefined || !isDecided(outcome);
  });

const isDecided = (outcome: Observed): boolean =>
  outcome.status === 'accepted' || (outcome.status === 'refused' && !outcome.isByOther);

async function newRows(
  database: Database,
  catalog: Catalog,
  relations: readonly Relation[],
  guidance: Guidance,
): Promise<ReadonlyMap<Relation, Values>> {
  const distinct = [...new Set(relations)];
  const rows = await nextRows(database, catalog, distinct, guidance);
  return new Map(
    distinct.flatMap((relation, position) => {
      const row = rows[position];
      return row?.status === 'accepted' ? [[relation, row.values] as const] : [];
    }),
  );
}
