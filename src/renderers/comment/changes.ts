import type { Change } from '#catalog/change.ts';
import { objectName } from '#migration/leftovers.ts';
import type { ChangeWork, NewTable, Report } from '#report/report.ts';
import { counted, diffLines, diffSize } from '../words.ts';
import { code, details, fenced, table } from './markdown.ts';
import { erDiagram } from './mermaid.ts';

/** Rows that stand open, and those beside them that are folded. */
const OPEN_ROWS = 10;
const MOST_ROWS = 60;
const FIRST_LINES = 120;

/** Object and change; a new or lost table is one row whatever it consists of. */
export function changesForms(report: Report): readonly string[] {
  const rows = changeRows(report.schemaDiff);
  if (rows.length === 0) return [''];
  const form = (most: number) => `### What changes in the schema\n\n${changesTables(report, rows, most)}`;
  return [...(rows.length > OPEN_ROWS ? [form(MOST_ROWS)] : []), form(OPEN_ROWS), ''];
}

function changesTables({ schemaDiff }: Report, all: readonly ChangeRow[], most: number): string {
  const hasWork = schemaDiff.work !== undefined;
  const titles = ['Object', 'Change', ...(hasWork ? ['Locks taken, really'] : [])];
  const shown = (rows: readonly ChangeRow[]) =>
    table(
      titles,
      titles.map(() => 'left'),
      rows.map(({ cells, lock }) => (hasWork ? [...cells, lock] : cells)),
    );
  // A few more take no more room than the words that fold them.
  if (all.length <= OPEN_ROWS + 2) return shown(all);
  const rows = gravestFirst(all);
  const left = rows.length - Math.min(rows.length, most);
  const more = left > 0 ? `… and ${counted(left, 'more change')}.` : '';
  const folded = rows.slice(OPEN_ROWS, most);
  const title = `<b>${counted(folded.length, 'more change')}</b>`;
  return [shown(rows.slice(0, OPEN_ROWS)), folded.length > 0 ? details(title, shown(folded)) : '', more]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What is gone or written anew is not to be looked for among a hundred new columns. */
const gravestFirst = (rows: readonly ChangeRow[]): readonly ChangeRow[] =>
  rows.toSorted((one, other) => Number(other.isGrave) - Number(one.isGrave));

interface ChangeRow {
  readonly cells: readonly string[];
  readonly lock: string;
  readonly isGrave: boolean;
}

function changeRows({ changes, newTables = [], work = [] }: Report['schemaDiff']): readonly ChangeRow[] {
  const parts = new Map(newTables.map((table) => [`${table.schema}.${table.relation}`, partsText(table)]));
  const works = new Map(work.map((entry) => [JSON.stringify(entry.object), entry]));
  const whole = new Set(changes.filter(isWholeRelation).map(relationKey));
  return changes.flatMap((change) => {
    const key = relationKey(change);
    if (!isWholeRelation(change) && whole.has(key)) return [];
    const done = works.get(JSON.stringify(change.object));
    return [
      {
        cells: [code(objectName(change.object)), changeText(change, parts.get(key) ?? '')],
        lock: workText(done),
        isGrave: change.kind === 'removed' || (done?.rewrites.length ?? 0) > 0,
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
  const lines = diffLines(schemaDiff.unified);
  const title = `<b>Schema diff</b> (${diffSize(lines)})`;
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
