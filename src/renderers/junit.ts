// JUnit XML: a suite of the acceptance criteria and a suite of the rules; what blocks fails, what could not be assessed is skipped.
import type { Finding } from '#finding/finding.ts';
import type { CriterionVerdict, Report } from '#report/report.ts';
import { escapeMarkup } from './markup.ts';
import type { Render } from './renderer.ts';
import { visibleReport } from './visible.ts';
import { byRule, placeOf, ruleTitle } from './words.ts';

interface TestCase {
  readonly name: string;
  readonly group: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly message: string;
  readonly text: string;
}

export const renderJunit: Render = (raw) => {
  const report = visibleReport(raw);
  const suites = [
    { name: 'Acceptance criteria', cases: report.criteria.map(criterionCase) },
    { name: 'Rules', cases: ruleCases(report) },
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="schema-audit" ${totals(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${escapeMarkup(name)}" ${totals(cases)}>`,
      ...cases.flatMap(caseLines),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
};

const outcomes = { met: 'passed', unmet: 'failed', 'not-assessed': 'skipped' } as const;

const criterionCase = (criterion: CriterionVerdict): TestCase => ({
  name: criterion.title,
  group: 'schema-audit.criteria',
  outcome: outcomes[criterion.status],
  message: criterion.evidence,
  text: criterion.evidence,
});

function ruleCases(report: Report): readonly TestCase[] {
  const blocking = new Set(report.verdict.blocking);
  const found = [...byRule(report.findings)].map(([rule, findings]): TestCase => {
    const isBlocking = findings.some((finding) => blocking.has(finding.fingerprint));
    return {
      name: rule,
      group: 'schema-audit.rules',
      outcome: isBlocking ? 'failed' : 'passed',
      message: `${ruleTitle(rule)} (${findings.length})`,
      text: findings.map(findingText).join('\n'),
    };
  });
  const unassessed = report.rules.notAssessed.map(
    ({ rule, missing }): TestCase => ({
      name: rule,
      group: 'schema-audit.rules',
      outcome: 'skipped',
      message: `needs ${missing.join(', ')}`,
      text: '',
    }),
  );
  return [...found, ...unassessed];
}

const findingText = (finding: Finding): string =>
  [`[${finding.severity}]`, finding.message, ...(placeOf(finding) === '' ? [] : [`(${placeOf(finding)})`])].join(' ');

const totals = (cases: readonly TestCase[]): string => {
  const count = (outcome: TestCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count('failed')}" skipped="${count('skipped')}" errors="0"`;
};

function caseLines({ name, group, outcome, message, text }: TestCase): readonly string[] {
  const open = `    <testcase name="${escapeMarkup(name)}" classname="${escapeMarkup(group)}"`;
  if (outcome === 'failed')
    return [
      `${open}>`,
      `      <failure message="${escapeMarkup(message)}">${escapeMarkup(text)}</failure>`,
      '    </testcase>',
    ];
  if (outcome === 'skipped')
    return [`${open}>`, `      <skipped message="${escapeMarkup(message)}"/>`, '    </testcase>'];
  return text === ''
    ? [`${open}/>`]
    : [`${open}>`, `      <system-out>${escapeMarkup(text)}</system-out>`, '    </testcase>'];
}
