import { defineRule } from '#rule/rule.ts';

export const placeholderMigration = defineRule({
  id: 'placeholder-migration',
  category: 'history',
  severity: 'medium',
  preset: 'recommended',
  proof: 'static',
  criteria: ['verified-chain'],
  needs: ['history'],
  docs: {
    title: 'A migration that says it is a stub, or does nothing',
    rationale:
      'A placeholder that was forgotten looks like a step that was taken: whoever reads the chain believes that the schema has what it announces. Not reported: merges of two heads, and a TODO in a migration that does something.',
    examples: {
      bad: {
        files: {
          'migrations/0001_initial_core.sql':
            '-- stub: replace with the real tables\nCREATE TABLE companies (id bigint PRIMARY KEY);\n',
        },
      },
      good: {
        files: {
          'migrations/0001_initial_core.sql': '-- companies\nCREATE TABLE companies (id bigint PRIMARY KEY);\n',
        },
      },
    },
  },
  *check({ history }) {
    for (const migration of history.migrations) {
      if (migration.parents.length > 1) continue;
      const subject = { kind: 'migration', revision: migration.revision } as const;
      const [mark] = migration.placeholders;
      if (mark) {
        yield {
          subject,
          message: `Migration ${migration.revision} calls itself a placeholder: "${mark.text}".`,
          remedy:
            'Write what is missing in a new migration and remove the mark, or remove the migration before it is deployed.',
          location: mark.location,
        };
      } else if (migration.isEmpty) {
        yield {
          subject,
          message: `Migration ${migration.revision} contains no operation.`,
          remedy: 'Remove it before it is deployed, or say in its header why it must stay empty.',
          location: migration.location,
        };
      }
    }
  },
  population: ({ history }) => ({
    count: history.migrations.length,
    of: 'migrations',
    sentence: `None of ${history.migrations.length} migrations is a placeholder.`,
  }),
});
