import { connect } from '#publish/github/api.ts';
import { type CommentTarget, commentMarker } from '#publish/github/comment.ts';
import { renderers } from '#renderers/index.ts';
import type { Links, RenderStyle } from '#renderers/renderer.ts';
import type { ActionRun } from './action-run.ts';

/** Undefined where there is no pull request, or no token. */
export function commentTarget(run: ActionRun): CommentTarget | undefined {
  const { event, inputs, environment } = run;
  const [owner, repo] = event.repository.split('/');
  if (!event.pullRequest || inputs.token === undefined || owner === undefined || repo === undefined) return undefined;
  const style = markdownStyle(run);
  return {
    api: connect({ token: inputs.token, apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com' }),
    owner,
    repo,
    pullRequest: event.pullRequest.number,
    headCommit: event.pullRequest.headCommit,
    mode: inputs.commentMode,
    marker: commentMarker(inputs.commentId),
    render: (report) => renderers.markdown(report, style),
  };
}

export const markdownStyle = (run: ActionRun): RenderStyle => ({
  width: 100,
  color: false,
  verbose: false,
  marker: commentMarker(run.inputs.commentId),
  links: linksOf(run),
});

function linksOf({ environment, event, workspace }: ActionRun): Links {
  const repository = `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${event.repository}`;
  const run = environment['GITHUB_RUN_ID'];
  return {
    repository,
    commit: event.pullRequest?.headCommit ?? environment['GITHUB_SHA'] ?? 'HEAD',
    prefix: workspace.prefix,
    rules: 'https://github.com/schema-audit/schema-audit/blob/v1/docs/rules/<id>.md',
    ...(event.baseName !== undefined && { baseName: event.baseName }),
    ...(run !== undefined && { jobSummary: `${repository}/actions/runs/${run}` }),
  };
}
