import type { Migration } from '#migration/migration.ts';
import { isCosmetic, type Reversal, reversals, stepOf } from '#migration/reversal.ts';
import { countApplied, isUnrun } from '#migration/unrun-code.ts';
import type { WalkStep } from '#migration/walk.ts';
import { isTable } from './relations.ts';
import type { ChainEntry, ProjectInput, StepResult } from './report.ts';
import type { AuditedProject } from './report-input.ts';

export function projectInput(project: AuditedProject): ProjectInput {
  const { history, walk, catalog, models, dictionary } = project;
  return {
    name: project.name,
    tool: project.tool,
    toolTitle: project.toolTitle,
    ...(project.runs !== undefined && { runs: project.runs }),
    root: project.root,
    migrations: history.migrations.length,
    applied: walk ? countApplied(history, walk) : 0,
    heads: history.heads,
    relations: catalog?.relations.filter(isTable).length ?? 0,
    isSalvaged: project.isSalvaged,
    chain: chainOf(project),
    ...(models && {
      models: {
        reader: models.reader,
        tables: models.catalog.relations.filter(isTable).length,
        names: [...models.classes.values()].map((model) => model.name),
      },
    }),
    ...(dictionary && { pages: { directory: dictionary.directory, count: dictionary.pages.length } }),
  };
}

function chainOf(project: AuditedProject): readonly ChainEntry[] {
  return reversals(project.history, project.walk).map((reversal) => chainEntry(project, reversal));
}

function chainEntry({ walk, isForwardOnly }: AuditedProject, reversal: Reversal): ChainEntry {
  const { migration } = reversal;
  // A walk passes over what is not run.
  const seen = isUnrun(migration) ? undefined : walk;
  const step = (pass: 'up' | 'down' | 'again') => stepOf(seen, migration.revision, pass);
  const left = 'left' in reversal ? reversal.left : [];
  const again = 'again' in reversal ? reversal.again : [];
  const hasWayBack = !isForwardOnly && reversal.status !== 'absent' && reversal.status !== 'irreversible';
  return {
    ...named(migration),
    up: resultOf(step('up'), false),
    down: hasWayBack
      ? resultOf(step('down'), reversal.status === 'empty' || left.some((change) => !isCosmetic(change)))
      : 'none',
    again: hasWayBack ? resultOf(step('again'), again.length > 0) : 'none',
    ...(walk?.underTest?.has(migration.revision) === false && { isOfBase: true }),
  };
}

const named = (migration: Migration) => ({
  revision: migration.revision,
  title: migration.title,
  file: migration.location.file,
});

function resultOf(step: WalkStep | undefined, differs: boolean): StepResult {
  if (step === undefined || step.status === 'skipped') return 'not-walked';
  if (step.status === 'failed') return 'failed';
  return differs ? 'differs' : 'ok';
}
