// What the truth tests say about something that the catalog alone lets suspect.
import type { QualifiedName } from '../catalog/catalog.ts';
import { isSameRelation } from '../catalog/keys.ts';
import type { Observation } from '../finding/finding.ts';
import type { ProbeOutcome, Probes, RefusalProbe } from './probes-evidence.ts';

/** `kept`: something refuses the row after all, a trigger for instance. */
export type Verdict = { readonly status: 'kept' } | { readonly status: 'broken'; readonly statement: string };

/** Undefined when nobody tried. */
export function verdictOn(
  probes: Probes | undefined,
  of: RefusalProbe['of'],
  relation: QualifiedName,
  columns: readonly string[],
): Verdict | undefined {
  const probe = probes?.refusals.find(
    (one) => one.of === of && isSameRelation(one.relation, relation) && isSameSet(one.columns, columns),
  );
  return probe && verdictOf(probe.outcome, of);
}

function verdictOf(outcome: ProbeOutcome, of: RefusalProbe['of']): Verdict | undefined {
  if (outcome.status === 'accepted') return { status: 'broken', statement: outcome.statement };
  if (outcome.status === 'untried') return undefined;
  // A unique key says nothing about the value itself, a NOT NULL or a CHECK nothing about its repetition.
  const isAboutIt = of === 'status' ? outcome.sqlState !== '23505' : /^(23505|23P01|P0001)$/.test(outcome.sqlState);
  return isAboutIt ? { status: 'kept' } : undefined;
}

/** Goes into the observation: proof and statement, when the server really did it. */
export const executedProof = (verdict: Verdict | undefined): Pick<Observation, 'proof' | 'details'> =>
  verdict?.status === 'broken' ? { proof: 'executed', details: [`Accepted: ${verdict.statement}`] } : {};

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));
