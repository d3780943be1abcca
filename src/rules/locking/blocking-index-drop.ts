import type { QualifiedName } from '#catalog/catalog.ts';
import { quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import { isLocked, judgedStatements, seenAt, subjectIn } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { indexSubject } from '#rule/subjects.ts';
import { dropsInText, writtenAt } from '#rule/written-judgement.ts';

const jobs = {
  'migrations/0001_jobs.sql':
    'CREATE TABLE jobs (id bigint PRIMARY KEY, url text);\nCREATE INDEX jobs_url_idx ON jobs (url);\n',
};

export const blockingIndexDrop = defineRule({
  id: 'blocking-index-drop',
  category: 'locking',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Index drop that stops reads and writes',
    rationale: `DROP INDEX takes ACCESS EXCLUSIVE on its table. It is short by itself, but it waits for the longest running query, and everything that comes
later waits behind it. Not reported: CONCURRENTLY, indexes that fall with their table or their constraint, and tables that the same change creates.`,
    examples: {
      bad: { base: jobs, files: { ...jobs, 'migrations/0002_drop.sql': 'DROP INDEX jobs_url_idx;\n' } },
      good: { base: jobs, files: { ...jobs, 'migrations/0002_drop.sql': 'DROP INDEX CONCURRENTLY jobs_url_idx;\n' } },
    },
    references: ['https://www.postgresql.org/docs/current/sql-dropindex.html'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) {
      const { statement } = judged;
      if (statement.tag !== 'DROP INDEX') continue;
      for (const { kind, identity, relation, isNamed } of statement.dropped) {
        if (kind !== 'index' || !isNamed || !relation || !isLocked(judged.held, relation, 'ACCESS EXCLUSIVE')) continue;
        const [schema = 'public', name = identity] = identity.replaceAll('"', '').split('.');
        yield {
          subject: subjectIn(context, relation, indexSubject(relation, name)),
          message: `DROP INDEX ${name} takes ACCESS EXCLUSIVE on ${relationLabel(relation)}: it waits for running queries, and all others wait behind it.`,
          remedy: remedyFor({ schema, name }),
          ...seenAt(judged),
        };
      }
    }
  },
  *inText(evidence, context) {
    for (const { act, relation, statement } of dropsInText(evidence, context)) {
      const { name } = act.index;
      if (act.isConcurrent) continue;
      yield {
        subject: indexSubject(relation, name),
        message: `Index ${name} is dropped without CONCURRENTLY: that waits for running queries of ${relationLabel(relation)}, and all others wait behind it.`,
        remedy: remedyFor({ schema: relation.schema, name }),
        ...writtenAt(statement),
      };
    }
  },
});

const remedyFor = (index: QualifiedName): string =>
  `In a migration of its own, outside a transaction:\nDROP INDEX CONCURRENTLY ${quoteName(index)};`;
