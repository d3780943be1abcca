// The two files that `init` writes, for what it found.
import { stringify } from 'yaml';

export interface Setup {
  readonly projects: readonly {
    readonly tool: string;
    readonly root: string;
    readonly reader?: string;
    readonly dictionaries: readonly string[];
  }[];
  /** Commands that install what the migrations and models import; absent: nothing to install. */
  readonly node?: string;
  readonly python?: string;
}

const SCHEMA = 'https://raw.githubusercontent.com/schema-audit/schema-audit/v1/schema-audit.schema.json';

export function settingsFile({ projects }: Setup): string {
  const [project, ...others] = projects;
  const settings = {
    'fail-on': 'high',
    // Several projects are all audited; naming one would leave out the rest.
    ...(project && others.length === 0 && { migrations: { tool: project.tool, path: project.root } }),
    ...(project?.reader !== undefined && others.length === 0 && { models: { reader: project.reader } }),
    ...(project && project.dictionaries.length > 0 && others.length === 0
      ? { dictionary: { paths: project.dictionaries } }
      : {}),
  };
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# Every setting has a default; docs/configuration.md lists them.',
    stringify(settings, { flowCollectionPadding: true }),
  ].join('\n');
}

export function workflowFile({ projects, node, python }: Setup): string {
  const tools = new Set(projects.map(({ tool }) => tool));
  const steps = [
    '      - uses: actions/checkout@v7',
    '        with:',
    '          fetch-depth: 0   # the base commit, which findings are compared with',
    '          persist-credentials: false',
    ...(tools.has('alembic') ? pythonSteps(python) : []),
    ...(tools.has('knex') && node !== undefined ? [`      - run: ${node}`] : []),
    '      - uses: schema-audit/schema-audit@v1',
  ];
  return `${[...head, ...steps].join('\n')}\n`;
}

const pythonSteps = (install: string | undefined): readonly string[] => [
  '      - uses: actions/setup-python@v7   # the migrations run in your own Python',
  "        with: { python-version: '3.12' }",
  ...(install === undefined ? [] : [`      - run: ${install}`]),
];

const head = [
  'name: schema-audit',
  'on:',
  '  pull_request:   # no paths filter: a required check must always report',
  '  merge_group:',
  'permissions: {}',
  'concurrency:',
  `  group: schema-audit-\${{ github.event.pull_request.number || github.ref }}`,
  '  cancel-in-progress: true',
  'jobs:',
  '  audit:',
  '    runs-on: ubuntu-latest',
  '    timeout-minutes: 15',
  '    permissions:',
  '      contents: read',
  '      pull-requests: write   # the comment',
  '    steps:',
];
