// The oldest kind of mark on a commit, for branch rules that know nothing else.
import { outcomeOf, verdictWords } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import type { Outcome } from '../publisher.ts';
import type { CommitMark, Ending } from './commit-mark.ts';
import { attempt, type Refusal } from './failure.ts';
import type { RepositoryTarget } from './target.ts';

export interface StatusTarget extends RepositoryTarget {
  /** Of the pull request: a status of the merge commit is taken and never shown. */
  readonly commit: string;
  readonly context: string;
  readonly targetUrl?: string;
}

type State = 'pending' | 'success' | 'failure' | 'error';

// GitHub's description names no limit; longer ones are refused.
const LONGEST_DESCRIPTION = 140;
const refusal = { permission: 'statuses: write', instead: 'The exit code of the job says the same.' };
const states = { ready: 'success', blocked: 'failure', unexamined: 'error' } as const;
const endings = { failure: 'error', neutral: 'success', cancelled: 'error' } as const;

export class CommitStatus implements CommitMark {
  readonly name = 'commit status';
  readonly #target: StatusTarget;
  #refused: Refusal | undefined;

  constructor(target: StatusTarget) {
    this.#target = target;
  }

  async begin(): Promise<void> {
    const outcome = await this.#set('pending', 'The migrations are being run.');
    if (outcome.status === 'refused') this.#refused = outcome;
  }

  async publish(report: Report): Promise<Outcome> {
    return this.#refused ?? this.#set(states[outcomeOf(report)], verdictWords(report));
  }

  async end({ conclusion, title }: Ending): Promise<void> {
    if (!this.#refused) await this.#set(endings[conclusion], title);
  }

  #set(state: State, text: string): Promise<Refusal | { readonly status: 'written' }> {
    const { api, owner, repo, commit, context, targetUrl } = this.#target;
    return attempt(async () => {
      await api.rest.repos.createCommitStatus({
        owner,
        repo,
        sha: commit,
        context,
        state,
        description: text.slice(0, LONGEST_DESCRIPTION),
        ...(targetUrl !== undefined && { target_url: targetUrl }),
      });
      return { status: 'written' } as const;
    }, refusal);
  }
}
