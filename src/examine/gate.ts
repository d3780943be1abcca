// Whose word counts in a pull request: settings, baseline and marks of its head or, for those who may not write here, of its base.
import type { Config } from '#config/config.ts';
import { weakenedBy } from '#config/weakened-gate.ts';
import type { Discovery } from '#discover/discovery.ts';
import type { Suppression } from '#finding/suppression.ts';
import type { Host } from '#host/host.ts';
import type { Gate } from '#report/report.ts';
import type { Rule } from '#rule/rule.ts';
import { UserError } from '../errors.ts';
import { type Acceptances, readAcceptances } from './read-acceptances.ts';

export interface GateSettings {
  readonly settingsFrom: Gate['settingsFrom'];
  /** Absent when they cannot be read, which only those of a fork may. */
  readonly head?: Config;
  readonly base: Config;
}

/** A checkout, and what was found in it. */
export interface Side {
  readonly host: Host;
  readonly discovery: Discovery;
}

export async function judgeGate(
  settings: GateSettings,
  { head, base }: { readonly head: Side; readonly base: Side },
  rules: readonly Rule[],
): Promise<{ readonly acceptances: Acceptances; readonly gate: Gate }> {
  const { settingsFrom } = settings;
  const isTrusted = settingsFrom === 'head';
  const proposed = await readSide(head, settings.head ?? settings.base, isTrusted);
  const present = await readSide(base, settings.base, false);
  const weakened = [
    ...(settings.head ? weakenedBy(settings.head, settings.base, rules) : []),
    ...counted(newEntries(proposed, present), 'new entry of the baseline', 'new entries of the baseline'),
    ...counted(newMarks(proposed, present).length, 'new mark that accepts findings', 'new marks that accept findings'),
  ];
  return { acceptances: isTrusted ? proposed : trusted(proposed, present), gate: { settingsFrom, weakened } };
}

// A baseline that only one side has, or that cannot be read there, accepts nothing.
async function readSide({ host, discovery }: Side, config: Config, mustRead: boolean): Promise<Acceptances> {
  try {
    return await readAcceptances(host, config, discovery);
  } catch (error) {
    if (mustRead || !(error instanceof UserError)) throw error;
    const { baseline: _, ...without } = config;
    return readAcceptances(host, without, discovery);
  }
}

/** Marks are read at the head, where the lines are; those that the base does not have count for nothing. */
function trusted(proposed: Acceptances, present: Acceptances): Acceptances {
  const fresh = newMarks(proposed, present);
  const { baseline } = present;
  return { marks: proposed.marks.filter((mark) => !fresh.includes(mark)), ...(baseline && { baseline }) };
}

function newMarks(proposed: Acceptances, present: Acceptances): readonly Suppression[] {
  const known = new Map<string, number>();
  for (const mark of present.marks) known.set(keyOf(mark), (known.get(keyOf(mark)) ?? 0) + 1);
  return proposed.marks.filter((mark) => {
    const left = known.get(keyOf(mark)) ?? 0;
    known.set(keyOf(mark), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ rule, reason, lines }: Suppression): string => JSON.stringify([lines?.file, rule, reason]);

function newEntries(proposed: Acceptances, present: Acceptances): number {
  const known = new Set(present.baseline?.findings.map(({ fingerprint }) => fingerprint));
  const entries = proposed.baseline?.findings ?? [];
  return entries.filter(({ fingerprint }) => !known.has(fingerprint)).length;
}

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
