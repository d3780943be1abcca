// The GitHub Action. The job's exit code is the gate: 0 pass, 1 findings that block, 2 could not audit.

import * as core from '@actions/core';
import { endChildren } from '#host/child-process.ts';
import { cleanUp } from '#host/cleanup.ts';
import packageJson from '../package.json' with { type: 'json' };
import { runAction } from './action/run-action.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cancelled());
process.once('uncaughtException', (error) => void crashed(error));

process.exitCode = await runAction(process.env, packageJson.version);

// The runner gives a cancelled job a few seconds.
async function cancelled(): Promise<void> {
  endChildren();
  await cleanUp();
  process.exit(130);
}

// A fault in a callback ends no promise; what was begun on GitHub is ended all the same.
async function crashed(error: Error): Promise<void> {
  core.setFailed(
    `Could not audit: this is a bug in schema-audit. Report it with these lines.\n${error.stack ?? error.message}`,
  );
  endChildren();
  await cleanUp();
  process.exit(2);
}
