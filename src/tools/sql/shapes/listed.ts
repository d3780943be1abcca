// Files whose order is a list, or their names alone.
import type { HistoryFault } from '#migration/history.ts';
import { splitScript } from '#sql/split-script.ts';
import { supabaseSurroundings } from '../surroundings/supabase.ts';
import { type Shape, type ShapedMigration, type SqlFile, type SqlFolder, titleOf, wholeFile } from './shape.ts';

/** Drizzle: the journal decides which files run and in which order, not the folder. */
export const drizzleJournal: Shape = {
  id: 'drizzle-journal',
  title: 'Drizzle',
  ownRelations: ['drizzle.__drizzle_migrations'],
  isOneWay: true,
  recognise: (folder) => (/postgres/.test(journalOf(folder)?.dialect ?? '') ? 0.9 : 0),
  read: (folder) => {
    const byName = new Map(folder.files.map((file) => [file.name, file]));
    return (journalOf(folder)?.tags ?? []).flatMap((tag) => {
      const file = byName.get(`${tag}.sql`);
      return file ? [ofFile(tag, file, 'transaction')] : [];
    });
  },
  faults: (folder) => {
    const listed = (journalOf(folder)?.tags ?? []).map((tag) => `${tag}.sql`);
    const missing = listed.filter((name) => !folder.files.some((file) => file.name === name));
    const unlisted = folder.files.filter(({ name, text }) => !listed.includes(name) && !isComment(text));
    return [
      ...missing.map((name) => passedOver(`${folder.root}/${name}`, `${journal} names it, and it is not there`)),
      ...unlisted.map(({ path }) => passedOver(path, `${journal} does not name it`)),
    ];
  },
};

const journal = 'meta/_journal.json';

const passedOver = (file: string, reason: string): HistoryFault => ({
  kind: 'unreadable-file',
  reason,
  location: { file },
});

const isComment = (sql: string): boolean => splitScript(sql).length === 0;

function journalOf({ others }: SqlFolder): { dialect: string; tags: readonly string[] } | undefined {
  const text = others.find(({ name }) => name === journal)?.text;
  if (text === undefined) return undefined;
  const dialect = /"dialect"\s*:\s*"(?<dialect>\w+)"/.exec(text)?.groups?.['dialect'] ?? '';
  const tags = [...text.matchAll(/"tag"\s*:\s*"(?<tag>[^"]+)"/g)].map(({ groups }) => groups?.['tag'] ?? '');
  return { dialect, tags };
}

/** Supabase: plain files that begin with a time. */
export const supabaseFiles: Shape = {
  id: 'supabase-files',
  title: 'Supabase',
  ownRelations: ['supabase_migrations.schema_migrations'],
  surroundings: supabaseSurroundings,
  isOneWay: true,
  recognise: ({ root, files }) =>
    /(?:^|\/)supabase\/migrations$/.test(root) && files.some(({ name }) => /^\d{14}_/.test(name)) ? 0.9 : 0,
  read: ({ files }) =>
    files.filter(({ name }) => /^\d{14}_/.test(name)).map((file) => ofFile(stemOf(file), file, 'as-allowed')),
};

/** Numbered files of no known tool: run as psql or a small runner of one's own would. */
export const numberedFiles: Shape = {
  id: 'numbered-files',
  title: 'numbered SQL files',
  ownRelations: ['public.schema_migrations', 'public._sqlx_migrations'],
  recognise: ({ root, files }) => {
    const flat = files.filter(({ name }) => !name.includes('/'));
    const numbered = flat.filter(({ name }) => /^[vV]?\d/.test(name));
    if (numbered.length === 0 || numbered.length * 2 < flat.length) return 0;
    return isNamedSo(root) || (isNamedSo(parentOf(root)) && !isNoChain.test(root)) ? 0.5 : 0.2;
  },
  read: ({ files }) =>
    files.filter(({ name }) => !name.includes('/')).map((file) => ofFile(stemOf(file), file, 'as-allowed')),
};

const isNamedSo = (root: string): boolean =>
  /(?:^|\/)(?:\w*[_-])?(?:migrations?|migrate|patches|changes)(?:[_-]\w+)?$/i.test(root);

const isNoChain = /\/(?:down|undo|rollbacks?|archived?|old|deprecated|manual|one[-_]?off|dev|local|data)$/i;

const parentOf = (root: string): string => root.slice(0, Math.max(0, root.lastIndexOf('/')));

function ofFile(name: string, file: SqlFile, execution: 'transaction' | 'as-allowed'): ShapedMigration {
  const version = /^\d+/.exec(name)?.[0].replace(/^0+(?=\d)/, '') ?? name;
  return { version, name, title: titleOf(name), up: wholeFile(file, execution) };
}

const stemOf = (file: SqlFile): string => file.name.slice(file.name.lastIndexOf('/') + 1).replace(/\.sql$/i, '');
