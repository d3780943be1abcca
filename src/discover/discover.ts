// Which migrations, models and pages a checkout has. Registries are passed in; nothing here knows a tool by name.
import type { Config } from '#config/config.ts';
import type { Host } from '#host/host.ts';
import type { ModelReader } from '#models/reader.ts';
import type { MigrationProject, MigrationTool } from '#tools/tool.ts';
import { UserError } from '../errors.ts';
import { assignDictionaries, findDictionaries } from './dictionaries.ts';
import type { DiscoveredProject, Discovery } from './discovery.ts';

/** Rejects with `nothing-to-audit`, `ambiguous-project`, `unknown-project`, or `unreadable-configuration` for a folder that is not there. */
export async function discover(
  host: Host,
  config: Config,
  tools: readonly MigrationTool[],
  readers: readonly ModelReader[],
): Promise<Discovery> {
  const candidates = await detectAll(host, config, tools);
  const claimed = onePerFolder(candidates);
  if (claimed.length === 0) throw nothingToAudit(host, config, tools);
  const wanted = withName(claimed, config.project);
  const { owned, notices } = assignDictionaries(wanted, await findDictionaries(host, config));
  const projects = await Promise.all(
    wanted.map(
      async (migrations): Promise<DiscoveredProject> => ({
        name: nameOf(migrations),
        migrations,
        models: await detectModels(host, config, migrations, readers),
        dictionaries: owned.get(migrations) ?? [],
      }),
    ),
  );
  return { projects, notices };
}

async function detectAll(
  host: Host,
  { migrations }: Config,
  tools: readonly MigrationTool[],
): Promise<readonly MigrationProject[]> {
  const asked = migrations.tool === undefined ? tools : tools.filter((tool) => tool.id === migrations.tool);
  if (asked.length === 0) throw unknownTool(migrations.tool ?? '', tools);
  const hints = {
    environment: migrations.environment,
    ...(migrations.path !== undefined && { path: migrations.path }),
  };
  const found = await Promise.all(asked.map((tool) => tool.detect(host, hints)));
  return found.flat();
}

/** The surest tool of a folder has it; two equally sure ones are for the user to decide. */
function onePerFolder(candidates: readonly MigrationProject[]): readonly MigrationProject[] {
  const byRoot = new Map<string, MigrationProject[]>();
  for (const candidate of candidates) byRoot.set(candidate.root, [...(byRoot.get(candidate.root) ?? []), candidate]);
  return [...byRoot.values()].flatMap((rivals) => {
    const [first, second] = rivals.toSorted((one, other) => other.confidence - one.confidence);
    if (first && second && first.confidence === second.confidence) throw ambiguous(first, second);
    return first ? [first] : [];
  });
}

function withName(projects: readonly MigrationProject[], name: string | undefined): readonly MigrationProject[] {
  if (name === undefined) return projects;
  const found = projects.filter((project) => nameOf(project) === name);
  if (found.length > 0) return found;
  throw new UserError(
    'unknown-project',
    `There is no project ${name}.`,
    `Name one of: ${projects.map(nameOf).join(', ')}.`,
  );
}

async function detectModels(
  host: Host,
  { models, migrations: { environment } }: Config,
  { tool, root }: MigrationProject,
  readers: readonly ModelReader[],
): Promise<DiscoveredProject['models']> {
  const asked = models.reader === undefined ? readers : readers.filter((reader) => reader.id === models.reader);
  const hints = { environment, migrations: { tool, root }, ...(models.path !== undefined && { path: models.path }) };
  const found = await Promise.all(asked.map((reader) => reader.detect(host, hints)));
  return found.flat();
}

const nameOf = ({ root }: MigrationProject): string => root;

function nothingToAudit(host: Host, { migrations }: Config, tools: readonly MigrationTool[]): UserError {
  const where = migrations.path === undefined ? host.directory : `${migrations.path} in ${host.directory}`;
  return new UserError(
    'nothing-to-audit',
    `No migrations were found in ${where} (looked for ${tools.map((tool) => tool.title).join(', ')}).`,
    'Run it where the migrations are, or say where they lie in schema-audit.yml: `migrations: { path: db/migrations }`.',
  );
}

const unknownTool = (id: string, tools: readonly MigrationTool[]): UserError =>
  new UserError(
    'unreadable-configuration',
    `There is no migration tool ${id}.`,
    `Name one of: ${tools.map((tool) => tool.id).join(', ')}.`,
  );

const ambiguous = (one: MigrationProject, other: MigrationProject): UserError =>
  new UserError(
    'ambiguous-project',
    `Both ${one.title} and ${other.title} claim the migrations in ${one.root}.`,
    `Say which in schema-audit.yml: \`migrations: { tool: ${one.tool} }\` or \`migrations: { tool: ${other.tool} }\`.`,
  );
