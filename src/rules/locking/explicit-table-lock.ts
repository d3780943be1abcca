import { relationLabel } from '#catalog/keys.ts';
import { isAtLeastMode } from '#migration/recording.ts';
import { judgedStatements, seenAt, strongest } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { relationSubject } from '#rule/subjects.ts';
import { actsInText, writtenAt } from '#rule/written-judgement.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text);\n' };
const change = 'UPDATE jobs SET url = lower(url);\nALTER TABLE jobs ADD COLUMN title text;\n';

export const explicitTableLock = defineRule({
  id: 'explicit-table-lock',
  category: 'locking',
  severity: 'medium',
  preset: 'strict',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'LOCK TABLE in a migration',
    rationale: `LOCK TABLE keeps writes, or everything, out of the table until the transaction ends, however long the rest of it takes. The lock shows at the next
statement of its transaction. Not reported: modes below SHARE, and tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_lower.sql': `LOCK TABLE jobs IN EXCLUSIVE MODE;\n${change}` },
      },
      good: { base: jobs, files: { ...jobs, 'migrations/0002_lower.sql': change } },
    },
    references: ['https://www.postgresql.org/docs/current/sql-lock.html'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) {
      const { statement, locks } = judged;
      // TRUNCATE shows in the same way, and has rules of its own.
      if (statement.tag !== 'unseen' || !/\bLOCK\s+TABLE\b|^\s*LOCK\b/i.test(statement.text)) continue;
      for (const { relation, mode } of strongest(locks)) {
        if (!isAtLeastMode(mode, 'SHARE')) continue;
        yield {
          subject: relationSubject(relation),
          message: `LOCK TABLE holds ${mode} on ${relationLabel(relation)} until the transaction ends.`,
          remedy,
          ...seenAt(judged),
        };
      }
    }
  },
  *inText(evidence, context) {
    for (const { act, relation, statement } of actsInText(evidence, context, 'lock')) {
      if (!isAtLeastMode(act.mode, 'SHARE')) continue;
      yield {
        subject: relationSubject(relation),
        message: `LOCK TABLE asks for ${act.mode} on ${relationLabel(relation)} until the transaction ends.`,
        remedy,
        ...writtenAt(statement),
      };
    }
  },
});

const remedy = 'Leave it out: each statement takes the lock that it needs.';
