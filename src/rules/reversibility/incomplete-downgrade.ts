import type { Change } from '#catalog/change.ts';
import type { Observation, Severity } from '#finding/finding.ts';
import { leavesLabelsOnly, leftover, objectName } from '#migration/leftovers.ts';
import type { Migration } from '#migration/migration.ts';
import { calledOtherwise, type Renamed, renamedParts } from '#migration/renamed.ts';
import { isCosmetic, reversals } from '#migration/reversal.ts';
import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, listed } from '#rule/subjects.ts';

export const incompleteDowngrade = defineRule({
  id: 'incomplete-downgrade',
  category: 'reversibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['reversible-migrations'],
  needs: ['history', 'replay'],
  docs: {
    title: 'A way back that leaves something behind or takes too much',
    rationale:
      'What stays behind makes the next way up fail or build something else; what is lost was there before the migration and is needed by the release that comes back. Left-over extensions, comments, column order and labels of an enum (PostgreSQL drops none) are low; keys and indexes that come back under another name are medium.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql':
            "CREATE TYPE job_status AS ENUM ('open', 'closed');\nCREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);\n",
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.up.sql':
            "CREATE TYPE job_status AS ENUM ('open', 'closed');\nCREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);\n",
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\nDROP TYPE job_status;\n',
        },
      },
    },
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (!isReversalExpected(settings.reversibility, isForwardOnly)) return;
    for (const reversal of reversals(history, replay)) {
      if (!('left' in reversal) || isExcused(settings.reversibility, history, reversal.migration)) continue;
      yield* observe(reversal.migration, reversal.left);
    }
  },
  population: ({ replay }) => {
    const count = replay.steps.filter(({ pass, status }) => pass === 'down' && status === 'applied').length;
    const sentence = `${counted(count, 'way back leaves', 'ways back leave')} what was there before.`;
    return { count, of: 'ways back', sentence };
  },
});

function* observe(migration: Migration, left: readonly Change[]): Iterable<Observation> {
  const renamed = renamedParts(left);
  const others = left
    .filter((change) => !renamed.some(({ lost, behind }) => change === lost || change === behind))
    .toSorted((one, other) => Number(isCosmetic(one)) - Number(isCosmetic(other)));
  const sentences = [...others.map(leftover), ...renamed.map(calledOtherwise)];
  const [first] = sentences;
  if (first === undefined) return;
  const more = sentences.length > 1 ? `, and ${sentences.length - 1} more` : '';
  yield {
    subject: { kind: 'migration', revision: migration.revision },
    message: `Migration ${migration.revision} does not come back: ${first}${more}.`,
    remedy: [remedyFor(others), namingAdvice(renamed)].filter((sentence) => sentence !== '').join(' '),
    location: migration.downgradeLocation ?? migration.location,
    details: sentences.map((sentence) => `After up and down, ${sentence}.`),
    ...severityOf(others, renamed.length),
  };
}

const namingAdvice = (renamed: readonly Renamed[]): string =>
  renamed.length === 0
    ? ''
    : `In its way back, give ${listed(renamed.map(({ lost }) => objectName(lost.object)))} the old name again.`;

/** Everything is there under another name: what drops it by the old one fails, and nothing else does. */
function severityOf(others: readonly Change[], renamed: number): { readonly severity?: Severity } {
  if (!others.every(isCosmetic)) return {};
  return { severity: renamed > 0 ? 'medium' : 'low' };
}

function remedyFor(left: readonly Change[]): string {
  const names = (kind: 'added' | 'removed') =>
    left.filter((change) => change.kind === kind).map(({ object }) => objectName(object));
  const behind = names('added');
  const lost = names('removed');
  const parts = [
    ...(behind.length > 0 ? [`drop ${behind.join(', ')}`] : []),
    ...(lost.length > 0 ? [`build ${lost.join(', ')} again`] : []),
    ...(left.some((change) => change.kind === 'altered' && !leavesLabelsOnly(change))
      ? ['restore what it altered']
      : []),
  ];
  return [
    ...(parts.length > 0 ? [`In its way back, ${parts.join(', and ')}.`] : []),
    ...(left.some(leavesLabelsOnly) ? [labelAdvice] : []),
  ].join(' ');
}

const labelAdvice =
  'No label can be dropped from an enum: let the way up ADD VALUE IF NOT EXISTS, or let the way back build the type anew without it.';
