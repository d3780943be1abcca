import type { Change } from '#catalog/change.ts';
import { objectName } from '#migration/leftovers.ts';
import type { ChangeWork, NewTable, Report } from '#report/report.ts';
import { counted } from '../words.ts';
import { code, details, fenced, table } from './markdown.ts';
import { erDiagram } from './mermaid.ts';

const MOST_ROWS = 30;
const FIRST_LINES = 120;

/** Object and change; a new or lost table is one row whatever it consists of. */
export function changesSection({ schemaDiff }: Report): string {
  const hasWork = schemaDiff.work !== undefined;
  const rows = changeRows(schemaDiff).map(({ cells, lock }) => (hasWork ? [...cells, lock] : cells));
  if (rows.length === 0) return '';
  const more = rows.length > MOST_ROWS ? `\n\n… and ${counted(rows.length - MOST_ROWS, 'more change')}.` : '';
  const titles = ['Object', 'Change', ...(hasWork ? ['Locks taken, really'] : [])];
  const shown = table(
    titles,
    titles.map(() => 'left'),
    rows.slice(0, MOST_ROWS),
  );
  return `### What changes in the schema\n\n${shown}${more}`;
}

interface ChangeRow {
  readonly cells: readonly string[];
  readonly lock: string;
}

function changeRows({ changes, newTables = [], work = [] }: Report['schemaDiff']): readonly ChangeRow[] {
  const parts = new Map(newTables.map((table) => [`${table.schema}.${table.relation}`, partsText(table)]));
  const works = new Map(work.map((entry) => [JSON.stringify(entry.object), entry]));
  const whole = new Set(changes.filter(isWholeRelation).map(relationKey));
  return changes.flatMap((change) => {
    const key = relationKey(change);
    if (!isWholeRelation(change) && whole.has(key)) return [];
    return [
      {
        cells: [code(objectName(change.object)), changeText(change, parts.get(key) ?? '')],
        lock: workText(works.get(JSON.stringify(change.object))),
      },
    ];
  });
}

/** Empty where no statement was seen. */
function workText(work: ChangeWork | undefined): string {
  if (!work) return '';
  const locks = work.locks.map(({ mode, relation }) => `${code(mode)} on ${code(relation)}`);
  const rewrites = work.rewrites.map((relation) => `**rewrites ${code(relation)}**`);
  return [...locks, ...rewrites].join(', ') || 'none on old tables';
}

const isWholeRelation = ({ object, kind }: Change): boolean => object.kind === 'relation' && kind !== 'altered';

const relationKey = ({ object }: Change): string => ('relation' in object ? `${object.schema}.${object.relation}` : '');

function changeText(change: Change, parts: string): string {
  const kind = change.object.kind === 'relation' ? relationWord(change) : change.object.kind;
  if (change.kind === 'removed') return `${kind} removed`;
  if (change.kind === 'altered')
    return `${kind} ${change.attribute}: ${valueText(change.before)} → ${valueText(change.after)}`;
  if (change.object.kind === 'relation') return `new ${kind}${parts}`;
  return change.object.kind === 'column' ? `new column, ${code(typeText(change.definition))}` : `new ${kind}`;
}

const relationWord = (change: Change): string => {
  const [, view] = /^CREATE (VIEW|MATERIALIZED VIEW)\b/.exec('definition' in change ? change.definition : '') ?? [];
  return view?.toLowerCase() ?? 'table';
};

/** A column's definition without its name, which stands beside it. */
const typeText = (definition: string): string => definition.replace(/^\s*("(?:[^"]|"")*"|\S+)\s+/, '');

const valueText = (text: string): string => (text === '' ? 'none' : code(text));

function partsText({ columns, foreignKeys, indexes }: NewTable): string {
  const count = (number: number, one: string, many?: string) => (number > 0 ? [counted(number, one, many)] : []);
  const texts = [
    ...count(columns, 'column'),
    ...count(foreignKeys, 'foreign key'),
    ...count(indexes, 'index', 'indexes'),
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
  const line = `${title}: left out here.`;
  return source === undefined ? [line, ''] : [details(title, fenced(source, 'mermaid')), line, ''];
}
