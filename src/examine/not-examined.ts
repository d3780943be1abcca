import { UserError } from '../errors.ts';
import type { NotExamined } from './examination.ts';

/** What the user can mend stops this part alone. */
export async function orNotExamined<Result>(
  what: string,
  notExamined: NotExamined[],
  look: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    notExamined.push({ what, why: error.message, remedy: error.remedy });
    return undefined;
  }
}

/** For a report line: the first line of a statement, cut. */
export const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 80);
