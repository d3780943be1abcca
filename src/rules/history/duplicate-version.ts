import { defineRule } from '#rule/rule.ts';

export const duplicateVersion = defineRule({
  id: 'duplicate-version',
  category: 'history',
  severity: 'critical',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain'],
  needs: ['history'],
  docs: {
    title: 'Two files that claim one version',
    rationale:
      'The tool applies one of them and takes the other for done, or refuses to start. Two pull requests that each pass alone meet here. Not reported: repeatable files.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'migrations/0002_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0002_resumes.sql': 'CREATE TABLE resumes (id bigint PRIMARY KEY);\n',
        },
      },
      good: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'migrations/0002_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0003_resumes.sql': 'CREATE TABLE resumes (id bigint PRIMARY KEY);\n',
        },
      },
    },
  },
  *check({ history }) {
    const repeatable = new Set(history.migrations.filter((one) => one.isRepeatable).map(({ revision }) => revision));
    for (const fault of history.faults) {
      if (fault.kind !== 'duplicate-version' || repeatable.has(fault.revision)) continue;
      const files = fault.files.map(({ file }) => file);
      const last = fault.files.at(-1);
      yield {
        subject: { kind: 'migration', revision: fault.revision },
        message: `Version ${fault.revision} is claimed by ${files.length} files: ${files.join(', ')}.`,
        remedy: `Give ${files.at(-1) ?? 'one of them'} the next free version.`,
        ...(last && { location: last }),
      };
    }
  },
  population: ({ history }) => ({
    count: history.migrations.length,
    of: 'versions',
    sentence: `${history.migrations.length} migrations have versions of their own.`,
  }),
});
