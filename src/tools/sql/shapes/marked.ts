// Tools that keep both directions in one file and tell them apart by marked comments.
import { naturalOrder as order } from '#migration/natural-order.ts';
import { type Execution, type Script, type Shape, type ShapedMigration, type SqlFile, titleOf } from './shape.ts';

interface Marks {
  readonly id: string;
  readonly title: string;
  /** Absent: the file begins with its way up. */
  readonly up?: RegExp;
  readonly down: RegExp;
  /** Matched against the marking lines of a direction, or anywhere in the file. */
  readonly noTransaction?: RegExp;
  readonly transaction: Execution;
  /** How scripts run that asked for no transaction. */
  readonly noTransactionExecution: Execution;
  /** A file of the tool's own that says so even when no file is marked. */
  readonly configuration?: RegExp;
  readonly ownRelations: readonly string[];
  /** Lines for the tool inside a script. */
  readonly code?: RegExp;
}

const marks: readonly Marks[] = [
  {
    id: 'goose',
    title: 'goose',
    up: /^--\s*\+goose\s+up\b.*$/im,
    down: /^--\s*\+goose\s+down\b.*$/im,
    noTransaction: /^--\s*\+goose\s+no\s+transaction\b/im,
    transaction: 'transaction',
    noTransactionExecution: 'statements',
    ownRelations: ['public.goose_db_version'],
    code: /^\d+_.*\.go$/,
  },
  {
    id: 'sql-migrate',
    title: 'sql-migrate',
    up: /^--\s*\+migrate\s+up\b.*$/im,
    down: /^--\s*\+migrate\s+down\b.*$/im,
    noTransaction: /^--\s*\+migrate\s+(?:up|down)\s+notransaction\b/im,
    transaction: 'transaction',
    noTransactionExecution: 'statements',
    ownRelations: ['public.gorp_migrations'],
  },
  {
    id: 'dbmate',
    title: 'dbmate',
    up: /^--\s*migrate:up\b.*$/im,
    down: /^--\s*migrate:down\b.*$/im,
    noTransaction: /^--\s*migrate:(?:up|down)\b.*\btransaction:\s*false\b/im,
    transaction: 'transaction',
    noTransactionExecution: 'one-query',
    ownRelations: ['public.schema_migrations'],
  },
  {
    id: 'tern',
    title: 'tern',
    down: /^----\s*create above \/ drop below\s*----.*$/im,
    noTransaction: /^----\s*tern:\s*disable-tx\s*----/im,
    transaction: 'transaction',
    noTransactionExecution: 'statements',
    configuration: /^tern\.conf$/,
    ownRelations: ['public.schema_version'],
  },
  {
    id: 'node-pg-migrate',
    title: 'node-pg-migrate',
    up: /^--\s*up migration\b.*$/im,
    down: /^--\s*down migration\b.*$/im,
    transaction: 'transaction',
    noTransactionExecution: 'statements',
    ownRelations: ['public.pgmigrations'],
    code: /^\d+[_-].*\.[cm]?[jt]s$/,
  },
];

export const markedShapes: readonly Shape[] = marks.map((tool) => ({
  id: tool.id,
  title: tool.title,
  ownRelations: tool.ownRelations,
  recognise: ({ files, others }) => {
    const isConfigured = others.some(({ name }) => tool.configuration?.test(name));
    return isConfigured || files.some(({ text }) => (tool.up ?? tool.down).test(text)) ? 0.8 : 0;
  },
  read: ({ files, others }) => {
    const code = others.filter(({ name }) => tool.code?.test(name));
    return [...files.filter(({ text }) => !tool.up || tool.up.test(text)), ...code]
      .sort((left, right) => order(left.name, right.name))
      .map((file) => (code.includes(file) ? inCode(file) : inSql(file, tool)));
  },
}));

function inSql(file: SqlFile, tool: Marks): ShapedMigration {
  const name = file.name.replace(/\.sql$/i, '');
  const up = tool.up?.exec(file.text);
  const down = tool.down.exec(file.text);
  const upScript = sectionOf(file, tool, up?.index ?? 0, up && down && down.index < up.index ? undefined : down?.index);
  return {
    version: versionOf(name),
    name,
    title: titleOf(name),
    up: upScript,
    ...(down ? { down: sectionOf(file, tool, down.index, up && up.index > down.index ? up.index : undefined) } : {}),
  };
}

// The marking line stays in the script: it is a comment, and lines keep their numbers.
function sectionOf(file: SqlFile, tool: Marks, start: number, end: number | undefined): Script {
  const text = file.text.slice(start, end);
  const wholeFileMark = tool.id === 'goose' || tool.id === 'tern';
  const isAlone = tool.noTransaction?.test(wholeFileMark ? file.text : text) ?? false;
  return {
    file: file.path,
    line: file.text.slice(0, start).split('\n').length,
    text,
    execution: isAlone ? tool.noTransactionExecution : tool.transaction,
  };
}

function inCode(file: SqlFile): ShapedMigration {
  const name = file.name.replace(/\.\w+$/, '');
  const up: Script = { file: file.path, line: 1, text: '', execution: 'statements' };
  return { version: versionOf(name), name, title: titleOf(name), up, notReplayed: 'it is code, not SQL' };
}

const versionOf = (name: string): string => /^\d+/.exec(name)?.[0].replace(/^0+(?=\d)/, '') ?? name;
