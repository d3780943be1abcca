// Differences after a way back, in words.
import type { Change } from '../catalog/change.ts';
import type { DatabaseObject } from '../catalog/database-object.ts';

/** `type job_status is left behind`, `index ix_jobs_source is lost`, `default of jobs.status is 'new' instead of 'open'`. */
export function leftover(change: Change): string {
  const name = `${kindWord(change)} ${objectName(change.object)}`;
  if (change.kind === 'added') return `${name} is left behind`;
  if (change.kind === 'removed') return `${name} is lost`;
  const { attribute, before, after } = change;
  if (attribute === 'labels') return labelsOf(name, before, after);
  if (attribute === 'column order') return `columns of ${name} are in another order (${contrast(before, after)})`;
  return `${attribute} of ${name} is ${contrast(before, after)}`;
}

/** `jobs.status`; `public` is left out. */
export function objectName(object: DatabaseObject): string {
  const schema = 'schema' in object && object.schema !== 'public' ? [object.schema] : [];
  const relation = 'relation' in object ? [object.relation] : [];
  const own = 'column' in object ? [object.column] : 'name' in object ? [object.name] : [];
  return [...schema, ...relation, ...own].join('.');
}

/** Of an enum; none is lost. */
export const leavesLabelsOnly = (change: Change): boolean =>
  change.kind === 'altered' &&
  change.attribute === 'labels' &&
  labelsIn(change.before).every((label) => labelsIn(change.after).includes(label));

function kindWord(change: Change): string {
  if (change.object.kind !== 'relation') return change.object.kind;
  const isView =
    change.kind === 'altered'
      ? change.attribute === 'definition'
      : /^CREATE (?:MATERIALIZED )?VIEW\b/.test(change.definition);
  return isView ? 'view' : 'table';
}

function labelsOf(name: string, before: string, after: string): string {
  const [former, present] = [labelsIn(before), labelsIn(after)];
  const left = present.filter((label) => !former.includes(label));
  const lost = former.filter((label) => !present.includes(label));
  const parts = [
    ...(left.length > 0 ? [labelPhrase(left, name, 'left behind')] : []),
    ...(lost.length > 0 ? [labelPhrase(lost, left.length > 0 ? undefined : name, 'lost')] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : `labels of ${name} are in another order (${contrast(before, after)})`;
}

const labelsIn = (list: string): readonly string[] => list.match(/"(?:[^"\\]|\\.)*"/g) ?? [];

const labelPhrase = (labels: readonly string[], of: string | undefined, fate: string): string =>
  `${labels.length === 1 ? 'label' : 'labels'} ${labels.join(', ')}${of === undefined ? '' : ` of ${of}`} ${labels.length === 1 ? 'is' : 'are'} ${fate}`;

/** `'new' instead of 'open'`; long texts begin shortly before the place where they part. */
function contrast(before: string, after: string): string {
  const [was, is] = [oneLine(before), oneLine(after)];
  const isLong = Math.max(was.length, is.length) > mostShown;
  const start = isLong ? shortlyBefore(was, partingOf(was, is)) : 0;
  return `${excerpt(is, start)} instead of ${excerpt(was, start)}`;
}

const mostShown = 60;
const shownBefore = 20;

function partingOf(one: string, other: string): number {
  let position = 0;
  while (position < one.length && one[position] === other[position]) position += 1;
  return position;
}

/** At the beginning of a word, where one begins there. */
function shortlyBefore(text: string, position: number): number {
  if (position <= shownBefore) return 0;
  const word = text.indexOf(' ', position - shownBefore) + 1;
  return word > 0 && word <= position ? word : position - shownBefore;
}

function excerpt(text: string, start: number): string {
  const rest = text.slice(start);
  if (rest === '') return 'nothing';
  const shown = rest.length > mostShown ? `${rest.slice(0, mostShown - 1)}…` : rest;
  return start > 0 ? `… ${shown}` : shown;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
