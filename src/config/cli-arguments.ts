// The command line as a value. Rejects with `unknown-option`, naming the nearest known command, option or value.
import { severities } from '#finding/finding.ts';
import type { Format } from '#renderers/renderer.ts';
import { UserError } from '../errors.ts';
import type { Config } from './config.ts';
import { defined, type Given, oneOf, readOptions } from './given-options.ts';
import { suggestion } from './nearest.ts';
import { type CommandName, commandNames } from './options.ts';

export type Invocation =
  | { readonly command: 'version' }
  | { readonly command: 'help'; readonly about?: CommandName }
  | (AuditInvocation & { readonly command: 'audit' })
  | (Common & { readonly command: 'docs'; readonly mode: 'check' | 'write' | 'dry-run' })
  | { readonly command: 'init'; readonly directory: string; readonly force: boolean }
  | { readonly command: 'rules'; readonly format: 'terminal' | 'json' }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'publish'; readonly report: string; readonly commentId?: string };

export interface Common {
  readonly directory: string;
  readonly file?: string;
  readonly overrides: Partial<Config>;
  readonly quiet: boolean;
}

export interface AuditInvocation extends Common {
  /** What stdout carries. */
  readonly format: Format;
  readonly files: readonly OutputFile[];
  readonly color: boolean;
  readonly verbose: boolean;
}

export interface OutputFile {
  readonly format: Format;
  /** As the user wrote it: relative to where the command was called. */
  readonly path: string;
}

export function parseCommandLine(line: readonly string[]): Invocation {
  const [first, ...rest] = line;
  if (first === '--version' || first === '-v') return { command: 'version' };
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return helpAbout(rest[0]);
  const command = commandNames.find((name) => name === first);
  if (command === undefined) throw unknownCommand(first);
  if (rest.includes('--help') || rest.includes('-h')) return { command: 'help', about: command };
  return invocationOf(command, readOptions(command, rest));
}

const formats = ['terminal', 'markdown', 'json', 'sarif', 'junit', 'html'] as const satisfies readonly Format[];

function invocationOf(command: CommandName, given: Given): Invocation {
  switch (command) {
    case 'audit':
      return {
        command,
        ...common(given),
        ...outputs(given),
        verbose: given.has('verbose'),
        color: !given.has('no-color'),
      };
    case 'docs':
      return { command, ...common(given), mode: docsMode(given) };
    case 'init':
      return { command, directory: given.argument ?? '.', force: given.has('force') };
    case 'rules':
      return { command, format: given.oneOf('format', ['terminal', 'json']) ?? 'terminal' };
    case 'explain':
      return { command, rule: given.argument ?? missing('the id of a rule', '`schema-audit rules` lists them.') };
    case 'publish':
      return {
        command,
        report: given.text('report') ?? missing('--report FILE', 'Name the report.json of an audit.'),
        ...defined({ commentId: given.text('comment-id') }),
      };
  }
}

function common(given: Given): Common {
  const file = given.text('config');
  return {
    directory: given.argument ?? '.',
    ...(file !== undefined && { file }),
    overrides: overridesOf(given),
    quiet: given.has('quiet'),
  };
}

function overridesOf(given: Given): Partial<Config> {
  return defined({
    engine: given.oneOf('engine', ['auto', 'pglite', 'postgres', 'pg-mem']),
    databaseUrl: serverUrl(given.text('database-url'), '--database-url'),
    base: given.text('base'),
    project: given.text('project'),
    verify: given.oneOf('verify', ['new', 'all', 'none']),
    failOn: given.oneOf('fail-on', [...severities, 'never']),
    failOnExisting: given.has('fail-on-existing') || undefined,
    baseline: given.text('baseline'),
    updateBaseline: given.has('update-baseline') || undefined,
  });
}

/** Checks that a URL is PostgreSQL's; the message never repeats it, since it may hold a password. */
export function serverUrl(url: string | undefined, option: string): string | undefined {
  if (url === undefined || /^postgres(ql)?:\/\//.test(url)) return url;
  throw new UserError(
    'unknown-option',
    `${option} is not the URL of a PostgreSQL server.`,
    'Write it as postgresql://user:password@host:5432/database.',
  );
}

function outputs(given: Given): Pick<AuditInvocation, 'format' | 'files'> {
  const asked = given.texts('format').map((text) => {
    const [format = '', ...path] = text.split('=');
    return { format: oneOf(format, formats, '--format'), path: path.join('=') };
  });
  const onScreen = asked.filter(({ path }) => path === '').map(({ format }) => format);
  if (onScreen.length > 1) {
    throw new UserError(
      'unknown-option',
      `Standard output can carry one report, not ${onScreen.join(' and ')}.`,
      `Write the others into files: --format ${onScreen[1]}=FILE.`,
    );
  }
  return { format: onScreen[0] ?? 'terminal', files: asked.filter(({ path }) => path !== '') };
}

function docsMode(given: Given): 'check' | 'write' | 'dry-run' {
  const asked = (['check', 'write', 'dry-run'] as const).filter((mode) => given.has(mode));
  if (asked.length > 1) {
    const words = asked.map((mode) => `--${mode}`).join(' and ');
    throw new UserError('unknown-option', `${words} exclude each other.`, 'Give one of them.');
  }
  return asked[0] ?? 'check';
}

function helpAbout(name: string | undefined): Invocation {
  const about = commandNames.find((candidate) => candidate === name);
  return { command: 'help', ...(about !== undefined && { about }) };
}

const unknownCommand = (name: string): UserError =>
  new UserError(
    'unknown-option',
    `There is no command ${name}.${suggestion(name, commandNames)}`,
    name.startsWith('-') || !/[./]/.test(name)
      ? '`schema-audit --help` lists the commands.'
      : `To audit a directory: schema-audit audit ${name}`,
  );

function missing(what: string, remedy: string): never {
  throw new UserError('unknown-option', `The command needs ${what}.`, remedy);
}
