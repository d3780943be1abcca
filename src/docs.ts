// The line of `schema-audit docs`: from a checkout to the edits that would make its pages agree with the migrated schema.
import type { Config } from '#config/config.ts';
import type { PagePlan } from '#dictionary/page-plan.ts';
import { discover } from '#discover/discover.ts';
import { chooseEngine, engines } from '#engines/index.ts';
import type { Progress } from '#examine/examination.ts';
import { examineCheckout } from '#examine/examine-checkout.ts';
import { planPagesOf } from '#examine/plan-pages.ts';
import { whenInterrupted } from '#host/cleanup.ts';
import type { Host } from '#host/host.ts';
import { readers } from '#models/index.ts';
import { tools } from '#tools/index.ts';

export interface DocsPlan extends PagePlan {
  /** What could not be looked at: the plan knows nothing of it. */
  readonly notExamined: readonly { readonly what: string; readonly why: string }[];
}

/** Writes nothing. Rejects as an audit does. */
export async function planDocumentation(
  config: Config,
  { host, progress }: { readonly host: Host; readonly progress: Progress },
): Promise<DocsPlan> {
  const discovery = await discover(host, config, tools, readers);
  const server = await chooseEngine(config.engine, config.databaseUrl).open(
    config.databaseUrl === undefined ? {} : { url: config.databaseUrl },
  );
  const forget = whenInterrupted(() => server[Symbol.asyncDispose]());
  try {
    // Pages are about the schema at the end; the way back is not walked.
    const around = { config: { ...config, verify: 'none' as const }, server, embedded: engines.pglite, host, progress };
    const { examinations, notExamined } = await examineCheckout(discovery, around);
    const plans = await planPagesOf(examinations, { ...around, config });
    const chains = examinations.filter(({ catalog }) => !catalog).map(({ project }) => project.name);
    return {
      edits: plans.flatMap((plan) => plan.edits),
      left: plans.flatMap((plan) => plan.left),
      notExamined: [...notExamined, ...chains.map((what) => ({ what, why: 'its migrations did not run' }))],
    };
  } finally {
    await server[Symbol.asyncDispose]();
    forget();
  }
}
