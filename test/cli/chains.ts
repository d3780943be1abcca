// Three migrations of each tool, the second one given, and a page that nobody can read: what needs no run is found whatever happens.
import { alembicProject } from '../support/alembic-project.ts';
import { pythonEnvironment } from '../support/python-environment.ts';

export interface Chain {
  /** The second migration, in the tool's own code; its way back does nothing. */
  files(second: string): Readonly<Record<string, string>>;
  /** One statement in that code. */
  statement(sql: string): string;
  readonly second: string;
  readonly environment: () => Promise<Readonly<Record<string, string>>>;
}

const pages = {
  'docs/schema/companies.md': '# companies\n\n| Column | Type |\n|---|---|\n| id | bigint |\n| nickname | text |\n',
  'docs/schema/jobs.md': '# jobs\n\nThe jobs that were scraped.\n',
  'schema-audit.yml': 'dictionary:\n  paths: [docs/schema]\n',
};

const sql: Chain = {
  files: (second) => ({
    ...pages,
    'db/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
    'db/0001_companies.down.sql': 'DROP TABLE companies;\n',
    'db/0002_second.up.sql': `${second}\n`,
    'db/0002_second.down.sql': 'SELECT 1;\n',
    'db/0003_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
    'db/0003_jobs.down.sql': 'DROP TABLE jobs;\n',
  }),
  statement: (text) => `${text};`,
  second: '0002_second',
  environment: async () => ({}),
};

const table = (name: string): string => `exports.up = (knex) => knex.schema.createTable('${name}', (table) => {
  table.bigInteger('id').primary();
});
exports.down = (knex) => knex.schema.dropTable('${name}');
`;

const knex: Chain = {
  files: (second) => ({
    ...pages,
    'knexfile.js': "module.exports = { client: 'pg' };\n",
    'migrations/1_companies.js': table('companies'),
    'migrations/2_second.js': `exports.up = async (knex) => {\n${second}\n};\nexports.down = async () => undefined;\n`,
    'migrations/3_jobs.js': table('jobs'),
  }),
  statement: (text) => `await knex.raw(${JSON.stringify(text)});`,
  second: '2_second',
  environment: async () => ({}),
};

const alembic: Chain = {
  files: (second) => ({
    ...pages,
    ...alembicProject([
      {
        revision: '0001',
        upgrade: "op.create_table('companies', sa.Column('id', sa.BigInteger(), primary_key=True))",
        downgrade: "op.drop_table('companies')",
      },
      { revision: '0002', down: "'0001'", upgrade: second, downgrade: 'pass' },
      {
        revision: '0003',
        down: "'0002'",
        upgrade: "op.create_table('jobs', sa.Column('id', sa.BigInteger(), primary_key=True))",
        downgrade: "op.drop_table('jobs')",
      },
    ]),
  }),
  statement: (text) => `op.execute(${JSON.stringify(text)})`,
  second: '0002',
  environment: async () => (await pythonEnvironment()).variables,
};

export const chains = { sql, knex, alembic } as const;
