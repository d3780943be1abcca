// From a rule's base severity to the one that is shown: the steps that need no execution, then the configuration.
import type { QualifiedName } from '../catalog/catalog.ts';
import { relationLabel } from '../catalog/keys.ts';
import { isAtLeast, type Observation, type Proof, type Severity, severities } from '../finding/finding.ts';
import type { Subject } from '../finding/subject.ts';
import type { Context } from './evidence.ts';
import { matchesRelation } from './patterns.ts';
import { declaredRows, isLarge, isSmall } from './relation-sizes.ts';
import type { Rule } from './rule.ts';

/** Severity of an observation after the steps; a severity that the configuration names wins over all of them. */
export function finalSeverity(rule: Rule, observation: Observation, context: Context, configured?: Severity): Severity {
  if (configured) return configured;
  const base = observation.severity ?? rule.severity;
  const applicable = stepsFor(rule, observation, context);
  const moved = move(
    base,
    applicable.reduce((sum, step) => sum + step.by, 0),
  );
  const isCapped = applicable.some((step) => step.neverAbove && isAtLeast(moved, step.neverAbove));
  return isCapped ? 'medium' : moved;
}

/** What the configuration says of sizes, where that moved the severity; of an unknown size there is a question in the report. */
export function sizeDetails(rule: Rule, observation: Observation, { settings }: Context): readonly string[] {
  if (!growsWithRows(rule)) return [];
  return distinct(relationsOf(observation)).flatMap((relation) => {
    const rows = declaredRows(settings, relation);
    const isDecisive = isSmall(settings, relation) || isLarge(settings, relation);
    if (rows === undefined || !isDecisive) return [];
    return [`${relationLabel(relation)} has ${rows.toLocaleString('en-US')} rows by the settings (sizes.tables).`];
  });
}

function stepsFor(rule: Rule, observation: Observation, context: Context): readonly Step[] {
  const { subject } = observation;
  const proof = observation.proof ?? rule.proof;
  const relations = relationsOf(observation);
  return steps.filter((step) => step.applies({ rule, proof, subject, relations, context }));
}

interface Situation {
  readonly rule: Rule;
  readonly proof: Proof;
  readonly subject: Subject;
  readonly relations: readonly QualifiedName[];
  readonly context: Context;
}

interface Step {
  /** Positive is worse. */
  readonly by: number;
  readonly neverAbove?: 'medium';
  applies(situation: Situation): boolean;
}

const guessable: readonly string[] = ['locking', 'data', 'reversibility', 'compatibility'];

/** Rules about work that others wait for, for as long as there are rows. */
const growsWithRows = ({ id, category, needs }: Rule): boolean =>
  id.startsWith('unindexed-') || ((category === 'locking' || category === 'partitions') && needs.includes('recorder'));

const steps: readonly Step[] = [
  // A guess must not block.
  {
    by: -1,
    neverAbove: 'medium',
    applies: ({ rule, proof }) => proof === 'static' && rule.proof !== 'static' && guessable.includes(rule.category),
  },
  // Without a base every migration is history: what it did to its relations is over, and must not block.
  {
    by: -3,
    applies: ({ rule, context }) => rule.needs.includes('recorder') && context.newRevisions === undefined,
  },
  // Nothing waits long for few rows, or on a relation that hardly grows.
  {
    by: -2,
    applies: ({ rule, relations, context: { settings } }) =>
      growsWithRows(rule) && relations.length > 0 && relations.every((relation) => isSmall(settings, relation)),
  },
  {
    by: 1,
    applies: ({ rule, relations, context: { settings } }) =>
      growsWithRows(rule) && relations.some((relation) => isLarge(settings, relation)),
  },
  // Sensitive by declaration; sensitive by inference only raises a question.
  {
    by: 1,
    applies: ({ rule, subject, context }) =>
      (rule.category === 'deletion' || rule.id.startsWith('unprotected-') || rule.id === 'plaintext-secret-column') &&
      relationsOf({ subject }).some((relation) => matchesRelation(context.settings.tables.sensitive, relation)),
  },
];

function relationsOf({ subject, relations }: Pick<Observation, 'subject' | 'relations'>): readonly QualifiedName[] {
  if (relations) return relations;
  if (!('relation' in subject) || subject.relation === undefined) return [];
  return [{ schema: 'schema' in subject ? subject.schema : 'public', name: subject.relation }];
}

const distinct = (relations: readonly QualifiedName[]): readonly QualifiedName[] => [
  ...new Map(relations.map((relation) => [relationLabel(relation), relation])).values(),
];

function move(severity: Severity, by: number): Severity {
  const position = Math.min(Math.max(severities.indexOf(severity) - by, 0), severities.length - 1);
  return severities[position] ?? severity;
}
