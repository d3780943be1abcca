// The options of each command: what parses them, and what `--help` prints.

export interface Option {
  readonly name: string;
  /** Absent: a switch. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  readonly short?: string;
  readonly text: string;
}

export interface CommandSyntax {
  /** Positional argument as help prints it. */
  readonly argument?: string;
  readonly text: string;
  readonly options: readonly Option[];
}

const config: Option = { name: 'config', value: 'FILE', text: 'settings file (default schema-audit.yml)' };
const engine: Option = {
  name: 'engine',
  value: 'auto|pglite|postgres|pg-mem',
  text: 'PostgreSQL to run the migrations on (auto: postgres with a URL, else embedded)',
};
const databaseUrl: Option = {
  name: 'database-url',
  value: 'URL',
  text: 'server on which scratch databases are made and dropped (or DATABASE_URL)',
};
const project: Option = { name: 'project', value: 'NAME', text: 'one of several migration projects' };
const quiet: Option = { name: 'quiet', short: 'q', text: 'no progress, no notes' };

const audit: CommandSyntax = {
  argument: '[directory]',
  text: 'Runs the migrations and compares database, models and pages',
  options: [
    engine,
    databaseUrl,
    { name: 'base', value: 'REF', text: 'commit that findings are new against' },
    { name: 'verify', value: 'new|all|none', text: 'revisions that are walked back and up again (default new)' },
    {
      name: 'fail-on',
      value: 'critical|high|medium|low|never',
      text: 'worst severity that still passes is below this one',
    },
    { name: 'fail-on-existing', text: 'findings that the base already has block, too' },
    config,
    { name: 'baseline', value: 'FILE', text: 'file of accepted findings' },
    { name: 'update-baseline', text: 'accept all present findings into the baseline file' },
    {
      name: 'format',
      value: 'terminal|markdown|json|sarif|junit|html[=FILE]',
      isRepeatable: true,
      text: 'how the report is written; with =FILE into a file',
    },
    project,
    { name: 'no-color', text: 'plain text' },
    quiet,
    { name: 'verbose', text: 'every finding with its remedy' },
  ],
};

export const commands = {
  audit,
  docs: {
    argument: '[directory]',
    text: 'Holds the documentation pages against the migrated schema, or writes them',
    options: [
      { name: 'check', text: 'exit 1 when a page differs (default)' },
      { name: 'write', text: 'creates missing pages and rows, keeps prose' },
      { name: 'dry-run', text: 'prints what --write would change as a diff' },
      engine,
      databaseUrl,
      config,
      project,
      quiet,
    ],
  },
  init: {
    argument: '[directory]',
    text: 'Writes schema-audit.yml and a workflow for what it finds here',
    options: [{ name: 'force', text: 'overwrite existing files' }],
  },
  rules: {
    text: 'Lists the rules',
    options: [{ name: 'format', value: 'terminal|json', text: 'how the list is written' }],
  },
  explain: { argument: '<rule>', text: 'One rule with its reason and examples', options: [] },
  publish: {
    text: 'Posts a report file as comment of the pull request',
    options: [
      { name: 'report', value: 'FILE', text: 'report.json of `audit --format json=report.json`' },
      { name: 'comment-id', value: 'TEXT', text: 'tells several audits of one pull request apart' },
    ],
  },
} as const satisfies Readonly<Record<string, CommandSyntax>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];

export function helpText(command?: CommandName): string {
  return command === undefined ? overview() : commandHelp(command, commands[command]);
}

function overview(): string {
  const lines = commandNames.map((name) => `  ${usageOf(name, commands[name]).padEnd(22)} ${commands[name].text}`);
  return [
    'schema-audit <command> [directory] [options]',
    '',
    ...lines,
    '',
    '`schema-audit <command> --help` lists the options. Exit codes: 0 clean, 1 findings that block, 2 could not audit.',
  ].join('\n');
}

function commandHelp(name: CommandName, syntax: CommandSyntax): string {
  const named = syntax.options.map((option) => ({ left: optionHead(option), text: option.text }));
  const width = Math.min(36, Math.max(0, ...named.map(({ left }) => left.length)));
  const lines = named.map(({ left, text }) =>
    left.length > width ? `  ${left}\n  ${''.padEnd(width)}  ${text}` : `  ${left.padEnd(width)}  ${text}`,
  );
  return [`schema-audit ${usageOf(name, syntax)} [options]`, '', `${syntax.text}.`, '', ...lines].join('\n').trimEnd();
}

const usageOf = (name: string, syntax: CommandSyntax): string =>
  [name, syntax.argument].filter((part) => part !== undefined).join(' ');

const optionHead = ({ name, value, short }: Option): string =>
  [short === undefined ? '' : `-${short}, `, `--${name}`, value === undefined ? '' : ` ${value}`].join('');
