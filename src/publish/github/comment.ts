// One comment on the pull request, ours by marker and author, written only when it says something else.
import { createHash } from 'node:crypto';
import type { Report } from '#report/report.ts';
import type { Outcome, Publisher } from '../publisher.ts';
import { failureText, type GitHubApi, missingPermission } from './api.ts';

export interface CommentTarget {
  readonly api: GitHubApi;
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
  /** The commit that was audited; a comment of an older push is not written over a newer one. */
  readonly headCommit: string;
  readonly mode: 'always' | 'on-findings' | 'off';
  /** Tells several audits of one pull request apart. */
  readonly id: string;
  /** Without the marker. */
  readonly render: (report: Report) => string;
}

/** GitHub's own limit, in UTF-16 units. */
const COMMENT_LIMIT = 65_536;

export function stickyComment(target: CommentTarget): Publisher {
  return { name: 'comment', publish: (report) => publish(target, report) };
}

async function publish(target: CommentTarget, report: Report): Promise<Outcome> {
  try {
    return await bringUpToDate(target, report);
  } catch (error) {
    const permission = missingPermission(error);
    if (permission === undefined) {
      return { status: 'refused', because: failureText(error), remedy: 'The report is in the job summary.' };
    }
    return {
      status: 'refused',
      because: failureText(error),
      remedy: `Give the job the permission \`${permission}\`; the report is in the job summary.`,
    };
  }
}

async function bringUpToDate(target: CommentTarget, report: Report): Promise<Outcome> {
  const [own] = await ownComments(target);
  if (!own && !isWanted(target.mode, report)) return { status: 'skipped', because: `comment-mode is ${target.mode}` };
  const body = bodyOf(target, report);
  if (own?.body === body) return { status: 'unchanged', url: own.url };
  if (await hasMoved(target)) return { status: 'skipped', because: 'a newer commit was pushed meanwhile' };
  if (own) return { status: 'written', url: await update(target, own.id, body) };
  return { status: 'written', url: await create(target, body) };
}

function isWanted(mode: CommentTarget['mode'], report: Report): boolean {
  if (mode === 'always') return true;
  return mode === 'on-findings' && report.findings.some((finding) => finding.isNew !== false);
}

// The marker stands first, where no cut loses it, and holds nothing that a stranger chose.
function bodyOf({ id, render }: CommentTarget, report: Report): string {
  const body = `${markerOf(id)}\n${render(report)}`;
  if (body.length <= COMMENT_LIMIT) return body;
  const verdict = report.verdict.pass ? 'passed' : 'failed';
  return `${markerOf(id)}\n## Schema audit: ${verdict}\n\nThe report is too long for a comment; it is in the job summary.\n`;
}

const markerOf = (id: string): string =>
  `<!-- schema-audit id=${createHash('sha256').update(id).digest('hex').slice(0, 12)} v=1 -->`;

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

// Anyone can post the marker; whoever wrote a comment can edit it later into a pass. Oldest first.
async function ownComments(target: CommentTarget): Promise<readonly OwnComment[]> {
  const { api, owner, repo } = target;
  const login = await viewerLogin(api);
  const marker = markerOf(target.id);
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

// GitHub keeps line ends as they were sent, but for those who edit in the browser.
const normalized = (text: string): string => text.replaceAll('\r\n', '\n');

// REST's /user is closed to the workflow's token, GraphQL's viewer is not.
async function viewerLogin(api: GitHubApi): Promise<string> {
  const { viewer } = await api.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
  return viewer.login;
}

async function hasMoved({ api, owner, repo, pullRequest, headCommit }: CommentTarget): Promise<boolean> {
  const { data } = await api.rest.pulls.get({ owner, repo, pull_number: pullRequest });
  return data.head.sha !== headCommit;
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
  for (const { id } of surplus) await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
  return oldest.body === body ? oldest.url : update(target, oldest.id, body);
}
