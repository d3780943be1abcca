// "Gaps vs Documentation": what differs between pages, models and migrations, counted.
import type { Finding } from '#finding/finding.ts';
import { nameList, ofRules, plural, subjectsOf } from './project-results.ts';

type Sentence = (count: number, names: string) => string;

const sentences: readonly (readonly [readonly string[], Sentence])[] = [
  [['undocumented-relation'], (count, names) => `${plural(count, 'table')} without a page: ${names}.`],
  [
    ['undocumented-column'],
    (count, names) =>
      `${plural(count, 'column')} without a row on ${count === 1 ? 'its page' : 'their pages'}: ${names}.`,
  ],
  [['phantom-relation'], (count, names) => `${plural(count, 'page')} describing tables that do not exist: ${names}.`],
  [
    ['phantom-column'],
    (count, names) => `${plural(count, 'documented column')} missing in models or database: ${names}.`,
  ],
  [
    [
      'misdocumented-type',
      'misdocumented-nullability',
      'misdocumented-default',
      'misdocumented-key',
      'misdocumented-values',
    ],
    (count, names) => `${plural(count, 'statement')} on pages that the database contradicts: ${names}.`,
  ],
  [['unreadable-page'], (count, names) => `${plural(count, 'page')} that could not be read: ${names}.`],
  [['unmodelled-relation'], (count, names) => `${plural(count, 'migrated table')} without a model: ${names}.`],
  [['unmigrated-model'], (count, names) => `${plural(count, 'model')} that no migration creates: ${names}.`],
  [['unmigrated-column'], (count, names) => `${plural(count, 'model column')} that no migration creates: ${names}.`],
  [['unmodelled-column'], (count, names) => `${plural(count, 'migrated column')} missing in the models: ${names}.`],
  [
    ['stale-reference'],
    (count, names) => `${plural(count, 'mention')} of things that do not exist in other documents: ${names}.`,
  ],
  [['undocumented-evolution-policy'], () => 'No page says how the schema evolves.'],
];

export const gapsOf = (findings: readonly Finding[]): readonly string[] =>
  sentences.flatMap(([rules, sentence]) => {
    const members = ofRules(findings, ...rules);
    return members.length > 0 ? [sentence(members.length, nameList(subjectsOf(members), 4))] : [];
  });
