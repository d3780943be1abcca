import type { Terminal } from './terminal.ts';

/** This process's own streams. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const isWatched = stderr.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb';
  return {
    out: (text) => void stdout.write(text),
    note: (text) => void stderr.write(`${isWatched ? clearLine : ''}${text}\n`),
    progress: (text) => {
      if (isWatched)
        stderr.write(text === undefined ? clearLine : clearLine + text.slice(0, (stderr.columns ?? 80) - 1));
    },
    width: stdout.columns ?? 100,
    color: showsColor(env, stdout.isTTY === true),
    directory: process.cwd(),
    environment: env,
  };
}

const clearLine = '\r\u001b[K';

// https://no-color.org and https://force-color.org
function showsColor(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  return forced === undefined ? isTerminal : forced !== '0';
}
