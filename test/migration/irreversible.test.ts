import { expect, test } from 'vitest';
import { declaresIrreversible } from '#migration/irreversible.ts';

test.each([
  'irreversible: rows are gone',
  'This migration is not reversible.',
  'cannot be rolled back',
  "noop since we can't remove a value from an enum",
  'PostgreSQL cannot drop a label of an enum',
  'no-op because the column was never used',
])('%j says that there is no way back', (comment) => {
  expect(declaresIrreversible(comment)).toBe(true);
});

test.each(['nothing yet', 'noop', 'drops the index', 'TODO: write the way back', 'revert the labels'])(
  '%j says nothing of the kind',
  (comment) => {
    expect(declaresIrreversible(comment)).toBe(false);
  },
);
