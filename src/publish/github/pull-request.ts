import type { GitHubApi } from './api.ts';

export interface PullRequest {
  readonly number: number;
  readonly headCommit: string;
}

/**
 * The pull request of a `pull_request` or `workflow_run` event. For forks the latter names none: the base repository is asked for the
 * head's branch, and only a pull request that still is at that commit counts.
 */
export async function findPullRequest(
  api: GitHubApi,
  repository: { readonly owner: string; readonly repo: string },
  payload: unknown,
): Promise<PullRequest | undefined> {
  const direct = field(payload, 'pull_request');
  const number = field(direct, 'number');
  const sha = field(field(direct, 'head'), 'sha');
  if (typeof number === 'number' && typeof sha === 'string') return { number, headCommit: sha };
  const run = field(payload, 'workflow_run');
  const owner = field(field(field(run, 'head_repository'), 'owner'), 'login');
  const branch = field(run, 'head_branch');
  const commit = field(run, 'head_sha');
  if (typeof owner !== 'string' || typeof branch !== 'string' || typeof commit !== 'string') return undefined;
  const { data } = await api.rest.pulls.list({
    ...repository,
    head: `${owner}:${branch}`,
    state: 'open',
    per_page: 100,
  });
  const found = data.find((pullRequest) => pullRequest.head.sha === commit);
  return found && { number: found.number, headCommit: commit };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
