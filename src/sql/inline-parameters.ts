import { type Token, tokensOf } from './tokens.ts';

/** The statement with its `$1` as literals, for engines that take no parameters everywhere. Values are null, boolean, number or text. */
export function inlineParameters(statement: string, values: readonly unknown[]): string {
  if (values.length === 0) return statement;
  let inlined = '';
  let copied = 0;
  let dollar: Token | undefined;
  for (const token of tokensOf(statement)) {
    const text = statement.slice(token.start, token.end);
    if (dollar?.end === token.start && /^\d+$/.test(text)) {
      inlined += statement.slice(copied, dollar.start) + literalOf(values[Number(text) - 1]);
      copied = token.end;
    }
    dollar = text === '$' ? token : undefined;
  }
  return inlined + statement.slice(copied);
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `'${String(value).replaceAll("'", "''")}'`;
}
