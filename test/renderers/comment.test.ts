import { readFileSync } from 'node:fs';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { renderers } from '#renderers/index.ts';
import type { RenderStyle } from '#renderers/renderer.ts';
import type { Report } from '#report/report.ts';
import { githubHtml, linkableText, strippedMarkup } from '../support/github-html.ts';
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
    expect(comment(large(1_000, 5_000, 200))).toContain('Shortened to fit a comment: findings that block');
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

describe('in the order of what a reader needs', () => {
  const headings = [
    '## ❌ Schema audit',
    '| **New in this PR** |',
    '### Fix before merging',
    '### Acceptance criteria',
    '### What changes in the schema',
    '<b>Schema diff</b>',
    '<b>Diagram</b>',
    '### Do next',
    '<b>Do later</b>',
    '### Questions for the author',
    '<b>Also found</b>',
    '<b>Metrics</b>',
    '<b>How this was checked</b>',
    '<sub>schema-audit',
  ];

  test('each part stands once and after the one before it', () => {
    const text = comment(sampleReport, { links });
    const places = headings.map((heading) => text.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
    for (const heading of headings) expect(text.split(heading)).toHaveLength(2);
  });

  test('what the pull request can mend is asked of it, what the base already has is folded', () => {
    const [, open = '', folded = ''] =
      /### Do next\n([\s\S]*?)<b>Do later<\/b>([\s\S]*?)<\/details>/.exec(comment(sampleReport)) ?? [];
    expect(open).toContain('Make the chain run from empty');
    expect(open).not.toContain('Constrain');
    expect(folded).toContain('3. **Medium:** Constrain');
  });

  test('without a base nothing is put off', () => {
    const { base: _, ...inputs } = sampleReport.inputs;
    expect(comment({ ...sampleReport, inputs })).not.toContain('Do later');
  });
});

describe('a list of findings', () => {
  const [first] = sampleReport.findings;
  const blockedBy = (...more: Partial<Finding>[]): Report => {
    const findings = more.map(
      (fields, at) => ({ ...first, details: [], ...fields, fingerprint: `${at}`.padStart(16, '0') }) as Finding,
    );
    const blocking = findings.map(({ fingerprint }) => fingerprint);
    return { ...sampleReport, findings, verdict: { ...sampleReport.verdict, blocking } };
  };

  test('says a remedy once where neighbours share it', () => {
    const shared = { rule: 'undocumented-relation', remedy: 'Run `schema-audit docs --write`.' };
    const text = comment(
      blockedBy({ remedy: 'Wait.' }, shared, shared, shared, { remedy: 'Wait.' }, { remedy: 'Go.' }),
    );
    expect(text.match(/docs --write/g)).toHaveLength(1);
    expect(text).toContain('**Fix for 2 to 4:** Run');
    expect(text.match(/\*\*Fix:\*\*/g)).toHaveLength(3);
  });

  test('leads to the review comment of a finding', () => {
    const url = 'https://github.com/acme/jobhunt/pull/482#discussion_r1';
    const reviewComments = new Map([['0000000000000001', url]]);
    const text = comment(blockedBy({}, {}), { links: { ...links, reviewComments } });
    expect(text.match(/\[review comment\]\((.*?)\)/g)).toEqual([`[review comment](${url})`]);
  });

  test('shows names of a list alike, and what PostgreSQL quotes with its quotes', () => {
    const message = 'Relation "jobs" has no index on jobs (company_id, location): Seq Scan.';
    expect(comment(blockedBy({ message }))).toContain(
      'Relation `"jobs"` has no index on jobs (`company_id`, `location`): Seq Scan.',
    );
  });
});

describe('many findings', () => {
  const [first] = sampleReport.findings;
  const many = (count: number, fields: Partial<Finding>): readonly Partial<Finding>[] =>
    Array.from({ length: count }, (_, at) => ({ ...fields, message: `${fields.rule} ${at}.` }));
  const reportOf = (isBlocking: boolean, ...more: readonly Partial<Finding>[]): Report => {
    const findings = more.map(
      (fields, at) => ({ ...first, details: [], ...fields, fingerprint: `${at}`.padStart(16, '0') }) as Finding,
    );
    const blocking = isBlocking ? findings.map(({ fingerprint }) => fingerprint) : [];
    return { ...sampleReport, findings, actions: [], verdict: { ...sampleReport.verdict, blocking } };
  };
  const high = { severity: 'high' as const, isNew: true };

  test('of one rule leave room for one of each other rule, and say how many more there are', () => {
    const report = reportOf(
      true,
      ...many(31, { ...high, rule: 'blocking-index-build' }),
      { ...high, rule: 'dropped-column', message: 'Values are lost.' },
      ...many(3, { ...high, rule: 'failing-downgrade' }),
    );
    const [open = '', folded = ''] = comment(report).split('<b>25 more findings that must be fixed</b>');
    expect(open.match(/^ ?\d+\. .*/gm)?.map((line) => /`([a-z-]+)` · proved/.exec(line)?.[1])).toEqual([
      ...Array.from({ length: 8 }, () => 'blocking-index-build'),
      'dropped-column',
      'failing-downgrade',
    ]);
    expect(open.match(/… and \d+ more like it\./g)).toEqual(['… and 23 more like it.', '… and 2 more like it.']);
    expect(folded).toContain(
      '🟠 **High: Index build that stops every write** · `blocking-index-build` · proved by execution\n\n11. blocking-index-build 8.',
    );
    expect(folded).toMatch(/^33\. blocking-index-build 30\..*\n34\. 🟠 \*\*High:\*\* failing-downgrade 1\./m);
  });

  test('that block keep the order of the report where all are shown', () => {
    const report = reportOf(true, ...many(9, { ...high, rule: 'blocking-index-build' }), {
      ...high,
      rule: 'dropped-column',
    });
    expect(comment(report)).not.toContain('more like it');
    expect(comment(report)).toMatch(/^10\. .*`dropped-column`/m);
  });

  test('of one rule are folded once more, what is new apart from what the base has', () => {
    const old = { severity: 'medium' as const, rule: 'duplicate-index', isNew: false };
    const report = reportOf(false, ...many(15, old), { ...old, isNew: true, message: 'New.' });
    const [, fresh = '', rest = ''] = comment(report)
      .split(/\*\*New in this PR\*\*|\*\*Already on\*\*/)
      .slice(-3);
    expect(fresh).toContain('Medium: New.');
    expect(fresh).not.toContain('<details>');
    expect(rest).toContain(
      '<details><summary>🟡 Medium: Index that exists twice: 15 findings</summary>\n\n`duplicate-index`\n\n- ',
    );
  });

  test('keep one of each rule where space is short', () => {
    const message = 'x'.repeat(280);
    const rules = [
      ...['duplicate-index', 'missing-lock-timeout', 'unindexed-foreign-key'],
      ...['unchecked-status', 'zoneless-timestamp'],
    ];
    const report = reportOf(
      false,
      ...rules.flatMap((rule) =>
        many(200, { severity: 'medium', rule, isNew: false }).map((one) => ({ ...one, message })),
      ),
    );
    const text = comment(report);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toContain('Shortened to fit a comment: other findings.');
    for (const rule of rules) expect(text).toMatch(new RegExp(`^- … and 190 more like it · \`${rule}\`$`, 'm'));
  });
});

describe('what blocks besides findings', () => {
  test('a required criterion that is not met is named with its evidence', () => {
    const verdict = { ...sampleReport.verdict, blocking: [], blockingCriteria: ['preserved-data'] };
    const [, list = ''] =
      /### Fix before merging\n\n([\s\S]*?)\n\n###/.exec(comment({ ...sampleReport, verdict })) ?? [];
    expect(list.trim()).toBe('- **Criterion 9** is required and not met: no rows were given to 6 migrations');
  });

  test('migrations that could not be run are told with the next step, whatever else blocks', () => {
    const report = {
      ...sampleReport,
      inputs: {
        ...sampleReport.inputs,
        notExamined: [{ what: 'the migrations in alembic', why: 'No Python here has alembic.', remedy: 'Install it.' }],
      },
      verdict: { ...sampleReport.verdict, unexamined: ['alembic'] },
    };
    const text = comment(report);
    expect(text).toContain(
      '**The migrations were not run:**\n\n- the migrations in alembic: No Python here has alembic. **Next step:** Install it.',
    );
    expect(text.indexOf('**Next step:**')).toBeLessThan(text.indexOf('### Fix before merging'));
    expect(comment(sampleReport)).not.toContain('**Next step:**');
  });
});

describe('the gate', () => {
  const weakened = ['`fail-on` is lowered from high to never'];

  test('that a pull request lowers is told right below the verdict', () => {
    const text = comment({ ...sampleReport, gate: { settingsFrom: 'head', weakened } });
    expect(text).toContain(
      '> [!WARNING]\n> This pull request weakens its own gate: `fail-on` is lowered from high to never.',
    );
    expect(text.indexOf('[!WARNING]')).toBeLessThan(text.indexOf('### Fix before merging'));
  });

  test('of a fork is the one of its base', () => {
    expect(comment({ ...sampleReport, gate: { settingsFrom: 'base', weakened } })).toContain(
      'It is judged by the settings of its base all the same.',
    );
  });

  test('that stays as it was is not spoken of', () => {
    expect(comment({ ...sampleReport, gate: { settingsFrom: 'head', weakened: [] } })).not.toContain('WARNING');
  });
});

describe('as the page of a run', () => {
  const page = (report: Report) => comment(report, { extent: 'page', marker: '3f1c9a' });

  test('it has no marker and says nothing of being updated', () => {
    expect(page(sampleReport)).not.toMatch(/<!--|updated in place/);
  });

  test('it holds what a comment has no room for', () => {
    const report = large(60, 1_000, 20);
    expect(comment(report).length).toBeLessThanOrEqual(65_000);
    expect(page(report).length).toBeGreaterThan(100_000);
    expect(page(report)).not.toContain('Shortened');
  });

  test('it stays below the mebibyte at which the runner drops it', () => {
    const report = large(100, 20_000, 1_000);
    const japanese = {
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, message: '求人表'.repeat(40) })),
    };
    expect(Buffer.byteLength(page(japanese))).toBeLessThanOrEqual(900 * 1024);
    expect(page(japanese)).toContain('Shortened: other findings.');
  });
});

describe('on GitHub', () => {
  const golden = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');
  const texts: readonly (readonly [string, string])[] = [
    ['the sample', comment(sampleReport, { links })],
    ['the sample as a page', comment(sampleReport, { links, extent: 'page' })],
    ['a clean pull request', comment(cleanReport, { links })],
    ['a large one', comment(large(60, 1_000, 20), { links })],
    ['a real example', golden('examples/job-search-knex.md')],
  ];

  test.each(texts)('%s mentions nobody, refers to nothing, and loses nothing', (_, text) => {
    expect(linkableText(githubHtml(text))).toEqual([]);
    expect(strippedMarkup(text)).toEqual([]);
  });

  test.each(texts)('every diagram of %s can be drawn', async (_, text) => {
    const diagrams = [...text.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, source = '']) => source);
    for (const source of diagrams) expect((await mermaid.parse(source)).diagramType).toBe('er');
  });

  test('a link stands on nothing but words and names of ours', () => {
    for (const [, text] of texts)
      for (const [, url = ''] of text.matchAll(/\]\(([^)\s]*)\)/g))
        expect(url).toMatch(/^https:\/\/[\w.-]+\/[\w.~:/#%-]*$/);
  });
});
