import { relationLabel } from '#catalog/keys.ts';
import { isAtLeastMode } from '#migration/recording.ts';
import { type JudgedStatement, judgedStatements, seenAt, strongest } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { listed } from '#rule/subjects.ts';

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
up and can be tried again. The setting in effect was read at the statement. Only migrations that are being added are judged; where the deployment sets the
timeout for all of them, switch the rule off.`,
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
    if (!context.newRevisions) return;
    const seen = new Set<string>();
    for (const judged of judgedStatements(evidence, context)) {
      const { revision, statement } = judged;
      const labels = waitedFor(judged);
      if (labels.length === 0 || statement.lockTimeoutMilliseconds > 0 || seen.has(revision)) continue;
      seen.add(revision);
      yield {
        subject: { kind: 'migration', revision },
        message: `Migration ${revision} waits without limit for a strong lock on ${listed(labels)}.`,
        remedy: "Begin the migration with: SET lock_timeout = '3s';",
        ...seenAt(judged),
      };
    }
  },
  population(evidence, context) {
    const all = context.newRevisions
      ? judgedStatements(evidence, context).filter((one) => waitedFor(one).length > 0)
      : [];
    const limited = all.filter(({ statement }) => statement.lockTimeoutMilliseconds > 0).length;
    return {
      count: all.length,
      of: 'strong locks',
      sentence: `${limited} of ${all.length} statements that take a strong lock wait for it with a limit.`,
    };
  },
});

const waitedFor = ({ statement, locks }: JudgedStatement): readonly string[] =>
  statement.tag === 'unseen'
    ? []
    : strongest(locks)
        .filter(({ mode }) => isAtLeastMode(mode, 'SHARE'))
        .map(({ relation }) => relationLabel(relation));
