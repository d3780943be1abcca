// Where in the diff a finding can be shown, and whether its fix can be taken by a click.
import { posix } from 'node:path';
import type { Finding, LineFix } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { type Hunk, hunksOf, isOnDiff } from './diff-lines.ts';
import { shownFindings } from './shown-findings.ts';
import type { PullRequestTarget } from './target.ts';

export interface Placement {
  readonly finding: Finding;
  /** Relative to the repository. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
  /** Only where its lines are those of the placement. */
  readonly fix?: LineFix;
}

export interface PlacementSource extends PullRequestTarget {
  /** Folder of the audited directory inside the repository. */
  readonly prefix: string;
  /** A file that was audited, relative to the repository. */
  readonly readText: (path: string) => Promise<string | undefined>;
}

/** Worst first; findings on no line of the diff are left to the comment. */
export async function placeFindings(source: PlacementSource, report: Report): Promise<readonly Placement[]> {
  const findings = shownFindings(report).filter(({ location, fix }) => location?.line !== undefined || fix);
  if (findings.length === 0) return [];
  const diff = await readDiff(source);
  const taken = new Set<string>();
  const placements: Placement[] = [];
  for (const finding of findings) {
    const placement = await place(finding, source, diff, taken);
    if (placement) placements.push(placement);
    if (placement?.fix) taken.add(rangeOf(placement));
  }
  return placements;
}

/** Path → hunks. */
type Diff = ReadonlyMap<string, readonly Hunk[]>;

async function readDiff({ api, owner, repo, pullRequest }: PullRequestTarget): Promise<Diff> {
  const files = await api.paginate(api.rest.pulls.listFiles, { owner, repo, pull_number: pullRequest, per_page: 100 });
  return new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch)]));
}

async function place(
  finding: Finding,
  source: PlacementSource,
  diff: Diff,
  taken: ReadonlySet<string>,
): Promise<Placement | undefined> {
  const { fix, location } = finding;
  const candidates = [
    ...(fix ? [{ file: fix.file, from: fix.from, to: fix.to, fix }] : []),
    ...(location?.line === undefined ? [] : [{ file: location.file, from: location.line, to: location.line }]),
  ];
  for (const { file, ...lines } of candidates) {
    const path = posix.join(source.prefix, file);
    const placement: Placement = { finding, path, ...lines };
    const hunks = diff.get(path);
    if (!hunks || (placement.fix && taken.has(rangeOf(placement)))) continue;
    const text = await source.readText(path);
    if (text !== undefined && isOnDiff(hunks, text.split('\n'), lines)) return placement;
  }
  return undefined;
}

const rangeOf = ({ path, from, to }: Placement): string => `${path}:${from}-${to}`;
