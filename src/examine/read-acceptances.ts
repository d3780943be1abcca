import type { Config } from '#config/config.ts';
import type { Discovery } from '#discover/discovery.ts';
import { type Baseline, readBaseline } from '#finding/baseline.ts';
import { readInlineMarks } from '#finding/inline-marks.ts';
import type { Suppression } from '#finding/suppression.ts';
import type { Host } from '#host/host.ts';
import { UserError } from '../errors.ts';

/** What the team has accepted: the baseline file, and marks in migrations, models and pages. */
export interface Acceptances {
  readonly baseline?: Baseline;
  readonly marks: readonly Suppression[];
}

/** Rejects with `unreadable-baseline`. */
export async function readAcceptances(host: Host, config: Config, discovery: Discovery): Promise<Acceptances> {
  const baseline =
    config.baseline === undefined || config.updateBaseline ? undefined : await readBaselineFile(host, config.baseline);
  return { marks: await readMarks(host, discovery), ...(baseline && { baseline }) };
}

async function readBaselineFile(host: Host, file: string): Promise<Baseline> {
  const text = await host.readText(file);
  const remedy = 'Write it anew with `schema-audit audit --update-baseline`.';
  if (text === undefined) throw new UserError('unreadable-baseline', `There is no baseline file ${file}.`, remedy);
  const outcome = readBaseline(text);
  if (outcome.status === 'unreadable') throw new UserError('unreadable-baseline', `${file} ${outcome.reason}.`, remedy);
  return outcome.baseline;
}

// Only what findings point at is read: a repository may hold a hundred thousand other files.
async function readMarks(host: Host, { projects }: Discovery): Promise<readonly Suppression[]> {
  const folders = projects.flatMap((project) => [project.migrations.root, ...project.dictionaries]);
  const models = new Set(projects.flatMap((project) => project.models.flatMap((source) => source.files)));
  const isRelevant = (file: string) => models.has(file) || folders.some((folder) => file.startsWith(`${folder}/`));
  const files = (await host.files()).filter((file) => mayHoldMarks.test(file) && isRelevant(file));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await host.readText(file) })));
  return texts.flatMap(({ file, text }) => (text?.includes('schema-audit: accept') ? readInlineMarks(file, text) : []));
}

const mayHoldMarks = /\.(sql|py|js|cjs|mjs|ts|cts|mts|md)$/;
