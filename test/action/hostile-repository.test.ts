// A pull request whose code does what it can: print commands for the runner, and tell whatever it finds.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alembicProject } from '../support/alembic-project.ts';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { frontDoors } from '../support/front-doors.ts';
import { commitFiles, git } from '../support/git-checkout.ts';
import { withCheckout } from '../support/hosts.ts';
import { postgresBinaries, startPostgresServer } from '../support/postgres-server.ts';
import { pythonEnvironment } from '../support/python-environment.ts';
import { runStep, type StepResult } from '../support/runner.ts';

const built = frontDoors();
let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

const token = 'ghs_9Zk3tokenOfTheJob';
const secrets = {
  ACTIONS_RUNTIME_TOKEN: 'eyJ-runtime-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'eyJ-identity-token',
  AWS_SECRET_ACCESS_KEY: 'aws-secret-key',
  NPM_TOKEN: 'npm_secret',
  PGPASSWORD: 'password-of-the-job',
  DATABASE_URL: 'postgresql://jobsearch:password-of-production@127.0.0.1:1/jobsearch',
};

/** Words that reach the log by standard output and error, before and after what the migration does. */
const commands = `
import os, sys
for stream in (sys.stdout, sys.stderr):
    print("::add-mask::true", file=stream)
    print("  ::set-env name=PATH::/tmp/evil", file=stream)
    print("NOTICE: ##[error]x", file=stream)
    print("NOTICE: ##[add-matcher]/tmp/matcher.json", file=stream)
    print("progress\\r::add-path::/tmp/evil\\r", file=stream)
    print("::stop-commands::gone", file=stream)
    print("\\u0085::set-output name=verdict::pass", file=stream)
    stream.flush()
`.trim();

// The two that a child does get are those of its scratch database.
const unwanted = ['INPUT_GITHUB-TOKEN', ...Object.keys(secrets)].filter(
  (name) => !/^(PGPASSWORD|DATABASE_URL)$/.test(name),
);
const tellSecrets = `
found = [name for name in ${JSON.stringify(unwanted)} if name in os.environ]
raise Exception("::error::found " + repr(found) + " " + repr(os.environ.get("PGPASSWORD")))`;
const tellAddress = 'raise Exception(op.get_bind().engine.url.render_as_string(hide_password=False))';

const companies = {
  revision: '0001',
  upgrade: "op.create_table('companies', sa.Column('id', sa.BigInteger, primary_key=True))",
};

/** The Action on a pull request that adds one revision. */
async function audited(
  upgrade: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly step: StepResult; readonly everything: string }> {
  const python = await pythonEnvironment();
  return withCheckout({}, async (host) => {
    await git(host, 'init', '-q');
    const base = await commitFiles(host, alembicProject([{ ...companies, downgrade: "op.drop_table('companies')" }]));
    const evil = { revision: '0002', down: "'0001'", upgrade, downgrade: 'pass' };
    const head = await commitFiles(host, alembicProject([companies, evil]));
    github.repository.pullRequests.splice(0, 1, { number: 482, headSha: head, head: 'acme:feature' });
    const step = await runStep({
      program: built.path('action.js'),
      workspace: host.directory,
      event: { name: 'pull_request', payload: pullRequest(base, head) },
      inputs: {
        'github-token': token,
        engine: 'pglite',
        'sarif-file': 'out.sarif',
        'html-file': 'out.html',
        'report-file': 'out.json',
        ...inputs,
      },
      environment: { GITHUB_API_URL: github.url, ...python.variables, ...secrets },
    });
    const files = ['out.sarif', 'out.html', 'out.json'].map((file) => host.readText(file));
    const written = [...(await Promise.all(files)), ...github.repository.comments.map(({ body }) => body)];
    return { step, everything: [step.log, step.summary, JSON.stringify(step.outputs), ...written].join('\n') };
  });
}

const pullRequest = (base: string, head: string) => ({
  pull_request: {
    number: 482,
    head: { sha: head, ref: 'feature', repo: { full_name: 'acme/jobhunt' } },
    base: { sha: base, ref: 'main', repo: { full_name: 'acme/jobhunt' } },
    user: { login: 'ana' },
  },
});

/** Commands that only somebody else can have given. */
const foreign = ({ commands: given }: StepResult) =>
  given
    .filter(({ name, properties }) => !['debug', 'add-mask'].includes(name) && !/title=|^$/.test(properties))
    .concat(
      given.filter(({ name, message }) => name === 'add-mask' && /^(true|\/tmp)/.test(message)),
      given.filter(({ name }) =>
        /^(set-env|add-path|set-output|save-state|add-matcher|remove-matcher|echo)$/.test(name),
      ),
    );

describe('code of a pull request', () => {
  test('that prints workflow commands makes the runner obey none of them', async () => {
    const { step } = await audited(
      `${commands}\nop.create_table('jobs', sa.Column('id', sa.BigInteger, primary_key=True))`,
    );
    expect(step.outputs['verdict']).toMatch(/pass|fail/);
    expect(foreign(step)).toEqual([]);
  });

  test('that fails with them, and tells its environment, learns and tells no secret of the job', async () => {
    const { step, everything } = await audited(`${commands}\n${tellSecrets}`);
    expect(step.outputs['verdict']).toBe('fail');
    expect(foreign(step)).toEqual([]);
    expect(everything).toContain('::error::found []');
    for (const secret of [token, ...Object.values(secrets)]) expect(everything).not.toContain(secret);
  });

  test('that tells the address of its database tells no password', async () => {
    const [binaries] = [...(await postgresBinaries()).values()];
    const server = await startPostgresServer(binaries ?? '');
    try {
      const { step, everything } = await audited(`${commands}\n${tellAddress}`, {
        'database-url': server.url,
        engine: 'postgres',
      });
      expect(step.outputs['verdict']).toBe('fail');
      const password = new URL(server.url).password;
      const told = everything.split('\n').filter((line) => line.includes(password) && !line.startsWith('::add-mask::'));
      expect(told).toEqual([]);
      expect(everything).toContain('postgresql+psycopg2://postgres:***@127.0.0.1');
    } finally {
      await server.stop();
    }
  });
});
