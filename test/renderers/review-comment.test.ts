import { describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import {
  readReviewComment,
  renderGone,
  renderReviewComment,
  suggestionBlock,
} from '#renderers/review/review-comment.ts';
import { githubHtml, linkableText, strippedMarkup } from '../support/github-html.ts';
import { hostileNames } from '../support/hostile-names.ts';

const style = {
  marker: 'abc123',
  links: {
    repository: 'https://github.com/acme/jobhunt',
    commit: 'f'.repeat(40),
    prefix: '',
    rules: 'https://e.org/<id>',
  },
};

const finding = (fields: Partial<Finding> = {}): Finding => ({
  rule: 'unindexed-foreign-key',
  severity: 'high',
  proof: 'catalog',
  project: 'db',
  subject: { kind: 'relation', schema: 'public', relation: 'jobs' },
  message: 'Table jobs has no index.',
  fingerprint: '0123456789abcdef',
  ...fields,
});

describe.each(hostileNames.map((name) => [JSON.stringify(name), name] as const))('a table named %s', (_, name) => {
  const hostile = finding({
    subject: { kind: 'relation', schema: 'public', relation: name },
    message: `Table ${name} has no index.`,
    details: [`Its column ${name} is looked up.`],
    remedy: `CREATE INDEX ON "${name}" (id);`,
  });

  test('links nothing, mentions nobody and loses nothing, open or struck through', () => {
    const open = renderReviewComment(hostile, style);
    for (const text of [open, renderGone(open, 'Fixed', 'f'.repeat(40), style.links)]) {
      expect(linkableText(githubHtml(text))).toEqual([]);
      expect(strippedMarkup(text)).toEqual([]);
    }
  });

  test('leaves the hidden lines readable', () => {
    const open = renderReviewComment(hostile, style);
    const said = { fingerprint: '0123456789abcdef', rule: 'unindexed-foreign-key' };
    expect(readReviewComment(open, 'abc123')).toEqual({ ...said, isOpen: true });
    const gone = renderGone(open, 'Fixed', 'f'.repeat(40), style.links);
    expect(readReviewComment(gone, 'abc123')).toEqual({ ...said, isOpen: false });
  });
});

test('a comment that is too long keeps what it is about', () => {
  const text = renderReviewComment(finding({ remedy: `${'-- x\n'.repeat(20_000)}SELECT 1;` }), style);
  expect(text).toContain('Table `jobs` has no index.');
  expect(text.length).toBeLessThan(1000);
});

test.each([
  ['SELECT 1;', '```'],
  ['```sql\nSELECT 1;\n```', '````'],
  ['`````', '``````'],
])('the fence of the suggestion %j is longer than all that it holds', (text, fence) => {
  expect(suggestionBlock(text)).toBe(`${fence}suggestion\n${text}\n${fence}`);
});

test.each(['a\u202eb', 'a\u0000b', 'a\rb'])('no suggestion is made of %j', (text) => {
  expect(suggestionBlock(text)).toBeUndefined();
});

test.each(['', '<!-- schema-audit f=0123456789abcdef -->', 'LGTM', '<!-- schema-audit id=abc123 v=1 -->\n'])(
  '%j is no comment of a review of ours',
  (body) => {
    expect(readReviewComment(body, 'abc123')).toBeUndefined();
  },
);
