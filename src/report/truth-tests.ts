// What the truth tests at head came to, as criteria and metrics ask for it.
import type { Relation } from '#catalog/catalog.ts';
import { isSameRelation, naturalKeys, relationLabel, storedRelations, type UniqueKey } from '#catalog/keys.ts';
import type { ProbeOutcome, RefusalProbe } from '#rule/probes-evidence.ts';
import { markerOf, sensitiveRelations } from '#rule/relation-groups.ts';
import { statusColumns } from '#rule/status-columns.ts';
import type { ProjectResults } from './project-results.ts';
import type { AuditedProject } from './report-input.ts';

export interface Tried {
  /** Subjects that refused what they must, or took what they should. */
  readonly good: readonly string[];
  /** Subjects that did the opposite. */
  readonly bad: readonly string[];
  /** Nothing is known about them, and why. */
  readonly open: readonly { readonly subject: string; readonly why: string }[];
}

export const totalOf = ({ good, bad, open }: Tried): number => good.length + bad.length + open.length;

/** Natural unique keys, each given a duplicate; undefined when nothing was tried. */
export function triedKeys({ project }: ProjectResults): Tried | undefined {
  const { catalog, probes } = project;
  if (!catalog || !probes) return undefined;
  const keys = storedRelations(catalog).flatMap((relation) => naturalKeys(relation).map((key) => ({ relation, key })));
  return tally(
    keys.map(({ relation, key }) => ({
      subject: keyLabel(relation, key),
      outcome: probes.refusals.find((probe) => isProbeOf(probe, 'unique', relation) && probe.name === key.name)
        ?.outcome,
    })),
    // A stricter key may refuse the duplicate first.
    (outcome) => outcome.status === 'refused' && (!outcome.isByOther || outcome.sqlState === '23505'),
  );
}

const keyLabel = (relation: Relation, { columns, name }: UniqueKey): string => {
  const label = relationLabel(relation);
  if (columns.length === 0) return `${label} (${name})`;
  return columns.length === 1 ? `${label}.${columns[0]}` : `${label} (${columns.join(', ')})`;
};

/** Status-like columns, each given a value that nobody means. A trigger that refuses it does as well as a CHECK. */
export function triedValues({ project }: ProjectResults): Tried | undefined {
  const { catalog, probes, dictionary, models, settings } = project;
  if (!catalog || !probes) return undefined;
  const context = { settings, isForwardOnly: project.isForwardOnly, toolRelations: [], isSalvaged: project.isSalvaged };
  const sources = { catalog, ...(dictionary && { dictionary }), ...(models && { models }) };
  return tally(
    statusColumns(sources, context).map(({ relation, column }) => ({
      subject: `${relationLabel(relation)}.${column.name}`,
      outcome: probes.refusals.find((probe) => isProbeOf(probe, 'status', relation) && probe.columns[0] === column.name)
        ?.outcome,
    })),
    (outcome) => outcome.status === 'refused' && outcome.sqlState !== '23505',
  );
}

/** Sensitive relations that mark their rows as deleted: each had a row marked and restored. */
export function triedRestores({ project }: ProjectResults): Tried | undefined {
  const { catalog, probes, dictionary } = project;
  if (!catalog || !probes) return undefined;
  const marked = sensitiveRelations(catalog, project, dictionary).filter(({ relation }) => markerOf(relation, project));
  return tally(
    marked.map(({ relation }) => ({
      subject: relationLabel(relation),
      outcome: probes.deletions.find((probe) => isSameRelation(probe.relation, relation))?.restore,
    })),
    (outcome) => outcome.status === 'accepted',
  );
}

/** Whether any sensitive relation marks its rows as deleted. */
export const hasMarkedRows = ({ catalog, dictionary, settings }: AuditedProject): boolean =>
  catalog !== undefined &&
  sensitiveRelations(catalog, { settings }, dictionary).some(({ relation }) => markerOf(relation, { settings }));

const isProbeOf = (probe: RefusalProbe, of: RefusalProbe['of'], relation: Relation): boolean =>
  probe.of === of && isSameRelation(probe.relation, relation);

interface Asked {
  readonly subject: string;
  readonly outcome: ProbeOutcome | undefined;
}

function tally(asked: readonly Asked[], isGood: (outcome: ProbeOutcome) => boolean): Tried {
  const good: string[] = [];
  const bad: string[] = [];
  const open: { subject: string; why: string }[] = [];
  for (const { subject, outcome } of asked) {
    if (outcome === undefined) open.push({ subject, why: 'not tried' });
    else if (isGood(outcome)) good.push(subject);
    else if (outcome.status === 'untried') open.push({ subject, why: outcome.why });
    else if (outcome.status === 'refused') open.push({ subject, why: outcome.message });
    else bad.push(subject);
  }
  return { good, bad, open };
}

/** A row that breaks this constraint was stored. */
export const letsThrough = ({ probes }: AuditedProject, relation: Relation, name: string): boolean =>
  (probes?.refusals ?? []).some(
    (probe) => probe.name === name && isSameRelation(probe.relation, relation) && probe.outcome.status === 'accepted',
  );
