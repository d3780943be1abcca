import { isAtLeastMode } from '#migration/recording.ts';
import { type JudgedStatement, judgedStatements } from '#rule/recordings.ts';
import type { Measure } from './metric-value.ts';

/** Statements on tables that others use, and of these the ones that read or copy none of them while writes wait. */
export const lockSafety: Measure = ({ project: { walk, newRevisions } }) => {
  if (!walk?.recordings) return undefined;
  const context = { toolRelations: [], ...(newRevisions && { newRevisions }) };
  const statements = judgedStatements({ recorder: walk.recordings, replay: walk }, context).filter(
    ({ statement, locks, held }) => statement.tag !== 'unseen' && [...locks, ...held].length > 0,
  );
  return { numerator: statements.filter((judged) => !isLong(judged)).length, denominator: statements.length };
};

/** While it scans or copies a table, its transaction keeps that one or another closed for writes. */
const isLong = ({ held, scans, rewrites }: JudgedStatement): boolean =>
  scans.length + rewrites.length > 0 && held.some(({ mode }) => isAtLeastMode(mode, 'SHARE'));
