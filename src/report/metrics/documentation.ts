import type { QualifiedName } from '#catalog/catalog.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { countFacts, statedPages } from '../page-facts.ts';
import { tally } from '../project-results.ts';
import { declaredTables, documentedTables, tableKeys } from '../relations.ts';
import type { AuditedProject } from '../report-input.ts';
import type { Measure } from './metric-value.ts';

export const modelDocumentation: Measure = (results) => {
  const { project } = results;
  if (!project.dictionary) return undefined;
  const known = tally(results, 'undocumented-relation');
  if (known) return { numerator: known.good, denominator: known.total };
  const declared = declaredTables(project);
  const documented = documentedTables(project);
  return { numerator: [...declared].filter((key) => documented.has(key)).length, denominator: declared.size };
};

export const schemaCompleteness: Measure = ({ project }) => {
  if (!project.models) return undefined;
  const modelled = new Set(tableKeys(project.models.catalog));
  const { unmanaged } = project.settings.models;
  // What no model describes on purpose is nothing that is missing.
  const all = new Set(
    [...declaredTables(project), ...documentedTables(project)].filter(
      (key) => modelled.has(key) || !matchesRelation(unmanaged, nameOf(key)),
    ),
  );
  const migrated = new Set(tableKeys(project.catalog).filter((key) => all.has(key))).size;
  return {
    numerator: modelled.size,
    denominator: all.size,
    ...(project.catalog && { note: `modelled; ${migrated}/${all.size} migrated` }),
  };
};

export const modelDocAlignment: Measure = ({ project }) => {
  const source = project.models?.catalog ?? project.catalog;
  if (!project.dictionary || !source) return undefined;
  const { agreeing, compared, relations } = countFacts(project.dictionary, source);
  return {
    numerator: agreeing,
    denominator: compared,
    note: `facts of ${relations} ${relations === 1 ? 'table' : 'tables'}`,
    ...(!project.models && { title: 'Schema-Doc Alignment' }),
  };
};

export const columnDocumentation: Measure = ({ project }) => {
  if (!project.dictionary) return undefined;
  const columns = allColumns(project);
  const documented = new Set(
    statedPages(project.dictionary).flatMap((page) =>
      page.columns.map((column) => `${page.schema}.${page.relation}.${column.name}`),
    ),
  );
  return { numerator: [...columns].filter((column) => documented.has(column)).length, denominator: columns.size };
};

/** `public.jobs` */
function nameOf(key: string): QualifiedName {
  const [schema = '', ...name] = key.split('.');
  return { schema, name: name.join('.') };
}

function allColumns(project: AuditedProject): ReadonlySet<string> {
  const tables = declaredTables(project);
  const relations = [project.catalog, project.models?.catalog].flatMap((catalog) => catalog?.relations ?? []);
  return new Set(
    relations
      .filter((relation) => tables.has(`${relation.schema}.${relation.name}`))
      .flatMap((relation) => relation.columns.map((column) => `${relation.schema}.${relation.name}.${column.name}`)),
  );
}
