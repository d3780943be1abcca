// Criterion 9: what became of generated rows on their way through the migrations.
import { relationLabel } from '#catalog/keys.ts';
import type { Finding } from '#finding/finding.ts';
import type { Ledger, LedgerEntry } from '#migration/ledger.ts';
import { nameList, ofRules, type ProjectResults, plural, subjectsOf } from '../project-results.ts';
import { sentenceOfLosses, untouchedBy, valuesOf } from '../travelled-rows.ts';
import type { Judge } from './judge.ts';

const ROWS = 'rows that travel through the migrations';

export const preservedData: Judge = {
  // No loss is none: what is lowered because it happened long ago blocks nobody, and is a loss all the same.
  threshold: 'low',
  examine(results, counterexamples) {
    const { project } = results;
    const ledger = project.walk?.ledger;
    const entries = ledger?.entries ?? [];
    const faults = counterexamples.length > 0 ? [named(counterexamples)] : [];
    if (!ledger || entries.length === 0) {
      const total = plural(project.history.migrations.length, 'migration');
      return { missing: [ROWS], evidence: [...faults, `no rows were given to ${total}`].join('; ') };
    }
    const unfilled = unfilledAndTouched(results, ledger);
    const stopped = entries.filter(({ up }) => up === undefined).map(({ revision }) => revision);
    return {
      missing: [
        // What comes after the fault met no row.
        ...(project.walk?.head === undefined ? ['a chain that runs'] : []),
        ...unfilled.map((name) => `rows for ${name}`),
        ...(stopped.length > 0 ? [`rows that pass ${nameList(stopped)}`] : []),
      ],
      evidence: [
        travelled(entries),
        ...(unfilled.length > 0 ? [`no row could be made for ${nameList(unfilled)}`] : []),
        ...faults,
      ].join('; '),
    };
  },
};

/** `4,210 of 4,210 values in 311 rows of 20 tables survive 5 migrations, executed` */
function travelled(entries: readonly LedgerEntry[]): string {
  const { values, survived } = valuesOf(entries);
  const rows = Math.max(...entries.map((entry) => entry.rows));
  const relations = Math.max(...entries.map((entry) => entry.relations));
  const where = `${plural(rows, 'row')} of ${plural(relations, 'table')}`;
  const count = `${figure(survived)} of ${figure(values)} values in ${where} survive ${plural(entries.length, 'migration')}, executed`;
  const lost = sentenceOfLosses(entries);
  return lost === '' ? count : `${count}; ${lost}`;
}

const figure = (number: number): string => number.toLocaleString('en-US');

/** A relation without rows is missed only where a later migration under test does something to it. */
const unfilledAndTouched = ({ project }: ProjectResults, { unfilled }: Ledger): readonly string[] =>
  unfilled.filter((one) => !untouchedBy(project, one)).map(({ relation }) => relationLabel(relation));

const named = (findings: readonly Finding[]): string => {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules
    .map((rule) => `${rule.replaceAll('-', ' ')} ${nameList(subjectsOf(ofRules(findings, rule)))}`)
    .join('; ');
};
