import { createHash } from 'node:crypto';
import { type Subject, subjectNames } from '../finding/subject.ts';

/** 16 hex digits over rule, project and the names of the subject: stable when lines move or messages are reworded. */
export function fingerprint(rule: string, project: string, subject: Subject): string {
  const identity = JSON.stringify([rule, project, ...subjectNames(subject)]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}
