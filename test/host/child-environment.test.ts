import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { allowedEnvironment } from '#host/child-environment.ts';

/** What a job on a hosted runner has in its environment, secrets of all kinds among it. */
const ofTheJob = {
  PATH: '/usr/bin',
  LANG: 'C.UTF-8',
  CI: 'true',
  HOME: '/home/runner',
  'INPUT_GITHUB-TOKEN': 'x',
  'INPUT_DATABASE-URL': 'x',
  GITHUB_TOKEN: 'x',
  GITHUB_ENV: '/x',
  GITHUB_PATH: '/x',
  GITHUB_OUTPUT: '/x',
  GITHUB_STEP_SUMMARY: '/x',
  GITHUB_EVENT_PATH: '/x',
  ACTIONS_RUNTIME_TOKEN: 'x',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  ACTIONS_CACHE_URL: 'x',
  RUNNER_TEMP: '/x',
  DATABASE_URL: 'x',
  PGPASSWORD: 'x',
  PGPASSFILE: '/x',
  AWS_SECRET_ACCESS_KEY: 'x',
  GOOGLE_APPLICATION_CREDENTIALS: '/x',
  AZURE_CLIENT_SECRET: 'x',
  NPM_TOKEN: 'x',
  NODE_OPTIONS: '--require /x.js',
  NODE_AUTH_TOKEN: 'x',
  PIP_INDEX_URL: 'https://u:x@h',
  LD_PRELOAD: '/x.so',
  PYTHONSTARTUP: '/x.py',
  BASH_ENV: '/x',
  SSH_AUTH_SOCK: '/x',
};

test('of a job a child sees where programs and words are, and nothing else', () => {
  expect(allowedEnvironment(ofTheJob)).toEqual({ PATH: '/usr/bin', LANG: 'C.UTF-8', CI: 'true' });
});

test.runIf(process.platform === 'linux')(
  'which is no wall: a child can read what its parent was started with',
  async () => {
    const look =
      'console.log(require("fs").readFileSync("/proc/" + process.ppid + "/environ", "utf8").includes("ghs_of_the_job"))';
    const parent = `console.log(require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(look)}], { env: {} }).toString())`;
    const environment = { ...allowedEnvironment(process.env), 'INPUT_GITHUB-TOKEN': 'ghs_of_the_job' };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', parent], { env: environment });
    expect(stdout.trim()).toBe('true');
  },
);
