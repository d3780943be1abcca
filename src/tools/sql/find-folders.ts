import type { Host } from '#host/host.ts';
import { naturalOrder } from '#migration/natural-order.ts';
import { tokensOf } from '#sql/tokens.ts';
import type { SqlFile, SqlFolder } from './shapes/shape.ts';

// Folders whose SQL is something else than this database's history.
const otherPurpose =
  /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|seeds?|seeders|samples?|examples?|docs?|queries|query|views|functions|schema|init|vendor|third_party)(?:\/|$)/i;
const otherDatabase =
  /^(?:mssql|sqlserver|oracle|h2|snowflake|duckdb|tidb|spanner|d1)$|mysql|mariadb|sqlite|clickhouse|(?:^|[_.-])(?:mssql|sqlserver)(?:[_.-]|$)/i;
const postgres = /postgres|(?:^|[/_.-])pg(?:[/_.-]|$)/i;
const folderPerMigration = /\/[^/]+\/(?:migration|up|down)\.sql$/;
const readableOthers = /(?:^|\/)(?:tern\.conf|migration_lock\.toml|metadata\.toml|meta\/_journal\.json)$/;

/** Folders that may hold migrations: below `path` when it is set, else everywhere but in places of another purpose. */
export async function findFolders(host: Host, path: string | undefined): Promise<readonly SqlFolder[]> {
  const paths = await host.files();
  const roots = [...new Set(paths.filter((file) => file.endsWith('.sql')).map(rootOf))];
  if (path !== undefined) {
    const chosen = roots.filter((root) => isAtOrBelow(root, path));
    const exact = chosen.filter((root) => root === normal(path));
    return Promise.all((exact.length > 0 ? exact : chosen).map((root) => readFolder(host, root, paths)));
  }
  const purposeful = roots.filter((root) => !otherPurpose.test(root));
  const plausible = purposeful.filter((root) => !isOfOtherDatabase(root));
  const folders = await Promise.all(plausible.map((root) => readFolder(host, root, paths)));
  const kept = folders.filter(({ files }) => !isOtherDialect(files));
  const hasOthers = kept.length < purposeful.length;
  return kept.map((folder) =>
    hasOthers && postgres.test(folder.root) ? { ...folder, isNamedForPostgres: true } : folder,
  );
}

const rootOf = (file: string): string => {
  const folder = parentOf(file);
  return folderPerMigration.test(`/${file}`) && folder !== '.' ? parentOf(folder) : folder;
};

/** `migration_sqlite`, `riversqlite`; a folder that names PostgreSQL, too, is about both. */
const isOfOtherDatabase = (root: string): boolean =>
  root.split('/').some((segment) => otherDatabase.test(segment) && !postgres.test(segment));

const isAtOrBelow = (root: string, path: string): boolean =>
  normal(path) === '.' || root === normal(path) || root.startsWith(`${normal(path)}/`);

async function readFolder(host: Host, root: string, paths: readonly string[]): Promise<SqlFolder> {
  const prefix = root === '.' ? '' : `${root}/`;
  const below = paths.filter((file) => file.startsWith(prefix));
  const isSql = (file: string) => file.endsWith('.sql') && rootOf(file) === root;
  const read = async (file: string): Promise<SqlFile> => ({
    path: file,
    name: file.slice(prefix.length),
    text: isSql(file) || readableOthers.test(file) ? ((await host.readText(file)) ?? '') : '',
  });
  const files = await Promise.all(below.filter(isSql).map(read));
  const near = below.filter((file) => !isSql(file) && file.slice(prefix.length).split('/').length <= 2);
  return {
    root,
    files: files.sort((left, right) => naturalOrder(left.name, right.name)),
    others: await Promise.all(near.map(read)),
  };
}

// Signs that no PostgreSQL would read: quoting with backticks, MySQL's and SQLite's own words.
function isOtherDialect(files: readonly SqlFile[]): boolean {
  const heads = files.slice(0, MOST_FILES).map(({ text }) => text.slice(0, 20_000));
  const words = new Set(heads.some((head) => /\b(?:domain|type)\s+blob\b/i.test(head)) ? [] : ['blob']);
  return heads.some((head) => isForeign(head, words));
}

const MOST_FILES = 40;

function isForeign(script: string, types: ReadonlySet<string>): boolean {
  const texts = [...tokensOf(script)]
    .filter(({ kind }) => kind !== 'comment')
    .map(({ kind, start, end }) =>
      kind === 'word' || kind === 'symbol' ? script.slice(start, end).toLowerCase() : kind,
    );
  return texts.some((text, place) => {
    if (foreignWords.test(text)) return true;
    if (foreignFunctions.test(text)) return texts[place + 1] === '(';
    // In the place of a column's type.
    return types.has(text) && /^[(,]$|^column$/.test(texts[place - 2] ?? '') && /^\w/.test(texts[place - 1] ?? '');
  });
}

const foreignWords = /^(?:`|auto_increment|autoincrement|nvarchar|tinyint)$/;
const foreignFunctions = /^(?:strftime|unixepoch|julianday)$/;

const parentOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');
const normal = (path: string): string => path.replace(/^\.\//, '').replace(/\/+$/, '') || '.';
