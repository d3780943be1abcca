import { quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import type { Act } from '#migration/recording.ts';
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
import { columnSubject } from '#rule/subjects.ts';
import { alterationsInText, isPlainlyNullable, writtenAt } from '#rule/written-judgement.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text);\n' };

export const scanningNotNull = defineRule({
  id: 'scanning-not-null',
  category: 'locking',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'SET NOT NULL that reads the table under lock',
    rationale: `SET NOT NULL reads every row under ACCESS EXCLUSIVE: nobody reads or writes the table until it is through. After a validated
CHECK (column IS NOT NULL) PostgreSQL does not read it; the scan counter of this run decides. Not reported: tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_url.sql': 'ALTER TABLE jobs ALTER COLUMN url SET NOT NULL;\n' },
      },
      good: {
        base: jobs,
        files: {
          ...jobs,
          'migrations/0002_check.sql':
            'ALTER TABLE jobs ADD CONSTRAINT jobs_url_given CHECK (url IS NOT NULL) NOT VALID;\n',
          'migrations/0003_validate.sql': 'ALTER TABLE jobs VALIDATE CONSTRAINT jobs_url_given;\n',
          'migrations/0004_url.sql': 'ALTER TABLE jobs ALTER COLUMN url SET NOT NULL;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) yield* faultsOf(judged, context);
  },
  *inText(evidence, context) {
    for (const { act, relation, statement } of alterationsInText(evidence, context, 'set-not-null')) {
      const { column } = act.act;
      if (statement.acts.some((other) => other.kind === 'alter' && readsRows(other.act))) continue;
      if (!isPlainlyNullable(evidence, context, relation, column)) continue;
      yield {
        subject: columnSubject(relation, column),
        message: `SET NOT NULL on ${relationLabel(relation)}.${column} has no CHECK before it that spares the scan: the whole table is read under ACCESS EXCLUSIVE.`,
        remedy: remedyFor(quoteName(relation), relation.name, column),
        ...writtenAt(statement),
      };
    }
  },
  population(evidence, context) {
    const all = judgedStatements(evidence, context).filter(
      ({ statement, locks }) => locks.length > 0 && actsOfKind(statement, 'set-not-null').length > 0,
    );
    const quiet = all.filter(({ statement, scans }) => !isAmong(scans, mainRelation(statement))).length;
    return { count: all.length, of: 'SET NOT NULL', sentence: `${quiet} of ${all.length} SET NOT NULL read no rows.` };
  },
});

function* faultsOf(judged: JudgedStatement, scope: Scope): Iterable<Observation> {
  const { statement, scans, held, rewrites } = judged;
  const relation = mainRelation(statement);
  if (!relation || !isAmong(scans, relation) || isAmong(rewrites, relation)) return;
  if (statement.acts.some(readsRows)) return;
  if (!isLocked(held, relation, 'ACCESS EXCLUSIVE')) return;
  for (const { column } of actsOfKind(statement, 'set-not-null')) {
    yield {
      subject: subjectIn(scope, relation, columnSubject(relation, column)),
      message: `SET NOT NULL on ${relationLabel(relation)}.${column} reads the whole table under ACCESS EXCLUSIVE.`,
      remedy: remedyFor(quoteName(relation), relation.name, column),
      ...seenAt(judged),
    };
  }
}

/** The scan may be theirs, and each has a rule of its own. */
const readsRows = ({ kind }: Act): boolean => kind === 'add-check' || kind === 'add-key';

const remedyFor = (relation: string, name: string, column: string): string =>
  `ALTER TABLE ${relation} ADD CONSTRAINT ${name}_${column}_given CHECK (${column} IS NOT NULL) NOT VALID;
-- In the next migration:
ALTER TABLE ${relation} VALIDATE CONSTRAINT ${name}_${column}_given;
-- In the one after:
ALTER TABLE ${relation} ALTER COLUMN ${column} SET NOT NULL;
ALTER TABLE ${relation} DROP CONSTRAINT ${name}_${column}_given;`;
