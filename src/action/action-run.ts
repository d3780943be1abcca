import type { ActionEvent } from '#config/action-event.ts';
import type { ActionInputs } from '#config/action-inputs.ts';
import type { GitHubApi } from '#publish/github/api.ts';
import type { Workspace } from './workspace.ts';

/** Everything that a run of the Action knows before the audit. */
export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly event: ActionEvent;
  readonly workspace: Workspace;
  /** Absent without a token. */
  readonly api?: GitHubApi;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}
