// Reviews and their comments. A comment on a line that the diff does not have refuses the whole review, as GitHub does.
import { reviewBody, reviewCommentBody } from './bodies.ts';
import { placeFault, rightLines } from './diff.ts';
import type { Perform } from './operations.ts';
import { notFound, page, unprocessable } from './replies.ts';
import type { PullRequest, Repository } from './repository.ts';

interface DraftComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
}

const MOST_COMMENTS = 100;

export const reviewOperations: Readonly<Record<string, Perform>> = {
  'pulls/list-review-comments': (repository, request) => {
    const number = Number(request.route.path['pull_number']);
    const comments = repository.reviewComments.filter(({ pullRequest }) => pullRequest === number);
    return page(
      comments.map((comment) => reviewCommentBody(comment, repository)),
      request,
    );
  },
  'pulls/create-review': (repository, { route, body, viewer }) => {
    const pullRequest = repository.pullRequest(Number(route.path['pull_number']));
    if (!pullRequest) return notFound;
    const { commit_id: commit, event, body: text = '', comments = [] } = Object(body);
    if (commit !== pullRequest.headSha) return unprocessable('No commit found for SHA');
    if (event === 'COMMENT' && text === '') return unprocessable('Body cannot be blank');
    if (comments.length > MOST_COMMENTS) return unprocessable('was submitted too quickly');
    const faults = comments.flatMap((comment: DraftComment) => placeFault(comment, pullRequest.files ?? []) ?? []);
    if (faults.length > 0) return unprocessable(...faults);
    const review = { id: repository.nextId(), pullRequest: pullRequest.number, author: viewer, event, body: text };
    repository.reviews.push(review);
    for (const comment of comments) addComment(repository, pullRequest, review, comment);
    return { status: 200, body: reviewBody(review, 'pull-request-review') };
  },
  'pulls/update-review': (repository, { route, body }) => {
    const review = repository.reviews.find(({ id }) => id === Number(route.path['review_id']));
    if (!review) return notFound;
    review.body = Object(body).body;
    return { status: 200, body: reviewBody(review, 'pull-request-review-5') };
  },
  'pulls/update-review-comment': (repository, { route, body, viewer }) => {
    const comment = repository.reviewComments.find(({ id }) => id === Number(route.path['comment_id']));
    if (!comment) return notFound;
    if (comment.author.login !== viewer.login) throw new Error(`The comment of ${comment.author.login} was edited.`);
    comment.body = Object(body).body;
    return { status: 200, body: reviewCommentBody(comment, repository) };
  },
  'pulls/delete-review-comment': (repository, { route, viewer }) => {
    const position = repository.reviewComments.findIndex(({ id }) => id === Number(route.path['comment_id']));
    const comment = repository.reviewComments[position];
    if (!comment) return notFound;
    if (comment.author.login !== viewer.login) throw new Error(`The comment of ${comment.author.login} was deleted.`);
    repository.reviewComments.splice(position, 1);
    return { status: 204 };
  },
};

function addComment(
  repository: Repository,
  { number, files = [] }: PullRequest,
  review: { readonly id: number; readonly author: Repository['reviewComments'][number]['author'] },
  { path, body, line, start_line: startLine }: DraftComment,
): void {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
  repository.addReviewComment({
    review: review.id,
    pullRequest: number,
    author: review.author,
    path,
    line,
    body,
    text: rightLines(patch).get(line)?.text ?? '',
    ...(startLine !== undefined && { startLine }),
  });
}
