// From a rule's base severity to the one that is shown: the steps that need no execution, then the configuration.
import { isAtLeast, type Observation, type Proof, type Severity, severities } from '../finding/finding.ts';
import type { Subject } from '../finding/subject.ts';
import type { Context } from './evidence.ts';
import { matchesRelation } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Severity of an observation after the steps; a severity that the configuration names wins over all of them. */
export function finalSeverity(rule: Rule, observation: Observation, context: Context, configured?: Severity): Severity {
  if (configured) return configured;
  const base = observation.severity ?? rule.severity;
  const proof = observation.proof ?? rule.proof;
  const applicable = steps.filter((step) => step.applies({ rule, proof, subject: observation.subject, context }));
  const moved = move(
    base,
    applicable.reduce((sum, step) => sum + step.by, 0),
  );
  const isCapped = applicable.some((step) => step.neverAbove && isAtLeast(moved, step.neverAbove));
  return isCapped ? 'medium' : moved;
}

interface Situation {
  readonly rule: Rule;
  readonly proof: Proof;
  readonly subject: Subject;
  readonly context: Context;
}

interface Step {
  /** Positive is worse. */
  readonly by: number;
  readonly neverAbove?: 'medium';
  applies(situation: Situation): boolean;
}

const guessable: readonly string[] = ['locking', 'data', 'reversibility', 'compatibility'];

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
  // Nothing waits long on a relation that hardly grows.
  {
    by: -2,
    applies: ({ rule, subject, context }) =>
      (rule.id.startsWith('unindexed-') || (rule.category === 'locking' && rule.id !== 'concurrent-in-transaction')) &&
      isListed(subject, context.settings.tables.static),
  },
  // Sensitive by declaration; sensitive by inference only raises a question.
  {
    by: 1,
    applies: ({ rule, subject, context }) =>
      (rule.category === 'deletion' || rule.id.startsWith('unprotected-') || rule.id === 'plaintext-secret-column') &&
      isListed(subject, context.settings.tables.sensitive),
  },
];

function isListed(subject: Subject, patterns: readonly string[]): boolean {
  if (!('relation' in subject) || subject.relation === undefined) return false;
  const schema = 'schema' in subject ? subject.schema : 'public';
  return matchesRelation(patterns, { schema, name: subject.relation });
}

function move(severity: Severity, by: number): Severity {
  const position = Math.min(Math.max(severities.indexOf(severity) - by, 0), severities.length - 1);
  return severities[position] ?? severity;
}
