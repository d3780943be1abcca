// One review a push, with the findings that stand on lines of the diff. Nothing is said twice; what is gone is struck through.
import type { LineFix } from '#finding/finding.ts';
import type { Links } from '#renderers/renderer.ts';
import { renderGone, renderReviewBody, renderReviewComment } from '#renderers/review/review-comment.ts';
import { outcomeOf } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import type { Outcome } from '../publisher.ts';
import { attempt, orGone, type Refusal } from './failure.ts';
import { type Placement, type PlacementSource, placeFindings } from './placements.ts';
import { type OwnReviewComment, ownReviewComments } from './review-comments.ts';
import { hasMoved, type PullRequestTarget } from './target.ts';

export interface ReviewTarget extends PlacementSource {
  /** Open comments at a time. */
  readonly most: number;
  readonly links: Links;
}

export interface ReviewOutcome {
  readonly outcome: Outcome;
  /** Fingerprint of a finding → its comment. */
  readonly comments: ReadonlyMap<string, string>;
  /** The review that was made, if one was, and its comments. */
  readonly review?: { readonly id: number; readonly count: number };
}

const refusal = { permission: 'pull-requests: write', instead: 'The findings are in the comment and the job summary.' };

export async function publishReview(target: ReviewTarget, report: Report): Promise<ReviewOutcome> {
  // Without an audit nothing is known to be gone.
  if (outcomeOf(report) === 'unexamined') return nothingTo('there was no audit');
  const result = await attempt(() => bringUpToDate(target, report), refusal);
  return 'outcome' in result ? result : { outcome: result, comments: new Map() };
}

/** Lets the review point at the comment of the audit, which is written after it. */
export const linkReview = (
  { api, owner, repo, pullRequest }: PullRequestTarget,
  { id, count }: NonNullable<ReviewOutcome['review']>,
  commentUrl: string,
): Promise<unknown> =>
  attempt(
    () =>
      api.rest.pulls.updateReview({
        owner,
        repo,
        pull_number: pullRequest,
        review_id: id,
        body: renderReviewBody(count, commentUrl),
      }),
    refusal,
  );

async function bringUpToDate(target: ReviewTarget, report: Report): Promise<ReviewOutcome> {
  const placements = await placeFindings(target, report);
  const own = await ownReviewComments(target);
  const { current, surplus } = sorted(own);
  const edits = editsOf(target, report, placements, [...current.values()]);
  const added = additions(target, placements, current);
  if (edits.length + surplus.length + added.length === 0) {
    return own.length === 0
      ? nothingTo('no finding stands on a line of the diff')
      : { outcome: { status: 'unchanged' }, comments: urlsOf(own) };
  }
  if (await hasMoved(target)) return nothingTo('a newer commit was pushed meanwhile');
  for (const { id, body } of edits) await edit(target, id, body);
  for (const { id } of surplus) await remove(target, id);
  if (added.length === 0) return { outcome: { status: 'written' }, comments: urlsOf(own) };
  const review = await attempt(() => create(target, added), refusal);
  if ('status' in review) return { outcome: review satisfies Refusal, comments: urlsOf(own) };
  return { outcome: { status: 'written', url: review.url }, comments: urlsOf(await withoutTwins(target)), review };
}

const nothingTo = (because: string): ReviewOutcome => ({
  outcome: { status: 'skipped', because },
  comments: new Map(),
});

interface Sorted {
  /** Fingerprint → the comment that speaks for it: an open one, else one that is struck through where it still stands. */
  readonly current: ReadonlyMap<string, OwnReviewComment>;
  /** Said twice: two runs at once, or a 502 whose review was made all the same. The first ones stay. */
  readonly surplus: readonly OwnReviewComment[];
}

function sorted(own: readonly OwnReviewComment[]): Sorted {
  const current = new Map<string, OwnReviewComment>();
  const surplus: OwnReviewComment[] = [];
  for (const comment of own) {
    const first = current.get(comment.fingerprint);
    if (!comment.isOpen && (first || !comment.lines)) continue;
    if (!first?.isOpen) current.set(comment.fingerprint, comment);
    else if (!comment.isAnswered) surplus.push(comment);
  }
  return { current, surplus };
}

function additions(
  { most }: ReviewTarget,
  placements: readonly Placement[],
  current: Sorted['current'],
): readonly Placement[] {
  const open = placements.filter(({ finding }) => current.get(finding.fingerprint)?.isOpen).length;
  return placements.filter(({ finding }) => !current.has(finding.fingerprint)).slice(0, Math.max(0, most - open));
}

const editsOf = (
  target: ReviewTarget,
  report: Report,
  placements: readonly Placement[],
  comments: readonly OwnReviewComment[],
): readonly { readonly id: number; readonly body: string }[] =>
  comments
    .filter(({ isAnswered }) => !isAnswered)
    .map((comment) => ({ ...comment, now: bodyNow(comment, target, report, placements) }))
    .flatMap(({ id, body, now }) => (now === body ? [] : [{ id, body: now }]));

function bodyNow(
  comment: OwnReviewComment,
  target: ReviewTarget,
  report: Report,
  placements: readonly Placement[],
): string {
  const { fingerprint, rule, isOpen, lines, body } = comment;
  const { headCommit, links } = target;
  const finding = report.findings.find((one) => one.fingerprint === fingerprint);
  if (finding) {
    const fix = placements.find((one) => one.finding === finding)?.fix;
    return renderReviewComment(finding, target, fix && isAt(fix, lines) ? fix : undefined);
  }
  const isAccepted = report.suppressed.some((one) => one.finding.fingerprint === fingerprint);
  const isUnknown = report.rules.notAssessed.some((one) => one.rule === rule);
  if (!isOpen || (isUnknown && !isAccepted)) return body;
  return renderGone(body, isAccepted ? 'Accepted' : 'Fixed', headCommit, links);
}

const isAt = ({ from, to }: LineFix, lines: OwnReviewComment['lines']): boolean =>
  lines !== undefined && lines.from === from && lines.to === to;

async function create(
  target: ReviewTarget,
  added: readonly Placement[],
): Promise<{ id: number; count: number; url: string }> {
  const { api, owner, repo, pullRequest, headCommit } = target;
  const { data } = await api.rest.pulls.createReview({
    owner,
    repo,
    pull_number: pullRequest,
    commit_id: headCommit,
    event: 'COMMENT',
    body: renderReviewBody(added.length, undefined),
    comments: added.map(({ finding, path, from, to, fix }) => ({
      path,
      line: to,
      side: 'RIGHT',
      // A range of one line is refused.
      ...(from < to && { start_line: from, start_side: 'RIGHT' }),
      body: renderReviewComment(finding, target, fix),
    })),
  });
  return { id: data.id, count: added.length, url: data.html_url };
}

async function withoutTwins(target: ReviewTarget): Promise<readonly OwnReviewComment[]> {
  const own = await ownReviewComments(target);
  const { surplus } = sorted(own);
  for (const { id } of surplus) await remove(target, id);
  return own.filter((comment) => !surplus.includes(comment));
}

const edit = ({ api, owner, repo }: ReviewTarget, id: number, body: string): Promise<unknown> =>
  api.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });

const remove = ({ api, owner, repo }: ReviewTarget, id: number): Promise<void> =>
  orGone(api.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id }));

const urlsOf = (own: readonly OwnReviewComment[]): ReadonlyMap<string, string> =>
  new Map(own.filter(({ isOpen }) => isOpen).map(({ fingerprint, url }) => [fingerprint, url]));
