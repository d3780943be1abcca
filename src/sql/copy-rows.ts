// Rows of `COPY … FROM stdin` as INSERT statements, so that every engine can take them: the text format is the one pg_dump writes.

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const ROWS_PER_STATEMENT = 200;

/** Undefined when the format is not the plain text one (CSV, binary, other delimiters). */
export function insertsOf(copy: string, rows: string): readonly string[] | undefined {
  const parts = /^copy\s+(?<target>.+?)\s+from\s+stdin(?<options>.*)$/is.exec(copy)?.groups;
  if (!parts || (parts['options'] ?? '').trim() !== '') return undefined;
  const values = rows
    .split('\n')
    .filter((line) => line !== '' && line !== '\r')
    .map((line) => `(${line.replace(/\r$/, '').split('\t').map(literal).join(', ')})`);
  const statements: string[] = [];
  for (let start = 0; start < values.length; start += ROWS_PER_STATEMENT) {
    const batch = values.slice(start, start + ROWS_PER_STATEMENT);
    // COPY fills GENERATED ALWAYS identities too.
    statements.push(`INSERT INTO ${parts['target']} OVERRIDING SYSTEM VALUE VALUES ${batch.join(',\n')}`);
  }
  return statements;
}

function literal(field: string): string {
  if (field === '\\N') return 'NULL';
  const text = field.replace(/\\([0-7]{1,3}|x[\da-fA-F]{1,2}|.)/gs, (_, code: string) => characterOf(code));
  return `'${text.replaceAll("'", "''")}'`;
}

function characterOf(code: string): string {
  if (/^[0-7]+$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  if (/^x[\da-fA-F]+$/.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return escapes[code] ?? code;
}
