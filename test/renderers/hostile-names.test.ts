import { describe, expect, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import type { Report } from '#report/report.ts';
import { githubHtml, linkableText } from '../support/github-html.ts';
import { hostileNames } from '../support/hostile-names.ts';
import { sampleReport } from '../support/sample-report.ts';

const style = { width: 80, color: false, verbose: true };

describe.each(hostileNames.map((name) => [JSON.stringify(name), name] as const))('a table named %s', (_, name) => {
  const report = hostileReport(name);

  test('neither moves the cursor nor breaks the line in a terminal', () => {
    expect(renderers.terminal(report, style)).not.toMatch(withoutLineEnds);
  });

  test('mentions, links and renders nothing in a comment', () => {
    const markdown = renderers.markdown(report, style);
    const html = githubHtml(markdown);
    const plain = githubHtml(renderers.markdown(hostileReport('plain_name'), style));
    expect(linkableText(html)).toEqual([]);
    expect(markdown).not.toMatch(withoutLineEnds);
    expect(tags(html)).toEqual(tags(plain));
  });

  test('is text in the page and in the XML', () => {
    expect(tags(renderers.html(report, style))).toEqual(tags(renderers.html(hostileReport('plain_name'), style)));
    expect(tags(renderers.junit(report, style))).toEqual(tags(renderers.junit(hostileReport('plain_name'), style)));
  });

  test('does not end the diagram', () => {
    const [, diagram = ''] = /```+mermaid\n([\s\S]*?)\n```/.exec(renderers.markdown(report, style)) ?? [];
    for (const line of diagram.split('\n')) expect(line).toMatch(MERMAID_LINE);
  });
});

const withoutLineEnds = /[^\P{C}\n]/u;

// What mermaid accepts of what we write: ids of ours, labels without anything that it reads, safe types and attributes.
const LABEL = '"[A-Za-z0-9_., #;-]+"';
const MERMAID_LINE = new RegExp(
  [
    '^erDiagram$',
    `^    t\\d+\\[${LABEL}\\]$`,
    `^    t\\d+ \\|\\|--o\\{ t\\d+ : ${LABEL}$`,
    '^    t\\d+ \\{$',
    '^        [A-Za-z_]\\w*(\\(\\d+(,\\d+)?\\))?(\\[\\])? [A-Za-z_]\\w*( (PK|FK|UK)(,(PK|FK|UK))*)?$',
    '^    \\}$',
  ].join('|'),
);

/** Elements in order, without what they hold: a name that stays text changes none of them. */
const tags = (markup: string): readonly string[] =>
  (markup.replaceAll(/<pre>[\s\S]*?<\/pre>/g, '<pre>').match(/<\/?[a-z][a-z0-9]*/gi) ?? []).filter(
    (tag) => !/code/.test(tag),
  );

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
        location: { file: 'docs/schema/README.md' },
        isNew: true,
      },
    ],
    criteria: sampleReport.criteria.map((criterion) => ({ ...criterion, evidence: `missing ${name}` })),
    gaps: [`1 table without a page: ${name}.`],
    actions: sampleReport.actions.map((action) => ({ ...action, title: `Create documentation for ${name}` })),
    questions: sampleReport.questions.map((question) => ({
      ...question,
      text: `Is ${name} sensitive?`,
      because: name,
    })),
    schemaDiff: {
      changes: [
        { kind: 'added', object: { kind: 'column', schema: 'public', relation: name, column: name }, definition: name },
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
