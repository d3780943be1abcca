import { createTwoFilesPatch } from 'diff';
import { printSchema } from '#catalog/ddl.ts';
import { difference } from '#catalog/difference.ts';
import type { SchemaDiff } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { schemaDiagram } from './schema-diagram.ts';

/** What the pull request does to the schema of each project; empty without a base, or where a catalog is missing. */
export function schemaDiff({ base, projects }: ReportInput): SchemaDiff {
  const pairs = projects.flatMap(({ name, catalog }) => {
    const before = base?.catalogs.get(name);
    return before && catalog ? [{ name, before, after: catalog, changes: difference(before, catalog) }] : [];
  });
  const [diagram] = pairs.flatMap(({ changes, after }) => schemaDiagram(changes, after) ?? []);
  return {
    changes: pairs.flatMap(({ changes }) => changes),
    unified: pairs.map(({ name, before, after }) => unified(name, printSchema(before), printSchema(after))).join(''),
    ...(diagram && { diagram }),
  };
}

function unified(name: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(`base/${name}`, `head/${name}`, before, after, undefined, undefined, { context: 3 });
}
