// Pages and a database side by side, as the audit brings them together.
import type { Catalog } from '#catalog/catalog.ts';
import type { PagePlan } from '#dictionary/page-plan.ts';
import type { ParsedDictionary } from '#dictionary/parsed-dictionary.ts';
import { readDictionary } from '#dictionary/read-dictionary.ts';
import { knownRelations } from '#dictionary/relation-names.ts';
import { resolveDictionary } from '#dictionary/resolve-dictionary.ts';
import { knownTypes } from '#dictionary/resolve-types.ts';
import { planPages } from '#dictionary/write-pages.ts';
import type { Database } from '#engines/engine.ts';
import { memoryHost } from '#host/memory-host.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';

export type Files = Readonly<Record<string, string>>;

export const FOLDER = 'docs/schema';

/** Pages of the folder of pages, read without a database. */
export async function parsedPages(files: Files): Promise<ParsedDictionary> {
  const inFolder = Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text] as const);
  return readDictionary(memoryHost(Object.fromEntries(inFolder)), FOLDER, { aliases: {} });
}

export interface Described {
  readonly catalog: Catalog;
  readonly dictionary: Dictionary;
  readonly plan: PagePlan;
}

/** What the pages say, and what would be written, of the database that the script builds. */
export async function described(database: Database, script: string, files: Files): Promise<Described> {
  await database.execute(script);
  return describedBy(database, files);
}

export async function describedBy(database: Database, files: Files): Promise<Described> {
  const catalog = await readCatalog(database, { exclude: [] });
  const parsed = await parsedPages(files);
  const known = knownRelations(catalog, undefined);
  const names = { relations: known, types: knownTypes([catalog]) };
  const dictionary = await resolveDictionary(parsed, names, database);
  return { catalog, dictionary, plan: planPages(catalog, { parsed, dictionary, known }, { exempt: [] }) };
}

/** The files after the plan's edits. */
export function written(files: Files, plan: PagePlan): Files {
  const edits = plan.edits.map(({ file, after }) => [file.slice(FOLDER.length + 1), after] as const);
  return { ...files, ...Object.fromEntries(edits) };
}
