// The operations that the fake performs, by GitHub's own operation ids.
import type { Route } from './api-description.ts';
import { commentBody, fileBody, pullRequestBody } from './bodies.ts';
import { checkOperations } from './check-operations.ts';
import { notFound, page, refusedBody } from './replies.ts';
import type { Author, Repository } from './repository.ts';
import { reviewOperations } from './review-operations.ts';

export interface Request {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly viewer: Author;
  /** `http://127.0.0.1:port` with the prefix of GitHub Enterprise Server, if any. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Perform = (repository: Repository, request: Request) => Answer;

/** The permission that a token needs, any of them. */
export const permissions: Readonly<Record<string, readonly string[]>> = {
  'issues/create-comment': ['issues', 'pull-requests'],
  'issues/update-comment': ['issues', 'pull-requests'],
  'issues/delete-comment': ['issues', 'pull-requests'],
  'pulls/create-review': ['pull-requests'],
  'pulls/update-review': ['pull-requests'],
  'pulls/update-review-comment': ['pull-requests'],
  'pulls/delete-review-comment': ['pull-requests'],
  'checks/create': ['checks'],
  'checks/update': ['checks'],
  'repos/create-commit-status': ['statuses'],
};

const LONGEST_BODY = 65_536;

export const operations: Readonly<Record<string, Perform>> = {
  ...reviewOperations,
  ...checkOperations,
  'issues/list-comments': (repository, request) => {
    const issue = Number(request.route.path['issue_number']);
    if (!repository.pullRequest(issue)) return notFound;
    const comments = repository.comments.filter((comment) => comment.issue === issue);
    return page(
      comments.map((comment) => commentBody(comment, request.origin)),
      request,
    );
  },
  'issues/create-comment': (repository, { route, body, viewer, origin }) => {
    const issue = Number(route.path['issue_number']);
    if (!repository.pullRequest(issue)) return notFound;
    const text = textOf(body);
    if (text.length > LONGEST_BODY) return tooLong;
    return { status: 201, body: commentBody(repository.addComment(issue, viewer, text), origin) };
  },
  'issues/update-comment': (repository, { route, body, viewer, origin }) => {
    const comment = repository.comments.find(({ id }) => id === Number(route.path['comment_id']));
    if (!comment) return notFound;
    if (comment.author.login !== viewer.login) throw new Error(`The comment of ${comment.author.login} was edited.`);
    if (textOf(body).length > LONGEST_BODY) return tooLong;
    comment.body = textOf(body);
    return { status: 200, body: commentBody(comment, origin) };
  },
  'issues/delete-comment': (repository, { route }) => {
    const position = repository.comments.findIndex(({ id }) => id === Number(route.path['comment_id']));
    if (position < 0) return notFound;
    repository.comments.splice(position, 1);
    return { status: 204 };
  },
  'pulls/get': (repository, { route }) => {
    const found = repository.pullRequest(Number(route.path['pull_number']));
    return found ? { status: 200, body: pullRequestBody(found, 'pull-request') } : notFound;
  },
  'pulls/list': (repository, request) => {
    const head = request.query.get('head');
    const found = repository.pullRequests.filter((pullRequest) => head === null || pullRequest.head === head);
    return page(
      found.map((pullRequest) => pullRequestBody(pullRequest, 'pull-request-simple-items')),
      request,
    );
  },
  'pulls/list-files': (repository, request) => {
    const found = repository.pullRequest(Number(request.route.path['pull_number']));
    return found ? page((found.files ?? []).map(fileBody), request) : notFound;
  },
};

const tooLong = refusedBody('IssueComment', 'Body is too long (maximum is 65536 characters)');

const textOf = (body: unknown): string => String(Object(body).body);
