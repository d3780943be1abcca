// Rows with a value that a constraint of the row itself forbids.
import type { Catalog, Check, Column, DomainType, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import { checks, foreignKeys } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';
import { baseType, candidates, domainOf, enumOf, orphan } from './candidates.ts';
import { canBeSet, insertLike, pick, qualified, update } from './expressions.ts';
import type { ProbePlan } from './plan.ts';
import { searchFor } from './search.ts';

export function requiredPlans(relation: Relation, column: Column): readonly ProbePlan[] {
  const name = quoteIdentifier(column.name);
  const common = {
    picks: [pick(relation)],
    holds: `(SELECT ${name} IS NULL FROM ${qualified(relation)} WHERE @row0@)`,
    expected: [`23502@${column.name}`],
    without: 'no row could be made',
  };
  const plans = [insertLike(relation, [], { [column.name]: 'NULL' })].map((statement) => ({
    ...common,
    tries: [statement],
  }));
  return canBeSet(column) ? [{ ...common, tries: [update(relation, `${name} = NULL`, 1)] }, ...plans] : plans;
}

export function checkPlans(catalog: Catalog, relation: Relation, check: Check): readonly ProbePlan[] {
  return [
    {
      picks: [pick(relation)],
      searches: [searchFor(catalog, relation, check)],
      tries: [update(relation, '@found@', 1)],
      holds: `(SELECT (${check.expression}) IS FALSE FROM ${qualified(relation)} WHERE @row0@)`,
      expected: [`23514:${check.name}`],
      without: 'no row could be made',
    },
  ];
}

export function enumPlans(relation: Relation, column: Column): readonly ProbePlan[] {
  const assignment = `${quoteIdentifier(column.name)} = ${quoteLiteral('schema-audit: no such value')}`;
  return [
    {
      picks: [pick(relation)],
      tries: [update(relation, assignment, 1)],
      expected: ['22P02:*'],
      without: 'no row could be made',
    },
  ];
}

export function domainPlans(
  catalog: Catalog,
  relation: Relation,
  column: Column,
  check: DomainType['checks'][number],
): readonly ProbePlan[] {
  const condition = check.definition.replace(/^CHECK \((.*)\)(?: NOT VALID)?$/s, '$1');
  const name = quoteIdentifier(column.name);
  const base = baseType(catalog, column.type);
  const values = candidates(catalog, { type: base, isNullable: false }, condition);
  if (values.length === 0) return [];
  const list = values.map((value) => `(${quoteLiteral(value ?? '')})`).join(', ');
  return [
    {
      picks: [pick(relation)],
      searches: [
        `SELECT ${quoteLiteral(`${name} = `)} || quote_literal(tried.v) FROM (VALUES ${list}) AS tried(v)
         WHERE (SELECT (${condition}) FROM (SELECT tried.v::${base} AS value) AS one) IS FALSE LIMIT 4`,
      ],
      tries: [update(relation, '@found@', 1)],
      expected: [`23514:${check.name}`],
      without: 'no row could be made',
    },
  ];
}

/** An invented value in a column whose values are a closed list of words. */
export function statusPlans(catalog: Catalog, relation: Relation, column: Column): readonly ProbePlan[] {
  const value = enumOf(catalog, baseType(catalog, column.type))
    ? 'schema-audit: no such value'
    : orphan(catalog, column);
  if (value === undefined) return [];
  const name = quoteIdentifier(column.name);
  // A blank-padded type gives the blanks back.
  const isStored = enumOf(catalog, column.type) ? 'true' : `btrim(${name}::text) = ${quoteLiteral(value)}`;
  return [
    {
      picks: [pick(relation)],
      tries: [update(relation, `${name} = ${quoteLiteral(value)}`, 1)],
      holds: `(SELECT ${isStored} FROM ${qualified(relation)} WHERE @row0@)`,
      expected: refusersOf(catalog, relation, column),
      without: 'no row could be made',
    },
  ];
}

/** Whoever may refuse a value for its own sake. */
function refusersOf(catalog: Catalog, relation: Relation, column: Column): readonly string[] {
  const own = checks(relation).filter((check) => check.columns.includes(column.name));
  const keys = foreignKeys(relation).filter((key) => key.columns.includes(column.name));
  const ofDomain = domainOf(catalog, column.type)?.checks ?? [];
  return [
    ...[...own, ...ofDomain].map(({ name }) => `23514:${name}`),
    ...keys.map(({ name }) => `23503:${name}`),
    ...(typeFamily(column) === 'other' ? ['22P02:*'] : []),
  ];
}
