import { difference } from '#catalog/difference.ts';
import type { Walk } from '#migration/walk.ts';
import type { BaseEvidence } from '#rule/base-evidence.ts';
import { defineRule } from '#rule/rule.ts';

const companies = { 'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n' };
const jobs = { 'migrations/0002_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n' };

export const deletedMigration = defineRule({
  id: 'deleted-migration',
  category: 'history',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain'],
  needs: ['history', 'base'],
  wants: ['replay'],
  docs: {
    title: 'A merged migration that is gone',
    rationale:
      'Databases that have applied it know a revision that the checkout does not: the tool refuses to go on, or builds new databases without it. Not reported: a squash that builds the schema of the base from empty.',
    examples: {
      bad: { base: { ...companies, ...jobs }, files: companies },
      good: {
        base: { ...companies, ...jobs },
        files: {
          'migrations/0001_all.sql':
            'CREATE TABLE companies (id bigint PRIMARY KEY);\nCREATE TABLE jobs (id bigint PRIMARY KEY);\n',
        },
      },
    },
  },
  *check({ history, base, replay }) {
    const present = new Set(history.migrations.map(({ revision }) => revision));
    const gone = base.history.migrations.filter(({ revision }) => !present.has(revision));
    if (gone.length === 0 || (replay && passesThrough(replay, base))) return;
    for (const migration of gone) {
      const renamed = history.migrations.find(({ digest }) => digest === migration.digest);
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: renamed
          ? `Migration ${migration.revision} was merged and is called ${renamed.revision} now.`
          : `Migration ${migration.revision} was merged and is gone.`,
        remedy: `Restore ${migration.location.file}, and undo what it does in a new migration.`,
        ...(renamed && { location: renamed.location }),
      };
    }
  },
});

/** The new chain builds the schema of the base on its way: a squash. */
const passesThrough = ({ steps }: Walk, { catalog }: BaseEvidence): boolean =>
  catalog !== undefined &&
  steps.some((step) => step.pass === 'up' && step.status === 'applied' && difference(catalog, step.after).length === 0);
