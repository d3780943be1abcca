// Defaults < file < command line or inputs. What is wrong with the file is told at once, each with its line.
import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Host } from '#host/host.ts';
import { UserError } from '../errors.ts';
import type { Config, FileConfig } from './config.ts';
import type { Mistake } from './mistake.ts';
import { parseFile } from './schema.ts';
import { unknownNames } from './unknown-names.ts';

export interface ConfigSource {
  /** Absent: the usual places, and no file is fine. */
  readonly file?: string;
  /** What the command line or the Action's inputs say; wins over the file. */
  readonly overrides: Partial<Config>;
  readonly ruleIds: readonly string[];
  /** `2026-11-25`: an accepted finding ends within a year of it. Absent: dates are not judged. */
  readonly today?: string;
}

export const usualFiles = ['schema-audit.yml', '.github/schema-audit.yml'] as const;

/** Rejects with `unreadable-configuration`. */
export async function readConfig(host: Host, source: ConfigSource): Promise<Config> {
  const found = await findFile(host, source.file);
  const settings = parseConfig(found?.text ?? '', found?.file ?? 'the defaults', source.ruleIds, source.today);
  const databaseUrl = source.overrides.databaseUrl ?? serverAddress(host.environment['DATABASE_URL']);
  return {
    ...settings,
    updateBaseline: false,
    ...(found && { file: found.file }),
    ...source.overrides,
    ...(databaseUrl !== undefined && { databaseUrl }),
  };
}

/** What holds without a file and without options. */
export const defaultConfig = (): Config => ({ ...parseConfig('', 'the defaults', []), updateBaseline: false });

/** The text of a settings file; `file` names it in messages. */
export function parseConfig(text: string, file: string, ruleIds: readonly string[], today?: string): FileConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [flaw] = [...document.errors, ...document.warnings];
  if (flaw) throw unreadable(file, [`line ${lines.linePos(flaw.pos[0]).line}: ${flaw.message.split('\n')[0] ?? ''}`]);
  keepKeysAsWritten(document);
  const parsed = parseFile(document.toJS() ?? {});
  const mistakes =
    parsed.status === 'valid'
      ? [...unknownNames(parsed.settings, ruleIds), ...distantEnds(parsed.settings, today)]
      : parsed.mistakes;
  if (parsed.status === 'valid' && mistakes.length === 0) return parsed.settings;
  throw unreadable(
    file,
    mistakes.map((mistake) =>
      [`line ${lineOf(document, mistake, lines)}`, ...placeOf(mistake), mistake.message].join(': '),
    ),
  );
}

async function findFile(host: Host, asked?: string): Promise<{ file: string; text: string } | undefined> {
  for (const file of asked === undefined ? usualFiles : [asked]) {
    const text = (await host.kindOf(file)) === 'file' ? await host.readText(file) : undefined;
    if (text !== undefined) return { file, text };
  }
  if (asked === undefined) return undefined;
  throw new UserError(
    'unreadable-configuration',
    `There is no settings file ${asked} in ${host.directory}.`,
    'Give a path relative to the audited directory, or leave the option out to use schema-audit.yml or the defaults.',
  );
}

// `postgresql+asyncpg://` is how SQLAlchemy says which driver; other databases are not ours.
function serverAddress(url: string | undefined): string | undefined {
  const match = url === undefined ? undefined : /^postgres(?:ql)?(?:\+\w+)?(:\/\/.*)$/.exec(url);
  return match?.[1] === undefined ? undefined : `postgresql${match[1]}`;
}

// A revision such as 0004 is a number to YAML; as a key it would come back as 4.
function keepKeysAsWritten(document: Document): void {
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && typeof pair.key.value === 'number') pair.key.value = pair.key.source;
    },
  });
}

const LONGEST_ACCEPTANCE = 366 * 24 * 60 * 60 * 1000;

/** What is accepted is looked at again within a year. */
function distantEnds({ ignore }: FileConfig, today: string | undefined): readonly Mistake[] {
  if (today === undefined) return [];
  const latest = new Date(Date.parse(today) + LONGEST_ACCEPTANCE).toISOString().slice(0, 10);
  return ignore.flatMap(({ until }, position) =>
    until === undefined || until === 'never' || until <= latest
      ? []
      : [
          {
            path: ['ignore', position, 'until'],
            message: `${until} is more than 366 days ahead: ${latest} is the last day that can be given now.`,
          },
        ],
  );
}

const placeOf = ({ path }: Mistake): readonly string[] => (path.length === 0 ? [] : [path.join('.')]);

function lineOf(document: Document, mistake: Mistake, lines: LineCounter): number {
  const { path, key } = mistake;
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (isScalar(pair?.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
  }
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  if (range) return lines.linePos(range[0]).line;
  return path.length === 0 ? 1 : lineOf(document, { ...mistake, path: path.slice(0, -1) }, lines);
}

const unreadable = (file: string, mistakes: readonly string[]): UserError =>
  new UserError(
    'unreadable-configuration',
    [`${file} cannot be used:`, ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'),
    'Mend the lines above; docs/configuration.md lists every setting.',
  );
