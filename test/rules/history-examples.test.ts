// Each rule's own examples, run on the whole line of tool, engine and walk.
import { describe, expect, test } from 'vitest';
import type { Example, Rule } from '#rule/rule.ts';
import requiredColumn from '#rules/data/required-column-without-default.ts';
import truncatedTable from '#rules/data/truncated-table.ts';
import untestedDataMigration from '#rules/data/untested-data-migration.ts';
import unavailableExtension from '#rules/extensions/unavailable-extension.ts';
import brokenChain from '#rules/history/broken-chain.ts';
import divergedHeads from '#rules/history/diverged-heads.ts';
import duplicateVersion from '#rules/history/duplicate-version.ts';
import failingMigration from '#rules/history/failing-migration.ts';
import placeholderMigration from '#rules/history/placeholder-migration.ts';
import unclosedTransaction from '#rules/history/unclosed-transaction.ts';
import unrecognisedFile from '#rules/history/unrecognised-migration-file.ts';
import useBeforeCreation from '#rules/history/use-before-creation.ts';
import emptyAudit from '#rules/policy/empty-audit.ts';
import divergingReupgrade from '#rules/reversibility/diverging-reupgrade.ts';
import emptyDowngrade from '#rules/reversibility/empty-downgrade.ts';
import failingDowngrade from '#rules/reversibility/failing-downgrade.ts';
import failingReupgrade from '#rules/reversibility/failing-reupgrade.ts';
import incompleteDowngrade from '#rules/reversibility/incomplete-downgrade.ts';
import missingDowngrade from '#rules/reversibility/missing-downgrade.ts';
import untestedReversal from '#rules/reversibility/untested-reversal.ts';
import { runOn } from '../support/examined-checkout.ts';

const rules: readonly Rule[] = [
  brokenChain,
  divergedHeads,
  duplicateVersion,
  failingMigration,
  placeholderMigration,
  unclosedTransaction,
  unrecognisedFile,
  useBeforeCreation,
  missingDowngrade,
  failingDowngrade,
  incompleteDowngrade,
  failingReupgrade,
  divergingReupgrade,
  emptyDowngrade,
  untestedReversal,
  untestedDataMigration,
  requiredColumn,
  truncatedTable,
  unavailableExtension,
  emptyAudit,
];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its fault in the bad example', async () => {
    const { findings } = await runOn([rule], filesOf(rule.docs.examples.bad));
    expect(findings.map((finding) => finding.rule)).toContain(id);
  });

  test('is silent about the good one', async () => {
    const { findings } = await runOn([rule], filesOf(rule.docs.examples.good));
    expect(findings.map((finding) => finding.message)).toEqual([]);
  });
});

function filesOf(example: Example | string): Readonly<Record<string, string>> {
  if (typeof example === 'string') throw new Error('An example of these rules is a checkout.');
  return example.files;
}
