import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { isSameRelation } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import type { Ledger, RowFailure } from '#migration/ledger.ts';
import type { Migration } from '#migration/migration.ts';
import { rowWritesOf } from '#migration/row-writes.ts';
import type { Walk } from '#migration/walk.ts';
import { defineRule } from '#rule/rule.ts';

export const requiredColumnWithoutDefault = defineRule({
  id: 'required-column-without-default',
  category: 'data',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'replay'],
  wants: ['ledger'],
  docs: {
    title: 'A required column added to an existing table without a default',
    rationale:
      'PostgreSQL refuses to add a NOT NULL column without a default to a table that has a row (23502): the deployment stops there, while every empty test database lets it pass. Not reported: generated and identity columns, tables of the same migration, and migrations that fill the column before they require it. Where generated rows went through the migration, they decide; without a base commit it may be deployed already, and is medium.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0002_title.sql': 'ALTER TABLE jobs ADD COLUMN title text NOT NULL;\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0002_title.sql': "ALTER TABLE jobs ADD COLUMN title text NOT NULL DEFAULT '';\n",
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-ADDING-A-COLUMN'],
  },
  *check({ history, replay, ledger }, { newRevisions }) {
    for (const { migration, before, after } of appliedSteps(history.migrations, replay)) {
      for (const added of requiredColumns(before, after)) {
        const verdict = verdictOfRows(ledger, migration, added);
        if (verdict === 'passed') continue;
        if (verdict === 'unknown' && (added.mayBeRenamed || isFilledFirst(migration))) continue;
        yield observation(migration, added, verdict, newRevisions === undefined);
      }
    }
  },
});

interface Added {
  readonly relation: Relation;
  readonly column: Column;
  /** Another column went: a rename takes one away and adds one, and the values travel along. */
  readonly mayBeRenamed: boolean;
}

function observation(
  migration: Migration,
  { relation, column }: Added,
  verdict: RowFailure | 'unknown',
  isHistory: boolean,
): Observation {
  const name = `${relation.name}.${column.name}`;
  const statement = migration.statements.find(
    ({ direction, text }) => direction === 'upgrade' && text.includes(column.name) && text.includes(relation.name),
  );
  const place = statement?.location ?? migration.location;
  const isFilled = isAssigned(migration, column.name);
  return {
    subject: { kind: 'column', schema: relation.schema, relation: relation.name, column: column.name },
    message: isFilled
      ? `Migration ${migration.revision} requires ${name} of all rows in ${relation.name} and fills it for some; one that is left NULL makes it fail.`
      : `Migration ${migration.revision} adds ${name} NOT NULL without a default; a row in ${relation.name} makes it fail.`,
    remedy: isFilled
      ? `Fill what the first UPDATE leaves: … WHERE ${column.name} IS NULL, then set it NOT NULL.`
      : `Add ${name} nullable, fill it, then set it NOT NULL; or give it a default.`,
    ...(isFilled && { severity: 'high' }),
    ...(verdict === 'unknown'
      ? { location: place, proof: 'static' }
      : { location: verdict.fault.location ?? place, ...(isHistory && { severity: 'medium' }) }),
  };
}

/** `UPDATE jobs SET title = …`: which rows it leaves depends on what they hold. */
function isAssigned({ statements }: Migration, column: string): boolean {
  const name = column.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const assigned = new RegExp(`\\bUPDATE\\b[^;]*?\\bSET\\b[^;]*?\\b${name}"?\\s*=`, 'i');
  return statements.some(({ direction, text }) => direction === 'upgrade' && assigned.test(text));
}

/** What generated rows of this relation met; unknown where there were none. */
function verdictOfRows(
  ledger: Ledger | undefined,
  { revision }: Migration,
  { relation, column }: Added,
): RowFailure | 'passed' | 'unknown' {
  const entry = ledger?.entries.find((one) => one.revision === revision);
  const isUnfilled = ledger?.unfilled.some((one) => isSameRelation(one.relation, relation)) ?? true;
  if (!entry || isUnfilled) return 'unknown';
  // A backfill that leaves some rows NULL is an unguarded-constraint.
  const failure = entry.failures.find(
    ({ fault, cohort, columns = [] }) =>
      fault.sqlState === '23502' && cohort === 'any' && columns.includes(column.name),
  );
  return failure ?? (entry.up || entry.failures.length > 0 ? 'passed' : 'unknown');
}

function* appliedSteps(migrations: readonly Migration[], walk: Walk) {
  let before: Catalog = walk.empty;
  for (const step of walk.steps) {
    if (step.pass !== 'up' || step.status !== 'applied') continue;
    const migration = migrations.find(({ revision }) => revision === step.revision);
    if (migration) yield { migration, before, after: step.after };
    before = step.after;
  }
}

// The snapshots show only that the column is required afterwards. A migration that also writes rows, or tightens or loosens
// columns on its way, may have filled it; one whose text shows nothing cannot be judged.
function isFilledFirst(migration: Migration): boolean {
  const upgrades = migration.statements.filter(({ direction }) => direction === 'upgrade');
  if (upgrades.length === 0 || rowWritesOf(migration).length > 0) return true;
  return upgrades.some(({ text }) => TIGHTENS.test(text));
}
const TIGHTENS = /\bSET\s+NOT\s+NULL\b|\bDROP\s+DEFAULT\b|alter_column|\.alter\s*\(|dropNullable|\bDO\s+\$/i;

function requiredColumns(before: Catalog, after: Catalog): readonly Added[] {
  // What a step leaves alone is the same object after it.
  const same = new Set(before.relations);
  const changed = after.relations.filter((relation) => !same.has(relation));
  if (changed.length === 0) return [];
  const known = new Map(before.relations.map((relation) => [`${relation.schema}.${relation.name}`, relation]));
  return changed.flatMap((relation) => {
    const old = known.get(`${relation.schema}.${relation.name}`);
    if (!old || relation.kind === 'view' || relation.kind === 'materialized-view') return [];
    const added = relation.columns.filter((column) => !old.columns.some(({ name }) => name === column.name));
    const mayBeRenamed = old.columns.some(({ name }) => !relation.columns.some((column) => column.name === name));
    return added.filter(isRequired).map((column) => ({ relation, column, mayBeRenamed }));
  });
}

const isRequired = (column: Column): boolean =>
  !column.isNullable && column.default === undefined && !column.identity && !column.generated;
