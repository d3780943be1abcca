// Drivers write parameters in their own ways; the server knows `$1`.

const token = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|::|(?<![\w\]:]):([a-z_]\w*)|%\((\w+)\)s|%s/gi;

/** `:name`, `%(name)s` and `%s` become `$1` and so on; the same name keeps its number, strings and comments stay. */
export function withNumberedParameters(sql: string): string {
  const highest = Math.max(0, ...[...sql.matchAll(/\$(\d+)/g)].map(([, digits]) => Number(digits)));
  const numbers = new Map<string, number>();
  let next = highest;
  return sql.replaceAll(token, (written: string, colon?: string, percent?: string) => {
    const name = colon ?? percent;
    if (name === undefined && written !== '%s') return written;
    const known = name === undefined ? undefined : numbers.get(name);
    if (known !== undefined) return `$${known}`;
    next += 1;
    if (name !== undefined) numbers.set(name, next);
    return `$${next}`;
  });
}
