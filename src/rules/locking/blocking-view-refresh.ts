import { relationLabel } from '#catalog/keys.ts';
import { isLocked, judgedStatements, mainRelation, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { relationSubject } from '#rule/subjects.ts';
import { actsInText, writtenAt } from '#rule/written-judgement.ts';

const view = {
  'migrations/0001_view.sql': `CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint);
CREATE MATERIALIZED VIEW job_counts AS SELECT company_id, count(*) AS jobs FROM jobs GROUP BY company_id;
CREATE UNIQUE INDEX job_counts_company ON job_counts (company_id);
`,
};

export const blockingViewRefresh = defineRule({
  id: 'blocking-view-refresh',
  category: 'locking',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Refresh that stops all readers of a view',
    rationale: `REFRESH MATERIALIZED VIEW takes ACCESS EXCLUSIVE, and nobody reads the view until its query has run. CONCURRENTLY lets them go on; it needs a
unique index. Not reported: views that the same change creates.`,
    examples: {
      bad: {
        base: view,
        files: { ...view, 'migrations/0002_refresh.sql': 'REFRESH MATERIALIZED VIEW job_counts;\n' },
      },
      good: {
        base: view,
        files: { ...view, 'migrations/0002_refresh.sql': 'REFRESH MATERIALIZED VIEW CONCURRENTLY job_counts;\n' },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) {
      const { statement, held } = judged;
      const relation = mainRelation(statement);
      if (statement.tag !== 'REFRESH MATERIALIZED VIEW' || !relation) continue;
      if (!isLocked(held, relation, 'ACCESS EXCLUSIVE')) continue;
      yield {
        subject: relationSubject(relation),
        message: `Refreshing materialized view ${relationLabel(relation)} takes ACCESS EXCLUSIVE, and nobody reads it until its query has run.`,
        remedy,
        ...seenAt(judged),
      };
    }
  },
  *inText(evidence, context) {
    for (const { act, relation, statement } of actsInText(evidence, context, 'refresh')) {
      if (act.isConcurrent) continue;
      yield {
        subject: relationSubject(relation),
        message: `Materialized view ${relationLabel(relation)} is refreshed without CONCURRENTLY, and nobody reads it until its query has run.`,
        remedy,
        ...writtenAt(statement),
      };
    }
  },
});

const remedy = 'Use REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index on columns of the view.';
