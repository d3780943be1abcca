// PostgreSQL keeps how conditions were bracketed, though `a AND (b AND c)` says what `a AND b AND c` does.

/** An expression as the server prints it, without the brackets around an AND inside an AND, or an OR inside an OR. */
export function flatExpression(expression: string): string {
  const tokens = expression.match(token) ?? [];
  return textOf(level(tokens[Symbol.iterator]()));
}

const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|\b(?:AND|OR)\b|[^'"()\s]+|\s+/g;

/** Between two brackets. */
interface Level {
  readonly operands: readonly Operand[];
  /** Between the operands. */
  readonly connectives: readonly string[];
}

interface Operand {
  readonly text: string;
  /** Nothing stands beside these brackets. */
  readonly whole?: Level;
}

function level(tokens: Iterator<string>): Level {
  const operands: Operand[] = [];
  const connectives: string[] = [];
  let operand: Operand = { text: '' };
  for (let next = tokens.next(); !next.done && next.value !== ')'; next = tokens.next()) {
    if (next.value === 'AND' || next.value === 'OR') {
      connectives.push(next.value);
      operands.push(operand);
      operand = { text: '' };
    } else operand = extended(operand, next.value, tokens);
  }
  return { operands: [...operands, operand], connectives };
}

function extended({ text, whole }: Operand, next: string, tokens: Iterator<string>): Operand {
  if (next !== '(') return next.trim() === '' ? { text: text + next, ...(whole && { whole }) } : { text: text + next };
  const inner = level(tokens);
  return { text: `${text}(${textOf(inner)})`, ...(text.trim() === '' && { whole: inner }) };
}

function textOf({ operands, connectives }: Level): string {
  const [connective] = connectives;
  const flat = connectives.every((other) => other === connective)
    ? operands.flatMap((one) => spread(one, connective))
    : undefined;
  if (connective !== undefined && flat) return flat.join(` ${connective} `);
  return operands.map(({ text }, place) => `${connectives[place - 1] ?? ''}${text}`).join('');
}

function spread({ text, whole }: Operand, connective: string | undefined): readonly string[] {
  const isSame =
    whole !== undefined && whole.connectives.length > 0 && whole.connectives.every((one) => one === connective);
  return isSame ? whole.operands.flatMap((operand) => spread(operand, connective)) : [text.trim()];
}
