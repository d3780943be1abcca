// What a checkout has: migration projects, and the models and pages that belong to each.
import type { Config } from '#config/config.ts';
import type { Host } from '#host/host.ts';
import type { ModelReader, ModelSource } from '#models/reader.ts';
import type { MigrationProject, MigrationTool } from '#tools/tool.ts';
import { UserError } from '../errors.ts';
import { chooseProjects } from './choose-projects.ts';
import { findDictionaries } from './dictionaries.ts';
import type { DiscoveredProject, Discovery } from './discovery.ts';
import { nearestOnly } from './nearest.ts';

/** The part of the configuration that says where to look. */
export type DiscoverySettings = Pick<Config, 'migrations' | 'models' | 'dictionary' | 'project'>;

/** Rejects with `nothing-to-audit`, `ambiguous-project`, `unknown-project` or `unknown-option`, each with the next step. */
export async function discover(
  host: Host,
  settings: DiscoverySettings,
  tools: readonly MigrationTool[],
  readers: readonly ModelReader[],
): Promise<Discovery> {
  const asked = chosenById(tools, settings.migrations.tool, 'migrations.tool');
  const detected = await Promise.all(asked.map((tool) => tool.detect(host, toolHints(settings))));
  const { chosen, notices } = chooseProjects(detected.flat(), settings.migrations.tool);
  if (chosen.length === 0) throw nothingToAudit(settings, asked);
  const projects = await Promise.all(chosen.map((project) => describe(host, settings, project, readers)));
  const dictionaries = await findDictionaries(host, settings.dictionary.paths);
  const withPages = nearestOnly(projects, dictionaries.folders, (folder) => [folder]).map(({ project, items }) => ({
    ...project,
    dictionaries: items,
  }));
  const sources = withPages.flatMap(({ models }) => models);
  const withModels = nearestOnly(withPages, distinct(sources), ({ files }) => files).map(({ project, items }) => ({
    ...project,
    models: project.models.filter((source) => items.some((item) => keyOf(item) === keyOf(source))),
  }));
  return { projects: named(withModels, settings.project), notices: [...notices, ...dictionaries.notices] };
}

const toolHints = ({ migrations: { path, environment } }: DiscoverySettings) => ({
  ...(path === undefined ? {} : { path }),
  environment,
});

function chosenById<Plugin extends { readonly id: string }>(
  plugins: readonly Plugin[],
  id: string | undefined,
  setting: string,
): readonly Plugin[] {
  if (id === undefined) return plugins;
  const found = plugins.filter((plugin) => plugin.id === id);
  if (found.length > 0) return found;
  throw new UserError(
    'unknown-option',
    `${setting} is ${id}, which is not known.`,
    `Known are: ${plugins.map((plugin) => plugin.id).join(', ')}.`,
  );
}

async function describe(
  host: Host,
  settings: DiscoverySettings,
  migrations: MigrationProject,
  readers: readonly ModelReader[],
): Promise<DiscoveredProject> {
  const { reader, path } = settings.models;
  const asked = reader === 'none' ? [] : chosenById(readers, reader, 'models.reader');
  const hints = {
    ...(path === undefined ? {} : { path }),
    migrations: { tool: migrations.tool, root: migrations.root },
    environment: settings.migrations.environment,
  };
  const models = await Promise.all(asked.map((candidate) => candidate.detect(host, hints)));
  const name = migrations.root === '.' ? migrations.tool : migrations.root;
  return { name, migrations, models: models.flat(), dictionaries: [] };
}

function named(projects: readonly DiscoveredProject[], name: string | undefined): readonly DiscoveredProject[] {
  if (name === undefined) return projects;
  const found = projects.filter((project) => project.name === name);
  if (found.length > 0) return found;
  throw new UserError(
    'unknown-project',
    `There is no project ${name} in this checkout.`,
    `Its projects are: ${projects.map((project) => project.name).join(', ')}.`,
  );
}

function nothingToAudit({ migrations: { path } }: DiscoverySettings, tools: readonly MigrationTool[]): UserError {
  const looked = `Looked for ${tools.map(({ title }) => title).join(', ')}`;
  if (path !== undefined)
    return new UserError(
      'nothing-to-audit',
      `No migrations were found at migrations.path, which is ${path}. ${looked}.`,
      'Name the folder that holds the migration files, relative to the audited directory.',
    );
  return new UserError(
    'nothing-to-audit',
    `No migrations were found. ${looked} in every folder that git does not ignore.`,
    'If they are somewhere unusual, add to schema-audit.yml:\n  migrations:\n    path: path/to/migrations',
  );
}

const keyOf = ({ reader, files }: ModelSource): string => JSON.stringify([reader, files]);

const distinct = (sources: readonly ModelSource[]): readonly ModelSource[] => [
  ...new Map(sources.map((source) => [keyOf(source), source])).values(),
];
