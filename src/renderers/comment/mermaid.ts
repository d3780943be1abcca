// One bad name makes GitHub show an error box instead of the diagram, so ids are ours and every name is a quoted label.
import type { DiagramTable, SchemaDiagram } from '#report/report.ts';
import { visible } from '../visible.ts';

const MOST_COLUMNS = 25;

/** GitHub draws nothing of a longer text, and says so in the picture's place. */
const LONGEST = 45_000;

/** Undefined where mermaid could not draw it. */
export function erDiagram(diagram: SchemaDiagram): string | undefined {
  const source = sourceOf(diagram);
  return source.length <= LONGEST && isDrawable(source) ? source : undefined;
}

// What mermaid reads of what is written here: ids of ours, labels without anything that it obeys, safe types and attributes.
const LABEL = '"[A-Za-z0-9_., #;-]+"';
const LINE = new RegExp(
  [
    '^erDiagram$',
    `^    t\\d+\\[${LABEL}\\]$`,
    `^    t\\d+ \\|\\|--o\\{ t\\d+ : ${LABEL}$`,
    '^    t\\d+ \\{$',
    '^        [A-Za-z_]\\w*(\\(\\d+(,\\d+)?\\))?(\\[\\])? [A-Za-z_]\\w*( (PK|FK|UK)(,(PK|FK|UK))*)?$',
    '^    \\}$',
  ].join('|'),
);

/** One line that mermaid cannot read costs the whole diagram. */
export const isDrawable = (source: string): boolean => source.split('\n').every((line) => LINE.test(line));

function sourceOf(diagram: SchemaDiagram): string {
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

const TYPE = /^(?!(PK|FK|UK)$)[A-Za-z]\w*(\(\d+(,\d+)?\))?(\[\])?$/i;

function attributeType(type: string): string {
  const [, base = type, rest = ''] = /^([^([]*)(.*)$/s.exec(type) ?? [];
  const named = `${shortTypes[base.trim()] ?? base.trim()}${rest.replaceAll(' ', '')}`;
  const safe = named.replaceAll(/[^A-Za-z0-9_()[\],]/g, '_').slice(0, 40);
  return TYPE.test(safe) ? safe : word(safe);
}

const attributeName = (name: string): string => word(visible(name).slice(0, 63));

const word = (text: string): string => {
  const safe = text.replaceAll(/[^A-Za-z0-9_]/g, '_');
  // The words of its keys are no names to mermaid.
  return /^(?!(PK|FK|UK)$)[A-Za-z_]/i.test(safe) ? safe : `_${safe}`;
};
