import type { Knex } from 'knex';
import { loadModule } from './load-module.ts';

export interface LoadedConfiguration {
  readonly configuration: Knex.Config;
  /** Why the knexfile's own settings are missing; the ones read from its source are used then. */
  readonly notice?: string;
}

const environments = ['development', 'test', 'testing', 'local', 'staging', 'production'];

/** The knexfile's settings but for its connection. A knexfile that cannot be loaded here does not end the walk. */
export async function loadConfiguration(knexfile: string | undefined): Promise<LoadedConfiguration> {
  if (knexfile === undefined) return { configuration: {} };
  try {
    const exported = await loadModule(knexfile);
    return { configuration: chosenOf(await resolved(exported)) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { configuration: {}, notice: `the knexfile could not be loaded (${reason})` };
  }
}

// An object, a promise of one, a function that makes one; as the module itself or its default.
async function resolved(exported: unknown): Promise<Readonly<Record<string, unknown>>> {
  let value = await exported;
  if (isRecord(value) && value['default'] !== undefined) value = value['default'];
  if (isRecord(value) && isRecord(value['default'])) value = value['default'];
  if (typeof value === 'function') value = await value();
  return isRecord(value) ? value : {};
}

function chosenOf(configuration: Readonly<Record<string, unknown>>): Knex.Config {
  if ('client' in configuration || 'migrations' in configuration || 'dialect' in configuration) return configuration;
  const names = [process.env['NODE_ENV'] ?? 'development', ...environments, ...Object.keys(configuration)];
  const candidates = names.map((name) => configuration[name]).filter(isRecord);
  return candidates.find(({ client }) => /^(?:pg|postgres)/.test(String(client))) ?? candidates[0] ?? {};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
