// The promises of a schema, each with the row that breaks it.
import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { checks, foreignKeys, storedRelations, uniqueKeys } from '#catalog/keys.ts';
import { statusLikeness } from '#catalog/naming/status-like.ts';
import { type BusinessKey, businessKeys } from '#rule/business-keys.ts';
import type { Context } from '#rule/evidence.ts';
import { matchesColumn, settingFor } from '#rule/patterns.ts';
import type { RefusalProbe } from '#rule/probes-evidence.ts';
import { baseType, domainOf, enumOf } from './candidates.ts';
import { duplicateRowPlan, type Values } from './new-row.ts';
import type { ProbePlan } from './plan.ts';
import type { Probe } from './probe.ts';
import { orphanPlans } from './reference-plans.ts';
import { duplicatePlans, exclusionPlans, keyColumns, uniquePlans } from './unique-plans.ts';
import { checkPlans, domainPlans, enumPlans, requiredPlans, statusPlans } from './value-plans.ts';

export type Promised = Omit<RefusalProbe, 'outcome'>;

export const refusalProbes = (catalog: Catalog, context: Context): readonly Probe<Promised>[] =>
  storedRelations(catalog)
    .flatMap((relation) => [
      ...keyProbes(relation),
      ...constraintProbes(catalog, relation),
      ...relation.columns.flatMap((column) => columnProbes(catalog, relation, column, context)),
    ])
    .concat(businessKeys(catalog, context).map(businessKeyProbe));

/** Whoever refuses the second row keeps the promise. */
function businessKeyProbe({ relation, columns }: BusinessKey): Probe<Promised> {
  const plans = duplicatePlans(relation, { columns, expressions: [] }, ['23505:*', '23P01:*']);
  return {
    about: { of: 'business-key', relation: nameOf(relation), columns },
    plans,
    ...duplicating(relation, columns, plans),
  };
}

const nameOf = ({ schema, name }: Relation) => ({ schema, name });

function keyProbes(relation: Relation): readonly Probe<Promised>[] {
  return uniqueKeys(relation).map((key) => {
    const plans = uniquePlans(relation, key);
    const columns = keyColumns(relation, key);
    return {
      about: { of: 'unique', relation: nameOf(relation), columns, name: key.name },
      plans,
      ...duplicating(relation, columns, plans),
    };
  });
}

function duplicating(relation: Relation, columns: readonly string[], plans: readonly ProbePlan[]) {
  const [like] = plans;
  if (!like) return {};
  return {
    newRowsOf: [relation],
    withNewRows: (values: (of: Relation) => Values) => duplicateRowPlan(relation, columns, values(relation), like),
  };
}

function constraintProbes(catalog: Catalog, relation: Relation): readonly Probe<Promised>[] {
  const on = { relation: nameOf(relation) };
  const exclusions = relation.constraints.flatMap((constraint) =>
    constraint.kind === 'exclusion' ? [constraint] : [],
  );
  return [
    ...checks(relation).map(
      (check): Probe<Promised> => ({
        about: { ...on, of: 'check', columns: check.columns, name: check.name },
        plans: checkPlans(catalog, relation, check),
      }),
    ),
    ...foreignKeys(relation).map(
      (key): Probe<Promised> => ({
        about: { ...on, of: 'foreign-key', columns: key.columns, name: key.name },
        plans: orphanPlans(catalog, relation, key),
      }),
    ),
    ...exclusions.map(
      (exclusion): Probe<Promised> => ({
        about: { ...on, of: 'exclusion', columns: exclusion.columns, name: exclusion.name },
        plans: exclusionPlans(relation, exclusion) ?? [],
      }),
    ),
  ];
}

function columnProbes(
  catalog: Catalog,
  relation: Relation,
  column: Column,
  context: Context,
): readonly Probe<Promised>[] {
  if (column.generated) return [];
  const on = { relation: nameOf(relation), columns: [column.name] };
  const type = enumOf(catalog, baseType(catalog, column.type));
  const domain = domainOf(catalog, column.type);
  return [
    ...(column.isNullable
      ? []
      : [{ about: { ...on, of: 'not-null' as const }, plans: requiredPlans(relation, column) }]),
    ...(type ? [{ about: { ...on, of: 'enum' as const, name: type.name }, plans: enumPlans(relation, column) }] : []),
    ...(domain?.checks ?? []).map((check) => ({
      about: { ...on, of: 'domain' as const, name: check.name },
      plans: domainPlans(catalog, relation, column, check),
    })),
    ...(mayBeStatus(relation, column, type !== undefined, context)
      ? [{ about: { ...on, of: 'status' as const }, plans: statusPlans(catalog, relation, column) }]
      : []),
  ];
}

/** More than will be judged: pages and models are read beside the walk, and may say of a weak name that its list is closed. */
const mayBeStatus = (relation: Relation, column: Column, isEnum: boolean, { settings }: Context): boolean =>
  isEnum ||
  statusLikeness(relation, column) !== undefined ||
  matchesColumn(settings.columns.status, relation, column.name) ||
  settingFor(settings.values, relation, column.name) !== undefined;
