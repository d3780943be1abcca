import { describe, expect, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import { renderReviewComment } from '#renderers/review/review-comment.ts';
import { visible } from '#renderers/visible.ts';
import type { Report } from '#report/report.ts';
import { codeTexts, githubHtml, linkableText, strippedMarkup } from '../support/github-html.ts';
import { hostileNames } from '../support/hostile-names.ts';
import { sampleReport } from '../support/sample-report.ts';

const style = { width: 80, color: false, verbose: true };

const onGitHub = (name: string) => ({
  ...style,
  marker: '3f1c9a',
  links: {
    repository: 'https://github.com/acme/jobhunt',
    commit: '9f3c1ab',
    prefix: `services/${name}`,
    baseName: name,
    rules: 'https://example.com/rules/<id>.md',
  },
});

const places = {
  'a comment': (name: string) => renderers.markdown(hostileReport(name), onGitHub(name)),
  'a job summary': (name: string) => renderers.markdown(hostileReport(name), { ...onGitHub(name), extent: 'page' }),
  'a review comment': (name: string) =>
    hostileReport(name)
      .findings.map((finding) => renderReviewComment(finding, onGitHub(name)))
      .join('\n\n'),
};

describe.each(hostileNames.map((name) => [JSON.stringify(name), name] as const))('a table named %s', (_, name) => {
  const report = hostileReport(name);

  test('neither moves the cursor nor breaks the line in a terminal', () => {
    expect(renderers.terminal(report, style)).not.toMatch(withoutLineEnds);
  });

  test.each(Object.entries(places))('mentions, links and renders nothing in %s', (_place, markdown) => {
    const html = githubHtml(markdown(name));
    expect(linkableText(html)).toEqual([]);
    expect(strippedMarkup(markdown(name))).toEqual([]);
    expect(markdown(name)).not.toMatch(withoutLineEnds);
    expect(tags(html)).toEqual(plainTags(markdown));
  });

  test('stands in a comment letter by letter', () => {
    const shown = codeTexts(githubHtml(renderers.markdown(hostileReport(name), style)));
    expect(shown.map((text) => text.trim())).toContain(visible(name).trim());
  });

  test('is text in the page and in the XML', () => {
    expect(tags(renderers.html(report, style))).toEqual(tags(renderers.html(hostileReport('plain_name'), style)));
    expect(tags(renderers.junit(report, style))).toEqual(tags(renderers.junit(hostileReport('plain_name'), style)));
  });
});

const withoutLineEnds = /[^\P{C}\n]/u;

/** Elements in order, without what they hold: a name that stays text changes none of them. */
const tags = (markup: string): readonly string[] =>
  (markup.replaceAll(/<pre>[\s\S]*?<\/pre>/g, '<pre>').match(/<\/?[a-z][a-z0-9]*/gi) ?? []).filter(
    (tag) => !/code/.test(tag),
  );

/** Of the same text about a table with a plain name, rendered once. */
function plainTags(markdown: (name: string) => string): readonly string[] {
  const known = plain.get(markdown) ?? tags(githubHtml(markdown('plain_name')));
  plain.set(markdown, known);
  return known;
}

const plain = new Map<(name: string) => string, readonly string[]>();

function hostileReport(name: string): Report {
  const subject = { kind: 'relation', schema: 'public', relation: name } as const;
  return {
    ...sampleReport,
    findings: [
      {
        rule: 'undocumented-relation',
        severity: 'high',
        proof: 'catalog',
        project: 'alembic',
        fingerprint: 'abcdefabcdefabcd',
        subject,
        message: `Table ${name} has no page.`,
        // One line: a remedy of several lines is shown as a block, whatever it says.
        remedy: `Describe ${name.replaceAll('\n', ' ')}.`,
        details: [`Seen in ${name}`],
        location: { file: `docs/${name}/README.md`, line: 3 },
        isNew: true,
      },
    ],
    criteria: sampleReport.criteria.map((criterion) => ({ ...criterion, evidence: `missing ${name}` })),
    gate: { settingsFrom: 'base', weakened: [`${name} is switched off`] },
    gaps: [`1 table without a page: ${name}.`],
    actions: sampleReport.actions.map((action) => ({ ...action, title: `Create documentation for ${name}` })),
    questions: sampleReport.questions.map((question) => ({
      ...question,
      text: `Is ${name} sensitive?`,
      because: name,
    })),
    schemaDiff: {
      changes: [
        { kind: 'removed', object: { kind: 'relation', schema: 'public', relation: name }, definition: '' },
        {
          kind: 'added',
          object: { kind: 'column', schema: 'public', relation: 'jobs', column: name },
          definition: name,
        },
      ],
      unified: '',
      diagram: {
        tables: [{ name, columns: [{ name, type: name, keys: ['PK'] }] }, { name: 'jobs' }],
        references: [{ from: name, to: 'jobs', columns: [name] }],
        of: 2,
      },
    },
    verdict: { ...sampleReport.verdict, blocking: ['abcdefabcdefabcd'] },
  };
}
