// Who may import whom (docs/architecture.md). Each rule names what a folder may reach besides itself; the comment is
// what the one who breaks it will read.

import { builtinModules } from 'node:module';

const builtin = builtinModules.filter((name) => !name.startsWith('_'));
const anyOfNode = builtin;
const withoutChildren = builtin.filter((name) => name !== 'child_process');

const may = (folder, targets, comment, { npm = [], node = [] } = {}) => ({
  name: `layer-${folder.replaceAll(/[^a-z]+/g, '-')}`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}(/|\\.ts$)` },
  to: {
    pathNot: [
      `^src/${folder}(/|\\.ts$)`,
      ...targets.map((target) => `^src/${target}(/|\\.ts$|$)`),
      ...npm.map((name) => `node_modules/${name}/`),
      ...node.map((name) => `^(node:)?${name}$`),
    ],
  },
});

const domain = ['catalog', 'migration', 'finding'];

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no reading order.',
      from: {},
      to: { circular: true },
    },
    may('catalog', [], 'The catalog is values: no Node, no npm, no IO.'),
    may('migration', ['catalog'], 'The history is values.'),
    may('finding', ['catalog', 'migration'], 'Findings are values.'),
    may('rule', domain, 'The contract knows no rule and no IO.', { node: ['crypto'] }),
    may('rules', ['rule', ...domain], 'Rules are pure: evidence in, observations out.'),
    may('host', ['errors'], 'The host knows nothing of databases.', { node: anyOfNode }),
    may('engines', ['host', 'errors', 'catalog', 'bundle'], 'An engine is a PostgreSQL and nothing else.', {
      npm: ['@electric-sql/pglite', 'pg', 'pg-mem', 'pg-gateway', '@types/pg', 'esbuild'],
      node: anyOfNode,
    }),
    may('python', ['host', 'errors', 'migration', 'bundle'], 'Finds and reads Python; runs no migration.', {
      npm: ['@lezer/.*'],
      node: anyOfNode,
    }),
    may('sql', ['migration', 'errors'], 'Reads SQL text.', { npm: ['libpg-query'], node: anyOfNode }),
    may(
      'tools',
      ['host', 'errors', 'migration', 'catalog', 'engines/engine', 'python', 'sql', 'bundle'],
      'A tool talks to a database through engines/engine.ts.',
      {
        npm: ['@lezer/.*', 'knex', 'pg', '@types/pg', 'acorn.*', 'sucrase', 'amaro', 'esbuild', 'yaml'],
        node: withoutChildren,
      },
    ),
    may(
      'models',
      ['host', 'errors', 'migration', 'catalog', 'engines/engine', 'python', 'bundle'],
      'A reader knows no tool.',
      { npm: ['@lezer/.*'], node: withoutChildren },
    ),
    may(
      'dictionary',
      ['host', 'errors', 'migration', 'catalog', 'engines/engine', 'rule'],
      'Pages are read and written, not judged.',
      {
        npm: ['unified', 'remark-.*', 'mdast.*', '@types/mdast', 'diff', 'yaml', 'micromark.*', 'unist.*'],
      },
    ),
    may(
      'declare',
      ['rule', 'catalog', 'migration', 'engines/engine', 'models/reader', 'replay', 'errors'],
      'What models say becomes a catalog.',
    ),
    may(
      'examine',
      [
        ...domain,
        'rule',
        'config',
        'discover',
        'declare',
        'dictionary',
        'replay',
        'sql',
        'workload',
        'probes',
        'report',
        'host',
        'errors',
        'engines/engine',
        'tools/tool',
        'models/reader',
      ],
      'Collects the evidence of a checkout; knows no engine, tool or reader by name.',
    ),
    may(
      'fix',
      [...domain, 'examine', 'dictionary', 'sql', 'report', 'host', 'engines/engine'],
      'An exact fix is found after the verdict and changes nothing about it.',
      { npm: ['diff'] },
    ),
    may('config', ['rule', 'finding', 'host', 'errors', 'report', 'renderers/renderer'], 'Settings know no plugin.', {
      npm: ['zod', 'yaml'],
      node: anyOfNode,
    }),
    may(
      'discover',
      ['config', 'host', 'errors', 'dictionary', 'tools/tool', 'models/reader', 'migration'],
      'Registries are passed in.',
    ),
    may(
      'replay',
      ['catalog', 'migration', 'engines/engine', 'tools/tool', 'sql', 'errors'],
      'The walk knows no engine and no tool by name.',
      { node: ['crypto'] },
    ),
    may(
      'workload',
      ['catalog', 'migration', 'engines/engine', 'host', 'errors', 'rule', 'sql'],
      'Queries are planned, not judged.',
      { npm: ['libpg-query'] },
    ),
    may(
      'probes',
      ['catalog', 'migration', 'engines/engine', 'replay/rows', 'rule', 'errors'],
      'Promises are tried, not judged.',
    ),
    may('report', ['rule', ...domain], 'The report is made of values and renders nothing.', {
      npm: ['diff'],
      node: ['crypto'],
    }),
    may('renderers', ['report', 'rule', 'rules/index.generated', ...domain], 'A report in, text out.', {
      npm: ['picocolors', 'diff'],
    }),
    may(
      'publish',
      ['renderers', 'report', 'finding', 'host', 'errors', 'config'],
      'Publishing computes nothing about the schema.',
      {
        npm: ['@actions/.*', '@octokit/.*', 'undici'],
        node: anyOfNode,
      },
    ),
    {
      name: 'no-sibling-plugins',
      severity: 'error',
      comment: 'A plugin has no relatives; what two share belongs to a folder of its own.',
      from: { path: '^src/(engines|tools|models)/([^/]+)/' },
      to: { path: '^src/$1/[^/]+/', pathNot: '^src/$1/$2/' },
    },
    {
      name: 'no-sibling-rules',
      severity: 'error',
      comment: 'One rule, one file, no relatives.',
      from: { path: '^src/rules/[^/]+/' },
      to: { path: '^src/rules/' },
    },
    {
      name: 'the-line-prints-nothing',
      severity: 'error',
      comment: 'audit.ts makes a report; the front doors render and publish it.',
      from: { path: '^src/audit\\.ts$' },
      to: { path: '^src/(renderers|publish|cli|action)' },
    },
    {
      name: 'front-doors-are-doors',
      severity: 'error',
      comment: 'Nobody imports a front door.',
      from: { pathNot: '^src/(cli|action)' },
      to: { path: '^src/(cli|action)\\.ts$' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'Nothing imports what is not there.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
