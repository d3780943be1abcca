// What the catalog says has no place in a file; who reads a diff looks for the line that made it.
import type { DatabaseObject } from '#catalog/database-object.ts';
import type { Finding } from '#finding/finding.ts';
import { originOf } from '#migration/origin.ts';
import type { RuleRun } from '#rule/rule-run.ts';
import type { Examination } from './examination.ts';

/** Findings about a thing in the database stand where its migration made it, unless their rule knows better. */
export function located(run: RuleRun, { walk, history }: Examination): RuleRun {
  if (!walk) return run;
  const place = (finding: Finding): Finding => {
    const object = finding.location ? undefined : databaseObject(finding.subject);
    const location = object && originOf(object, walk, history);
    return location ? { ...finding, location } : finding;
  };
  return { ...run, findings: run.findings.map(place) };
}

function databaseObject(subject: Finding['subject']): DatabaseObject | undefined {
  switch (subject.kind) {
    case 'migration':
    case 'history':
    case 'page':
    case 'model':
    case 'query':
    case 'configuration':
      return undefined;
    default:
      return subject;
  }
}
