// The built Action against the fake GitHub of the tests, with Stoplight's Prism between them: a second opinion on both, by a program
// that knows nothing of ours. `npm run check:prism`; fetches Prism by npx (some 70 MB), and wants a Node that runs TypeScript.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeGitHub } from '../test/support/fake-github/fake-github.ts';
import { withPullRequest } from '../test/support/pull-request.ts';

const PRISM = '@stoplight/prism-cli@5.16.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = { 'check-run': 'true', 'commit-status': 'true', 'github-token': 'marking' };
const main = {
  'db/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL UNIQUE);\n',
  'db/0001_companies.down.sql': 'DROP TABLE companies;\n',
  'docs/schema/companies.md': '# companies\n\n| Column | Type |\n|---|---|\n| id | bigint |\n| name | text |\n',
};
const branch = {
  'db/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies);\n',
  'db/0002_jobs.down.sql': 'DROP TABLE jobs;\n',
};
const mended = {
  'docs/schema/jobs.md': '# jobs\n\n| Column | Type |\n|---|---|\n| id | bigint |\n| company_id | bigint |\n',
};

const folder = await mkdtemp(join(tmpdir(), 'schema-audit-prism-'));
const github = await FakeGitHub.start();
const prism = await startPrism(github.url);
try {
  await withPullRequest(github, join(root, 'dist/action.js'), { main, branch }, async ({ run, commit }) => {
    const environment = { GITHUB_API_URL: prism.url };
    const first = await run({ environment, inputs });
    await run({ environment, inputs });
    await commit(mended);
    const last = await run({ environment, inputs });
    const refused = [first, last].flatMap(({ commands }) =>
      commands.filter(({ message }) => message.startsWith('No ')),
    );
    const seen = [...new Set(github.calls.map(({ operation }) => operation))].sort();
    console.log(`${github.calls.length} calls of ${seen.length} operations: ${seen.join(', ')}`);
    const faults = [...github.violations, ...refused.map(({ message }) => message), ...complaints(prism.log())];
    if (first.exitCode !== 1 || last.exitCode !== 0) faults.push(`exit codes ${first.exitCode} and ${last.exitCode}`);
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length === 0 && seen.length >= 12 ? 0 : 1;
  });
} finally {
  prism.stop();
  await github.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Resolves when Prism listens. */
async function startPrism(upstream) {
  const description = join(folder, 'github.json');
  await writeFile(description, JSON.stringify(await mendedDescription()));
  const port = await freePort();
  const line = ['-y', PRISM, 'proxy', description, upstream, '--errors', '-p', String(port)];
  const child = spawn('npx', line, { cwd: folder, detached: true, env: { ...process.env, SCARF_ANALYTICS: 'false' } });
  let log = '';
  const listening = new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      if (log.includes('is listening')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`Prism ended:\n${log}`)));
  });
  await listening;
  return { url: `http://127.0.0.1:${port}`, log: () => log, stop: () => process.kill(-child.pid) };
}

// GraphQL is not described, and null is missing in enums that may be null.
async function mendedDescription() {
  const text = await readFile(join(root, 'test/support/github-api/slice.json'), 'utf8');
  const description = JSON.parse(text, (_, value) =>
    value?.nullable === true && Array.isArray(value.enum) ? { ...value, enum: [...value.enum, null] } : value,
  );
  const answer = { description: 'ok', content: { 'application/json': { schema: { type: 'object' } } } };
  const post = { operationId: 'graphql', requestBody: { content: answer.content }, responses: { 200: answer } };
  return { ...description, paths: { ...description.paths, '/graphql': { post } } };
}

function complaints(log) {
  return log.split('\n').filter((line) => /violation|\berror\b/i.test(line));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
