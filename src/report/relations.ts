// Sets of relations that metrics and criteria divide by.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { statedPages } from './page-facts.ts';
import type { AuditedProject } from './report-input.ts';

/** `schema.relation` of tables; partitions are answered for by their parent. */
export const tableKeys = (catalog: Catalog | undefined): readonly string[] =>
  (catalog?.relations ?? []).filter(isTable).map((relation) => `${relation.schema}.${relation.name}`);

export const isTable = (relation: Relation): boolean =>
  (relation.kind === 'table' || relation.kind === 'partitioned-table') && relation.partitionOf === undefined;

/** Catalog ∪ models. */
export const declaredTables = (project: AuditedProject): ReadonlySet<string> =>
  new Set([...tableKeys(project.catalog), ...tableKeys(project.models?.catalog)]);

export const documentedTables = (project: AuditedProject): ReadonlySet<string> =>
  new Set((project.dictionary ? statedPages(project.dictionary) : []).map((page) => `${page.schema}.${page.relation}`));
