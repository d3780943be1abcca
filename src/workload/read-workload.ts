// Queries that people really run, from declared SQL files: by which columns they find rows, and what the planner makes of them.
import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { Lookup, Workload, WorkloadQuery } from '#rule/workload-evidence.ts';
import { parseStatement } from '#sql/parse-tree.ts';
import { splitScript } from '#sql/split-script.ts';
import { lookupsOf } from './lookups.ts';
import { withNumberedParameters } from './parameters.ts';
import { planStatement, verdictOn } from './plan.ts';

/**
 * `patterns` are those of `workload.files`; the database holds the head schema. Undefined when no file matches or the engine
 * has no planner: then nothing is known about lookups.
 */
export async function readWorkload(
  host: Host,
  patterns: readonly string[],
  database: Database,
  catalog: Catalog,
): Promise<Workload | undefined> {
  const files = await matchingFiles(host, patterns);
  if (files.length === 0 || !database.server.capabilities.has('plans')) return undefined;
  const queries: WorkloadQuery[] = [];
  const refused: Workload['refused'][number][] = [];
  for (const statement of (await Promise.all(files.map((file) => statementsOf(host, file)))).flat()) {
    const { sql, location } = statement;
    const tree = await parseStatement(sql);
    const planning = await planStatement(database, sql);
    if (planning.status === 'refused') {
      refused.push({ sql, message: planning.message, location });
      continue;
    }
    const lookups = (tree ? lookupsOf(tree, catalog) : []).flatMap(({ alias, ...lookup }): Lookup[] => {
      const plan = verdictOn({ alias, ...lookup }, planning.plan, catalog);
      return plan ? [{ ...lookup, plan }] : [];
    });
    queries.push({ ...statement, lookups });
  }
  return { files, queries, refused };
}

async function matchingFiles(host: Host, patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  const expressions = patterns.map(expressionOf);
  return (await host.files()).filter(
    (file) => file.endsWith('.sql') && expressions.some((expression) => expression.test(file)),
  );
}

/** `*` stays inside a folder, `**` does not; a folder means the files in it. */
function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('**/', '\u0000')
    .replaceAll('**', '\u0001')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('\u0000', '(.*/)?')
    .replaceAll('\u0001', '.*');
  return new RegExp(`^${source}(/[^/]*)?$`);
}

type Statement = Pick<WorkloadQuery, 'name' | 'sql' | 'location'>;

async function statementsOf(host: Host, file: string): Promise<readonly Statement[]> {
  const text = (await host.readText(file)) ?? '';
  const parts = splitScript(text).filter((part) => part.kind === 'statement');
  return parts.map(({ text: sql, line, offset }, position) => ({
    name: nameBefore(text.slice(0, offset)) ?? `${file} #${position + 1}`,
    sql: withNumberedParameters(sql),
    location: { file, line },
  }));
}

/** `-- name: find_job_by_url :one` on the line before, as sqlc and others write it, or a name of several words. */
const nameBefore = (text: string): string | undefined =>
  /--\s*name:\s*([^\n:]*[^\s:])[^\n]*\n(?:\s*--[^\n]*\n)*\s*$/.exec(text)?.[1];
