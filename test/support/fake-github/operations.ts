// The operations that the fake performs, by GitHub's own operation ids.
import type { Route } from './api-description.ts';
import { type Author, commentBody, pullRequestBody, type Repository } from './repository.ts';

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

type Perform = (repository: Repository, request: Request) => Answer;

/** The permission that a token needs, any of them. */
export const permissions: Readonly<Record<string, readonly string[]>> = {
  'issues/create-comment': ['issues', 'pull-requests'],
  'issues/update-comment': ['issues', 'pull-requests'],
  'issues/delete-comment': ['issues', 'pull-requests'],
};

export const operations: Readonly<Record<string, Perform>> = {
  'issues/list-comments': (repository, request) => {
    const issue = Number(request.route.path['issue_number']);
    if (!isKnown(repository, issue)) return notFound;
    const comments = repository.comments.filter((comment) => comment.issue === issue);
    return page(
      comments.map((comment) => commentBody(comment, request.origin)),
      request,
    );
  },
  'issues/create-comment': (repository, { route, body, viewer, origin }) => {
    const issue = Number(route.path['issue_number']);
    if (!isKnown(repository, issue)) return notFound;
    const text = textOf(body);
    if (text.length > 65_536) return tooLong;
    return { status: 201, body: commentBody(repository.addComment(issue, viewer, text), origin) };
  },
  'issues/update-comment': (repository, { route, body, origin }) => {
    const comment = repository.comments.find(({ id }) => id === Number(route.path['comment_id']));
    if (!comment) return notFound;
    if (textOf(body).length > 65_536) return tooLong;
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
    const found = repository.pullRequests.find(({ number }) => number === Number(route.path['pull_number']));
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
};

const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};
const tooLong: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: 'https://docs.github.com/rest/issues/comments',
  },
};

const isKnown = (repository: Repository, number: number): boolean =>
  repository.pullRequests.some((pullRequest) => pullRequest.number === number);

const textOf = (body: unknown): string => String(Object(body).body);

function page(items: readonly object[], { query, route, origin }: Request): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const body = items.slice((number - 1) * size, number * size);
  if (number * size >= items.length) return { status: 200, body };
  const next = new URLSearchParams(query);
  next.set('page', String(number + 1));
  const path = Object.values(route.path).length;
  return { status: 200, body, headers: path === 0 ? {} : { link: `<${origin}${pathOf(route)}?${next}>; rel="next"` } };
}

const pathOf = (route: Route): string => {
  const { owner, repo, issue_number: issue } = route.path;
  return `/repos/${owner}/${repo}${issue === undefined ? '/pulls' : `/issues/${issue}/comments`}`;
};
