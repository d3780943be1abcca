import type { Change } from '#catalog/change.ts';
import { objectName } from '#migration/leftovers.ts';
import type { Report } from '#report/report.ts';
import { counted } from '../words.ts';
import { code, details, fenced, table } from './markdown.ts';
import { erDiagram } from './mermaid.ts';

const MOST_ROWS = 30;
const FIRST_LINES = 120;
const LONGEST_DIAGRAM = 45_000;

/** Object and change; a new or lost table is one row whatever it consists of. */
export function changesSection({ schemaDiff }: Report): string {
  const rows = changeRows(schemaDiff.changes);
  if (rows.length === 0) return '';
  const more = rows.length > MOST_ROWS ? `\n\n… and ${counted(rows.length - MOST_ROWS, 'more change')}.` : '';
  const shown = table(['Object', 'Change'], ['left', 'left'], rows.slice(0, MOST_ROWS));
  return `### What changes in the schema\n\n${shown}${more}`;
}

function changeRows(changes: readonly Change[]): readonly (readonly string[])[] {
  const whole = new Map(
    changes.flatMap((change) =>
      change.object.kind === 'relation' && change.kind !== 'altered'
        ? [[relationKey(change), change.kind] as const]
        : [],
    ),
  );
  return changes.flatMap((change) => {
    const key = relationKey(change);
    if (change.object.kind !== 'relation' && whole.has(key)) return [];
    return [[code(objectName(change.object)), changeText(change, changes)]];
  });
}

const relationKey = ({ object }: Change): string => ('relation' in object ? `${object.schema}.${object.relation}` : '');

function changeText(change: Change, all: readonly Change[]): string {
  const kind = change.object.kind === 'relation' ? 'table' : change.object.kind;
  if (change.kind === 'removed') return `${kind} removed`;
  if (change.kind === 'altered')
    return `${kind} ${change.attribute}: ${valueText(change.before)} → ${valueText(change.after)}`;
  if (change.object.kind === 'relation') return `new table${partsText(change, all)}`;
  return change.object.kind === 'column' ? `new column, ${code(change.definition)}` : `new ${kind}`;
}

const valueText = (text: string): string => (text === '' ? 'none' : code(text));

function partsText(relation: Change, all: readonly Change[]): string {
  const parts = all.filter((change) => change !== relation && relationKey(change) === relationKey(relation));
  const count = (kind: Change['object']['kind'], one: string, many?: string) => {
    const number = parts.filter((part) => part.object.kind === kind).length;
    return number > 0 ? [counted(number, one, many)] : [];
  };
  const texts = [
    ...count('column', 'column'),
    ...count('constraint', 'constraint'),
    ...count('index', 'index', 'indexes'),
  ];
  return texts.length > 0 ? `: ${texts.join(', ')}` : '';
}

export function diffForms({ schemaDiff }: Report): readonly string[] {
  if (schemaDiff.unified === '') return [''];
  const lines = schemaDiff.unified.split('\n').filter((line) => !/^(={5,}|---|\+\+\+)/.test(line));
  const added = lines.filter((line) => line.startsWith('+')).length;
  const removed = lines.filter((line) => line.startsWith('-')).length;
  const title = `<b>Schema diff</b> (+${added} −${removed} lines)`;
  const form = (most: number) => details(title, fenced(lines.slice(0, most).join('\n'), 'diff'));
  return [form(lines.length), ...(lines.length > FIRST_LINES ? [form(FIRST_LINES)] : []), ''];
}

export function diagramForms({ schemaDiff }: Report): readonly string[] {
  const { diagram } = schemaDiff;
  if (!diagram) return [''];
  const source = erDiagram(diagram);
  const title = `<b>Diagram</b> of the changed tables and their neighbours (${diagram.tables.length} of ${diagram.of})`;
  const line = `${title.replaceAll(/<\/?b>/g, '**')}: left out here.`;
  return source.length > LONGEST_DIAGRAM ? [line, ''] : [details(title, fenced(source, 'mermaid')), line, ''];
}
