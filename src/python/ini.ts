/** Options by section and name, as Python's configparser reads them: `%(name)s` is filled in, `%%` is a percent sign. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function parseIni(text: string, defaults: Readonly<Record<string, string>>): Ini {
  const headers = [...text.matchAll(header)].map(([, title = '']) => title);
  const sections = new Map(headers.map((title) => [title, new Map<string, string>()]));
  for (const { section, name, value } of optionsOf(text)) {
    const options = sections.get(section) ?? new Map<string, string>();
    sections.set(section, options.set(name, value));
  }
  return new Map(
    [...sections].map(([title, options]) => [title, filledIn(options, sections.get('DEFAULT'), defaults)]),
  );
}

const header = /^\[([^\]]+)\]/gm;

interface Option {
  readonly section: string;
  readonly name: string;
  value: string;
}

// A line that is indented continues the value above it.
function optionsOf(text: string): readonly Option[] {
  const options: Option[] = [];
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const title = /^\[([^\]]+)\]/.exec(line)?.[1];
    const [, name, value = ''] = /^([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    const above = options.at(-1);
    if (title !== undefined) section = title;
    else if (name !== undefined) options.push({ section, name: name.toLowerCase(), value: withoutComment(value) });
    else if (above) above.value += `\n${line.trim()}`;
  }
  return options;
}

// An inline comment is not configparser's default, yet Alembic's own templates end lines with ` # …`.
const withoutComment = (value: string): string => value.replace(/\s+#.*$/, '').trim();

function filledIn(
  options: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, string> | undefined,
  defaults: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const raw = new Map([...Object.entries(defaults), ...(shared ?? []), ...options]);
  const fill = (value: string, depth: number): string =>
    value.replace(/%(%|\(([^)]+)\)s)/g, (whole, _, reference: string | undefined) => {
      if (reference === undefined) return '%';
      const other = raw.get(reference.toLowerCase());
      return other === undefined || depth > 9 ? whole : fill(other, depth + 1);
    });
  return new Map([...raw].map(([name, value]) => [name, fill(value, 0)]));
}
