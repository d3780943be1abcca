import { EngineFailure } from '#engines/engine.ts';
import type { Fault } from '#migration/fault.ts';
import { UserError } from '../errors.ts';
import type { NotExamined } from './examination.ts';

/** What the user can mend stops this part alone, and so does an engine that goes away. */
export async function orNotExamined<Result>(
  what: string,
  notExamined: NotExamined[],
  look: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await look();
  } catch (error) {
    notExamined.push({ what, ...reasonOf(error) });
    return undefined;
  }
}

function reasonOf(error: unknown): Pick<NotExamined, 'why' | 'remedy'> {
  if (error instanceof UserError) return { why: error.message, remedy: error.remedy };
  if (error instanceof EngineFailure) return { why: withStatement(error) };
  throw error;
}

/** What went wrong, and at which statement. */
export const withStatement = ({ message, statement }: Pick<Fault, 'message' | 'statement'>): string =>
  statement === undefined ? message : `${message}: ${excerpt(statement)}`;

/** For a report line: the beginning of a statement. */
export function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
