import { knex } from '#tools/knex/knex.ts';
import type { ConformanceRow } from './row.ts';

const knexfile =
  "module.exports = { client: 'pg', connection: 'postgres://nowhere', migrations: { directory: './migrations' } };\n";

const companies = `exports.up = (knex) =>
  knex.schema.createTable('companies', (table) => {
    table.bigInteger('id').primary();
    table.text('name').notNullable();
  });
exports.down = (knex) => knex.schema.dropTable('companies');
`;

const clean = {
  'knexfile.js': knexfile,
  'migrations/20260101000000_companies.js': companies,
  'migrations/20260102000000_jobs.js': `exports.up = (knex) =>
  knex.schema.createTable('jobs', (table) => {
    table.bigInteger('id').primary();
    table.bigInteger('company_id').notNullable().references('id').inTable('companies');
  });
exports.down = (knex) => knex.schema.dropTable('jobs');
`,
  'migrations/20260103000000_job_title.js': `exports.up = (knex) => knex.schema.alterTable('jobs', (table) => table.text('title'));
exports.down = (knex) => knex.schema.alterTable('jobs', (table) => table.dropColumn('title'));
`,
};

export const knexRow: ConformanceRow = {
  tool: knex,
  root: 'migrations',
  clean,
  reformatted: {
    ...clean,
    'migrations/20260101000000_companies.js': `// Who hires.\n${companies.replaceAll('\n    ', '\n      ')}`,
  },
  refused: {
    ...clean,
    'migrations/20260102000000_jobs.js': `exports.up = async (knex) => {
  await knex.schema.createTable('portals', (table) => table.bigInteger('id').primary());
  await knex.schema.createTable('jobs', (table) => {
    table.bigInteger('id').references('id').inTable('employers');
  });
};
exports.down = (knex) => knex.schema.dropTable('jobs').dropTable('portals');
`,
  },
  refusedAt: { file: 'migrations/20260102000000_jobs.js', line: 3 },
  stacked: {
    'knexfile.js': knexfile,
    'migrations/20260101000000_matches.js': `exports.up = async (knex) => {
  await knex.schema.createTable('matches', (table) => {
    table.bigInteger('id').primary();
  });
  await knex.raw('CREATE INDEX ON resumes (id)');
  await knex.raw('ALTER TABLE reviews ADD COLUMN score integer');
  await knex.schema.createTable('companies', (table) => table.bigInteger('id').primary());
};
exports.down = () => undefined;
`,
    'migrations/20260102000000_resumes.js': `exports.up = (knex) =>
  knex.schema.createTable('resumes', (table) => table.bigInteger('id').primary());
exports.down = () => undefined;
`,
  },
};
