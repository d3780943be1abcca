// What the workflow's event says: which pull request, which commit to compare with.
import { z } from 'zod';
import { UserError } from '../errors.ts';

export interface ActionEvent {
  readonly name: string;
  /** `acme/jobhunt`. */
  readonly repository: string;
  /** The commit that findings are new against, 40 hex digits. */
  readonly base?: string;
  /** Its branch: `main`. */
  readonly baseName?: string;
  /** The commit that marks belong to: of a pull request its head, not the merge commit that is checked out. */
  readonly headCommit?: string;
  readonly pullRequest?: {
    readonly number: number;
    readonly headCommit: string;
    /** Somebody wrote it who may not write here. */
    readonly isFork: boolean;
    /** Its token may read only, whatever the workflow asks for. */
    readonly isRestricted: boolean;
  };
}

const side = z.object({
  sha: z.string(),
  ref: z.string().optional(),
  repo: z.object({ full_name: z.string() }).nullish(),
});
const payloadSchema = z.object({
  pull_request: z
    .object({ number: z.int(), head: side, base: side, user: z.object({ login: z.string() }).nullish() })
    .optional(),
  merge_group: z
    .object({ base_sha: z.string(), base_ref: z.string().optional(), head_sha: z.string().optional() })
    .optional(),
  before: z.string().optional(),
});

/** Rejects with `forbidden-event` where code of a stranger would run with a token that may write. */
export function readEvent(environment: Readonly<Record<string, string | undefined>>, payload: unknown): ActionEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request_target' || name === 'workflow_run') throw forbidden(name);
  const commit = environment['GITHUB_SHA'] || undefined;
  const event = {
    name,
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    ...(commit !== undefined && { headCommit: commit }),
  };
  // Other events carry what they like under these names.
  const parsed = payloadSchema.safeParse(payload);
  return parsed.success ? { ...event, ...commitsOf(name, parsed.data) } : event;
}

function commitsOf(name: string, payload: z.infer<typeof payloadSchema>): Partial<ActionEvent> {
  const { pull_request: pullRequest, merge_group: mergeGroup, before } = payload;
  if (name === 'merge_group' && mergeGroup) {
    const { base_sha: from, base_ref: branch, head_sha: head } = mergeGroup;
    return { ...base(from, branch), ...(head !== undefined && { headCommit: head }) };
  }
  // Zeros: the branch is new.
  if (name === 'push') return before === undefined || /^0+$/.test(before) ? {} : { base: before };
  return pullRequest ? pullRequestOf(pullRequest) : {};
}

function pullRequestOf({ number, head, base: target, user }: PullRequestPayload): Partial<ActionEvent> {
  const isFork = head.repo?.full_name !== target.repo?.full_name;
  const isRestricted = isFork || user?.login === 'dependabot[bot]';
  return {
    ...base(target.sha, target.ref),
    headCommit: head.sha,
    pullRequest: { number, headCommit: head.sha, isFork, isRestricted },
  };
}

type PullRequestPayload = NonNullable<z.infer<typeof payloadSchema>['pull_request']>;

const base = (commit: string, name: string | undefined): Pick<ActionEvent, 'base' | 'baseName'> => ({
  base: commit,
  ...(name !== undefined && { baseName: name.replace(/^refs\/heads\//, '') }),
});

const forbidden = (name: string): UserError =>
  new UserError(
    'forbidden-event',
    `An audit runs the migrations and models of the pull request; under ${name} it would run them with a token that may write.`,
    'Run the audit on pull_request. To comment on pull requests of forks, let a second job call `schema-audit publish --report report.json`.',
  );
