// Scripts walked with generated rows, and what the ledger says of them in a line each.
import type { Server } from '#engines/engine.ts';
import type { LedgerEntry, Passage } from '#migration/ledger.ts';
import type { Walk } from '#migration/walk.ts';
import { walk } from '#replay/walk.ts';
import type { WalkOptions } from '#replay/walk-options.ts';
import { type ScriptProjectOptions, type ScriptStep, scriptProject } from './script-project.ts';

export async function walkScripts(
  server: Server,
  steps: readonly ScriptStep[],
  { options = {}, ...tool }: ScriptProjectOptions & { readonly options?: Partial<WalkOptions> } = {},
): Promise<Walk> {
  const project = scriptProject(steps, tool);
  return walk(project, await project.readHistory(), server, { verify: 'all', prelude: [], ...options });
}

/** The walk, and what a query finds at its head. */
export async function walkAndAsk(
  server: Server,
  steps: readonly ScriptStep[],
  question: string,
): Promise<{ readonly walked: Walk; readonly rows: readonly unknown[] | undefined }> {
  let rows: readonly unknown[] | undefined;
  const walked = await walkScripts(server, steps, {
    options: {
      atHead: async (database) => {
        rows = await database.query(question);
      },
    },
  });
  return { walked, rows };
}

export const lossesOf = (passage: Passage | undefined): readonly string[] | undefined =>
  passage?.losses.map(({ kind, relation, column, isIntended, probableNewName }) =>
    [
      kind,
      column === undefined ? relation.name : `${relation.name}.${column}`,
      ...(isIntended ? ['as written'] : []),
      ...(probableNewName ? ['to', probableNewName.column ?? probableNewName.name] : []),
    ].join(' '),
  );

export const failuresOf = ({ failures }: LedgerEntry): readonly string[] =>
  failures.map(
    ({ pass, cohort, relation, columns = [] }) => `${pass} ${cohort} ${relation?.name ?? '?'} (${columns.join(', ')})`,
  );
