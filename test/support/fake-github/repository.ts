// What the fake GitHub remembers: a repository, its pull requests and their comments.
import { example } from './api-description.ts';

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Author;
  body: string;
}

export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface PullRequest {
  readonly number: number;
  headSha: string;
  /** `owner:branch` of the head. */
  readonly head: string;
}

export const actionsBot: Author = { login: 'github-actions[bot]', type: 'Bot' };

export class Repository {
  readonly name = 'acme/jobhunt';
  readonly comments: Comment[] = [];
  readonly pullRequests: PullRequest[] = [];
  #lastId = 1000;

  addComment(issue: number, author: Author, body: string): Comment {
    this.#lastId += 1;
    const comment = { id: this.#lastId, issue, author, body };
    this.comments.push(comment);
    return comment;
  }
}

export function commentBody(comment: Comment, origin: string): object {
  const place = `${origin}/repos/acme/jobhunt`;
  return {
    ...example('issue-comment'),
    id: comment.id,
    body: comment.body,
    url: `${place}/issues/comments/${comment.id}`,
    issue_url: `${place}/issues/${comment.issue}`,
    html_url: `https://github.com/acme/jobhunt/pull/${comment.issue}#issuecomment-${comment.id}`,
    user: { ...Object(example('issue-comment')['user']), ...comment.author },
  };
}

export function pullRequestBody(pullRequest: PullRequest, kind: 'pull-request' | 'pull-request-simple-items'): object {
  const [body] = [example(kind)].flat();
  const head = Object(body?.['head']);
  const [owner = '', branch = ''] = pullRequest.head.split(':');
  return {
    ...body,
    // GitHub's own example of a team lacks what its description requires.
    requested_teams: [],
    number: pullRequest.number,
    head: {
      ...head,
      sha: pullRequest.headSha,
      label: pullRequest.head,
      ref: branch,
      user: { ...head.user, login: owner },
    },
  };
}
