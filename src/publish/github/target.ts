// Where on GitHub something is written, and what has to be known before.
import type { GitHubApi } from './api.ts';

export interface RepositoryTarget {
  readonly api: GitHubApi;
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequestTarget extends RepositoryTarget {
  readonly pullRequest: number;
  /** The commit that was audited; what a newer push says is not written over. */
  readonly headCommit: string;
  /** Hex digits that tell several audits of one pull request apart: `commentMarker`. */
  readonly marker: string;
}

export async function hasMoved({ api, owner, repo, pullRequest, headCommit }: PullRequestTarget): Promise<boolean> {
  const { data } = await api.rest.pulls.get({ owner, repo, pull_number: pullRequest });
  return data.head.sha !== headCommit;
}

/** REST's /user is closed to the workflow's token, GraphQL's viewer is not. */
export async function viewerLogin(api: GitHubApi): Promise<string> {
  const { viewer } = await api.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
  return viewer.login;
}

/** GitHub keeps line ends as they were sent, but for those who edit in the browser. */
export const normalized = (text: string): string => text.replaceAll('\r\n', '\n');
