// The second job of a workflow: it may write, and runs no code of the pull request. The report is data, the number of the
// pull request comes from GitHub and never from the file.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usualCommentId } from '#config/action-inputs.ts';
import { connect, type GitHubApi } from '#publish/github/api.ts';
import { commentMarker, stickyComment } from '#publish/github/comment.ts';
import { findPullRequest, type PullRequest } from '#publish/github/pull-request.ts';
import { renderers } from '#renderers/index.ts';
import { UserError } from '../errors.ts';
import { readReport } from './read-report.ts';
import type { ExitCode, Terminal } from './terminal.ts';

interface PublishInvocation {
  readonly report: string;
  readonly commentId?: string;
}

export async function runPublish(invocation: PublishInvocation, terminal: Terminal): Promise<ExitCode> {
  const report = await readReport(resolve(terminal.directory, invocation.report), invocation.report);
  const { environment } = terminal;
  const [owner = '', repo = ''] = needed(environment, 'GITHUB_REPOSITORY').split('/');
  const api = connect({
    token: needed(environment, 'GITHUB_TOKEN'),
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
  });
  const pullRequest = await pullRequestOf(api, { owner, repo }, needed(environment, 'GITHUB_EVENT_PATH'));
  const marker = commentMarker(invocation.commentId ?? usualCommentId());
  const repository = `${environment['GITHUB_SERVER_URL'] || 'https://github.com'}/${owner}/${repo}`;
  const rules = 'https://github.com/schema-audit/schema-audit/blob/v1/docs/rules/<id>.md';
  const links = { repository, commit: pullRequest.headCommit, prefix: '', rules };
  const outcome = await stickyComment({
    api,
    owner,
    repo,
    pullRequest: pullRequest.number,
    headCommit: pullRequest.headCommit,
    mode: 'always',
    marker,
    render: (value) => renderers.markdown(value, { width: 100, color: false, verbose: false, marker, links }),
  }).publish(report);
  if (outcome.status === 'refused') {
    const { because, remedy, permission } = outcome;
    const advice = permission === undefined ? remedy : `Give the job the permission \`${permission}\`.`;
    terminal.note(`No comment: ${because}. ${advice}`);
    return 2;
  }
  terminal.note(`Comment ${outcome.status}${'url' in outcome ? `: ${outcome.url}` : ''}.`);
  return 0;
}

async function pullRequestOf(
  api: GitHubApi,
  repository: { owner: string; repo: string },
  eventPath: string,
): Promise<PullRequest> {
  const payload: unknown = JSON.parse(await readFile(eventPath, 'utf8'));
  const found = await findPullRequest(api, repository, payload);
  if (found) return found;
  throw new UserError(
    'forbidden-event',
    'This event belongs to no open pull request of this repository at its present commit.',
    'Publish under workflow_run or pull_request; after a newer push its own run publishes.',
  );
}

function needed(environment: Terminal['environment'], name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  throw new UserError(
    'unknown-option',
    `publish needs the variable ${name}.`,
    name === 'GITHUB_TOKEN'
      ? `Give the step "env: { GITHUB_TOKEN: \${{ github.token }} }".`
      : 'It is set inside of a GitHub workflow; elsewhere there is nothing to publish to.',
  );
}
