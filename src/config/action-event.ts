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
  readonly pullRequest?: {
    readonly number: number;
    readonly headCommit: string;
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
  merge_group: z.object({ base_sha: z.string(), base_ref: z.string().optional() }).optional(),
  before: z.string().optional(),
});

/** Rejects with `forbidden-event` where code of a stranger would run with a token that may write. */
export function readEvent(environment: Readonly<Record<string, string | undefined>>, payload: unknown): ActionEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request_target' || name === 'workflow_run') throw forbidden(name);
  const event = { name, repository: environment['GITHUB_REPOSITORY'] ?? '' };
  // Other events carry what they like under these names.
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return event;
  const { pull_request: pullRequest, merge_group: mergeGroup, before } = parsed.data;
  if (name === 'merge_group' && mergeGroup) return { ...event, ...base(mergeGroup.base_sha, mergeGroup.base_ref) };
  // Zeros: the branch is new.
  if (name === 'push' && before !== undefined && !/^0+$/.test(before)) return { ...event, base: before };
  if (!pullRequest) return event;
  const isFork = pullRequest.head.repo?.full_name !== pullRequest.base.repo?.full_name;
  return {
    ...event,
    ...base(pullRequest.base.sha, pullRequest.base.ref),
    pullRequest: {
      number: pullRequest.number,
      headCommit: pullRequest.head.sha,
      isRestricted: isFork || pullRequest.user?.login === 'dependabot[bot]',
    },
  };
}

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
