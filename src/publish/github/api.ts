// The connection to GitHub. `GITHUB_API_URL` leads to an Enterprise Server, `https_proxy` through a proxy.
import { getOctokitOptions } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import { bePatient } from './patience.ts';

export type GitHubApi = Octokit;

export interface Connection {
  readonly token: string;
  /** `https://api.github.com`, or `https://host/api/v3` on an Enterprise Server. */
  readonly apiUrl: string;
  /** First pause before a retry; the second is three times as long. */
  readonly pauseMilliseconds?: number;
  readonly budgetMilliseconds?: number;
}

/** All that is asked over one connection has one minute together. */
export function connect({
  token,
  apiUrl,
  pauseMilliseconds = 1000,
  budgetMilliseconds = 60_000,
}: Connection): GitHubApi {
  const api = new Octokit({ ...getOctokitOptions(token, { log: silent }), baseUrl: apiUrl });
  bePatient(api, {
    budgetMilliseconds,
    pauseMilliseconds,
    writeGapMilliseconds: isOnThisMachine(apiUrl) ? 0 : 1000,
  });
  return api;
}

const isOnThisMachine = (url: string): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
