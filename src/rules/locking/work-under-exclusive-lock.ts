import type { QualifiedName } from '#catalog/catalog.ts';
import { relationLabel } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import type { RecordedStatement } from '#migration/recording.ts';
import { isAmong, isLocked, type JudgedStatement, judgedTransactions, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { listed } from '#rule/subjects.ts';

const tables = {
  'migrations/0001_tables.sql':
    'CREATE TABLE companies (id bigint PRIMARY KEY);\nCREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint);\n',
};
const alter = 'ALTER TABLE companies ADD COLUMN place text;\n';
const build = 'CREATE INDEX jobs_company_idx ON jobs (company_id);\n';

export const workUnderExclusiveLock = defineRule({
  id: 'work-under-exclusive-lock',
  category: 'locking',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Long work while another statement still holds its lock',
    rationale: `ACCESS EXCLUSIVE is held until the transaction ends. A scan, an index build or a change of rows that follows in the same transaction keeps a table
closed that it does not even touch. Only migrations that are being added are judged.`,
    examples: {
      bad: { base: tables, files: { ...tables, 'migrations/0002_place.sql': `${alter}${build}` } },
      good: {
        base: tables,
        files: { ...tables, 'migrations/0002_place.sql': alter, 'migrations/0003_index.sql': build },
      },
    },
    references: ['https://www.postgresql.org/docs/current/explicit-locking.html'],
  },
  *check(evidence, context) {
    if (!context.newRevisions) return;
    for (const { revision, statements } of judgedTransactions(evidence, context)) {
      const [first] = statements.flatMap((judged) => workOf(judged) ?? []);
      if (first) yield observationOf(revision, first);
    }
  },
});

interface Work {
  readonly judged: JudgedStatement;
  readonly closed: readonly string[];
  readonly does: string;
  readonly on: readonly QualifiedName[];
}

/** What it does while relations stay closed that an earlier statement has locked. */
function workOf(judged: JudgedStatement): Work | undefined {
  const { scans, rewrites, held, locks, statement } = judged;
  const earlier = held.slice(0, held.length - locks.length);
  const closed = new Set(
    earlier
      .filter(
        ({ relation }) =>
          isLocked(earlier, relation, 'ACCESS EXCLUSIVE') && !isAmong([...scans, ...rewrites], relation),
      )
      .map(({ relation }) => relationLabel(relation)),
  );
  if (closed.size === 0) return undefined;
  const written = writesMany(statement) ? locks.filter(({ mode }) => mode === 'ROW EXCLUSIVE') : [];
  const on = [...scans, ...rewrites, ...written].map(({ relation }) => relation);
  if (on.length === 0) return undefined;
  const verb = written.length > 0 ? 'changes rows of' : 'reads all of';
  return { judged, closed: [...closed], does: `${verb} ${listed([...new Set(on.map(relationLabel))])}`, on };
}

/** Rows that stand in the migration itself (INSERT … VALUES) are few. */
const writesMany = ({ tag, text }: RecordedStatement): boolean =>
  tag === 'unseen' &&
  (/\b(?:UPDATE|DELETE\s+FROM|MERGE\s+INTO)\b/i.test(text) || /\bINSERT\s+INTO\b.+\bSELECT\b/is.test(text));

const observationOf = (revision: string, { judged, closed, does, on }: Work): Observation => ({
  subject: { kind: 'migration', revision },
  message: `Migration ${revision} ${does} while its transaction keeps ${listed(closed)} under ACCESS EXCLUSIVE.`,
  remedy: 'Put the long statement into a migration of its own, or before the one that takes the lock.',
  relations: on,
  ...seenAt(judged),
});
