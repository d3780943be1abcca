import type { Finding } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';

/** Names of tables and migrations that also are plain words: they are told apart by standing as code. */
export function namesIn({ subject }: Pick<Finding, 'subject'>): ReadonlySet<string> {
  const names = [
    ...('relation' in subject && subject.relation !== undefined ? [subject.relation] : []),
    ...('revision' in subject ? [subject.revision] : []),
    ...(subject.kind === 'extension' || subject.kind === 'model' || subject.kind === 'type' ? [subject.name] : []),
  ];
  return new Set(names);
}

/** Of the whole report. */
export function namesOf(report: Report): ReadonlySet<string> {
  const revisions = report.inputs.projects.flatMap((project) => project.chain.map((entry) => entry.revision));
  return new Set([...report.findings.flatMap((finding) => [...namesIn(finding)]), ...revisions]);
}
