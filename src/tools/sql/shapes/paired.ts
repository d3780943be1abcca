// Tools that keep the two directions in files or folders of their own.
import { naturalOrder } from '#migration/natural-order.ts';
import { type Shape, type ShapedMigration, type SqlFile, titleOf, wholeFile } from './shape.ts';

const direction = /^(?<name>(?<version>\d+)?.*?)[._-](?<direction>up|down)\.sql$/i;

/** golang-migrate sends each file as one query, and pairs files by number, whatever their titles. */
export const upDownFiles: Shape = {
  id: 'up-down-files',
  title: 'golang-migrate',
  // sqlx's files look the same.
  ownRelations: ['public.schema_migrations', 'public._sqlx_migrations'],
  recognise: ({ files }) => (files.some(({ name }) => !name.includes('/') && direction.test(name)) ? 0.7 : 0),
  read: ({ files }) => {
    const named = files.flatMap((file) => {
      const groups = direction.exec(file.name)?.groups;
      return groups ? [{ file, name: groups['name'] ?? '', version: versionOf(groups), way: groups['direction'] }] : [];
    });
    const ups = named.filter(({ way }) => way?.toLowerCase() === 'up');
    const downs = named.filter(({ way }) => way?.toLowerCase() === 'down');
    const byVersion = new Map(downs.map(({ version, file }) => [version, file]));
    const byName = new Map(downs.map(({ name, file }) => [name, file]));
    const isTaken = (version: string) => ups.filter((up) => up.version === version).length > 1;
    return ups.map(({ file, name, version }) =>
      pair(version, name, file, isTaken(version) ? byName.get(name) : byVersion.get(version), 'one-query'),
    );
  },
};

/** Some runners know a migration by its name. golang-migrate would have refused so many numbers that are taken twice. */
export const namedUpDownFiles: Shape = {
  id: 'named-up-down-files',
  title: 'files with .up and .down',
  ownRelations: [],
  recognise: ({ files }) => (numbersTakenTwice(files) > 2 ? 0.75 : 0),
  read: ({ files }) => {
    const named = files.flatMap((file) => {
      const groups = direction.exec(file.name)?.groups;
      return groups ? [{ file, name: groups['name'] ?? '', way: groups['direction']?.toLowerCase() }] : [];
    });
    const downs = new Map(named.filter(({ way }) => way === 'down').map(({ name, file }) => [name, file]));
    return named
      .filter(({ way }) => way === 'up')
      .map(({ file, name }) => pair(name, name, file, downs.get(name), 'one-query'));
  },
};

function numbersTakenTwice(files: readonly SqlFile[]): number {
  const numbers = files.flatMap(({ name }) => {
    const groups = name.includes('/') ? undefined : direction.exec(name)?.groups;
    return groups?.['version'] && groups['direction']?.toLowerCase() === 'up' ? [versionOf(groups)] : [];
  });
  return numbers.length - new Set(numbers).size;
}

const versionOf = (groups: Readonly<Record<string, string | undefined>>): string =>
  groups['version']?.replace(/^0+(?=\d)/, '') ?? groups['name'] ?? '';

/** Diesel, Hasura: a folder per migration with up.sql and down.sql. */
export const upDownFolders: Shape = {
  id: 'up-down-folders',
  title: 'folders with up.sql and down.sql',
  ownRelations: ['public.__diesel_schema_migrations'],
  recognise: ({ files }) => (files.some(({ name }) => /^[^/]+\/up\.sql$/.test(name)) ? 0.7 : 0),
  read: ({ files, others }) => {
    const byName = new Map(files.map((file) => [file.name, file]));
    const alone = new Set(
      others.filter(({ text }) => /^\s*run_in_transaction\s*=\s*false/m.test(text)).map(({ name }) => folderOf(name)),
    );
    return files
      .filter(({ name }) => /^[^/]+\/up\.sql$/.test(name))
      .map((file) => {
        const name = folderOf(file.name);
        const down = byName.get(`${name}/down.sql`);
        return pair(versionOfFolder(name), name, file, down, alone.has(name) ? 'one-query' : 'transaction');
      });
  },
};

/** Prisma: a folder per migration, no way back. It sends each file as one query. */
export const prismaFolders: Shape = {
  id: 'prisma-folders',
  title: 'Prisma',
  ownRelations: ['public._prisma_migrations'],
  isOneWay: true,
  recognise: ({ files, others }) => {
    if (!files.some(({ name }) => /^[^/]+\/migration\.sql$/.test(name))) return 0;
    const lock = others.find(({ name }) => name === 'migration_lock.toml');
    if (!lock) return 0.7;
    return /provider\s*=\s*"(?:postgresql|postgres|cockroachdb)"/.test(lock.text) ? 0.9 : 0;
  },
  read: ({ files, others }) => {
    // Some runners take data migrations in code between Prisma's own.
    const code = others.filter(({ name }) => /^[^/]+\/migration\.[cm]?[jt]s$/.test(name));
    return (
      [...files.filter(({ name }) => /^[^/]+\/migration\.sql$/.test(name)), ...code]
        // Prisma sorts folders as text.
        .sort((left, right) => (left.name < right.name ? -1 : 1))
        .map((file) => {
          const migration = pair(folderOf(file.name), folderOf(file.name), file, undefined, 'one-query');
          return code.includes(file) ? { ...migration, notReplayed: 'it is code, not SQL' } : migration;
        })
    );
  },
};

/** Flyway: versions with dots or underscores, undo files, and repeatable files behind them. */
export const flywayFiles: Shape = {
  id: 'flyway-files',
  title: 'Flyway',
  ownRelations: ['public.flyway_schema_history'],
  recognise: ({ files }) => (files.some(({ name }) => flywayName.test(baseOf(name))) ? 0.7 : 0),
  read: ({ files }) => {
    const undo = new Map(files.flatMap((file) => versioned('U', file)));
    const versions = files
      .flatMap((file) => versioned('V', file))
      .sort(([left], [right]) => naturalOrder(left, right))
      .map(([version, file]) => pair(version, stemOf(file), file, undo.get(version), 'as-allowed'));
    const repeatable = files
      .filter(({ name }) => /^R__/.test(baseOf(name)))
      .map((file) => ({ ...pair(stemOf(file), stemOf(file), file, undefined, 'as-allowed'), isRepeatable: true }));
    return [...versions, ...repeatable];
  },
};

const flywayName = /^(?<kind>[VU])(?<version>\d+(?:[._]\d+)*)__.*\.sql$/;

function versioned(kind: 'V' | 'U', file: SqlFile): readonly (readonly [string, SqlFile])[] {
  const groups = flywayName.exec(baseOf(file.name))?.groups;
  if (groups?.['kind'] !== kind) return [];
  const parts = (groups['version'] ?? '').split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return [[parts.join('.'), file]];
}

function pair(
  version: string,
  name: string,
  up: SqlFile,
  down: SqlFile | undefined,
  execution: 'one-query' | 'transaction' | 'as-allowed',
): ShapedMigration {
  return {
    version,
    name,
    title: titleOf(name),
    up: wholeFile(up, execution),
    ...(down ? { down: wholeFile(down, execution) } : {}),
  };
}

const versionOfFolder = (name: string): string => /^[\d-]+/.exec(name)?.[0].replace(/-+$/, '') || name;
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/'));
const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const stemOf = (file: SqlFile): string => baseOf(file.name).replace(/\.sql$/i, '');
