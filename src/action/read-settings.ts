import type { Config } from '#config/config.ts';
import { type ConfigSource, defaultConfig, readConfig } from '#config/read-config.ts';
import type { GateSettings } from '#examine/gate.ts';
import type { Host } from '#host/host.ts';
import { rules } from '#rules/index.generated.ts';
import { UserError } from '../errors.ts';
import type { ActionRun } from './action-run.ts';

/**
 * The settings that the audit goes by: of the checkout, or of the base when the pull request comes from a fork. `gate` holds both
 * sides, as far as they can be read.
 */
export async function readSettings(
  { inputs, event, workspace }: ActionRun,
  base: Host | undefined,
): Promise<{ readonly config: Config; readonly gate?: GateSettings }> {
  const source: ConfigSource = {
    overrides: inputs.overrides,
    ruleIds: rules.map((rule) => rule.id),
    ...(inputs.file !== undefined && { file: inputs.file }),
  };
  if (event.pullRequest?.isFork) {
    const config = base ? await readBase(base, source) : withoutFile(source);
    const head = await unlessUnreadable(readConfig(workspace.host, source));
    return { config, gate: { settingsFrom: 'base', base: config, ...(head && { head }) } };
  }
  const config = await readConfig(workspace.host, source);
  const before = event.pullRequest && base && (await unlessUnreadable(readBase(base, source)));
  return { config, ...(before && { gate: { settingsFrom: 'head', head: config, base: before } }) };
}

/** Before the file that the input names there were the defaults. */
async function readBase(host: Host, source: ConfigSource): Promise<Config> {
  const isMissing = source.file !== undefined && (await host.kindOf(source.file)) === undefined;
  return isMissing ? withoutFile(source) : readConfig(host, source);
}

const withoutFile = ({ overrides }: ConfigSource): Config => ({ ...defaultConfig(), ...overrides });

async function unlessUnreadable(reading: Promise<Config>): Promise<Config | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
