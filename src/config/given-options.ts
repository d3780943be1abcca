import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { suggestion } from './nearest.ts';
import { type CommandName, type CommandSyntax, commands } from './options.ts';

/** Options and argument of one command, by name. */
export interface Given {
  readonly argument?: string;
  has(option: string): boolean;
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  oneOf<const Word extends string>(option: string, words: readonly Word[]): Word | undefined;
}

/** Rejects what the command does not know. */
export function readOptions(command: CommandName, line: readonly string[]): Given {
  const syntax: CommandSyntax = commands[command];
  const { tokens, positionals } = parseArgs({
    args: [...line],
    options: Object.fromEntries(
      syntax.options.map(({ name, value, short }) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short !== undefined && { short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = knownOption(command, syntax, token.rawName, token.name);
    const value = checkedValue(option, token.value);
    values.set(option.name, option.isRepeatable ? [...(values.get(option.name) ?? []), value] : [value]);
  }
  const [argument, ...surplus] = positionals;
  if (surplus.length > 0 || (argument !== undefined && syntax.argument === undefined)) {
    throw unexpected(command, surplus[0] ?? argument ?? '');
  }
  return given(argument, values);
}

function given(argument: string | undefined, values: ReadonlyMap<string, readonly string[]>): Given {
  const text = (option: string) => values.get(option)?.[0];
  return {
    ...(argument !== undefined && { argument }),
    has: (option) => values.has(option),
    text,
    texts: (option) => values.get(option) ?? [],
    oneOf: (option, words) => {
      const value = text(option);
      return value === undefined ? undefined : oneOf(value, words, `--${option}`);
    },
  };
}

export function oneOf<const Word extends string>(value: string, words: readonly Word[], option: string): Word {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new UserError(
    'unknown-option',
    `${option} cannot be ${JSON.stringify(value)}.${suggestion(value, words)}`,
    `Give one of ${words.join(', ')}.`,
  );
}

function knownOption(command: CommandName, syntax: CommandSyntax, written: string, name: string) {
  const option = syntax.options.find((candidate) => candidate.name === name);
  if (option) return option;
  const names = syntax.options.map((candidate) => candidate.name);
  throw new UserError(
    'unknown-option',
    `${command} has no option ${written}.${suggestion(name, names, '--')}`,
    `\`schema-audit ${command} --help\` lists them.`,
  );
}

function checkedValue({ name, value }: { name: string; value?: string }, found: string | undefined): string {
  if (value === undefined && found === undefined) return '';
  if (value !== undefined && found !== undefined && found !== '' && !found.startsWith('--')) return found;
  throw value === undefined
    ? new UserError('unknown-option', `--${name} is a switch and takes no value.`, `Write --${name} alone.`)
    : new UserError('unknown-option', `--${name} needs a value.`, `Write --${name} ${value}.`);
}

/** Without the fields that are undefined. */
export function defined<Fields extends object>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  // An entry that is kept is not undefined, which the type of fromEntries cannot tell.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}

const unexpected = (command: CommandName, argument: string): UserError =>
  new UserError(
    'unknown-option',
    `${command} does not know what to do with ${JSON.stringify(argument)}.`,
    `\`schema-audit ${command} --help\` shows how it is called.`,
  );
