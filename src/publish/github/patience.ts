// How long GitHub is waited for: two retries of what passes, pauses between writes, and one time budget for everything.
import type { Octokit } from '@octokit/rest';
import { isHttpError, isLimit } from './failure.ts';

export interface Patience {
  /** For all requests and pauses of a connection together. */
  readonly budgetMilliseconds: number;
  /** First pause before a retry; the second is three times as long. */
  readonly pauseMilliseconds: number;
  /** Between two writes: GitHub asks for a second. */
  readonly writeGapMilliseconds: number;
}

const RETRIES = 2;

export function bePatient(api: Octokit, patience: Patience): void {
  const clock = new Clock(patience.budgetMilliseconds);
  let lastWrite = Number.NEGATIVE_INFINITY;
  api.hook.wrap('request', async (request, options) => {
    const once = () => clock.time(async (signal) => request({ ...options, request: { ...options.request, signal } }));
    if (options.method === 'GET' || options.url.endsWith('/graphql')) return retried(once, patience, clock);
    await clock.pause(lastWrite + patience.writeGapMilliseconds - performance.now());
    return retried(once, patience, clock).finally(() => {
      lastWrite = performance.now();
    });
  });
}

async function retried<Result>(
  once: () => Promise<Result>,
  { pauseMilliseconds }: Patience,
  clock: Clock,
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      const wait = waitOf(error) ?? pauseMilliseconds * 3 ** attempt;
      if (attempt === RETRIES || !isPassing(error) || wait >= clock.left) throw error;
      await clock.pause(wait);
    }
  }
}

/** Time spent waiting for GitHub; the audit between two requests does not count. */
class Clock {
  readonly #budget: number;
  #spent = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  get left(): number {
    return Math.max(0, this.#budget - this.#spent);
  }

  async time<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    if (this.left === 0) throw new Error(`no answer within ${Math.round(this.#budget / 1000)} s`);
    const start = performance.now();
    try {
      return await work(AbortSignal.timeout(Math.ceil(this.left)));
    } finally {
      this.#spent += performance.now() - start;
    }
  }

  async pause(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    const wait = Math.min(milliseconds, this.left);
    this.#spent += wait;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

// 5xx and the limits pass; a permission does not come by waiting. Status 500 also stands for no answer at all.
const isPassing = (error: unknown): boolean =>
  isHttpError(error) && ((error.status >= 500 && error.status <= 599) || isLimit(error));

/** What GitHub asks to wait: `retry-after`, or the end of the hour that the primary limit counts. */
function waitOf(error: unknown): number | undefined {
  if (!isHttpError(error)) return undefined;
  const headers = error.response?.headers ?? {};
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers;
  if (after !== undefined) return Number(after) * 1000 || 0;
  if (`${remaining}` === '0' && reset !== undefined) return Math.max(0, Number(reset) * 1000 - Date.now());
  return undefined;
}
