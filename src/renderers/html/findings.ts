import { type Finding, severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { escapeMarkup as text } from '../markup.ts';
import { byRule, capitalised, counted, isSql, placeOf, proofWords, ruleTitle } from '../words.ts';

const MOST_OPEN = 10;

/** By severity, then by rule; a rule with many findings is folded. */
export function findingsPart(report: Report): string {
  if (report.findings.length === 0) return '<p>No findings.</p>';
  return severities
    .flatMap((severity) => {
      const findings = report.findings.filter((finding) => finding.severity === severity);
      if (findings.length === 0) return [];
      const groups = [...byRule(findings)].map(([rule, group]) => ruleGroup(rule, group));
      return [`<h3><span class="${severity}">${capitalised(severity)}</span> (${findings.length})</h3>`, ...groups];
    })
    .join('\n');
}

function ruleGroup(rule: string, findings: readonly Finding[]): string {
  const body = findings.map(findingBlock).join('\n');
  if (findings.length <= MOST_OPEN) return body;
  return `<details>\n<summary>${text(ruleTitle(rule))}: ${counted(findings.length, 'finding')}</summary>\n${body}\n</details>`;
}

function findingBlock(finding: Finding): string {
  const place = placeOf(finding) === '' ? [] : [`<code>${text(placeOf(finding))}</code>`];
  const facts = [...place, text(finding.rule), proofWords[finding.proof]].join(' · ');
  const details = (finding.details ?? []).map((detail) => `<li>${text(detail)}</li>`).join('');
  return [
    `<div class="finding ${finding.severity}">`,
    `<p>${finding.isNew ? '<b>New:</b> ' : ''}${text(finding.message)}</p>`,
    `<p class="dim">${facts}</p>`,
    ...(details === '' ? [] : [`<ul class="dim">${details}</ul>`]),
    ...remedy(finding.remedy),
    '</div>',
  ].join('\n');
}

function remedy(fix: string | undefined): readonly string[] {
  if (fix === undefined) return [];
  if (isSql(fix) || fix.includes('\n')) return [`<p><b>Fix:</b></p>\n<pre>${text(fix)}</pre>`];
  return [`<p><b>Fix:</b> ${text(fix)}</p>`];
}
