// Criteria 1, 2 and 10: pages, models and database against each other.
import type { Finding } from '#finding/finding.ts';
import { countFacts } from '../page-facts.ts';
import { nameList, ofRules, plural, subjectsOf, tally } from '../project-results.ts';
import { missingWords } from './evidence-words.ts';
import type { Examination, Judge } from './judge.ts';

export const documentedRelations: Judge = {
  threshold: 'low',
  examine(results, counterexamples) {
    const missing = missingWords(results, ['undocumented-relation']);
    const known = tally(results, 'undocumented-relation');
    if (!known) return nothing(missing, 'no table');
    const undocumented = subjectsOf(ofRules(counterexamples, 'undocumented-relation'));
    const unreadable = subjectsOf(ofRules(counterexamples, 'unreadable-page'));
    const faults = [
      ...(undocumented.length > 0 ? [`missing ${nameList(undocumented)}`] : []),
      ...(unreadable.length > 0 ? [`unreadable ${nameList(unreadable)}`] : []),
    ];
    return { missing, evidence: withFaults(`${known.good} of ${known.total} tables documented`, faults) };
  },
};

export const documentedColumns: Judge = {
  threshold: 'low',
  examine({ project, ...rest }, counterexamples) {
    const missing = missingWords({ project, ...rest }, ['undocumented-column', 'phantom-column', 'misdocumented-type']);
    const source = project.models?.catalog ?? project.catalog;
    if (!project.dictionary || !source) return nothing(missing, 'no page to compare with');
    const { agreeing, compared, relations } = countFacts(project.dictionary, source);
    if (compared === 0) return nothing([...missing, 'a page with a column table'], 'no page has a column table');
    const against = project.models ? '' : ', without models';
    const faults = subjectsOf(counterexamples);
    const text = `${agreeing} of ${compared} facts of ${plural(relations, 'page')} agree${against}`;
    return { missing, evidence: withFaults(text, faults.length > 0 ? [nameList(faults)] : []) };
  },
};

export const cleanValidation: Judge = {
  threshold: 'medium',
  examine({ project, checks }, counterexamples) {
    const own = checks.filter(({ kind }) => kind !== 'criterion');
    const sources = [
      ...(project.catalog ? ['database'] : []),
      ...(project.models ? ['models'] : []),
      ...(project.dictionary ? ['pages'] : []),
    ];
    if (counterexamples.length > 0) return { missing: [], evidence: differences(counterexamples) };
    if (sources.length < 2 && own.length === 0) return nothing(['two sources to compare'], 'fewer than two sources');
    const passed = own.filter(({ outcome }) => outcome.status === 'passed').length;
    const parts = [
      ...(sources.length < 2 ? [] : [`${sources.join(', ')} agree`]),
      ...(own.length > 0 ? [`${passed} of ${plural(own.length, 'check')} passed`] : []),
    ];
    return { missing: passed < own.length ? ['checks that run'] : [], evidence: parts.join('; ') };
  },
};

function differences(counterexamples: readonly Finding[]): string {
  const failed = ofRules(counterexamples, 'failed-assertion');
  const others = counterexamples.filter((finding) => !failed.includes(finding));
  const parts = [
    ...(others.length > 0 ? [`${plural(others.length, 'difference')}: ${nameList(subjectsOf(others))}`] : []),
    ...(failed.length > 0 ? [`${plural(failed.length, 'check')} failed: ${nameList(subjectsOf(failed))}`] : []),
  ];
  return parts.join('; ');
}

const withFaults = (text: string, faults: readonly string[]): string =>
  faults.length > 0 ? `${text}: ${faults.join('; ')}` : text;

const nothing = (missing: readonly string[], what: string): Examination => ({
  evidence: missing.length > 0 ? `needs ${missing.join(', ')}` : `nothing to assess: ${what}`,
  missing: missing.length > 0 ? missing : [what],
});
