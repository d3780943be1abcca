// Criteria 4 to 7: keys, deletion, indexes, values.
import {
  missingFor,
  nameList,
  ofRules,
  type ProjectResults,
  plural,
  populationOf,
  subjectsOf,
  tally,
} from '../project-results.ts';
import { isTable } from '../relations.ts';
import { missingWords } from './evidence-words.ts';
import type { Judge } from './judge.ts';

// No row was tried against a constraint yet: what the catalog shows is a promise, and a promise is not a proof.
const UNTRIED = 'rows that the constraints refuse';

export const uniqueBusinessKeys: Judge = {
  threshold: 'medium',
  examine({ project }, counterexamples) {
    const keys = (project.catalog?.relations ?? [])
      .filter(isTable)
      .flatMap((relation) => relation.indexes.filter((index) => index.isUnique && !index.isPrimary)).length;
    const present = `${plural(keys, 'unique key')} in the catalog`;
    if (counterexamples.length > 0)
      return {
        missing: [UNTRIED],
        evidence: `${present}; duplicates possible in ${nameList(subjectsOf(counterexamples))}`,
      };
    if (!project.catalog) return { missing: ['a migrated database'], evidence: 'needs a migrated database' };
    if (keys === 0) return { missing: ['a business key'], evidence: 'nothing to assess: no business key' };
    return { missing: [UNTRIED], evidence: `${present}; no duplicate was tried` };
  },
};

export const softDelete: Judge = {
  threshold: 'medium',
  examine(results, counterexamples) {
    const rules = ['absent-deletion-strategy', 'missing-soft-delete'];
    const missing = missingWords(results, rules);
    const sensitive = Math.max(0, ...rules.map((rule) => populationOf(results, rule)?.count ?? 0));
    if (counterexamples.length > 0) {
      const names = nameList(subjectsOf(counterexamples));
      const isAbsent = ofRules(counterexamples, 'absent-deletion-strategy').length > 0;
      return {
        missing,
        evidence: isAbsent
          ? `0 of ${plural(sensitive, 'sensitive table')} can be deleted softly`
          : `not followed by ${names}`,
      };
    }
    if (missing.length > 0) return { missing, evidence: `needs ${missing.join(', ')}` };
    if (sensitive === 0) return { missing: ['a sensitive table'], evidence: 'nothing to assess: no sensitive table' };
    return {
      missing,
      evidence: `${sensitive} of ${plural(sensitive, 'sensitive table')} follow one strategy, catalog`,
    };
  },
};

export const indexedLookups: Judge = {
  threshold: 'medium',
  examine(results, counterexamples) {
    const { good, total } = served(results);
    const isEmpty = total === 0 && counterexamples.length === 0;
    const hasWorkload = results.project.workload !== undefined;
    const unknown = hasWorkload ? '' : '; lookups unknown: no workload files';
    const faults = counterexamples.length > 0 ? `: ${nameList(subjectsOf(counterexamples))}` : '';
    const missing = [
      ...missingWords(results, ['unindexed-foreign-key']),
      ...(hasWorkload && missingFor(results, ['unindexed-lookup']).length === 0 ? [] : ['workload files']),
      ...(total === 0 ? ['a lookup'] : []),
    ];
    const what = hasWorkload ? 'foreign keys and lookups' : 'foreign keys and search columns';
    if (isEmpty) return { missing: [...new Set(missing)], evidence: 'nothing to assess: no lookup' };
    return { missing: [...new Set(missing)], evidence: `${good} of ${total} ${what} indexed${faults}${unknown}` };
  },
};

export const checkedValues: Judge = {
  threshold: 'medium',
  examine(results, counterexamples) {
    const columns = tally(results, 'unchecked-status');
    const missing = missingWords(results, ['unchecked-status']);
    const count = columns ? `${columns.good} of ${columns.total} status columns constrained` : 'no status column found';
    if (counterexamples.length > 0)
      return { missing: [UNTRIED], evidence: `${count}: ${nameList(subjectsOf(counterexamples))}` };
    if (missing.length > 0) return { missing, evidence: `needs ${missing.join(', ')}` };
    if (!columns) return { missing: ['a status column'], evidence: 'nothing to assess: no status column' };
    return { missing: [UNTRIED], evidence: `${count} in the catalog; no other value was tried` };
  },
};

function served(results: ProjectResults): { good: number; total: number } {
  const rules = [
    'unindexed-foreign-key',
    'unindexed-lookup',
    'unindexed-combination',
    'unindexed-vector',
    'unindexed-search-vector',
  ];
  const tallies = rules.flatMap((rule) => tally(results, rule) ?? []);
  return {
    good: tallies.reduce((sum, { good }) => sum + good, 0),
    total: tallies.reduce((sum, { total }) => sum + total, 0),
  };
}
