import { relationLabel } from '#catalog/keys.ts';
import { isAmong, isLocked, type JudgedStatement, judgedStatements, seenAt, subjectIn } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject, relationSubject, verb } from '#rule/subjects.ts';
import { actsInText, isIndexThere, writtenAt } from '#rule/written-judgement.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint NOT NULL);\n' };

export const blockingIndexBuild = defineRule({
  id: 'blocking-index-build',
  category: 'locking',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  wants: ['catalog'],
  docs: {
    title: 'Index build that stops every write',
    rationale: `CREATE INDEX holds SHARE on its table until the index is built, and every INSERT, UPDATE and DELETE waits for that long. The recorder saw
the lock and the scan in this run. Not reported: CONCURRENTLY, and tables that the same change creates. Migrations that the base already has are not judged;
without a base all of them are, as advice.`,
    examples: {
      bad: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_index.sql': 'CREATE INDEX jobs_company_idx ON jobs (company_id);\n' },
      },
      good: {
        base: jobs,
        files: {
          ...jobs,
          'migrations/0002_index.sql': 'CREATE INDEX CONCURRENTLY jobs_company_idx ON jobs (company_id);\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY'],
  },
  *check(evidence, context) {
    const partitioned = new Set(
      evidence.catalog?.relations.flatMap((one) => (one.kind === 'partitioned-table' ? [relationLabel(one)] : [])),
    );
    for (const judged of builds(judgedStatements(evidence, context))) {
      const { statement, held, scans } = judged;
      const index = statement.objects.find(({ kind }) => kind === 'index');
      const relation = index?.relation;
      if (!relation || !isLocked(held, relation, 'SHARE') || scans.length === 0) continue;
      const name = nameIn(index.identity);
      const label = relationLabel(relation);
      yield {
        subject: subjectIn(context, relation, indexSubject(relation, name)),
        message: `${statement.tag} ${name} holds SHARE on ${label} while it reads the table: every write waits until the index is built.`,
        remedy: partitioned.has(label) ? remedyForParent(label) : remedyFor(statement),
        ...seenAt(judged),
      };
    }
  },
  *inText(evidence, context) {
    for (const { act, relation, statement } of actsInText(evidence, context, 'create-index')) {
      const { index, isConcurrent, isOnly, ifNotExists } = act;
      if (isConcurrent || isOnly) continue;
      const { schema } = relation;
      if (ifNotExists && index !== undefined && isIndexThere(evidence, context, { schema, name: index }, statement))
        continue;
      yield {
        subject: index === undefined ? relationSubject(relation) : indexSubject(relation, index),
        message: `${index === undefined ? 'An index' : `Index ${index}`} of ${relationLabel(relation)} is built without CONCURRENTLY: every write waits until it is there.`,
        remedy: remedyFor({ text: statement.text, tag: 'CREATE INDEX' }),
        ...writtenAt(statement),
      };
    }
  },
  population(evidence, context) {
    const all = builds(judgedStatements(evidence, context)).filter(({ statement }) =>
      statement.objects.some(({ kind, relation }) => kind === 'index' && relation !== undefined),
    );
    const safe = all.filter((judged) => !isAmong(judged.scans, judged.statement.objects[0]?.relation)).length;
    return {
      count: all.length,
      of: 'index builds',
      sentence: `${safe} of ${counted(all.length, 'index build')} ${verb(all.length, 'lets', 'let')} writes go on.`,
    };
  },
});

/** `public.jobs_url_idx` → `jobs_url_idx`. */
const nameIn = (identity: string): string => (identity.split('.').at(-1) ?? identity).replaceAll('"', '');

const builds = (statements: readonly JudgedStatement[]): readonly JudgedStatement[] =>
  statements.filter(({ statement: { tag } }) => tag === 'CREATE INDEX' || tag === 'REINDEX');

function remedyFor({ text, tag }: { readonly text: string; readonly tag: string }): string {
  const concurrent =
    tag === 'REINDEX'
      ? text.replace(/^(REINDEX(?:\s*\([^)]*\))?\s+(?:INDEX|TABLE|SCHEMA))\s+/i, '$1 CONCURRENTLY ')
      : text.replace(/^(CREATE\s+(?:UNIQUE\s+)?INDEX)\s+/i, '$1 CONCURRENTLY ');
  const isWritten = concurrent !== text;
  return isWritten
    ? `In a migration of its own, outside a transaction:\n${concurrent};`
    : 'Build the index with CREATE INDEX CONCURRENTLY, in a migration of its own and outside a transaction.';
}

const remedyForParent = (label: string): string =>
  `Create the index ON ONLY ${label}, build one for each partition with CREATE INDEX CONCURRENTLY, and attach each with ALTER INDEX … ATTACH PARTITION.`;
