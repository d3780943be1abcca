// The lexical structure of PostgreSQL's SQL, as far as it decides where a statement ends. It has to read broken scripts and those with
// psql's own lines in them, which PostgreSQL's parser refuses as a whole; where that one reads them, both agree (test/sql).

export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'comment' | 'symbol' | 'meta-command';
  /** Offsets in UTF-16 units; `end` is behind the last one. */
  readonly start: number;
  readonly end: number;
}

const space = /\s+/y;
const word = /[\p{L}_\d][\p{L}\d_$]*/uy;
const quoted = /(?:[uU]&)?"(?:[^"]+|"")*(?:"|$)/y;
const escapeString = /[eE]'(?:[^'\\]+|\\.|'')*(?:'|$)/sy;
const plainString = /(?:[bBxXnN]|[uU]&)?'(?:[^']+|'')*(?:'|$)/y;
const dollarTag = /\$(?:[\p{L}_][\p{L}\d_]*)?\$/uy;
const lineComment = /--[^\n\r]*/y;
const restOfLine = /\\[^\n\r]*/y;

/** Tokens of the script one after the other, spacing left out. Never throws: what is not ended goes to the end. */
export function* tokensOf(script: string, from = 0): Generator<Token> {
  let at = from;
  while (at < script.length) {
    at = match(space, script, at) ?? at;
    if (at >= script.length) return;
    const token = tokenAt(script, at);
    yield token;
    at = token.end;
  }
}

function tokenAt(script: string, start: number): Token {
  const blockEnd = script.startsWith('/*', start) ? endOfBlockComment(script, start) : undefined;
  const comment = blockEnd ?? match(lineComment, script, start);
  if (comment !== undefined) return { kind: 'comment', start, end: comment };
  const string = match(escapeString, script, start) ?? match(plainString, script, start) ?? endOfDollar(script, start);
  if (string !== undefined) return { kind: 'string', start, end: string };
  const identifier = match(quoted, script, start);
  if (identifier !== undefined) return { kind: 'quoted', start, end: identifier };
  const name = match(word, script, start);
  if (name !== undefined) return { kind: 'word', start, end: name };
  const command = match(restOfLine, script, start);
  if (command !== undefined) return { kind: 'meta-command', start, end: command };
  return { kind: 'symbol', start, end: start + 1 };
}

function match(pattern: RegExp, script: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(script) ? pattern.lastIndex : undefined;
}

// PostgreSQL nests block comments, other databases do not.
function endOfBlockComment(script: string, start: number): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = start + 2;
  let depth = 1;
  for (let found = edge.exec(script); found; found = edge.exec(script)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return script.length;
}

function endOfDollar(script: string, start: number): number | undefined {
  const tagEnd = match(dollarTag, script, start);
  if (tagEnd === undefined) return undefined;
  const tag = script.slice(start, tagEnd);
  const close = script.indexOf(tag, tagEnd);
  return close < 0 ? script.length : close + tag.length;
}
