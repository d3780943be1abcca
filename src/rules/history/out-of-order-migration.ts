import { defineRule } from '#rule/rule.ts';

const base = {
  'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
  'migrations/0003_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
};
const resumes = 'CREATE TABLE resumes (id bigint PRIMARY KEY);\n';

export const outOfOrderMigration = defineRule({
  id: 'out-of-order-migration',
  category: 'history',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain'],
  needs: ['history', 'base'],
  docs: {
    title: 'A new migration that sorts before a merged one',
    rationale:
      'The tool remembers the newest version that it applied: databases that have it pass over the new file, and new databases run it in another order. Not reported: tools that follow parent links.',
    examples: {
      bad: { base, files: { ...base, 'migrations/0002_resumes.sql': resumes } },
      good: { base, files: { ...base, 'migrations/0004_resumes.sql': resumes } },
    },
  },
  *check({ history, base: { history: before } }) {
    if (history.ordering !== 'sequence') return;
    const merged = new Set(
      before.migrations.filter(({ isRepeatable }) => !isRepeatable).map(({ revision }) => revision),
    );
    const newest = history.migrations.findLastIndex(({ revision }) => merged.has(revision));
    for (const [position, migration] of history.migrations.entries()) {
      if (position > newest || merged.has(migration.revision) || migration.isRepeatable) continue;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} is new and sorts before ${history.migrations[newest]?.revision}, which is merged.`,
        remedy: `Give it a version after ${history.migrations[newest]?.revision}.`,
        location: migration.location,
      };
    }
  },
});
