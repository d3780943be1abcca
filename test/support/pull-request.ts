// A pull request as the Action meets it: a checkout whose branch left main, and the same on a fake GitHub with its diff.
import type { Host } from '#host/host.ts';
import { changedFiles } from './fake-github/diff.ts';
import type { FakeGitHub } from './fake-github/fake-github.ts';
import { commitFiles, git } from './git-checkout.ts';
import { withCheckout } from './hosts.ts';
import { type ActionStep, runStep, type StepResult } from './runner.ts';

type Files = Readonly<Record<string, string>>;

export interface PullRequestCheckout {
  readonly host: Host;
  readonly base: string;
  readonly head: () => string;
  /** Pushes one more commit. */
  readonly commit: (files: Files) => Promise<string>;
  /** The Action on the event `pull_request`, or on what `changes` says. */
  readonly run: (changes?: Partial<ActionStep>) => Promise<StepResult>;
  /** The payload of an event about this pull request. */
  readonly payload: (from?: string) => object;
}

const NUMBER = 482;

/** A checkout with the files of main, at a branch that adds the others. */
export async function withPullRequest(
  github: FakeGitHub,
  program: string,
  { main, branch }: { readonly main: Files; readonly branch: Files },
  use: (checkout: PullRequestCheckout) => Promise<void>,
): Promise<void> {
  await withCheckout({}, async (host) => {
    await git(host, 'init', '-q');
    const base = await commitFiles(host, main);
    await git(host, 'checkout', '-qb', 'feature');
    let head = base;
    const commit = async (files: Files) => {
      head = await commitFiles(host, files);
      const diff = await git(host, 'diff', '--no-color', `${base}...HEAD`);
      const pullRequest = { number: NUMBER, headSha: head, head: 'acme:feature', files: changedFiles(diff) };
      github.repository.pullRequests.splice(0, 1, pullRequest);
      return head;
    };
    await commit(branch);
    const payload = (from = 'acme/jobhunt') => pullRequestPayload(base, head, from);
    await use({
      host,
      base,
      head: () => head,
      commit,
      payload,
      run: (changes = {}) =>
        runStep({
          program,
          workspace: host.directory,
          event: { name: 'pull_request', payload: payload() },
          inputs: {},
          ...changes,
          environment: { GITHUB_API_URL: github.url, GITHUB_SHA: 'e'.repeat(40), ...changes.environment },
        }),
    });
  });
}

const pullRequestPayload = (base: string, head: string, from: string) => ({
  pull_request: {
    number: NUMBER,
    head: { sha: head, ref: 'feature', repo: { full_name: from } },
    base: { sha: base, ref: 'main', repo: { full_name: 'acme/jobhunt' } },
    user: { login: 'ana' },
  },
});

/** Commands of one name that the runner would obey. */
export const ofKind = (result: StepResult, name: string) => result.commands.filter((command) => command.name === name);
