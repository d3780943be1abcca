import { connect, type GitHubApi } from '#publish/github/api.ts';
import { CheckRun } from '#publish/github/check-run.ts';
import { type CommentTarget, commentMarker } from '#publish/github/comment.ts';
import type { CommitMark } from '#publish/github/commit-mark.ts';
import { CommitStatus } from '#publish/github/commit-status.ts';
import type { ReviewTarget } from '#publish/github/review.ts';
import type { RepositoryTarget } from '#publish/github/target.ts';
import { renderers } from '#renderers/index.ts';
import type { Links, RenderStyle } from '#renderers/renderer.ts';
import type { ActionRun } from './action-run.ts';

/** Everything that a run asks of GitHub goes over one connection, with one time budget. Undefined without a token. */
export function connectTo({ inputs, environment }: Pick<ActionRun, 'inputs' | 'environment'>): GitHubApi | undefined {
  if (inputs.token === undefined) return undefined;
  return connect({ token: inputs.token, apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com' });
}

/** Undefined where there is no pull request, or no token. */
export function commentTarget(run: ActionRun): CommentTarget | undefined {
  const target = pullRequestTarget(run);
  return target && { ...target, mode: run.inputs.commentMode, render: rendered(run) };
}

/** Undefined where reviews are not wanted, too. */
export function reviewTarget(run: ActionRun): ReviewTarget | undefined {
  const target = pullRequestTarget(run);
  const { inputs, workspace } = run;
  if (!target || !inputs.reviewComments) return undefined;
  return {
    ...target,
    most: inputs.maxReviewComments,
    prefix: workspace.prefix,
    readText: (path) => workspace.root.readText(path),
    links: linksOf(run),
  };
}

/** The marks on the commit that the inputs ask for. */
export function commitMarks(run: ActionRun): readonly CommitMark[] {
  const { inputs, event, workspace } = run;
  const repository = repositoryTarget(run);
  if (!repository || event.headCommit === undefined) return [];
  const { jobSummary } = linksOf(run);
  const name = markName(inputs.commentId);
  const common = { ...repository, commit: event.headCommit };
  return [
    ...(inputs.checkRun
      ? [
          new CheckRun({
            ...common,
            name,
            prefix: workspace.prefix,
            render: rendered(run),
            ...(jobSummary !== undefined && { detailsUrl: jobSummary }),
          }),
        ]
      : []),
    ...(inputs.commitStatus
      ? [new CommitStatus({ ...common, context: name, ...(jobSummary !== undefined && { targetUrl: jobSummary }) })]
      : []),
  ];
}

/** Two audits of one commit are two marks: `schema-audit (services/api)`. */
function markName(commentId: string): string {
  const id = commentId.trim();
  return id === '.' ? 'schema-audit' : `schema-audit (${id})`;
}

function repositoryTarget({ api, event }: ActionRun): RepositoryTarget | undefined {
  const [owner, repo] = event.repository.split('/');
  return api && owner !== undefined && repo !== undefined ? { api, owner, repo } : undefined;
}

function pullRequestTarget(run: ActionRun) {
  const repository = repositoryTarget(run);
  const { pullRequest } = run.event;
  if (!repository || !pullRequest) return undefined;
  const { number, headCommit } = pullRequest;
  return { ...repository, pullRequest: number, headCommit, marker: commentMarker(run.inputs.commentId) };
}

const rendered =
  (run: ActionRun): CommentTarget['render'] =>
  (report, reviewComments) =>
    renderers.markdown(report, markdownStyle(run, reviewComments));

export const markdownStyle = (run: ActionRun, reviewComments?: ReadonlyMap<string, string>): RenderStyle => ({
  width: 100,
  color: false,
  verbose: false,
  marker: commentMarker(run.inputs.commentId),
  links: { ...linksOf(run), ...(reviewComments && { reviewComments }) },
});

function linksOf({ environment, event, workspace }: ActionRun): Links {
  const repository = `${environment['GITHUB_SERVER_URL'] || 'https://github.com'}/${event.repository}`;
  const run = environment['GITHUB_RUN_ID'];
  return {
    repository,
    commit: event.headCommit ?? 'HEAD',
    prefix: workspace.prefix,
    rules: 'https://github.com/schema-audit/schema-audit/blob/v1/docs/rules/<id>.md',
    ...(event.baseName !== undefined && { baseName: event.baseName }),
    ...(run !== undefined && { jobSummary: `${repository}/actions/runs/${run}` }),
  };
}
