// `schema-audit docs`: pages against the migrated schema.
import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { Models } from '#rule/models-evidence.ts';
import type { PageEdit, PagePlan } from './page-plan.ts';
import { readDictionary } from './read-dictionary.ts';
import { knownRelations } from './relation-names.ts';
import { resolveDictionary } from './resolve-dictionary.ts';
import { knownTypes } from './resolve-types.ts';
import { planPages } from './write-pages.ts';

export interface DocsRequest {
  readonly host: Host;
  /** Folder or file of the pages; it need not exist yet. */
  readonly directory: string;
  readonly catalog: Catalog;
  readonly models?: Models;
  /** Any scratch database of PostgreSQL 17 or later: it is asked about type names. */
  readonly typeNames: Database;
  readonly aliases: Readonly<Record<string, string>>;
  readonly exempt: readonly string[];
}

export const USUAL_DIRECTORY = 'docs/schema';

/** Reads the pages and says what would be written; writes nothing. */
export async function planDocs(request: DocsRequest): Promise<PagePlan> {
  const { host, directory, catalog, models, typeNames, aliases, exempt } = request;
  const parsed = await readDictionary(host, directory, { aliases });
  const known = knownRelations(catalog, models);
  const types = knownTypes(models ? [catalog, models.catalog] : [catalog]);
  const dictionary = await resolveDictionary(parsed, { relations: known, types }, typeNames);
  return planPages(catalog, { parsed, dictionary, known }, { exempt });
}

export async function writePages(host: Host, edits: readonly PageEdit[]): Promise<void> {
  for (const { file, after } of edits) await host.writeText(file, after);
}
