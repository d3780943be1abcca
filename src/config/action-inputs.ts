// The Action's inputs as a value. An input that is not set says nothing: the settings file may.
import { severities } from '#finding/finding.ts';
import { UserError } from '../errors.ts';
import { serverUrl } from './cli-arguments.ts';
import type { Config } from './config.ts';
import { defined, oneOf } from './given-options.ts';

export interface ActionInputs {
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  /** Relative to the working directory. */
  readonly file?: string;
  readonly overrides: Partial<Config>;
  readonly commentMode: 'always' | 'on-findings' | 'off';
  /** Tells several audits of one pull request apart. */
  readonly commentId: string;
  readonly reviewComments: boolean;
  /** Open ones at a time. */
  readonly maxReviewComments: number;
  readonly checkRun: boolean;
  readonly commitStatus: boolean;
  readonly jobSummary: boolean;
  /** Relative to the workspace. */
  readonly reportFile?: string;
  readonly sarifFile?: string;
  readonly htmlFile?: string;
  readonly token?: string;
}

/** `get` answers '' for an input that is not set. Rejects with `unknown-option`. */
export function readInputs(get: (name: string) => string): ActionInputs {
  const text = (name: string) => get(name).trim() || undefined;
  const workingDirectory = text('working-directory') ?? '.';
  return {
    workingDirectory,
    ...defined({
      file: text('config-file'),
      reportFile: text('report-file'),
      sarifFile: text('sarif-file'),
      htmlFile: text('html-file'),
      token: text('github-token'),
    }),
    overrides: overridesOf(text),
    commentMode: choice(text, 'comment-mode', ['always', 'on-findings', 'off']) ?? 'always',
    commentId: text('comment-id') ?? usualCommentId(workingDirectory, text('config-file')),
    reviewComments: flag(text, 'review-comments') ?? true,
    maxReviewComments: count(text, 'max-review-comments', 100) ?? 20,
    checkRun: flag(text, 'check-run') ?? false,
    commitStatus: flag(text, 'commit-status') ?? false,
    jobSummary: flag(text, 'job-summary') ?? true,
  };
}

/** Two directories, or two settings files, are two audits. */
export const usualCommentId = (workingDirectory = '.', file = ''): string => `${workingDirectory} ${file}`;

type Text = (name: string) => string | undefined;

const overridesOf = (text: Text): Partial<Config> =>
  defined({
    engine: choice(text, 'engine', ['auto', 'pglite', 'postgres', 'pg-mem']),
    databaseUrl: serverUrl(text('database-url'), 'database-url'),
    failOn: choice(text, 'fail-on', [...severities, 'never']),
    failOnExisting: flag(text, 'fail-on-existing'),
    verify: choice(text, 'verify', ['new', 'all', 'none']),
    baseline: text('baseline-file'),
  });

function choice<const Word extends string>(text: Text, name: string, words: readonly Word[]): Word | undefined {
  const value = text(name);
  return value === undefined ? undefined : oneOf(value, words, `Input ${name}`);
}

function flag(text: Text, name: string): boolean | undefined {
  const value = text(name)?.toLowerCase();
  if (value === undefined) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new UserError('unknown-option', `Input ${name} cannot be ${JSON.stringify(value)}.`, 'Give true or false.');
}

function count(text: Text, name: string, most: number): number | undefined {
  const value = text(name);
  if (value === undefined) return undefined;
  if (/^\d{1,4}$/.test(value) && Number(value) <= most) return Number(value);
  throw new UserError(
    'unknown-option',
    `Input ${name} cannot be ${JSON.stringify(value)}.`,
    `Give a number from 0 to ${most}.`,
  );
}
