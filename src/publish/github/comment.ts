// One comment on the pull request, ours by marker and author, written only when it says something else.
import { createHash } from 'node:crypto';
import { markerLine } from '#renderers/comment/verdict.ts';
import type { Report } from '#report/report.ts';
import type { Outcome, Publisher } from '../publisher.ts';
import { type Attempt, attempt, orGone } from './failure.ts';
import { hasMoved, normalized, type PullRequestTarget, viewerLogin } from './target.ts';

export interface CommentTarget extends PullRequestTarget {
  readonly mode: 'always' | 'on-findings' | 'off';
  /** Begins with the marker's line. */
  readonly render: (report: Report, reviewComments?: ReadonlyMap<string, string>) => string;
}

/** Hidden in the comment; a hash, so that nobody can write something else into it. */
export const commentMarker = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

/** `reviewComments`: fingerprint of a finding → its review comment, to link to. */
export function stickyComment(target: CommentTarget, reviewComments?: ReadonlyMap<string, string>): Publisher {
  const { mode, render } = target;
  return {
    name: 'comment',
    publish: (report) =>
      attempt(() => bringUpToDate(target, render(report, reviewComments), isWanted(mode, report)), refusal),
  };
}

/** Says in a comment that is already there what became of this run; makes none. */
export const replaceComment = (target: CommentTarget, text: string): Promise<Outcome> =>
  attempt(() => bringUpToDate(target, `${markerLine(target.marker)}\n${text}`, false), refusal);

const refusal: Attempt = { permission: 'pull-requests: write', instead: 'The report is in the job summary.' };

async function bringUpToDate(target: CommentTarget, body: string, isWanted: boolean): Promise<Outcome> {
  const [own] = await ownComments(target);
  if (!own && !isWanted) return { status: 'skipped', because: 'there is none to bring up to date, and none is wanted' };
  if (own && saysTheSame(own.body, body)) return { status: 'unchanged', url: own.url };
  if (await hasMoved(target)) return { status: 'skipped', because: 'a newer commit was pushed meanwhile' };
  return { status: 'written', url: own ? await update(target, own.id, body) : await create(target, body) };
}

function isWanted(mode: CommentTarget['mode'], report: Report): boolean {
  if (mode === 'always') return true;
  return mode === 'on-findings' && report.findings.some((finding) => finding.isNew !== false);
}

// Another run of the same commit has its own page, which is no news.
const saysTheSame = (left: string, right: string): boolean => withoutRun(left) === withoutRun(right);
const withoutRun = (text: string): string => text.replaceAll(/\/actions\/runs\/\d+/g, '');

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

// Anyone can post the marker; whoever wrote a comment can edit it later into a pass. Oldest first.
async function ownComments(target: CommentTarget): Promise<readonly OwnComment[]> {
  const { api, owner, repo } = target;
  const login = await viewerLogin(api);
  const marker = markerLine(target.marker);
  const comments = await api.paginate(api.rest.issues.listComments, {
    owner,
    repo,
    issue_number: target.pullRequest,
    per_page: 100,
  });
  return comments
    .filter((comment) => comment.user?.login === login && comment.body?.startsWith(marker) === true)
    .map((comment) => ({ id: comment.id, url: comment.html_url, body: normalized(comment.body ?? '') }))
    .sort((left, right) => left.id - right.id);
}

async function update({ api, owner, repo }: CommentTarget, id: number, body: string): Promise<string> {
  const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  return data.html_url;
}

// Two runs at once, or a 502 whose comment was made all the same, leave several: the oldest stays and says the latest.
async function create(target: CommentTarget, body: string): Promise<string> {
  const { api, owner, repo } = target;
  const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: target.pullRequest, body });
  const [oldest, ...surplus] = await ownComments(target);
  if (!oldest || surplus.length === 0) return data.html_url;
  for (const { id } of surplus) await orGone(api.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  return saysTheSame(oldest.body, body) ? oldest.url : update(target, oldest.id, body);
}
