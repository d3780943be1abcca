// What the audit passes over was not applied, and nobody says so.
import { expect, test } from 'vitest';
import { parseConfig } from '#config/read-config.ts';
import { rules } from '#rules/index.generated.ts';
import { audit } from '../../src/audit.ts';
import { withCheckout } from '../support/hosts.ts';

test('a migration in Go among SQL files counts as not applied, and the chain as not verified', async () => {
  const files = {
    'migrations/00001_jobs.sql':
      '-- +goose Up\nCREATE TABLE jobs (id bigint PRIMARY KEY);\n-- +goose Down\nDROP TABLE jobs;\n',
    'migrations/00002_fill.go': 'package migrations\n',
  };
  const ruleIds = rules.map(({ id }) => id);
  const config = { ...parseConfig('verify: all', 'schema-audit.yml', ruleIds), updateBaseline: false };
  const report = await withCheckout(files, (host) =>
    audit(config, { host, version: '0', today: '2026-11-26', progress: () => undefined }),
  );
  const [project] = report.inputs.projects;
  expect(project).toMatchObject({ migrations: 2, applied: 1 });
  expect(project?.chain.map(({ up, down, again }) => [up, down, again])).toEqual([
    ['ok', 'ok', 'ok'],
    ['not-walked', 'not-walked', 'not-walked'],
  ]);
  expect(report.criteria.find(({ id }) => id === 'verified-chain')).toMatchObject({
    status: 'not-assessed',
    evidence: expect.stringContaining('1 of 2 applied from an empty database'),
    missing: ['a run of 1 migration in code or templates'],
  });
  expect(report.metrics.find(({ id }) => id === 'chain-integrity')?.note).toContain('1/2 applied from empty');
});
