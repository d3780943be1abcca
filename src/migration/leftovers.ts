// Differences after a way back, in words.
import type { Change } from '../catalog/change.ts';
import type { DatabaseObject } from '../catalog/database-object.ts';

/** `type job_status is left behind`, `index ix_jobs_source is lost`, `default of jobs.status is 'new' instead of 'open'`. */
export function leftover(change: Change): string {
  const name = `${kindWord(change.object)} ${objectName(change.object)}`;
  if (change.kind === 'added') return `${name} is left behind`;
  if (change.kind === 'removed') return `${name} is lost`;
  return `${change.attribute} of ${name} is ${shortened(change.after)} instead of ${shortened(change.before)}`;
}

/** `jobs.status`; `public` is left out. */
export function objectName(object: DatabaseObject): string {
  const schema = 'schema' in object && object.schema !== 'public' ? [object.schema] : [];
  const relation = 'relation' in object ? [object.relation] : [];
  const own = 'column' in object ? [object.column] : 'name' in object ? [object.name] : [];
  return [...schema, ...relation, ...own].join('.');
}

const kindWord = ({ kind }: DatabaseObject): string => (kind === 'relation' ? 'table' : kind);

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return 'nothing';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
