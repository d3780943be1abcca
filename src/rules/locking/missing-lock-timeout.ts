import type { QualifiedName } from '#catalog/catalog.ts';
import { relationLabel } from '#catalog/keys.ts';
import type { RevisionId } from '#migration/migration.ts';
import { isAtLeastMode } from '#migration/recording.ts';
import type { Context } from '#rule/evidence.ts';
import { type JudgedStatement, judgedStatements, seenAt, strongest } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import type { Settings } from '#rule/settings.ts';
import { listed } from '#rule/subjects.ts';
import { timeText } from '#rule/time-text.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n' };

export const missingLockTimeout = defineRule({
  id: 'missing-lock-timeout',
  category: 'locking',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Strong lock without lock_timeout',
    rationale: `A statement that waits for a strong lock makes everything behind it wait, too: one long report, and the site stands still. With lock_timeout it gives
up and can be tried again. The setting in effect was read at the statement, so it counts wherever it comes from: the migration, the tool's configuration,
a hook of its connections. Any limit is fine unless \`locks.max-lock-timeout\` names one; with \`locks.statement-timeout: required\` the statement
itself needs a limit, too. What only the deployment sets, by role or by pipeline, is not seen here: declare it under \`locks.set-by-runner\`. Only
migrations that are being added are judged.`,
    examples: {
      bad: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_url.sql': 'ALTER TABLE jobs ADD COLUMN url text;\n' },
      },
      good: {
        base: jobs,
        files: {
          ...jobs,
          'migrations/0002_url.sql': "SET LOCAL lock_timeout = '3s';\nALTER TABLE jobs ADD COLUMN url text;\n",
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT'],
  },
  *check(evidence, context) {
    const { locks } = context.settings;
    for (const [revision, waiting] of waitingByRevision(evidence, context)) {
      const lacking = waiting.flatMap((one) => {
        const lack = lackOf(one.judged, locks);
        return lack ? [{ ...one, lack }] : [];
      });
      const [first] = lacking;
      if (!first) continue;
      const { kind, does, more = '', remedy } = first.lack;
      const relations = lacking.filter(({ lack }) => lack.kind === kind).flatMap((one) => one.relations);
      yield {
        subject: { kind: 'migration', revision },
        message: `Migration ${revision} ${does} a strong lock on ${listed([...new Set(relations.map(relationLabel))])}${more}.`,
        remedy,
        relations,
        ...seenAt(first.judged),
      };
    }
  },
  population(evidence, context) {
    const all = [...waitingByRevision(evidence, context).values()].flat();
    const limited = all.filter(({ judged }) => lackOf(judged, context.settings.locks) === undefined).length;
    return {
      count: all.length,
      of: 'strong locks',
      sentence: `${limited} of ${all.length} statements that take a strong lock wait for it with a limit.`,
    };
  },
});

interface Waiting {
  readonly judged: JudgedStatement;
  /** Under locks that stop writes. */
  readonly relations: readonly QualifiedName[];
}

/** Without a base all migrations are history, and wait no more. */
function waitingByRevision(
  evidence: Parameters<typeof judgedStatements>[0],
  context: Context,
): ReadonlyMap<RevisionId, readonly Waiting[]> {
  const found = new Map<RevisionId, Waiting[]>();
  if (!context.newRevisions) return found;
  for (const judged of judgedStatements(evidence, context)) {
    const relations = waitedFor(judged);
    if (relations.length === 0) continue;
    found.set(judged.revision, [...(found.get(judged.revision) ?? []), { judged, relations }]);
  }
  return found;
}

const waitedFor = ({ statement, locks }: JudgedStatement): readonly QualifiedName[] =>
  statement.tag === 'unseen'
    ? []
    : strongest(locks)
        .filter(({ mode }) => isAtLeastMode(mode, 'SHARE'))
        .map(({ relation }) => relation);

interface Lack {
  readonly kind: 'no lock timeout' | 'long lock timeout' | 'no statement timeout';
  readonly does: string;
  readonly more?: string;
  readonly remedy: string;
}

function lackOf({ statement }: JudgedStatement, locks: Settings['locks']): Lack | undefined {
  const { maxLockTimeout, setByRunner } = locks;
  // A migration that sets 0 looks like one that sets nothing; the deployment's timeout is taken to hold for both.
  const wait = statement.lockTimeoutMilliseconds || setByRunner.lock_timeout;
  const short = timeText(Math.min(usualWait, maxLockTimeout ?? usualWait));
  const remedy = `Begin the migration with: SET lock_timeout = '${short}';`;
  if (!wait) return { kind: 'no lock timeout', does: 'waits without limit for', remedy };
  if (maxLockTimeout !== undefined && wait > maxLockTimeout) {
    const more = `; locks.max-lock-timeout is ${timeText(maxLockTimeout)}`;
    return { kind: 'long lock timeout', does: `waits up to ${timeText(wait)} for`, more, remedy };
  }
  const isLimited = statement.statementTimeoutMilliseconds > 0 || setByRunner.statement_timeout !== undefined;
  if (locks.statementTimeout === 'optional' || isLimited) return undefined;
  return {
    kind: 'no statement timeout',
    does: 'works without limit under',
    remedy: "Begin the migration with: SET statement_timeout = '60s';",
  };
}

const usualWait = 3000;
