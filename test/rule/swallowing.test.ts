import { expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { swallow } from '#rule/swallowing.ts';

const finding = (rule: string, file: string): Finding => ({
  rule,
  severity: 'medium',
  proof: 'executed',
  subject: { kind: 'relation', schema: 'public', relation: 'jobs' },
  message: `${rule} of ${file}`,
  location: { file },
  project: 'migrations',
  fingerprint: `${rule} ${file}`,
});

test('rows that one migration loses are a detail of the table that it empties', () => {
  const [larger, ...others] = swallow([finding('truncated-table', '0002.sql'), finding('lost-rows', '0002.sql')]);
  expect(larger?.details).toEqual(['lost-rows of 0002.sql']);
  expect(others).toEqual([]);
});

test('rows that another migration loses are a finding of their own', () => {
  const findings = [finding('truncated-table', '0003.sql'), finding('lost-rows', '0002.sql')];
  expect(swallow(findings)).toEqual(findings);
});
