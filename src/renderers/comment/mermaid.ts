// One bad name makes GitHub show an error box instead of the diagram, so ids are ours and every name is a quoted label.
import type { DiagramTable, SchemaDiagram } from '#report/report.ts';
import { visible } from '../visible.ts';

const MOST_COLUMNS = 25;

export function erDiagram(diagram: SchemaDiagram): string {
  const ids = new Map(diagram.tables.map((table, at) => [table.name, `t${at + 1}`]));
  const references = diagram.references.flatMap(({ from, to, columns }) => {
    const [one, many] = [ids.get(from), ids.get(to)];
    return one && many ? [`    ${one} ||--o{ ${many} : "${label(columns.join(', '))}"`] : [];
  });
  return [
    'erDiagram',
    ...diagram.tables.map((table) => `    ${ids.get(table.name)}["${label(table.name)}"]`),
    ...references,
    ...diagram.tables.flatMap((table) => columnLines(table, ids.get(table.name) ?? '')),
  ].join('\n');
}

function columnLines({ columns }: DiagramTable, id: string): readonly string[] {
  if (!columns || columns.length === 0) return [];
  const shown = columns.slice(0, MOST_COLUMNS);
  const lines = shown.map(({ name, type, keys }) => {
    const marks = keys.length > 0 ? ` ${keys.join(',')}` : '';
    return `        ${attributeType(type)} ${attributeName(name)}${marks}`;
  });
  return [`    ${id} {`, ...lines, '    }'];
}

/** Inside quotes mermaid still reads entities, directives and tags: all but plain characters become entities of its own. */
const label = (name: string): string => {
  const encoded = [...visible(name)]
    .slice(0, 60)
    .map((character) => (/[A-Za-z0-9_., -]/.test(character) ? character : `#${character.codePointAt(0)};`));
  return encoded.length > 0 ? encoded.join('') : '#32;';
};

const shortTypes: Readonly<Record<string, string>> = {
  'character varying': 'varchar',
  character: 'char',
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
  'time with time zone': 'timetz',
  'time without time zone': 'time',
  'double precision': 'double',
};

function attributeType(type: string): string {
  const [, base = type, rest = ''] = /^([^([]*)(.*)$/s.exec(type) ?? [];
  const named = `${shortTypes[base.trim()] ?? base.trim()}${rest.replaceAll(' ', '')}`;
  const safe = named.replaceAll(/[^A-Za-z0-9_()[\],]/g, '_').slice(0, 40);
  return /^[A-Za-z]\w*(\(\d+(,\d+)?\))?(\[\])?$/.test(safe) ? safe : word(safe);
}

const attributeName = (name: string): string => word(visible(name).slice(0, 63));

const word = (text: string): string => {
  const safe = text.replaceAll(/[^A-Za-z0-9_]/g, '_');
  return /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`;
};
