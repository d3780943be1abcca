import { foreignKeys } from '#catalog/keys.ts';
import type { Finding } from '#finding/finding.ts';
import { isAtLeast } from '#finding/finding.ts';
import { subjectNames } from '#finding/subject.ts';
import { missingFor, ofRules, type ProjectResults, tally } from '../project-results.ts';
import { isTable } from '../relations.ts';
import { letsThrough } from '../truth-tests.ts';
import type { Measure } from './metric-value.ts';
import { keyLabel, missingReferences, missingUniqueKeys } from './missing-keys.ts';

interface Share {
  readonly good: number;
  readonly total: number;
}

/** Three families: references, uniqueness, values. */
export const constraintImplementation: Measure = (results) => {
  if (!results.project.catalog) return undefined;
  const families = [
    ['references', references(results)],
    ['uniqueness', uniqueness(results)],
    ['values', tally(results, 'unchecked-status')],
  ] as const;
  const known = families.flatMap(([name, share]) => (share && share.total > 0 ? [{ name, ...share }] : []));
  return {
    ...sum(known),
    note: known.map(({ name, good, total }) => `${name} ${good}/${total}`).join(' + '),
  };
};

export const softDeleteStrategy: Measure = (results) => {
  const sensitive = tally(results, 'missing-soft-delete') ?? tally(results, 'absent-deletion-strategy');
  if (!sensitive) return undefined;
  const faults = deletionFaults(results);
  if (faults.some(({ rule }) => rule === 'absent-deletion-strategy'))
    return { numerator: 0, denominator: sensitive.total };
  const relations = new Set(faults.map((finding) => subjectNames(finding.subject).slice(0, 2).join('.')));
  return { numerator: Math.max(0, sensitive.total - relations.size), denominator: sensitive.total };
};

/** Foreign keys, lookups and combinations of the workload, vector columns, search vectors. */
export const performanceOptimization: Measure = (results) => {
  const rules = [
    'unindexed-foreign-key',
    'unindexed-lookup',
    'unindexed-combination',
    'unindexed-vector',
    'unindexed-search-vector',
  ];
  const shares = rules.flatMap((rule) => tally(results, rule) ?? []);
  const hasWorkload = results.project.workload !== undefined && missingFor(results, ['unindexed-lookup']).length === 0;
  return {
    ...sum(shares),
    ...(!hasWorkload && { title: 'Performance Optimization (foreign keys and search only)' }),
  };
};

function deletionFaults({ facts, rules }: ProjectResults): readonly Finding[] {
  return facts.filter(
    (finding) => rules.get(finding.rule)?.category === 'deletion' && isAtLeast(finding.severity, 'medium'),
  );
}

/** Foreign keys of catalog, models and pages, and columns that look like references and are none. */
function references({ project, facts }: ProjectResults): Share {
  const keys = (project.catalog?.relations ?? [])
    .filter(isTable)
    .flatMap((relation) =>
      foreignKeys(relation).map((key) => ({ key, isKept: !letsThrough(project, relation, key.name) })),
    );
  const enforced = keys.filter(({ key, isKept }) => key.isValidated && key.isEnforced && isKept).length;
  const looksLikeOne = ofRules(facts, 'missing-foreign-key').flatMap(({ subject }) =>
    subject.kind === 'column' ? [keyLabel({ schema: subject.schema, name: subject.relation }, [subject.column])] : [],
  );
  const missing = new Set([...missingReferences(project), ...looksLikeOne]);
  return { good: enforced, total: keys.length + missing.size };
}

/** Unique keys of the catalog beside the primary one, those that only models or pages have, and the keys that rules found wanting. */
function uniqueness({ project, facts }: ProjectResults): Share {
  const present = (project.catalog?.relations ?? [])
    .filter(isTable)
    .flatMap((relation) =>
      relation.indexes
        .filter((index) => index.isUnique && !index.isPrimary && index.isValid)
        .map((index) => !letsThrough(project, relation, index.name)),
    );
  const wanting = ofRules(
    facts,
    'unprotected-dedupe-key',
    'unprotected-content',
    'duplicable-association',
    'duplicable-join-row',
    'unenforced-business-key',
  );
  // A finding names its relation, and may be about the very key that a page states.
  const told = new Set(wanting.map(({ subject }) => subjectNames(subject).slice(0, 2).join('.')));
  const untold = [...missingUniqueKeys(project)].filter((label) => !told.has(label.replace(/\(.*/, '')));
  return { good: present.filter(Boolean).length, total: present.length + wanting.length + untold.length };
}

const sum = (shares: readonly Share[]): { numerator: number; denominator: number } => ({
  numerator: shares.reduce((total, share) => total + share.good, 0),
  denominator: shares.reduce((total, share) => total + share.total, 0),
});
