// Lines in the log and marks in the diff. The runner shows ten of each kind a step and drops the rest in silence.
import { posix } from 'node:path';
import type { Finding } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import type { Outcome, Publisher } from '../publisher.ts';
import { disarmed } from './log.ts';
import { shownFindings } from './shown-findings.ts';

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository. */
  readonly file?: string;
  readonly line?: number;
}

const MOST_OF_A_KIND = 10;

export interface AnnotationTarget {
  /** Folder of the audited directory inside the repository. */
  readonly prefix: string;
  readonly annotate: (annotation: Annotation) => void;
  readonly print: (line: string) => void;
}

export const annotations = (target: AnnotationTarget): Publisher => ({
  name: 'annotations',
  publish: (report) => Promise.resolve(publish(target, report)),
});

function publish({ prefix, annotate, print }: AnnotationTarget, report: Report): Outcome {
  const all = shownFindings(report).map((finding) => annotationOf(finding, report, prefix));
  for (const kind of ['error', 'warning', 'notice'] as const) {
    const ofKind = all.filter((annotation) => annotation.kind === kind);
    for (const annotation of ofKind.slice(0, MOST_OF_A_KIND)) annotate(annotation);
    const rest = ofKind.length - MOST_OF_A_KIND;
    if (rest > 0) print(`${rest} more ${kind}s are in the report.`);
  }
  return all.length === 0 ? { status: 'skipped', because: 'nothing is new' } : { status: 'written' };
}

export function annotationOf(finding: Finding, { verdict }: Report, prefix: string): Annotation {
  const { location, severity } = finding;
  const isBlocking = verdict.blocking.includes(finding.fingerprint);
  const message = [finding.message, ...(finding.remedy === undefined ? [] : [`Fix: ${finding.remedy}`])].join('\n');
  return {
    kind: isBlocking ? 'error' : severity === 'low' ? 'notice' : 'warning',
    title: `${severity}: ${finding.rule}`,
    message: disarmed(message).join('\n'),
    ...(location && { file: posix.join(prefix, location.file) }),
    ...(location?.line !== undefined && { line: location.line }),
  };
}
