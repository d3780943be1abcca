// Cuts the operations that the fake GitHub of the tests knows out of GitHub's own API description, with all they refer to.
// `node scripts/renew-github-api.mjs [version]` fetches the npm package @octokit/openapi (MIT; some 30 MB) into a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../test/support/github-api/slice.json', import.meta.url));
const present = JSON.parse(await readFile(target, 'utf8'));
const [version = present.info.version] = process.argv.slice(2);

const folder = await mkdtemp(join(tmpdir(), 'github-api-'));
try {
  const [archive] = JSON.parse(npm('pack', `@octokit/openapi@${version}`, '--json'));
  execFileSync('tar', ['-xzf', archive.filename, 'package/generated/api.github.com.json'], { cwd: folder });
  const description = JSON.parse(await readFile(join(folder, 'package/generated/api.github.com.json'), 'utf8'));
  await writeFile(target, JSON.stringify(cut(description)));
} finally {
  await rm(folder, { recursive: true });
}

function npm(...line) {
  return execFileSync('npm', line, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function cut(description) {
  const components = {};
  const paths = {};
  for (const [path, operations] of Object.entries(present.paths)) {
    paths[path] = Object.fromEntries(
      Object.keys(operations).map((method) => [method, withoutLink(description.paths[path][method])]),
    );
    collect(paths[path], description, components);
  }
  return {
    openapi: description.openapi,
    info: { ...description.info, version },
    servers: description.servers,
    paths,
    components,
  };
}

// The example of a Link header leads to api.github.com: whoever follows it leaves the fake.
function withoutLink(operation) {
  for (const response of Object.values(operation.responses)) delete response.headers?.Link;
  return operation;
}

function collect(node, description, components) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/');
    components[kind] ??= {};
    if (components[kind][name] !== undefined) return;
    components[kind][name] = description.components[kind][name];
    collect(components[kind][name], description, components);
    return;
  }
  for (const value of Object.values(node)) collect(value, description, components);
}
