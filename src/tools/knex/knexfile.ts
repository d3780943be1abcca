// What a knexfile says about migrations, read without running it: it may want a database, a network or secrets.
import { posix } from 'node:path';
import type { AnyNode, ObjectExpression } from 'acorn';
import { placeOf, type Surroundings, staticText, staticTexts } from './static-value.ts';
import { declarationsOf, descendantsOf, keyOf, parseSource, type Syntax } from './syntax.ts';

export interface KnexSettings {
  /** Relative folders, in the order of the knexfile; undefined when only running it would tell. */
  readonly directories?: readonly string[];
  readonly tableName: string;
  readonly schemaName?: string;
  readonly loadExtensions?: readonly string[];
  readonly sortDirsSeparately: boolean;
}

export const defaultSettings: KnexSettings = { tableName: 'knex_migrations', sortDirsSeparately: false };

const ourClients = /^(?:pg|postgres|postgresql|pgnative|cockroachdb|redshift)$/;

/** Undefined when every configuration in the file is for another database, or the file cannot be read. */
export function readKnexfile(file: string, text: string): KnexSettings | undefined {
  let syntax: Syntax;
  try {
    syntax = parseSource(file, text);
  } catch {
    return defaultSettings;
  }
  const folder = posix.dirname(file);
  const around = { folder: folder === '.' ? '' : folder, declarations: declarationsOf(syntax) };
  const objects = [...descendantsOf(syntax.program)].filter((node) => node.type === 'ObjectExpression');
  const clients = objects.map((object) => clientOf(object, around));
  if (clients.some((client) => client !== undefined) && !clients.some((client) => client && ourClients.test(client)))
    return undefined;
  const settings = objects
    .filter((object) => ourClients.test(clientOf(object, around) ?? 'pg'))
    .flatMap((object) => migrationsOf(object, around))
    .map((object) => settingsOf(object, around));
  return settings.find(({ directories }) => directories) ?? settings[0] ?? withDefaultDirectory(around);
}

const clientOf = (object: ObjectExpression, around: Surroundings): string | undefined =>
  staticText(valueIn(object, 'client') ?? valueIn(object, 'dialect'), around);

const withDefaultDirectory = ({ folder }: Surroundings): KnexSettings => ({
  ...defaultSettings,
  directories: [placeOf('./migrations', folder)],
});

function migrationsOf(object: ObjectExpression, around: Surroundings): readonly ObjectExpression[] {
  const value = valueIn(object, 'migrations');
  const resolved = value?.type === 'Identifier' ? around.declarations.get(value.name) : value;
  return resolved?.type === 'ObjectExpression' ? [resolved] : [];
}

function settingsOf(object: ObjectExpression, around: Surroundings): KnexSettings {
  const directory = valueIn(object, 'directory');
  const directories = directory ? staticTexts(directory, around) : ['./migrations'];
  const schemaName = staticText(valueIn(object, 'schemaName'), around);
  const loadExtensions = staticTexts(valueIn(object, 'loadExtensions'), around);
  const separately = valueIn(object, 'sortDirsSeparately');
  return {
    ...(directories ? { directories: directories.map((text) => placeOf(text, around.folder)) } : {}),
    tableName: staticText(valueIn(object, 'tableName'), around) ?? defaultSettings.tableName,
    ...(schemaName === undefined ? {} : { schemaName }),
    ...(loadExtensions ? { loadExtensions } : {}),
    sortDirsSeparately: separately?.type === 'Literal' && separately.value === true,
  };
}

function valueIn(object: ObjectExpression, name: string): AnyNode | undefined {
  for (const property of object.properties)
    if (property.type === 'Property' && keyOf(property) === name) return property.value;
  return undefined;
}
