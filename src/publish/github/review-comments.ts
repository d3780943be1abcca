// Our own comments at lines of the diff, by author and hidden lines: anyone can write the same lines.
import { readReviewComment } from '#renderers/review/review-comment.ts';
import { normalized, type PullRequestTarget, viewerLogin } from './target.ts';

export interface OwnReviewComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly fingerprint: string;
  readonly rule: string;
  /** Not struck through. */
  readonly isOpen: boolean;
  /** Lines where it stands now; absent when the diff no longer has them. */
  readonly lines?: { readonly from: number; readonly to: number };
  /** Somebody answered: the thread is theirs. */
  readonly isAnswered: boolean;
}

/** Oldest first. */
export async function ownReviewComments(target: PullRequestTarget): Promise<readonly OwnReviewComment[]> {
  const { api, owner, repo, pullRequest, marker } = target;
  const comments = await api.paginate(api.rest.pulls.listReviewComments, {
    owner,
    repo,
    pull_number: pullRequest,
    per_page: 100,
  });
  if (comments.length === 0) return [];
  const login = await viewerLogin(api);
  const answered = new Set(comments.flatMap((comment) => comment.in_reply_to_id ?? []));
  return comments
    .flatMap((comment): readonly OwnReviewComment[] => {
      const body = normalized(comment.body);
      const read = readReviewComment(body, marker);
      if (!read || comment.user?.login !== login || comment.in_reply_to_id !== undefined) return [];
      const { id, html_url: url, line, start_line: start } = comment;
      const lines = typeof line === 'number' ? { lines: { from: start ?? line, to: line } } : {};
      return [{ id, url, body, ...read, ...lines, isAnswered: answered.has(id) }];
    })
    .sort((left, right) => left.id - right.id);
}
