// Catalogs for tables of names and shapes. They come from a real server: a script in, its catalog out.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { testDatabase } from './database.ts';

/** One database for the file; each call builds its own schema in it. */
export function catalogs(): { of(script: string): Promise<Catalog>; relation(script: string): Promise<Relation> } {
  const databases = testDatabase();
  const of = async (script: string) => {
    const database = await databases.empty();
    await database.execute(script);
    return readCatalog(database, { exclude: [] });
  };
  return {
    of,
    /** The last relation that the script creates. */
    async relation(script) {
      const name = [...script.matchAll(/CREATE (?:UNLOGGED )?TABLE (\w+)/g)].at(-1)?.[1];
      const relation = (await of(script)).relations.find((one) => one.name === name);
      if (!relation) throw new Error(`No table ${name}.`);
      return relation;
    },
  };
}
