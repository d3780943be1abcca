import type { Host } from '#host/host.ts';
import { naturalOrder } from '#migration/natural-order.ts';
import { tokensOf } from '#sql/tokens.ts';
import type { SqlFile, SqlFolder } from './shapes/shape.ts';

// Folders whose SQL is something else than this database's history.
const otherPurpose =
  /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|seeds?|seeders|samples?|examples?|docs?|queries|query|views|functions|schema|init|vendor|third_party)(?:\/|$)/i;
const otherDatabase =
  /(?:^|\/)(?:mysql|mariadb|sqlite3?|mssql|sqlserver|oracle|h2|clickhouse|snowflake|duckdb|tidb|spanner|d1)(?:\/|$)/i;
const folderPerMigration = /\/[^/]+\/(?:migration|up|down)\.sql$/;
const readableOthers = /(?:^|\/)(?:tern\.conf|migration_lock\.toml|metadata\.toml|meta\/_journal\.json)$/;

/** Folders that may hold migrations: below `path` when it is set, else everywhere but in places of another purpose. */
export async function findFolders(host: Host, path: string | undefined): Promise<readonly SqlFolder[]> {
  const paths = await host.files();
  const roots = new Set(paths.filter((file) => file.endsWith('.sql')).map(rootOf));
  const chosen = [...roots].filter((root) => (path === undefined ? isPlausible(root) : isAtOrBelow(root, path)));
  const exact = path === undefined ? [] : chosen.filter((root) => root === normal(path));
  const folders = await Promise.all((exact.length > 0 ? exact : chosen).map((root) => readFolder(host, root, paths)));
  return path === undefined ? folders.filter(({ files }) => !isOtherDialect(files)) : folders;
}

const rootOf = (file: string): string => {
  const folder = parentOf(file);
  return folderPerMigration.test(`/${file}`) && folder !== '.' ? parentOf(folder) : folder;
};

const isPlausible = (root: string): boolean => !otherPurpose.test(root) && !otherDatabase.test(root);

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
  return files.slice(0, 3).some(({ text }) => {
    const head = text.slice(0, 20_000);
    for (const token of tokensOf(head)) {
      const word = head.slice(token.start, token.end);
      if (token.kind === 'symbol' && word === '`') return true;
      if (token.kind === 'word' && /^(?:auto_increment|autoincrement|nvarchar|tinyint)$/i.test(word)) return true;
    }
    return false;
  });
}

const parentOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');
const normal = (path: string): string => path.replace(/^\.\//, '').replace(/\/+$/, '') || '.';
