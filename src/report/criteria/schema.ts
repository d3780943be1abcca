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
import { hasMarkedRows, type Tried, totalOf, triedKeys, triedRestores, triedValues } from '../truth-tests.ts';
import { missingWords } from './evidence-words.ts';
import type { Examination, Judge } from './judge.ts';

const UNTRIED = 'rows that the constraints refuse';

export const uniqueBusinessKeys: Judge = {
  threshold: 'medium',
  examine(results, counterexamples) {
    const { project } = results;
    const tried = triedKeys(results);
    const faults =
      counterexamples.length > 0 ? `; duplicates possible in ${nameList(subjectsOf(counterexamples))}` : '';
    if (tried && totalOf(tried) > 0) return keysTried(tried, faults);
    const keys = (project.catalog?.relations ?? [])
      .filter(isTable)
      .flatMap((relation) => relation.indexes.filter((index) => index.isUnique && !index.isPrimary)).length;
    const present = `${plural(keys, 'unique key')} in the catalog`;
    if (counterexamples.length > 0) return { missing: [UNTRIED], evidence: `${present}${faults}` };
    if (!project.catalog) return { missing: ['a migrated database'], evidence: 'needs a migrated database' };
    if (keys === 0) return { missing: ['a business key'], evidence: 'nothing to assess: no business key' };
    return { missing: [UNTRIED], evidence: `${present}; no duplicate was tried` };
  },
};

function keysTried(tried: Tried, faults: string): Examination {
  const count = `${tried.good.length} of ${plural(totalOf(tried), 'unique key')} ${refuses(tried)} a duplicate, executed`;
  return { missing: missingTries(tried), evidence: `${count}${openWords(tried)}${faults}` };
}

export const softDelete: Judge = {
  threshold: 'medium',
  examine(results, counterexamples) {
    const rules = ['absent-deletion-strategy', 'missing-soft-delete'];
    const sensitive = Math.max(0, ...rules.map((rule) => populationOf(results, rule)?.count ?? 0));
    const tables = plural(sensitive, 'sensitive table');
    const missing = missingWords(results, rules);
    if (counterexamples.length > 0) {
      const isAbsent = ofRules(counterexamples, 'absent-deletion-strategy').length > 0;
      const names = nameList(subjectsOf(counterexamples));
      return { missing, evidence: isAbsent ? `0 of ${tables} can be deleted softly` : `not followed by ${names}` };
    }
    if (missing.length > 0) return { missing, evidence: `needs ${missing.join(', ')}` };
    if (sensitive === 0) return { missing: ['a sensitive table'], evidence: 'nothing to assess: no sensitive table' };
    const follow = `${sensitive} of ${tables} follow one strategy`;
    if (!hasMarkedRows(results.project)) return { missing, evidence: `${follow}, catalog` };
    const tried = triedRestores(results);
    if (!tried) return { missing: [UNTRIED], evidence: `${follow} in the catalog; no row was marked and restored` };
    const restored = `${tried.good.length} of ${totalOf(tried)} marked a row and restored it, executed`;
    return { missing: missingTries(tried), evidence: `${follow}; ${restored}${openWords(tried)}` };
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
    const tried = triedValues(results);
    const faults = counterexamples.length > 0 ? `: ${nameList(subjectsOf(counterexamples))}` : '';
    if (tried && totalOf(tried) > 0) {
      const count = `${tried.good.length} of ${plural(totalOf(tried), 'status column')} ${refuses(tried)} an unknown value, executed`;
      return { missing: missingTries(tried), evidence: `${count}${openWords(tried)}${faults}` };
    }
    const columns = tally(results, 'unchecked-status');
    const missing = missingWords(results, ['unchecked-status']);
    const count = columns ? `${columns.good} of ${columns.total} status columns constrained` : 'no status column found';
    if (counterexamples.length > 0) return { missing: [UNTRIED], evidence: `${count}${faults}` };
    if (missing.length > 0) return { missing, evidence: `needs ${missing.join(', ')}` };
    if (!columns) return { missing: ['a status column'], evidence: 'nothing to assess: no status column' };
    return { missing: [UNTRIED], evidence: `${count} in the catalog; no other value was tried` };
  },
};

/** What the database accepts without a finding is exempt by a rule's own words, and not met all the same. */
function missingTries({ bad, open }: Tried): readonly string[] {
  const subjects = [...bad, ...open.map(({ subject }) => subject)];
  return subjects.length > 0 ? [`a row that decides about ${nameList(subjects)}`] : [];
}

const refuses = (tried: Tried): string => (totalOf(tried) === 1 ? 'refuses' : 'refuse');

const openWords = ({ open }: Tried): string =>
  open.length > 0 ? `; not tried: ${nameList(open.map(({ subject, why }) => `${subject} (${why})`))}` : '';

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
