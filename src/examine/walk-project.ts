import type { Config } from '#config/config.ts';
import type { DiscoveredProject } from '#discover/discovery.ts';
import type { EngineId, Server } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { Fault } from '#migration/fault.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Walk } from '#migration/walk.ts';
import { walk } from '#replay/walk.ts';
import { UserError } from '../errors.ts';
import { lookAtHead } from './at-head.ts';
import type { AtHead, NotExamined, Surroundings } from './examination.ts';
import { orNotExamined, withStatement } from './not-examined.ts';

export interface Walked {
  readonly walk: Walk;
  readonly runs?: string;
  readonly atHead?: AtHead;
  readonly atBase?: AtHead;
}

/** The commit that a checkout is compared with. */
export interface BaseOnTheWay {
  readonly host: Host;
  /** Its last migration; the history goes on from there. */
  readonly after: RevisionId;
}

/** Undefined when the tool cannot run here; then `notExamined` says why. `known`: the revisions that the base has. */
export async function walkProject(
  project: DiscoveredProject,
  history: MigrationHistory,
  {
    around,
    notExamined,
    known,
    base,
  }: {
    readonly around: Surroundings;
    readonly notExamined: NotExamined[];
    readonly known: ReadonlySet<RevisionId> | undefined;
    readonly base?: BaseOnTheWay | undefined;
  },
): Promise<Walked | undefined> {
  const prelude = await readScripts(around, 'prelude', around.config.prelude);
  const { seeds, values, migrations } = around.config;
  const { stepTimeout } = migrations;
  const scripts = await readScripts(around, 'seeds.sql', seeds.sql);
  let seen: AtHead | undefined;
  let seenAtBase: AtHead | undefined;
  let runs: string | undefined;
  const verified = revisionsToWalkUpOnly(history, around.config.verify, known);
  if (verified.notExamined) notExamined.push(verified.notExamined);
  const made = await orNotExamined(`the migrations in ${project.migrations.root}`, notExamined, () =>
    walk(project.migrations, history, around.server, {
      verify: around.config.verify === 'none' ? 'none' : 'all',
      known: verified.known,
      // What a base commit brought is not judged again.
      ...(known && { unrecorded: known }),
      rows: {
        words: values,
        generators: seeds.generators,
        scripts,
        ...(seeds.rows !== undefined && { count: seeds.rows }),
      },
      prelude,
      ...(stepTimeout !== undefined && { stepTimeoutMilliseconds: stepTimeout }),
      progress: (done, total, pass) =>
        around.progress({ stage: 'walk', detail: `${project.name} ${pass}`, done, total }),
      opened: (program) => {
        runs = program;
      },
      atHead: async (database, catalog) => {
        seen = await lookAtHead(around, project, { database, catalog, scripts, notExamined });
      },
      ...(base && {
        onTheWay: {
          after: base.after,
          look: async (database, catalog) => {
            const sight = { database, catalog, scripts, notExamined: [] };
            seenAtBase = await lookAtHead({ ...around, host: base.host }, project, sight);
          },
        },
      }),
    }),
  );
  notExamined.push(...engineFaults(made, around.server));
  return (
    made && {
      walk: made,
      ...(runs !== undefined && { runs }),
      ...(seen && { atHead: seen }),
      ...(seenAtBase && { atBase: seenAtBase }),
    }
  );
}

// A few minutes on a small machine; what comes first was walked when it was new.
const MOST_VERIFIED = 400;

function revisionsToWalkUpOnly(
  { migrations }: MigrationHistory,
  verify: Config['verify'],
  known: ReadonlySet<RevisionId> = new Set(),
): { readonly known: ReadonlySet<RevisionId>; readonly notExamined?: NotExamined } {
  if (verify !== 'new') return { known: new Set() };
  const fresh = migrations.map(({ revision }) => revision).filter((revision) => !known.has(revision));
  const old = fresh.slice(0, -MOST_VERIFIED);
  if (old.length === 0) return { known };
  return {
    known: new Set([...known, ...old]),
    notExamined: {
      what: `the ways back of the first ${old.length} of ${migrations.length} migrations, and rows in them`,
      why: `without a base commit the last ${MOST_VERIFIED} are walked down and up again`,
      remedy: 'Audit with `verify: all`.',
    },
  };
}

/** What the engine could not do is no fault of the migration, and ends the walk all the same; so does the refusal of one that is not PostgreSQL. */
const engineFaults = (walked: Walk | undefined, { capabilities, engine }: Server): readonly NotExamined[] =>
  (walked?.steps ?? []).flatMap((step) => {
    if (step.status !== 'failed' || (step.fault.origin !== 'engine' && capabilities.has('refusals'))) return [];
    return [
      {
        what: `migration ${step.revision} on its way ${step.pass}, and what comes after it`,
        why: withStatement(step.fault),
        remedy: remedyFor(step.fault, engine),
      },
    ];
  });

function remedyFor({ message, sqlState }: Fault, engine: EngineId): string {
  if (sqlState === '57014' || /\bran longer than\b|\bdid not end within\b/.test(message))
    return 'Raise `migrations.statement-timeout` and `migrations.step-timeout` in schema-audit.yml where it needs that long.';
  return engine === 'pglite'
    ? 'Audit on a PostgreSQL server: `--engine postgres` with a database URL.'
    : 'Audit on another engine: `--engine pglite`, or `--engine postgres` with the URL of another server.';
}

async function readScripts(
  { host }: Surroundings,
  setting: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await host.readText(file) })));
  return texts.map(({ file, text }) => {
    if (text !== undefined) return text;
    throw new UserError(
      'unreadable-configuration',
      `${setting} names ${file}, which does not exist.`,
      'Mend the path in schema-audit.yml; it is relative to the audited directory.',
    );
  });
}
