// A small checkout, examined as the audit does it: real tool, real engine, real walk. What rules and report read.

import { afterAll } from 'vitest';
import { toSettings } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { memoryHost } from '#host/memory-host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Walk } from '#migration/walk.ts';
import { walk } from '#replay/walk.ts';
import type { Context, Evidence } from '#rule/evidence.ts';
import type { Rule } from '#rule/rule.ts';
import type { RuleRun } from '#rule/rule-run.ts';
import { runRules } from '#rule/run-rules.ts';
import { alembic } from '#tools/alembic/alembic.ts';
import { sql } from '#tools/sql/sql.ts';

export interface ExaminedCheckout {
  readonly history: MigrationHistory;
  /** Absent: these files are only read, or need a program that a memory host has not. */
  readonly walk?: Walk;
  readonly evidence: Partial<Evidence>;
  readonly context: Context;
}

export async function examine(files: Readonly<Record<string, string>>): Promise<ExaminedCheckout> {
  const host = memoryHost(files);
  const hints = { environment: {} };
  const detected = await Promise.all([alembic, sql].map((tool) => tool.detect(host, hints)));
  const [project] = detected.flat().toSorted((one, other) => other.confidence - one.confidence);
  if (!project) throw new Error('No migrations in this checkout.');
  const history = await project.readHistory();
  const config = parseConfig(files['schema-audit.yml'] ?? '{}', 'schema-audit.yml', []);
  const run =
    project.tool === 'sql' ? await replay(project, history, config.verify === 'none' ? 'none' : 'all') : undefined;
  const catalog = run?.head ?? run?.salvage?.catalog;
  const settings = toSettings(config);
  return {
    history,
    ...(run && { walk: run }),
    evidence: {
      history,
      repository: { references: [], migrationTests: [], evolutionPages: [] },
      ...(run && { replay: run }),
      ...(catalog && { catalog, 'full-catalog': catalog }),
    },
    context: {
      settings,
      isForwardOnly: project.reversibility === 'no',
      toolRelations: project.ownRelations,
      isSalvaged: run !== undefined && run.head === undefined,
    },
  };
}

let opened: Promise<Server> | undefined;
afterAll(async () => (await opened)?.[Symbol.asyncDispose]());

async function replay(
  project: Parameters<typeof walk>[0],
  history: MigrationHistory,
  verify: 'all' | 'none',
): Promise<Walk> {
  opened ??= engines.pglite.open({});
  return walk(project, history, await opened, { verify, prelude: [] });
}

/** `base` is the same checkout before the change. */
export async function runOn(
  rules: readonly Rule[],
  files: Readonly<Record<string, string>>,
  base?: Readonly<Record<string, string>>,
): Promise<RuleRun & ExaminedCheckout> {
  const examined = await examine(files);
  const before = base && (await examine(base));
  const catalog = before?.walk?.head;
  const evidence = {
    ...examined.evidence,
    ...(before && { base: { history: before.history, ...(catalog && { catalog }) } }),
  };
  const options = { project: 'migrations', preset: 'recommended', overrides: {} } as const;
  return { ...examined, ...runRules(rules, evidence, examined.context, options) };
}
