/**
 * The options of `[tool.alembic]` in a pyproject.toml (Alembic 1.16). Of TOML it reads what that table holds: strings, and lists of
 * strings. Undefined when there is no such table.
 */
export function alembicTable(toml: string, here: string): ReadonlyMap<string, readonly string[]> | undefined {
  const table = /^\[tool\.alembic\][ \t]*(?:#.*)?$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(toml)?.[1];
  if (table === undefined) return undefined;
  const options = new Map<string, readonly string[]>();
  for (const [, name = '', value = ''] of table.matchAll(/^([\w-]+)\s*=\s*(\[[^\]]*\]|"[^"\n]*"|'[^'\n]*')/gm)) {
    const uncommented = value.replaceAll(/^\s*#.*$/gm, '');
    const strings = [...uncommented.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(
      ([, double, single]) => double ?? single ?? '',
    );
    options.set(
      name,
      strings.map((text) => text.replaceAll('%(here)s', here).replaceAll('%%', '%')),
    );
  }
  return options;
}
