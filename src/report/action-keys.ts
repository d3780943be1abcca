// Which findings are one piece of work, and what that work is called.
import type { Finding } from '#finding/finding.ts';
import { subjectLabel } from '#finding/subject.ts';
import type { Category } from '#rule/category.ts';
import type { Rule } from '#rule/rule.ts';
import { nameList, subjectsOf } from './project-results.ts';

export interface ActionKey {
  readonly rules: readonly string[];
  /** Categories whose other rules belong here too. */
  readonly categories?: readonly Category[];
  readonly title: (members: readonly Finding[]) => string;
}

export const actionKeys = {
  'repair-chain': {
    rules: ['concurrent-in-transaction', 'enum-value-used-in-transaction'],
    categories: ['history'],
    title: (members) =>
      members.length === 1
        ? `Make the chain run from empty: ${members[0]?.message ?? ''}`
        : `Make the chain run from empty (${nameList(members.map(revisionOf).toSorted())})`,
  },
  'fill-placeholders': {
    rules: ['placeholder-migration'],
    title: (members) => `Fill placeholder migrations or remove them (${subjects(members)})`,
  },
  'compare-deployed': {
    rules: ['unverified-deployed-state', 'deployed-drift'],
    title: () => 'Compare the deployed database with the chain',
  },
  'align-models-with-pages': {
    rules: ['phantom-column', 'unmigrated-column', 'unmodelled-column'],
    title: (members) => `Add missing model columns to match documentation (${relations(members)})`,
  },
  'align-models-with-schema': {
    rules: ['model-change-without-migration'],
    categories: ['models'],
    title: (members) => `Bring models and migrations together (${relations(members)})`,
  },
  'write-pages': {
    rules: ['undocumented-relation', 'undocumented-column', 'unreadable-page'],
    title: (members) => `Create documentation for ${relations(members)}`,
  },
  'describe-evolution': {
    rules: ['undocumented-evolution-policy'],
    title: () => 'Describe how the schema changes',
  },
  'correct-references': {
    rules: ['stale-reference'],
    title: (members) => `Correct documents that name ${subjects(members)}`,
  },
  'correct-pages': {
    rules: [],
    categories: ['documentation'],
    title: (members) => `Correct what pages say of ${relations(members)}`,
  },
  'prevent-duplicate-content': {
    rules: ['unprotected-dedupe-key', 'unprotected-content'],
    title: (members) => `Add a content digest with a unique constraint to ${relations(members)}`,
  },
  'prevent-duplicate-pairs': {
    rules: ['duplicable-association', 'duplicable-join-row', 'unenforced-business-key', 'mismatched-key'],
    title: (members) => `Add a unique constraint to ${relations(members)}`,
  },
  'widen-keys': {
    rules: ['narrow-primary-key'],
    title: (members) => `Widen keys before they run out (${relations(members)})`,
  },
  'add-references': {
    rules: ['missing-foreign-key'],
    title: (members) => `Add the foreign keys of ${relations(members)}`,
  },
  'add-primary-keys': {
    rules: ['missing-primary-key'],
    title: (members) => `Give ${relations(members)} a primary key`,
  },
  'strengthen-keys': {
    rules: [],
    categories: ['keys'],
    title: (members) => `Strengthen the keys of ${relations(members)}`,
  },
  'run-ways-back': {
    rules: ['untested-reversal'],
    title: () => 'Run every way back, here or in a test of the repository',
  },
  'make-reversible': {
    rules: [],
    categories: ['reversibility'],
    title: (members) =>
      `Make ${subjects(members)} come back, or declare ${members.length === 1 ? 'it' : 'them'} irreversible`,
  },
  'prove-data-migrations': {
    rules: ['untested-data-migration'],
    title: (members) => `Run ${subjects(members)} on rows, here or in a test of the repository`,
  },
  'keep-data': {
    rules: [],
    categories: ['data'],
    title: (members) => `Keep rows and values through migrations (${subjects(members)})`,
  },
  'record-deletions': {
    rules: ['missing-audit-trail'],
    title: (members) => `Record deletions of ${relations(members)}`,
  },
  'settle-deletion': {
    rules: [],
    categories: ['deletion'],
    title: (members) => `Adopt one deletion marker on ${relations(members)}`,
  },
  'drop-indexes': {
    rules: ['covered-index', 'duplicate-index'],
    title: (members) => `Drop indexes that another one replaces (${subjects(members)})`,
  },
  'index-lookups': {
    rules: ['unindexed-vector', 'unindexed-search-vector'],
    categories: ['indexing', 'vector-and-text'],
    title: (members) => `Add indexes for ${subjects(members)}`,
  },
  'check-values': {
    rules: ['mismatched-values'],
    categories: ['values'],
    title: (members) => `Constrain ${subjects(members)} to their values`,
  },
  'limit-lock-waits': {
    rules: ['missing-lock-timeout'],
    title: (members) => `Set a lock_timeout in ${subjects(members)}`,
  },
  'lower-locks': {
    rules: [],
    categories: ['locking', 'partitions'],
    title: (members) => `Split migrations so that they do not block ${relations(members)}`,
  },
  'keep-old-release-alive': {
    rules: [],
    categories: ['compatibility'],
    title: (members) => `Remove ${subjects(members)} in two steps`,
  },
  'secure-access': {
    rules: [],
    categories: ['security'],
    title: (members) => `Close access to ${relations(members)}`,
  },
  'provide-extensions': {
    rules: [],
    categories: ['extensions'],
    title: (members) => `Run the audit on a PostgreSQL that has ${subjects(members)}`,
  },
  'add-time-zones': {
    rules: ['zoneless-timestamp'],
    title: () => 'Store moments with their time zone',
  },
  'correct-types': {
    rules: [],
    categories: ['types', 'naming', 'sequences', 'routines-and-views'],
    title: (members) => `Correct ${subjects(members)}`,
  },
  'pass-own-checks': {
    rules: ['failed-assertion'],
    title: (members) => `Make the checks of the team pass: ${subjects(members)}`,
  },
  'mend-the-audit': {
    rules: [],
    categories: ['policy'],
    title: (members) => `Put the audit itself in order: ${members[0]?.message ?? ''}`,
  },
} as const satisfies Readonly<Record<string, ActionKey>>;

export type ActionKeyId = keyof typeof actionKeys;
const entries: readonly (readonly [string, ActionKey])[] = Object.entries(actionKeys);

/** A key that names the rule comes before one that takes its whole category. */
export function actionKeyOf(rule: Rule): ActionKeyId {
  const named = entries.find(([, key]) => key.rules.includes(rule.id));
  const found = named ?? entries.find(([, key]) => key.categories?.includes(rule.category));
  return (found?.[0] ?? 'mend-the-audit') as ActionKeyId;
}

const relations = (members: readonly Finding[]): string =>
  nameList(members.flatMap((finding) => relationName(finding) ?? subjectsOf([finding])));

const subjects = (members: readonly Finding[]): string => nameList(subjectsOf(members));

/** Several faults of one migration are one name. */
const revisionOf = ({ subject }: Finding): string =>
  subject.kind === 'migration' ? subject.revision : subjectLabel(subject);

const relationName = ({ subject }: Finding): string | undefined =>
  'relation' in subject && subject.relation !== undefined ? subject.relation : undefined;
