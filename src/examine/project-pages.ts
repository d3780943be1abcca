import type { Catalog } from '#catalog/catalog.ts';
import type { LoadedModels } from '#declare/load-models.ts';
import type { ParsedDictionary } from '#dictionary/parsed-dictionary.ts';
import { readDictionary } from '#dictionary/read-dictionary.ts';
import { knownRelations } from '#dictionary/relation-names.ts';
import { resolveDictionary } from '#dictionary/resolve-dictionary.ts';
import { knownTypes } from '#dictionary/resolve-types.ts';
import type { DiscoveredProject } from '#discover/discovery.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { NotExamined, Surroundings } from './examination.ts';

export async function readPages(
  { dictionaries }: DiscoveredProject,
  { host, config }: Surroundings,
  notExamined: NotExamined[],
): Promise<ParsedDictionary | undefined> {
  const [first, ...others] = dictionaries;
  for (const folder of others) {
    notExamined.push({
      what: `the pages in ${folder}`,
      why: `the pages in ${first} are taken`,
      remedy: 'Name the folder under `dictionary.paths`.',
    });
  }
  return first === undefined ? undefined : readDictionary(host, first, { aliases: config.dictionary.aliases });
}

export async function resolvePages(
  pages: ParsedDictionary | undefined,
  catalog: Catalog | undefined,
  models: LoadedModels['models'] | undefined,
  around: Surroundings,
): Promise<Dictionary | undefined> {
  if (!pages) return undefined;
  around.progress({ stage: 'pages' });
  const catalogs = [catalog, models?.catalog].filter((one) => one !== undefined);
  const known = { relations: knownRelations(catalog, models), types: knownTypes(catalogs) };
  return resolveDictionary(pages, known, await around.typeNames());
}
