// The connection to GitHub. `GITHUB_API_URL` leads to an Enterprise Server, `https_proxy` through a proxy.
import { getOctokitOptions } from '@actions/github/lib/utils';
import { HttpClient } from '@actions/http-client';
import { Octokit } from '@octokit/rest';
import { fetch } from 'undici';
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
  const options = getOctokitOptions(token, { log: silent, baseUrl: apiUrl, request: { fetch: throughProxy(apiUrl) } });
  const api = new Octokit(options);
  bePatient(api, {
    budgetMilliseconds,
    pauseMilliseconds,
    writeGapMilliseconds: isOnThisMachine(apiUrl) ? 0 : 1000,
  });
  return api;
}

// Octokit knows no proxy, and Node's own fetch reads `https_proxy` only when it is told to.
function throughProxy(apiUrl: string): typeof fetch {
  const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
  return dispatcher ? (url, options) => fetch(url, { ...options, dispatcher }) : fetch;
}

const isOnThisMachine = (url: string): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
