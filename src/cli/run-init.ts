import { defaultConfig } from '#config/read-config.ts';
import { discover } from '#discover/discover.ts';
import type { Discovery } from '#discover/discovery.ts';
import type { Host } from '#host/host.ts';
import { readers } from '#models/index.ts';
import { tools } from '#tools/index.ts';
import { UserError } from '../errors.ts';
import { type Setup, settingsFile, workflowFile } from './init-files.ts';
import { openHost } from './open-host.ts';
import type { ExitCode, Terminal } from './terminal.ts';

interface InitInvocation {
  readonly directory: string;
  readonly force: boolean;
}

/** Looks at the checkout and writes what its audit needs; nothing is overwritten without `--force`. */
export async function runInit({ directory, force }: InitInvocation, terminal: Terminal): Promise<ExitCode> {
  const host = await openHost(directory, terminal);
  const discovery = await discover(host, defaultConfig(), tools, readers);
  const setup = await setupOf(host, discovery);
  const files = {
    'schema-audit.yml': settingsFile(setup),
    '.github/workflows/schema-audit.yml': workflowFile(setup),
  };
  if (!force) await refuseExisting(host, Object.keys(files));
  for (const [path, text] of Object.entries(files)) {
    await host.writeText(path, text);
    terminal.note(`Wrote ${path}.`);
  }
  terminal.note(`Found ${found(discovery)}. Next: schema-audit audit${directory === '.' ? '' : ` ${directory}`}`);
  return 0;
}

async function refuseExisting(host: Host, paths: readonly string[]): Promise<void> {
  const kinds = await Promise.all(paths.map((path) => host.kindOf(path)));
  const existing = paths.filter((_, position) => kinds[position] !== undefined);
  if (existing.length === 0) return;
  throw new UserError(
    'file-exists',
    `${existing.join(' and ')} ${existing.length === 1 ? 'is' : 'are'} there already.`,
    'Keep what is there, or overwrite it with --force.',
  );
}

async function setupOf(host: Host, { projects }: Discovery): Promise<Setup> {
  const has = async (path: string) => (await host.kindOf(path)) === 'file';
  return {
    projects: projects.map(({ migrations, models, dictionaries }) => ({
      tool: migrations.tool,
      root: migrations.root,
      dictionaries,
      ...(models[0] && { reader: models[0].reader }),
    })),
    ...((await has('package.json')) && { node: (await has('package-lock.json')) ? 'npm ci' : 'npm install' }),
    ...(await pythonInstall(has)),
  };
}

async function pythonInstall(has: (path: string) => Promise<boolean>): Promise<Pick<Setup, 'python'>> {
  if (await has('requirements.txt')) return { python: 'pip install -r requirements.txt' };
  if (await has('pyproject.toml')) return { python: 'pip install .' };
  return {};
}

function found({ projects }: Discovery): string {
  const parts = projects.map(({ migrations, models, dictionaries }) => {
    const pages = dictionaries.length === 0 ? 'no pages' : `pages in ${dictionaries.join(', ')}`;
    return `${migrations.title} in ${migrations.root} (${models[0]?.title ?? 'no models'}, ${pages})`;
  });
  return parts.join('; ');
}
