// Which Python runs the repository's code: the one that has its packages.
import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import { UserError } from '../errors.ts';

export interface Interpreter {
  /** Absolute. */
  readonly program: string;
  /** What a child that runs it must see. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface InterpreterQuery {
  /** Folders of the checkout that may hold a virtual environment, nearest first. */
  readonly folders: readonly string[];
  /** What the configuration sets for children; its VIRTUAL_ENV goes before all others. */
  readonly environment: Readonly<Record<string, string>>;
  /** Modules that must be importable. */
  readonly modules: readonly string[];
}

/** Rejects with `missing-tool`: no Python at all, or none that can import the modules; the remedy is the command to run. */
export async function findInterpreter(host: Host, query: InterpreterQuery): Promise<Interpreter> {
  const environment = childEnvironment(host, query.environment);
  const tried: { program: string; reason: string }[] = [];
  for (const program of await candidates(host, query)) {
    const reason = await reasonAgainst(host, { program, environment }, query.modules);
    if (reason === undefined) return { program, environment };
    tried.push({ program, reason });
  }
  throw await missing(host, query, tried);
}

async function candidates(host: Host, query: InterpreterQuery): Promise<readonly string[]> {
  const folders = [...new Set([...query.folders, '.'])];
  const environments = [
    query.environment['VIRTUAL_ENV'],
    ...folders.flatMap((folder) => [posix.join(folder, '.venv'), posix.join(folder, 'venv')]),
    host.environment['VIRTUAL_ENV'],
  ];
  const names = [
    ...environments.flatMap((folder) => (folder === undefined ? [] : [`${folder}/bin/python`])),
    'python3',
    'python',
  ];
  const found = await Promise.all(names.map((name) => host.findProgram(name)));
  return [...new Set(found.filter((program) => program !== undefined))];
}

// Looks for packages without importing them, which takes seconds for some. A folder of the checkout may bear a package's name.
const search = `
import sys
from importlib.util import find_spec
sys.path[0:1] = []
def missing(modules):
    for name in modules:
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            sys.exit("No module named '%s'" % name)
`.trim();

async function reasonAgainst(
  host: Host,
  { program, environment }: Interpreter,
  modules: readonly string[],
): Promise<string | undefined> {
  const check = `${search}\nmissing(${JSON.stringify(modules)})`;
  const result = await host.run({ program, arguments: ['-c', check], environment, timeoutMilliseconds: 60_000 });
  if (result.exitCode === 0) return undefined;
  return result.timedOut ? 'it gave no answer' : (result.stderr.trim().split('\n').at(-1) ?? 'it ended without a word');
}

async function missing(
  host: Host,
  query: InterpreterQuery,
  tried: readonly { program: string; reason: string }[],
): Promise<UserError> {
  if (tried.length === 0) {
    return new UserError(
      'missing-tool',
      `There is no Python: neither .venv nor venv in the checkout, no VIRTUAL_ENV, no python3 on PATH.`,
      'Set up Python before the audit (actions/setup-python), and install the requirements of the project.',
    );
  }
  const reasons = tried.map(({ program, reason }) => `${program}: ${reason}`).join('; ');
  return new UserError(
    'missing-tool',
    `No Python here can import ${query.modules.join(' and ')} (${reasons}).`,
    await installation(host, query.folders, tried[0]?.program ?? 'python3', query.modules),
  );
}

/** The command that would install what is missing, from the requirements of the checkout where there are any. */
export async function installation(
  host: Host,
  folders: readonly string[],
  program: string,
  modules: readonly string[],
): Promise<string> {
  const pip = `${program} -m pip install`;
  for (const folder of new Set([...folders, '.'])) {
    const has = async (name: string): Promise<boolean> => (await host.kindOf(posix.join(folder, name))) === 'file';
    const path = folder === '.' ? '.' : `./${folder}`;
    if (await has('requirements.txt')) return beforeTheAudit(`${pip} -r ${posix.join(folder, 'requirements.txt')}`);
    if (await has('uv.lock')) return beforeTheAudit(`uv sync --project ${path}`);
    if (await has('pyproject.toml')) return beforeTheAudit(`${pip} ${path}`, `${pip} ${distributions(modules)}`);
  }
  return beforeTheAudit(`${pip} ${distributions(modules)}`);
}

const beforeTheAudit = (command: string, otherwise?: string): string =>
  `Run \`${command}\` before the audit${otherwise === undefined ? '' : ` (where that does not bring it: \`${otherwise}\`)`}.`;

// Where the name to install is not the name to import.
const distributionOf: Readonly<Record<string, string>> = {
  dotenv: 'python-dotenv',
  decouple: 'python-decouple',
  psycopg2: 'psycopg2-binary',
  psycopg: 'psycopg[binary]',
  yaml: 'PyYAML',
  jwt: 'PyJWT',
  jose: 'python-jose',
  sqlalchemy: 'SQLAlchemy',
  flask_migrate: 'Flask-Migrate',
  flask_sqlalchemy: 'Flask-SQLAlchemy',
};

const distributions = (modules: readonly string[]): string =>
  modules
    .map((name) => name.split('.')[0] ?? name)
    .map((name) => distributionOf[name] ?? name.replaceAll('_', '-'))
    .join(' ');

// A child has its own HOME, where packages of `pip install --user` would not be found.
function childEnvironment(host: Host, configured: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const home = host.environment['HOME'];
  const inherited: Record<string, string> = {};
  if (home !== undefined) inherited['PYTHONUSERBASE'] = `${home}/.local`;
  for (const name of ['PYTHONUSERBASE', 'PYTHONPATH']) {
    const value = host.environment[name];
    if (value !== undefined) inherited[name] = value;
  }
  return {
    ...inherited,
    ...configured,
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONIOENCODING: 'utf-8',
    PYTHONUNBUFFERED: '1',
    PYTHONHASHSEED: '0',
  };
}
