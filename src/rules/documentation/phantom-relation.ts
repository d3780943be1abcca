import type { Walk } from '#migration/walk.ts';
import type { Page } from '#rule/dictionary-evidence.ts';
import type { Context } from '#rule/evidence.ts';
import { pageRelations, pageSubject } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { counted } from '#rule/subjects.ts';

export const phantomRelation = defineRule({
  id: 'phantom-relation',
  category: 'documentation',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['clean-validation'],
  needs: ['catalog', 'dictionary'],
  wants: ['models', 'replay'],
  docs: {
    title: 'Page of a table that does not exist',
    rationale: `People write queries and plan work against a table that is not there. The finding says whether the table ever existed in the migrations
and which revision dropped it. Pages marked \`status: planned\` describe the future and are left alone.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/schema/jobs.md': '# jobs\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
          'docs/schema/saved_searches.md': '# saved_searches\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/schema/jobs.md': '# jobs\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
          'docs/schema/saved_searches.md':
            '---\nstatus: planned\n---\n# saved_searches\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const { page, database, model } of pageRelations(sources)) {
      if (database || model) continue;
      const dropped = sources.replay && revisionThatDropped(sources.replay, page);
      yield {
        subject: pageSubject(page),
        message: `Page ${page.title} describes table ${page.relation}, which ${lacking(sources.models !== undefined, context)}${
          dropped === undefined ? '' : `; revision ${dropped} dropped it`
        }.`,
        remedy: `Remove ${page.file}, correct its heading, or mark it with \`status: planned\` in its front matter.`,
        location: page.location,
      };
    }
  },
  population(sources) {
    const pages = pageRelations(sources);
    const good = pages.filter(({ database, model }) => database ?? model).length;
    return {
      count: pages.length,
      of: 'pages',
      sentence: `${good} of ${counted(pages.length, 'page')} describe a table that exists.`,
    };
  },
});

const lacking = (hasModels: boolean, context: Context): string =>
  hasModels ? `neither ${databaseWords(context)} nor the models have` : `${databaseWords(context)} does not have`;

function revisionThatDropped({ steps }: Walk, page: Page): string | undefined {
  let existed = false;
  for (const step of steps) {
    if (step.pass !== 'up' || step.status !== 'applied') continue;
    const exists = step.after.relations.some(({ schema, name }) => schema === page.schema && name === page.relation);
    if (existed && !exists) return step.revision;
    existed = exists;
  }
  return undefined;
}
