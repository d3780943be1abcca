// What the fake answers: the description's own examples, filled with what it remembers.
import { example } from './api-description.ts';
import { linesNow } from './diff.ts';
import type {
  ChangedFile,
  CheckRun,
  Comment,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
  Status,
} from './repository.ts';

const page = 'https://github.com/acme/jobhunt';

/** The first entry of an example that is a list. */
function first(name: string): Record<string, unknown> {
  const [body] = [example(name)].flat();
  return { ...body };
}

const author = (name: string, login: { readonly login: string; readonly type: string }) => ({
  ...Object(first(name)['user']),
  ...login,
});

export function commentBody(comment: Comment, origin: string): object {
  const place = `${origin}/repos/acme/jobhunt`;
  return {
    ...first('issue-comment'),
    id: comment.id,
    body: comment.body,
    url: `${place}/issues/comments/${comment.id}`,
    issue_url: `${place}/issues/${comment.issue}`,
    html_url: `${page}/pull/${comment.issue}#issuecomment-${comment.id}`,
    user: author('issue-comment', comment.author),
  };
}

export function pullRequestBody(pullRequest: PullRequest, kind: 'pull-request' | 'pull-request-simple-items'): object {
  const body = first(kind);
  const head = Object(body['head']);
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

export function fileBody({ filename, patch, status = 'modified' }: ChangedFile): object {
  const { patch: _, previous_filename: __, ...rest } = first('diff-entry-items');
  return { ...rest, filename, status, ...(patch !== undefined && { patch }) };
}

export const reviewBody = (review: Review, kind: 'pull-request-review' | 'pull-request-review-5'): object => ({
  ...first(kind),
  id: review.id,
  body: review.body,
  state: 'COMMENTED',
  html_url: `${page}/pull/${review.pullRequest}#pullrequestreview-${review.id}`,
  user: author(kind, review.author),
});

export function reviewCommentBody(comment: ReviewComment, repository: Repository): object {
  const {
    in_reply_to_id: _,
    line: __,
    start_line: ___,
    position: ____,
    ...rest
  } = first('pull-request-review-comment-items');
  const now = linesNow(comment, repository.pullRequest(comment.pullRequest)?.files ?? []);
  return {
    ...rest,
    id: comment.id,
    body: comment.body,
    path: comment.path,
    pull_request_review_id: comment.review,
    html_url: `${page}/pull/${comment.pullRequest}#discussion_r${comment.id}`,
    user: author('pull-request-review-comment-items', comment.author),
    ...(comment.replyTo !== undefined && { in_reply_to_id: comment.replyTo }),
    // GitHub says null where its description knows no null.
    ...(now && { line: now.line, start_line: now.startLine ?? null, side: 'RIGHT' }),
  };
}

export const checkRunBody = (run: CheckRun, origin: string): object => ({
  ...first('check-run-example-of-in-progress-conclusion'),
  id: run.id,
  name: run.name,
  head_sha: run.headSha,
  status: run.status,
  conclusion: run.conclusion ?? null,
  html_url: `${page}/runs/${run.id}`,
  output: {
    title: run.title ?? null,
    summary: run.summary ?? null,
    text: null,
    annotations_count: run.annotations.length,
    annotations_url: `${origin}/repos/acme/jobhunt/check-runs/${run.id}/annotations`,
  },
});

export const statusBody = (status: Status): object => ({
  ...first('status'),
  id: status.id,
  state: status.state,
  context: status.context,
  description: status.description ?? null,
});
