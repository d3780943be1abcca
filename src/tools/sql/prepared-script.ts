import type { SourceLocation } from '#migration/migration.ts';
import { insertsOf } from '#sql/copy-rows.ts';
import { lineAt, offsetOfPosition } from '#sql/position.ts';
import { splitScript } from '#sql/split-script.ts';
import type { Script } from './shapes/shape.ts';

/** One thing to send, and where it stands in the file. */
export interface PreparedStatement {
  readonly text: string;
  readonly location: SourceLocation & { readonly line: number };
}

/** What of a script can be sent: lines for psql are left out, rows of COPY become INSERT. */
export function prepare(script: Script): readonly PreparedStatement[] {
  return splitScript(script.text).flatMap((part) => {
    const location = { file: script.file, line: script.line + part.line - 1 };
    if (part.kind === 'meta-command') return [];
    if (part.kind === 'copy') return (insertsOf(part.text, part.rows) ?? []).map((text) => ({ text, location }));
    return [{ text: part.text, location }];
  });
}

const SEPARATOR = ';\n';

/** The statements as one query; `last` comes after them. */
export const joined = (statements: readonly PreparedStatement[], last?: string): string =>
  [...statements.map(({ text }) => text), ...(last === undefined ? [] : [last])].join(SEPARATOR);

/** The statement that a position in `joined` lies in, with the position within it. */
export function statementAt(
  statements: readonly PreparedStatement[],
  position: number,
): { readonly statement: PreparedStatement; readonly offset: number } | undefined {
  let offset = offsetOfPosition(joined(statements), position);
  for (const statement of statements) {
    if (offset <= statement.text.length) return { statement, offset };
    offset -= statement.text.length + SEPARATOR.length;
  }
  return undefined;
}

/** Line of the file at an offset of the statement. */
export const lineOf = (statement: PreparedStatement, offset: number): number =>
  statement.location.line + lineAt(statement.text, offset) - 1;

/** BEGIN, COMMIT and the like: a script that opens and ends transactions itself cannot be put into one. */
export const controlsTransaction = ({ text }: PreparedStatement): boolean =>
  /^(?:begin|start\s+transaction|commit|end|rollback|abort|savepoint|release|prepare\s+transaction)\b/i.test(text);
