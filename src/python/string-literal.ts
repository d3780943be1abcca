const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};
const escapes = /\\(\r\n|[ntr\\'"\nabfv]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3})/g;

/** The value of one Python string literal as written; undefined for an f-string, whose value only Python knows. */
export function decodeString(literal: string): string | undefined {
  const match = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(literal);
  if (!match) return undefined;
  const [, prefix = '', , body = ''] = match;
  if (/[fFtT]/.test(prefix)) return undefined;
  return /[rR]/.test(prefix) ? body : body.replace(escapes, (_, code: string) => decodeEscape(code));
}

function decodeEscape(code: string): string {
  if (code === '\r\n') return '';
  const known = simple[code];
  if (known !== undefined) return known;
  return String.fromCodePoint(/^[xuU]/.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8));
}
