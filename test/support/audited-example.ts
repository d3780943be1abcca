// An example as its users audit it: in its own folder, with its own settings and the real tools.
import { fileURLToPath } from 'node:url';
import type { Config } from '#config/config.ts';
import { readConfig } from '#config/read-config.ts';
import { nodeHost } from '#host/node-host.ts';
import type { Report } from '#report/report.ts';
import { rules } from '#rules/index.generated.ts';
import { type AuditBase, audit } from '../../src/audit.ts';
import { pythonEnvironment } from './python-environment.ts';

/** `base`: what the example was before the change that is audited. */
export async function auditExample(
  name: string,
  overrides: Pick<Config, 'engine' | 'databaseUrl'>,
  base?: AuditBase,
): Promise<Report> {
  const { variables } = await pythonEnvironment();
  const host = await nodeHost(exampleFolder(name), { ...process.env, ...variables });
  const config = await readConfig(host, { overrides, ruleIds: rules.map((rule) => rule.id) });
  const surroundings = { host, progress: () => undefined, version: '1.0.0', today: '2026-11-25' };
  return audit(config, { ...surroundings, ...(base && { base }) });
}

export const exampleFolder = (name: string): string =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

/** The criteria that walk, ledger and truth tests decide; the others compare what was read. */
export const decidedByRunning = [
  'reversible-migrations',
  'unique-business-keys',
  'soft-delete',
  'checked-values',
  'verified-chain',
  'preserved-data',
] as const;

export const shownByRunning = ({ criteria }: Report): readonly string[] =>
  criteria.filter(({ evidence }) => /\bexecuted\b/.test(evidence)).map(({ id }) => id);
