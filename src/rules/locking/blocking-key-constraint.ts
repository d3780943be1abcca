import { relationLabel } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import {
  actsOfKind,
  isAmong,
  isLocked,
  type JudgedStatement,
  judgedStatements,
  mainRelation,
  type Scope,
  seenAt,
  subjectIn,
} from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { constraintSubject, relationSubject } from '#rule/subjects.ts';
import { alterationsInText, writtenAt } from '#rule/written-judgement.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text);\n' };

export const blockingKeyConstraint = defineRule({
  id: 'blocking-key-constraint',
  category: 'locking',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Key that builds its index under lock',
    rationale: `ADD UNIQUE, PRIMARY KEY and EXCLUDE build an index under ACCESS EXCLUSIVE: nobody reads or writes the table until it is built. Not reported: an
index that was built before (USING INDEX) and costs no scan, and tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_key.sql': 'ALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE (url);\n' },
      },
      good: {
        base: jobs,
        files: {
          ...jobs,
          'migrations/0002_index.sql': 'CREATE UNIQUE INDEX CONCURRENTLY jobs_url_key ON jobs (url);\n',
          'migrations/0003_key.sql': 'ALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE USING INDEX jobs_url_key;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertable.html'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) yield* faultsOf(judged, context);
  },
  *inText(evidence, context) {
    for (const { act, relation, statement } of alterationsInText(evidence, context, 'add-key')) {
      const { key, name, usesIndex } = act.act;
      if (usesIndex) continue;
      yield {
        subject: name === undefined ? relationSubject(relation) : constraintSubject(relation, name),
        message: `The ${key} constraint${named(name)} of ${relationLabel(relation)} is added without an index that is there already: it builds one under ACCESS EXCLUSIVE.`,
        remedy: remedies[key],
        ...writtenAt(statement),
      };
    }
  },
});

function* faultsOf(judged: JudgedStatement, scope: Scope): Iterable<Observation> {
  const { statement, scans, held, rewrites } = judged;
  const relation = mainRelation(statement);
  if (!relation || !isAmong(scans, relation) || isAmong(rewrites, relation)) return;
  if (!isLocked(held, relation, 'ACCESS EXCLUSIVE')) return;
  for (const { key, usesIndex, name } of actsOfKind(statement, 'add-key')) {
    const label = relationLabel(relation);
    yield {
      subject: subjectIn(
        scope,
        relation,
        name === undefined ? relationSubject(relation) : constraintSubject(relation, name),
      ),
      message: usesIndex
        ? `The ${key} constraint${named(name)} of ${label} reads every row under ACCESS EXCLUSIVE, because a column of it may be NULL.`
        : `The ${key} constraint${named(name)} of ${label} builds its index under ACCESS EXCLUSIVE.`,
      remedy: usesIndex ? notNullFirst : remedies[key],
      ...seenAt(judged),
    };
  }
}

const named = (name: string | undefined): string => (name === undefined ? '' : ` ${name}`);

const notNullFirst =
  'Before it, add CHECK (column IS NOT NULL) NOT VALID, validate it, and set the columns NOT NULL, each in a migration of its own.';

const indexFirst =
  'Build the index first, outside a transaction: CREATE UNIQUE INDEX CONCURRENTLY …; then ALTER TABLE … ADD CONSTRAINT … USING INDEX ….';

const remedies = {
  unique: indexFirst,
  'primary key': indexFirst,
  exclusion:
    'An exclusion constraint cannot be built concurrently: add it while writes may wait, or to a new table that is filled in batches.',
} as const;
