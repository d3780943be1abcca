import { type Finding, severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { escapeMarkup as text } from '../markup.ts';
import { namesIn, revisionsOf } from '../names.ts';
import { filePlace, rulePage } from '../places.ts';
import type { Links } from '../renderer.ts';
import { byRule, capitalised, counted, isSql, placeOf, proofWords, ruleTitle } from '../words.ts';
import { prose } from './prose.ts';

const MOST_OPEN = 5;

interface View {
  readonly links: Links | undefined;
  readonly revisions: ReadonlySet<string>;
}

/** What blocks, in full. */
export function blockingPart(report: Report, links: Links | undefined): string {
  const { findings, verdict } = report;
  const blocking = new Set(verdict.blocking);
  const view: View = { links, revisions: revisionsOf(report) };
  const shown = findings.filter(({ fingerprint }) => blocking.has(fingerprint));
  return shown.map((finding) => findingBlock(finding, view)).join('\n');
}

/** All the others by severity, then by rule; a rule with many findings is folded. */
export function findingsPart(report: Report, links: Links | undefined): string {
  const { findings, verdict } = report;
  if (findings.length === 0) return '<p>No findings.</p>';
  const blocking = new Set(verdict.blocking);
  const others = findings.filter(({ fingerprint }) => !blocking.has(fingerprint));
  if (others.length === 0) return '<p>None but those that block.</p>';
  const view: View = { links, revisions: revisionsOf(report) };
  return severities.flatMap((severity) => severityPart(severity, others, view)).join('\n');
}

function severityPart(severity: Finding['severity'], all: readonly Finding[], view: View) {
  const findings = all.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const groups = [...byRule(findings)].map(([rule, group]) => ruleGroup(rule, group, view));
  return [`<h3><span class="${severity}">${capitalised(severity)}</span> (${findings.length})</h3>`, ...groups];
}

function ruleGroup(rule: string, findings: readonly Finding[], view: View): string {
  const body = findings.map((finding) => findingBlock(finding, view)).join('\n');
  if (findings.length <= MOST_OPEN) return body;
  return `<details>\n<summary>${text(ruleTitle(rule))}: ${counted(findings.length, 'finding')}</summary>\n${body}\n</details>`;
}

function findingBlock(finding: Finding, { links, revisions }: View): string {
  const names = namesIn(finding, revisions);
  const facts = [...place(finding, links), rule(finding, links), proofWords[finding.proof]].join(' · ');
  const details = (finding.details ?? []).map((detail) => `<li>${prose(detail, names)}</li>`).join('');
  return [
    `<div class="finding ${finding.severity}">`,
    `<p>${finding.isNew ? '<b>New:</b> ' : ''}${prose(finding.message, names)}</p>`,
    `<p class="dim">${facts}</p>`,
    ...(details === '' ? [] : [`<ul class="dim">${details}</ul>`]),
    ...remedy(finding.remedy, names),
    '</div>',
  ].join('\n');
}

function place(finding: Finding, links: Links | undefined): readonly string[] {
  const shown = placeOf(finding);
  if (shown === '') return [];
  const code = `<code>${text(shown)}</code>`;
  return [links ? anchor(filePlace(finding, links), code) : code];
}

const rule = (finding: Finding, links: Links | undefined): string =>
  links ? anchor(rulePage(finding.rule, links), text(finding.rule)) : text(finding.rule);

const anchor = (url: string, markup: string): string => `<a href="${text(url)}">${markup}</a>`;

function remedy(fix: string | undefined, names: ReadonlySet<string>): readonly string[] {
  if (fix === undefined) return [];
  if (isSql(fix) || fix.includes('\n')) return [`<p><b>Fix:</b></p>\n<pre>${text(fix)}</pre>`];
  return [`<p><b>Fix:</b> ${prose(fix, names)}</p>`];
}
