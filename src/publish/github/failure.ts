// What GitHub's refusals mean, in words that say what to do.
import type { Outcome } from '../publisher.ts';

/** As Octokit throws it; status 500 also stands for no answer at all. */
export interface HttpError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

export const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

/** Another run may have been quicker: what is gone needs no removal. */
export async function orGone(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (error) {
    if (!isHttpError(error) || error.status !== 404) throw error;
  }
}

/** The limits on requests and on writing: they pass. */
export const isLimit = (error: HttpError): boolean =>
  error.status === 429 ||
  (error.status === 403 &&
    (/rate limit|abuse detection/i.test(error.message) ||
      `${error.response?.headers['x-ratelimit-remaining']}` === '0'));

/** What a place that may refuse has to offer: `attempt` turns the refusal into an outcome. */
export interface Attempt {
  /** The permission that writing takes, where GitHub does not name it: `pull-requests: write`. */
  readonly permission: string;
  /** Where the reader finds the report all the same. */
  readonly instead: string;
}

export async function attempt<Result>(
  write: () => Promise<Result>,
  { permission, instead }: Attempt,
): Promise<Result | Refusal> {
  try {
    return await write();
  } catch (error) {
    const missing = missingPermission(error, permission);
    return {
      status: 'refused',
      because: failureText(error),
      remedy: instead,
      ...(missing !== undefined && { permission: missing }),
    };
  }
}

export type Refusal = Outcome & { readonly status: 'refused' };

/** What a refused call lacks, in the words of a workflow. Undefined for other failures. */
function missingPermission(error: unknown, usual: string): string | undefined {
  if (!isHttpError(error) || error.status !== 403 || isLimit(error)) return undefined;
  // `issues=write; pull_requests=write`: one of them will do.
  const accepted = `${error.response?.headers['x-accepted-github-permissions'] ?? ''}`
    .split(';')
    .map((permission) => permission.trim().replace('=', ': ').replaceAll('_', '-'))
    .filter((permission) => /^[a-z-]+: [a-z]+$/.test(permission));
  return accepted.includes(usual) ? usual : (accepted[0] ?? usual);
}

/** GitHub's own words, one line. */
function failureText(error: unknown): string {
  if (isHttpError(error) && error.response) return `GitHub answered ${error.status}: ${firstLine(error.message)}`;
  return error instanceof Error ? `GitHub could not be reached: ${firstLine(error.message)}` : String(error);
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
