import { describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { renderers } from '#renderers/index.ts';
import type { RenderStyle } from '#renderers/renderer.ts';
import type { Report } from '#report/report.ts';
import { githubHtml } from '../support/github-html.ts';
import { cleanReport, sampleReport } from '../support/sample-report.ts';

const style: RenderStyle = { width: 100, color: false, verbose: false };
const links = {
  repository: 'https://github.com/acme/jobhunt',
  commit: '9f3c1ab',
  prefix: 'services/api',
  rules: 'https://example.com/rules/<id>.md',
};
const comment = (report: Report, more: Partial<RenderStyle> = {}) => renderers.markdown(report, { ...style, ...more });

test('the marker is the first line and holds nothing but hex digits', () => {
  expect(comment(sampleReport, { marker: '3f1c9a' })).toMatch(/^<!-- schema-audit id=3f1c9a v=1 -->\n/);
  expect(comment(sampleReport, { marker: '--> <b>' })).toMatch(/^<!-- schema-audit id=0 v=1 -->\n/);
});

test('the verdict comes before anything else', () => {
  expect(comment(sampleReport).split('\n')[1]).toBe('## ❌ Schema audit: do not merge yet');
  expect(comment(cleanReport).split('\n')[1]).toBe('## ✅ Schema audit: ready to merge');
});

test('without a place to link to there is no link', () => {
  expect(githubHtml(comment(sampleReport))).not.toContain('<a ');
});

test('a link leads to the file below the folder of the project, each segment escaped', () => {
  const [first] = sampleReport.findings;
  const odd = { ...first, location: { file: 'migrations/a (1)#b.sql', line: 4 } } as Finding;
  const report = {
    ...sampleReport,
    findings: [odd],
    verdict: { ...sampleReport.verdict, blocking: [odd.fingerprint] },
  };
  expect(comment(report, { links })).toContain(
    'https://github.com/acme/jobhunt/blob/9f3c1ab/services/api/migrations/a%20%281%29%23b.sql#L4',
  );
});

test('only what blocks stands under "Fix before merging"', () => {
  const [, list = ''] = /### Fix before merging\n\n([\s\S]*?)\n\n###/.exec(comment(sampleReport)) ?? [];
  expect(list.match(/^\d+\. /gm)).toHaveLength(sampleReport.verdict.blocking.length);
});

test('a clean pull request gets a verdict and folded parts', () => {
  const text = comment(cleanReport);
  expect(text).not.toContain('###');
  expect(text).toContain('**All 10 acceptance criteria are met.**');
});

test('a remedy of SQL is a block whose fence is longer than any run of backticks in it', () => {
  const [first] = sampleReport.findings;
  const odd = { ...first, remedy: 'COMMENT ON TABLE jobs IS $$```\n# x\n```$$;' } as Finding;
  const report = {
    ...sampleReport,
    findings: [odd],
    verdict: { ...sampleReport.verdict, blocking: [odd.fingerprint] },
  };
  expect(comment(report)).toContain('````sql');
  expect(githubHtml(comment(report))).not.toContain('<h1>');
});

describe('under the limit', () => {
  const sizes = [
    [3, 21, 2],
    [60, 300, 20],
    [150, 1_000, 20],
    [400, 5_000, 200],
    [5_000, 20_000, 1_000],
  ] as const;

  test.each(sizes)('%i blocking and %i other findings with %i changed tables fit', (blocking, others, tables) => {
    const text = comment(large(blocking, others, tables), { links });
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toContain('### Acceptance criteria');
    expect(text).toContain('**New in this PR**');
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
  });

  test('what was cut is said', () => {
    expect(comment(large(400, 5_000, 200))).toContain('Shortened to fit a comment: findings that block');
    expect(comment(sampleReport)).not.toContain('Shortened');
  });

  test('room that the last cut left is used again', () => {
    expect(comment(large(5_000, 20_000, 1_000), { links }).length).toBeGreaterThan(30_000);
  });
});

function large(blocking: number, others: number, tables: number): Report {
  const [sample] = sampleReport.findings;
  const findings = Array.from({ length: blocking + others }, (_, at): Finding => {
    const name = `job_archive_${at}`;
    return {
      ...(sample as Finding),
      severity: at < blocking ? 'high' : 'medium',
      subject: { kind: 'relation', schema: 'public', relation: name },
      message: `Table ${name} has no page, and its columns are described nowhere.`,
      fingerprint: at.toString(16).padStart(16, '0'),
      isNew: at < blocking,
    };
  });
  const columns = Array.from({ length: tables * 10 }, (_, at) => `+    column_${at} text NOT NULL,`);
  return {
    ...sampleReport,
    findings,
    schemaDiff: { ...sampleReport.schemaDiff, unified: columns.join('\n') },
    verdict: { ...sampleReport.verdict, blocking: findings.slice(0, blocking).map(({ fingerprint }) => fingerprint) },
  };
}

test('what a sentence quotes in backticks is one code span, and the words around it stay words', () => {
  const [first] = sampleReport.findings;
  const quoting = { ...first, remedy: 'Run `schema-audit docs --write`: it writes the page of companies.' } as Finding;
  const report = {
    ...sampleReport,
    findings: [quoting],
    verdict: { ...sampleReport.verdict, blocking: [quoting.fingerprint] },
  };
  expect(comment(report)).toContain('**Fix:** Run `schema-audit docs --write`: it writes the page of companies.');
});
