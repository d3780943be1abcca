// The connection to GitHub: its address, a few retries, and one time budget for everything.
import { getOctokitOptions } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';

export type GitHubApi = Octokit;

export interface Connection {
  readonly token: string;
  /** `https://api.github.com`, or `https://host/api/v3` on an Enterprise Server. */
  readonly apiUrl: string;
  /** First pause before a retry; the second is three times as long. */
  readonly pauseMilliseconds?: number;
}

const BUDGET_MILLISECONDS = 60_000;
const RETRIES = 2;

export function connect({ token, apiUrl, pauseMilliseconds = 1000 }: Connection): GitHubApi {
  const api = new Octokit({
    ...getOctokitOptions(token, { request: { signal: AbortSignal.timeout(BUDGET_MILLISECONDS) }, log: silent }),
    baseUrl: apiUrl,
  });
  api.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await request(options);
      } catch (error) {
        if (attempt === RETRIES || !isPassing(error)) throw error;
        await pause(waitOf(error) ?? pauseMilliseconds * 3 ** attempt);
      }
    }
  });
  return api;
}

/** What a refused call lacks, in the words of a workflow: `pull-requests: write`. Undefined for other failures. */
export function missingPermission(error: unknown): string | undefined {
  const isRefusal = isHttpError(error) && error.status === 403 && !isSecondaryLimit(error);
  return isRefusal ? 'pull-requests: write' : undefined;
}

/** GitHub's own words, one line. */
export function failureText(error: unknown): string {
  if (isHttpError(error)) return `GitHub answered ${error.status}: ${firstLine(error.message)}`;
  return error instanceof Error ? `GitHub could not be reached: ${firstLine(error.message)}` : String(error);
}

/** As Octokit throws it; status 500 also stands for no answer at all. */
interface HttpError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

// 5xx and the limits on writing pass; a permission does not come by waiting.
const isPassing = (error: unknown): boolean =>
  isHttpError(error) && ((error.status >= 500 && error.status <= 599) || isSecondaryLimit(error));

const isSecondaryLimit = (error: HttpError): boolean =>
  error.status === 429 || (error.status === 403 && /secondary rate limit|abuse detection/i.test(error.message));

function waitOf(error: unknown): number | undefined {
  const seconds = isHttpError(error) ? Number(error.response?.headers['retry-after']) : Number.NaN;
  return Number.isFinite(seconds) ? Math.min(seconds, 20) * 1000 : undefined;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
