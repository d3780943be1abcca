// Plain SQL files in a folder, in one of the shapes that are known.
import type { Host } from '#host/host.ts';
import type { MigrationProject, MigrationTool, ToolHints } from '../tool.ts';
import { findFolders } from './find-folders.ts';
import { layOutOwnTables } from './own-tables.ts';
import { readHistory } from './read-history.ts';
import { shapes } from './shapes/index.ts';
import type { Shape, ShapedMigration, SqlFolder } from './shapes/shape.ts';
import { SqlStepper } from './stepper.ts';
import { layOut } from './surroundings/surroundings.ts';
import { withoutTemplates } from './templates.ts';

const LEAST_CONFIDENCE = 0.5;

export const sql: MigrationTool = {
  id: 'sql',
  title: 'SQL files',
  async detect(host: Host, hints: ToolHints): Promise<readonly MigrationProject[]> {
    const folders = await findFolders(host, hints.path);
    return folders.flatMap((folder) => {
      if (hints.path === undefined && holdsRowsAlone(folder)) return [];
      const { shape, confidence } = surest(folder);
      const sureness = folder.isNamedForPostgres ? Math.min(1, confidence + 0.1) : confidence;
      const isAsked = hints.path !== undefined && confidence > 0;
      return confidence >= LEAST_CONFIDENCE || isAsked ? [projectOf(host, folder, shape, sureness)] : [];
    });
  },
};

/** Rows for developers and demonstrations have numbers, too; they run on a schema that others made. */
const holdsRowsAlone = (folder: SqlFolder): boolean =>
  !hasCode(folder) && has(folder, /\b(?:insert|update|delete|copy)\b/i) && !has(folder, /\b(?:create|alter|drop)\b/i);

/** An extra location of Flyway's, an optional part: it runs on tables that others made. */
const makesNoTable = (folder: SqlFolder): boolean =>
  !hasCode(folder) &&
  !has(folder, /\b(?:create|select)\b[^;]{0,60}?\b(?:table|into|view)\b|\bexecute\b\s*(?:format|')/i);

const has = ({ files }: SqlFolder, words: RegExp): boolean => files.some(({ text }) => words.test(text));

const hasCode = ({ others }: SqlFolder): boolean =>
  others.some(({ name }) => /\.(?:go|[cm]?[jt]s|java|kt|py)$/.test(name));

function surest(folder: SqlFolder): { shape: Shape; confidence: number } {
  const [first, ...others] = shapes.map((shape) => ({ shape, confidence: shape.recognise(folder) }));
  if (!first) throw new Error('There is no shape at all.');
  return others.reduce((best, next) => (next.confidence > best.confidence ? next : best), first);
}

function projectOf(host: Host, folder: SqlFolder, shape: Shape, confidence: number): MigrationProject {
  const migrations = withoutTemplates(shape.read(folder));
  return {
    tool: 'sql',
    title: `SQL files (${shape.title})`,
    convention: shape.title,
    root: folder.root,
    confidence,
    ...(makesNoTable(folder) && { isAddition: true }),
    reversibility: reversibilityOf(shape, migrations),
    ownRelations: shape.ownRelations,
    readHistory: async () => readHistory(shape, migrations, shape.faults?.(folder)),
    open: async (database, { mode, beforeCommit }) => {
      if (shape.surroundings) await layOut(database, shape.surroundings);
      await layOutOwnTables(database, shape.ownRelations, migrations);
      return new SqlStepper(host, database, { shape, migrations, isSalvage: mode === 'salvage', beforeCommit });
    },
  };
}

function reversibilityOf(shape: Shape, migrations: readonly ShapedMigration[]): MigrationProject['reversibility'] {
  return shape.isOneWay || !migrations.some(({ down }) => down) ? 'no' : 'per-migration';
}
