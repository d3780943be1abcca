// Plain SQL files in a folder, in one of the shapes that are known.
import type { Host } from '#host/host.ts';
import type { MigrationProject, MigrationTool, ToolHints } from '../tool.ts';
import { findFolders } from './find-folders.ts';
import { readHistory } from './read-history.ts';
import { shapes } from './shapes/index.ts';
import type { Shape, ShapedMigration, SqlFolder } from './shapes/shape.ts';
import { SqlStepper } from './stepper.ts';
import { layOut } from './surroundings/surroundings.ts';

const LEAST_CONFIDENCE = 0.5;

export const sql: MigrationTool = {
  id: 'sql',
  title: 'SQL files',
  async detect(host: Host, hints: ToolHints): Promise<readonly MigrationProject[]> {
    const folders = await findFolders(host, hints.path);
    return folders.flatMap((folder) => {
      if (hints.path === undefined && holdsRowsAlone(folder)) return [];
      const { shape, confidence } = surest(folder);
      const isAsked = hints.path !== undefined && confidence > 0;
      return confidence >= LEAST_CONFIDENCE || isAsked ? [projectOf(host, folder, shape, confidence)] : [];
    });
  },
};

/** Rows for developers and demonstrations have numbers, too; they run on a schema that others made. */
function holdsRowsAlone({ files, others }: SqlFolder): boolean {
  const has = (words: RegExp) => files.some(({ text }) => words.test(text));
  const isSqlAlone = !others.some(({ name }) => /\.(?:go|[cm]?[jt]s|java|kt|py)$/.test(name));
  return isSqlAlone && has(/\b(?:insert|update|delete|copy)\b/i) && !has(/\b(?:create|alter|drop)\b/i);
}

function surest(folder: SqlFolder): { shape: Shape; confidence: number } {
  const [first, ...others] = shapes.map((shape) => ({ shape, confidence: shape.recognise(folder) }));
  if (!first) throw new Error('There is no shape at all.');
  return others.reduce((best, next) => (next.confidence > best.confidence ? next : best), first);
}

function projectOf(host: Host, folder: SqlFolder, shape: Shape, confidence: number): MigrationProject {
  const migrations = shape.read(folder);
  return {
    tool: 'sql',
    title: `SQL files (${shape.title})`,
    convention: shape.title,
    root: folder.root,
    confidence,
    reversibility: reversibilityOf(shape, migrations),
    ownRelations: shape.ownRelations,
    readHistory: async () => readHistory(shape, migrations, shape.faults?.(folder)),
    open: async (database, { mode, beforeCommit }) => {
      if (shape.surroundings) await layOut(database, shape.surroundings);
      return new SqlStepper(host, database, { shape, migrations, isSalvage: mode === 'salvage', beforeCommit });
    },
  };
}

function reversibilityOf(shape: Shape, migrations: readonly ShapedMigration[]): MigrationProject['reversibility'] {
  return shape.isOneWay || !migrations.some(({ down }) => down) ? 'no' : 'per-migration';
}
