import type { Finding } from '#finding/finding.ts';
import { severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';

/** What belongs beside the diff, what blocks first, then by severity. What the base already had is no news there, unless it blocks. */
export function shownFindings({ findings, verdict }: Report): readonly Finding[] {
  const blocking = new Set(verdict.blocking);
  const rank = (finding: Finding) =>
    severities.indexOf(finding.severity) - (blocking.has(finding.fingerprint) ? severities.length : 0);
  return findings
    .filter((finding) => finding.isNew !== false || blocking.has(finding.fingerprint))
    .toSorted((left, right) => rank(left) - rank(right));
}
