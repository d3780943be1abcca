import { createTwoFilesPatch } from 'diff';
import type { Catalog } from '#catalog/catalog.ts';
import type { Change } from '#catalog/change.ts';
import { printSchema } from '#catalog/ddl.ts';
import { difference } from '#catalog/difference.ts';
import { changeWork } from './change-work.ts';
import { isTable } from './relations.ts';
import type { NewTable, SchemaDiff } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { schemaDiagram } from './schema-diagram.ts';

/** What the pull request does to the schema of each project; empty without a base, or where a catalog is missing. */
export function schemaDiff({ base, projects }: ReportInput): SchemaDiff {
  const pairs = projects.flatMap((project) => {
    const { name, catalog } = project;
    const before = base?.catalogs.get(name);
    return before && catalog ? [{ name, project, before, after: catalog, changes: difference(before, catalog) }] : [];
  });
  const work = pairs.flatMap(({ changes, project }) => changeWork(changes, project));
  const [diagram] = pairs.flatMap(({ changes, after }) => schemaDiagram(changes, after) ?? []);
  return {
    changes: pairs.flatMap(({ changes }) => changes),
    newTables: pairs.flatMap(({ changes, after }) => newTables(changes, after)),
    unified: pairs.map(({ name, before, after }) => unified(name, printed(before), printed(after))).join(''),
    ...(diagram && { diagram }),
    ...(work.length > 0 && { work }),
  };
}

function unified(name: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(`base/${name}`, `head/${name}`, before, after, undefined, undefined, { context: 3 });
}

/** Without the sequences of `serial` columns, which say nothing that the columns do not. */
function printed(catalog: Catalog): string {
  const text = printSchema(catalog);
  const owned = [...text.matchAll(/^ALTER SEQUENCE (\S+) OWNED BY .*;$/gm)].map(
    ([, name]) => `CREATE SEQUENCE ${name};`,
  );
  const dull = new Set(owned);
  return text
    .split('\n\n')
    .filter((block) => !dull.has(block.trim()) && !/^ALTER SEQUENCE \S+ OWNED BY [^\n]*;\n?$/.test(block))
    .join('\n\n');
}

function newTables(changes: readonly Change[], { relations }: Catalog): readonly NewTable[] {
  const added = changes.flatMap(({ kind, object }) =>
    kind === 'added' && object.kind === 'relation' ? [`${object.schema}.${object.relation}`] : [],
  );
  return relations
    .filter((relation) => isTable(relation) && added.includes(`${relation.schema}.${relation.name}`))
    .map(({ schema, name, columns, constraints, indexes }) => ({
      schema,
      relation: name,
      columns: columns.length,
      foreignKeys: constraints.filter(({ kind }) => kind === 'foreign-key').length,
      indexes: indexes.filter(({ isPrimary }) => !isPrimary).length,
    }));
}
