import { defineRule } from '#rule/rule.ts';

export const undocumentedEvolutionPolicy = defineRule({
  id: 'undocumented-evolution-policy',
  category: 'documentation',
  severity: 'low',
  preset: 'strict',
  proof: 'static',
  criteria: [],
  needs: ['repository'],
  docs: {
    title: 'No page says how the schema changes',
    rationale: `Who may write a migration, what it has to look like and who runs it is then a matter of memory, and every newcomer finds another way.
One heading about migrations or schema evolution with a sentence below it suffices, in README, CONTRIBUTING or docs; a bare command
does not.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'README.md': '# Job search\n\nFinds jobs.\n\n## Migrations\n\n```sh\nmake migrate\n```\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'README.md':
            '# Job search\n\nFinds jobs.\n\n## Migrations\n\nEvery change of the schema is a new file; released files are never edited. A column goes in two releases.\n',
        },
      },
    },
  },
  *check({ repository }) {
    if (repository.evolutionPages.length > 0) return;
    yield {
      subject: { kind: 'page', page: 'CONTRIBUTING.md' },
      message: 'No page says how the schema changes.',
      remedy:
        'Add a section "Schema changes" to CONTRIBUTING.md: who writes migrations, how they are reviewed, in how many steps a column goes.',
    };
  },
  population({ repository }) {
    const [first] = repository.evolutionPages;
    const sentence = `${first?.file ?? 'No page'} says how the schema changes.`;
    return { count: repository.evolutionPages.length, of: 'pages about schema changes', sentence };
  },
});
