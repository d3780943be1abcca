import { defineRule } from '#rule/rule.ts';
import { counted } from '#rule/subjects.ts';

export const unreadablePage = defineRule({
  id: 'unreadable-page',
  category: 'documentation',
  severity: 'medium',
  preset: 'recommended',
  proof: 'static',
  criteria: ['documented-relations', 'clean-validation'],
  needs: ['dictionary'],
  docs: {
    title: 'Page that could not be read',
    rationale: `A page that cannot be read is compared with nothing, so it may say anything. Reported is a file in the dictionary folder without a column
table, and the second of two pages of one table. README and index files are no pages.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/schema/jobs.md': '# jobs\n\nThe jobs that were scraped.\n',
          'schema-audit.yml': 'dictionary:\n  paths: [docs/schema]\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/schema/jobs.md':
            '# jobs\n\nThe jobs that were scraped.\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
        },
      },
    },
  },
  *check({ dictionary }) {
    for (const { page, reason, location } of dictionary.unreadable) {
      yield {
        subject: { kind: 'page', page },
        message: `Page ${page} could not be read: ${reason}.`,
        remedy: 'Give it a table with the headers Column and Type, or move it out of the folder of the pages.',
        location,
      };
    }
  },
  population({ dictionary }) {
    const files = new Set(dictionary.pages.map(({ file }) => file));
    const count = files.size + dictionary.unreadable.length;
    return { count, of: 'pages', sentence: `${files.size} of ${counted(count, 'page')} could be read.` };
  },
});
