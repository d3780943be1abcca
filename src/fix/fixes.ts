// Exact fixes for findings: read again after they were made, and left out when they are not right.
import type { CheckoutExamination } from '#examine/examine-checkout.ts';
import { type PageSurroundings, planPagesOf } from '#examine/plan-pages.ts';
import type { Finding, LineFix } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { migrationFixes } from './migration-fixes.ts';
import { edited, pageFixes } from './page-fixes.ts';

/** The report with the fixes of its new findings: what a review of the change can offer. */
export async function withFixes(
  report: Report,
  { examinations }: CheckoutExamination,
  around: PageSurroundings,
): Promise<Report> {
  const fresh = report.findings.filter(({ isNew }) => isNew !== false);
  const migrations = examinations.flatMap(({ history }) => history.migrations);
  const fixes: ReadonlyMap<string, LineFix> = new Map([
    ...(await migrationFixes(fresh, migrations, around.host)),
    ...(await fixesOfPages(fresh, examinations, around)),
  ]);
  const fixed = (finding: Finding): Finding => {
    const fix = fixes.get(finding.fingerprint);
    return fix ? { ...finding, fix } : finding;
  };
  return { ...report, findings: report.findings.map(fixed) };
}

async function fixesOfPages(
  findings: readonly Finding[],
  examinations: CheckoutExamination['examinations'],
  around: PageSurroundings,
): Promise<ReadonlyMap<string, LineFix>> {
  if (!findings.some(({ location }) => location?.file.endsWith('.md'))) return new Map();
  const edits = (await planPagesOf(examinations, around)).flatMap((plan) => plan.edits);
  if (edits.length === 0) return new Map();
  const again = await planPagesOf(examinations, { ...around, host: edited(around.host, edits) });
  const open = new Set(again.flatMap((plan) => plan.edits.map(({ file }) => file)));
  return pageFixes(
    findings,
    edits.filter(({ file }) => !open.has(file)),
  );
}
