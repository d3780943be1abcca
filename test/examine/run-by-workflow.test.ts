import { expect, test } from 'vitest';
import { isRunByWorkflow } from '#examine/run-by-workflow.ts';
import { memoryHost } from '#host/memory-host.ts';

const workflow = (step: string): string => `on: pull_request\njobs:\n  check:\n    steps:\n      - ${step}\n`;

test.each([
  ['uses: acme/schema-audit@v1', true],
  ['run: npx schema-audit audit .', true],
  ['run: npm test', false],
])('a workflow with the step `%s` runs it: %s', async (step, runs) => {
  const host = memoryHost({ '.github/workflows/check.yml': workflow(step) });
  expect(await isRunByWorkflow(host)).toBe(runs);
});

test('a page that tells of it does not run it', async () => {
  const files = { 'docs/ci.md': 'We run schema-audit.', '.gitlab-ci.yml': 'test: { script: make }' };
  expect(await isRunByWorkflow(memoryHost(files))).toBe(false);
});

test('a folder inside a repository says nothing of the workflows above it', async () => {
  expect(await isRunByWorkflow(memoryHost({ 'migrations/0001.sql': 'SELECT 1;' }))).toBeUndefined();
});
