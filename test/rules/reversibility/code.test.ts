import { expect, test } from 'vitest';
import { failingDowngrade } from '#rules/reversibility/failing-downgrade.ts';
import { untestedReversal } from '#rules/reversibility/untested-reversal.ts';
import { runOn } from '../../support/examined-checkout.ts';

test('the way back of a migration in Go has not failed, nobody ran it', async () => {
  const { findings } = await runOn([failingDowngrade, untestedReversal], {
    'migrations/00001_jobs.sql':
      '-- +goose Up\nCREATE TABLE jobs (id bigint PRIMARY KEY);\n-- +goose Down\nDROP TABLE jobs;\n',
    'migrations/00002_fill.go': 'package migrations\n',
  });
  expect(findings).toMatchObject([{ rule: 'untested-reversal', details: ['00002_fill: it is code, not SQL.'] }]);
});
