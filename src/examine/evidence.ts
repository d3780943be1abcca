import { type Config, toSettings } from '#config/config.ts';
import type { Server } from '#engines/engine.ts';
import type { Migration } from '#migration/migration.ts';
import type { BaseEvidence } from '#rule/base-evidence.ts';
import type { Context, Evidence } from '#rule/evidence.ts';
import type { Examination } from './examination.ts';

/** What the rules may read; what could not be looked at is absent. */
export function evidenceOf(examination: Examination, server: Server, base?: Examination): Partial<Evidence> {
  const { history, catalog, walk, source, models, dictionary, workload, probes, repository, isSalvaged } = examination;
  return {
    history,
    repository,
    ...(catalog && { catalog }),
    ...(catalog?.depth === 'full' && { 'full-catalog': catalog }),
    // An engine whose refusals mean nothing says nothing about a step that failed.
    ...(walk && server.capabilities.has('refusals') && { replay: walk }),
    ...(walk?.recordings && { recorder: walk.recordings }),
    ...(source && { source }),
    ...(walk?.ledger && { ledger: walk.ledger }),
    // A salvaged head is what the migrations mean to build: its constraints are nobody's promise.
    ...(probes && !isSalvaged && { probes }),
    ...(models && { models }),
    ...(dictionary && { dictionary }),
    ...(workload && { workload }),
    ...(base && { base: baseOf(base) }),
  };
}

// A salvaged catalog is what the base means to build, not what was built.
const baseOf = ({ history, catalog, isSalvaged }: Examination): BaseEvidence => ({
  history,
  ...(catalog && !isSalvaged && { catalog }),
});

/** `base`: the migrations of the base commit, empty where it has no such project; absent without a base. */
export function contextOf(
  { project, isSalvaged, history }: Examination,
  config: Config,
  base?: readonly Migration[],
): Context {
  const known = base && new Set(base.map(({ revision }) => revision));
  const revisions = history.migrations.map(({ revision }) => revision);
  return {
    settings: toSettings(config),
    isForwardOnly: project.migrations.reversibility === 'no',
    toolRelations: project.migrations.ownRelations,
    isSalvaged,
    ...(known && { newRevisions: new Set(revisions.filter((revision) => !known.has(revision))) }),
  };
}
