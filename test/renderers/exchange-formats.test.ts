import { expect, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import { cleanReport, sampleReport } from '../support/sample-report.ts';
import { sarifErrors } from '../support/sarif-schema.ts';

const style = { width: 100, color: false, verbose: false };
const links = { repository: '', commit: '', prefix: 'services/api', rules: '' };

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { id: string; properties: Record<string, unknown> }[] };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly suppressions?: readonly unknown[];
      readonly partialFingerprints: Record<string, string>;
      readonly locations: readonly {
        physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
      }[];
    }[];
  }[];
}

test.each([
  ['with findings', sampleReport],
  ['clean', cleanReport],
])('SARIF of a report %s keeps to the schema of SARIF 2.1.0', (_, report) => {
  expect(sarifErrors(JSON.parse(renderers.sarif(report, style)))).toEqual([]);
  expect(sarifErrors(JSON.parse(renderers.sarif(report, { ...style, links })))).toEqual([]);
});

test('the schema refuses a result without a message', () => {
  const [run] = JSON.parse(renderers.sarif(sampleReport, style)).runs;
  const { message: _, ...result } = run.results[0];
  expect(sarifErrors({ version: '2.1.0', runs: [{ ...run, results: [result] }] })).toEqual([
    "/runs/0/results/0 must have required property 'message'",
  ]);
});

test('SARIF has one run, and each result points to its rule, a file below the root and a line', () => {
  const log: Sarif = JSON.parse(renderers.sarif(sampleReport, { ...style, links }));
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  for (const run of log.runs) {
    expect(run.results).toHaveLength(sampleReport.findings.length + sampleReport.suppressed.length);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^services\/api\/[^/]/);
      expect(result.locations[0]?.physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
      expect(result.partialFingerprints['schemaAudit/v1']).toMatch(/^[0-9a-f]{16}$/);
    }
  }
});

test('SARIF shows an accepted finding as suppressed and calls no missing index a vulnerability', () => {
  const log: Sarif = JSON.parse(renderers.sarif(sampleReport, style));
  const results = log.runs.flatMap((run) => run.results);
  expect(results.filter((result) => result.suppressions)).toHaveLength(1);
  const rules = log.runs.flatMap((run) => run.tool.driver.rules);
  expect(rules.filter((rule) => 'security-severity' in rule.properties)).toEqual([]);
});

test('JUnit fails what is unmet or blocks, skips what could not be assessed, and closes what it opens', () => {
  const xml = renderers.junit(sampleReport, style);
  const unmet = sampleReport.criteria.filter(({ status }) => status === 'unmet').length;
  expect(xml.match(/<failure /g)).toHaveLength(unmet + 2);
  expect(xml.match(/<skipped /g)).toHaveLength(1 + sampleReport.rules.notAssessed.length);
  for (const tag of ['testsuites', 'testsuite', 'failure', 'system-out'])
    expect(xml.match(new RegExp(`<${tag}[ >]`, 'g'))).toHaveLength(
      xml.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0,
    );
});

test('JUnit of a clean report fails nothing', () => {
  expect(renderers.junit(cleanReport, style)).not.toContain('<failure');
});

test('the page asks for nothing: no script, no picture, no request', () => {
  const page = renderers.html(sampleReport, style);
  expect(page).not.toMatch(/<(script|img|link|iframe|object|embed)\b|\bsrc=|\bhref="(?!#)|url\(|@import/i);
});
