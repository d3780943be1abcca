// What people see, byte by byte. A difference here is a difference in somebody's terminal or pull request: read it first.
import { describe, expect, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import type { Format, RenderStyle } from '#renderers/renderer.ts';
import { cleanReport, sampleReport } from '../support/sample-report.ts';

const plain: RenderStyle = { width: 100, color: false, verbose: false };
const onGitHub: RenderStyle = {
  ...plain,
  marker: '3f1c9a',
  links: {
    repository: 'https://github.com/acme/jobhunt',
    commit: '9f3c1ab0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6',
    prefix: '',
    baseName: 'main',
    jobSummary: 'https://github.com/acme/jobhunt/actions/runs/1',
    rules: 'https://github.com/acme/schema-audit/blob/v1/docs/rules/<id>.md',
  },
};

const endings: Readonly<Record<Format, string>> = {
  terminal: 'txt',
  markdown: 'md',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  html: 'html',
};

describe.each(Object.entries(endings) as [Format, string][])('%s', (format, ending) => {
  test('the sample report reads as it did', async () => {
    await expect(renderers[format](sampleReport, plain)).toMatchFileSnapshot(`sample.${ending}`);
  });
});

test('a terminal of 60 columns reads as it did', async () => {
  await expect(renderers.terminal(sampleReport, { ...plain, width: 60 })).toMatchFileSnapshot('sample-60-columns.txt');
});

test('the comment with links reads as it did', async () => {
  await expect(renderers.markdown(sampleReport, onGitHub)).toMatchFileSnapshot('sample-on-github.md');
});

test('the comment of a clean pull request is short', async () => {
  await expect(renderers.markdown(cleanReport, onGitHub)).toMatchFileSnapshot('clean-on-github.md');
});

test('a clean report in the terminal reads as it did', async () => {
  await expect(renderers.terminal(cleanReport, plain)).toMatchFileSnapshot('clean.txt');
});
