import type { Finding } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';

/** Names of tables and migrations of a finding that also are plain words: they are told apart by standing as code. */
export function namesIn(
  { subject }: Pick<Finding, 'subject'>,
  also: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const names = [
    ...also,
    ...('relation' in subject && subject.relation !== undefined ? [subject.relation] : []),
    ...('revision' in subject ? [subject.revision] : []),
    ...(subject.kind === 'extension' || subject.kind === 'model' || subject.kind === 'type' ? [subject.name] : []),
  ];
  return new Set(names);
}

/** Of the whole report. */
export const namesOf = (report: Report): ReadonlySet<string> =>
  new Set([...report.findings.flatMap((finding) => [...namesIn(finding)]), ...revisionsOf(report)]);

/** Revisions that a sentence about any finding may name; `7` is a number in most sentences, `0007` in none. */
export const revisionsOf = ({ inputs }: Report): ReadonlySet<string> =>
  new Set(
    inputs.projects
      .flatMap(({ chain }) => chain.map(({ revision }) => revision))
      .filter((revision) => !/^(0|[1-9]\d*)$/.test(revision)),
  );
