// The GitHub Action. The job's exit code is the gate: 0 pass, 1 findings that block, 2 could not audit.

import { endChildren } from '#host/child-process.ts';
import { cleanUp } from '#host/cleanup.ts';
import packageJson from '../package.json' with { type: 'json' };
import { runAction } from './action/run-action.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cancelled());

process.exitCode = await runAction(process.env, packageJson.version);

// The runner gives a cancelled job a few seconds.
async function cancelled(): Promise<void> {
  endChildren();
  await cleanUp();
  process.exit(130);
}
