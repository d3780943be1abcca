import { relationLabel } from '#catalog/keys.ts';
import type { RecordedRewrite, RecordedStatement } from '#migration/recording.ts';
import { judgedStatements, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { relationSubject } from '#rule/subjects.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, score integer NOT NULL);\n' };

export const tableRewrite = defineRule({
  id: 'table-rewrite',
  category: 'locking',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Statement that copies a whole table',
    rationale: `While PostgreSQL writes a table anew, nobody reads or writes it, and both copies need disk space. The server said in this run that it rewrites,
and why; a change that it makes without a rewrite (varchar to text, a constant default) is not reported, nor is a table that the same change creates.`,
    examples: {
      bad: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_score.sql': 'ALTER TABLE jobs ALTER COLUMN score TYPE bigint;\n' },
      },
      good: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_score.sql': 'ALTER TABLE jobs ADD COLUMN big_score bigint DEFAULT 0;\n' },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) {
      const { statement } = judged;
      for (const rewrite of judged.rewrites) {
        const cause = causeOf(rewrite, statement);
        if (cause === undefined) continue;
        yield {
          subject: relationSubject(rewrite.relation),
          message: `Table ${relationLabel(rewrite.relation)} is written anew under ACCESS EXCLUSIVE, because of ${cause.why}.`,
          remedy: cause.remedy,
          ...seenAt(judged),
        };
      }
    }
  },
  population(evidence, context) {
    const altering = judgedStatements(evidence, context).filter(
      ({ statement, locks }) => statement.tag === 'ALTER TABLE' && locks.length > 0,
    );
    const { length } = altering.filter(({ rewrites }) => rewrites.length === 0);
    return {
      count: altering.length,
      of: 'altered tables',
      sentence: `${length} of ${altering.length} changes of tables copy nothing.`,
    };
  },
});

interface Cause {
  readonly why: string;
  readonly remedy: string;
}

/** TRUNCATE also gives a table another file, and copies nothing. */
function causeOf({ reason }: RecordedRewrite, { acts, text }: RecordedStatement): Cause | undefined {
  if (reason !== 'filenode') return reason === 'default' ? causeOfDefault(text) : causes[reason];
  const act = acts.find(({ kind }) => kind === 'cluster' || kind === 'vacuum-full' || kind === 'set-tablespace');
  return (
    act && {
      why: unseenWords[act.kind] ?? act.kind,
      remedy: 'Use pg_repack or pg_squeeze, which copy while the table is in use.',
    }
  );
}

const unseenWords: Readonly<Record<string, string>> = {
  cluster: 'CLUSTER',
  'vacuum-full': 'VACUUM FULL',
  'set-tablespace': 'the new tablespace',
};

const causes: Readonly<Record<'type' | 'persistence' | 'access-method', Cause>> = {
  type: {
    why: 'the new type of a column',
    remedy:
      'Add a column of the new type, keep both in step, copy in batches, and drop the old column in a later release.',
  },
  persistence: {
    why: 'the change between LOGGED and UNLOGGED',
    remedy: 'Change it while nobody uses the table, or fill a new table and switch the names.',
  },
  'access-method': {
    why: 'the new access method',
    remedy: 'Fill a new table with the other access method and switch the names.',
  },
};

const causeOfDefault = (text: string): Cause =>
  /\bGENERATED\s+ALWAYS\s+AS\s*\((?!.*\bVIRTUAL\b)/is.test(text)
    ? {
        why: 'a stored generated column',
        remedy: 'Add an ordinary column, fill it with a trigger, and copy in batches.',
      }
    : {
        why: 'a default that differs from row to row',
        remedy:
          'Add the column without a default, set the default in a second statement, and fill the rows in batches.',
      };
