// SARIF 2.1.0 as GitHub's code scanning takes it: one run a file, security-severity only on security rules.
import type { Finding, Severity } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import type { Render } from './renderer.ts';
import { ruleOf, ruleTitle } from './words.ts';

const levels: Readonly<Record<Severity, { level: string; rank: number; problem: string; security: string }>> = {
  critical: { level: 'error', rank: 95, problem: 'error', security: '9.3' },
  high: { level: 'error', rank: 75, problem: 'error', security: '7.5' },
  medium: { level: 'warning', rank: 45, problem: 'warning', security: '5.0' },
  low: { level: 'note', rank: 15, problem: 'recommendation', security: '2.0' },
};

/** Code scanning refuses more. The findings are sorted, so what is left out is the mildest. */
const MOST_RESULTS = 25_000;

export const renderSarif: Render = (report, style) => {
  const prefix = style.links?.prefix ?? '';
  const all = [
    ...report.findings.map((finding) => ({ finding, reason: undefined })),
    ...report.suppressed.map(({ finding, reason }) => ({ finding, reason })),
  ].slice(0, MOST_RESULTS);
  const ids = [...new Set(all.map(({ finding }) => finding.rule))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            ...driver(report),
            rules: ids.map((id) => descriptor(id, all.find(({ finding }) => finding.rule === id)?.finding)),
          },
        },
        automationDetails: { id: `schema-audit/${style.marker ?? 'audit'}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: all.map(({ finding, reason }) => result(finding, ids.indexOf(finding.rule), prefix, reason)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

const driver = (report: Report) => ({
  name: 'schema-audit',
  version: report.tool.version,
  semanticVersion: report.tool.version,
});

function descriptor(id: string, example: Finding | undefined) {
  const rule = ruleOf(id);
  const { level, problem, security } = levels[rule?.severity ?? example?.severity ?? 'low'];
  const text = rule?.docs.rationale ?? ruleTitle(id);
  return {
    id,
    name: id.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: ruleTitle(id) },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level },
    properties: {
      tags: [rule?.category ?? 'schema', 'database', 'postgresql'],
      precision: (example?.proof ?? rule?.proof) === 'static' ? 'medium' : 'very-high',
      'problem.severity': problem,
      ...(rule?.category === 'security' && { 'security-severity': security }),
    },
  };
}

function result(finding: Finding, ruleIndex: number, prefix: string, reason: string | undefined) {
  const { level, rank } = levels[finding.severity];
  const details = [...(finding.details ?? []), ...(finding.remedy === undefined ? [] : [`Fix: ${finding.remedy}`])];
  return {
    ruleId: finding.rule,
    ruleIndex,
    level,
    rank,
    message: { text: [finding.message, ...details].join('\n') },
    locations: [{ physicalLocation: physicalLocation(finding, prefix) }],
    partialFingerprints: { 'schemaAudit/v1': finding.fingerprint },
    ...(finding.isNew !== undefined && { baselineState: finding.isNew ? 'new' : 'unchanged' }),
    ...(reason !== undefined && { suppressions: [{ kind: 'external', justification: reason }] }),
    properties: { severity: finding.severity, proof: finding.proof, project: finding.project },
  };
}

// Code scanning shows no result without a file; the configuration is where such findings are answered.
function physicalLocation({ location }: Finding, prefix: string) {
  const file = location && location.file !== '' ? location.file : 'schema-audit.yml';
  const segments = [...prefix.split('/'), ...file.split('/')].filter((segment) => segment !== '' && segment !== '.');
  return {
    artifactLocation: { uri: segments.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: Math.max(1, location?.line ?? 1) },
  };
}
