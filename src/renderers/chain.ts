// A chain as a reader wants it: what went its own way is a row, and the many that went alike are one line.
import type { Finding } from '#finding/finding.ts';
import type { ChainEntry, ProjectInput, StepResult } from '#report/report.ts';
import { grouped, stepWords } from './words.ts';

export interface ChainRow {
  readonly entry: ChainEntry;
  /** How many findings are about it or stand in its file. */
  readonly findings: number;
}

export interface AlikeRows {
  /** `300 of the base: applied, not walked again`. */
  readonly words: string;
  readonly rows: readonly ChainRow[];
}

export interface ChainView {
  readonly alike: readonly AlikeRows[];
  readonly rows: readonly ChainRow[];
}

/** More than these that went alike are one line. */
const MOST_ALIKE = 20;

export function chainView(project: ProjectInput, findings: readonly Finding[]): ChainView {
  const all = chainRows(project, findings);
  const alike = [...byWords(all)].filter(([, rows]) => rows.length > (rows.every(isQuiet) ? 1 : MOST_ALIKE));
  const folded = new Set(alike.flatMap(([, rows]) => rows));
  return {
    alike: alike.map(([words, rows]) => ({ words: `${grouped(rows.length)} ${words}`, rows })),
    rows: all.filter((row) => !folded.has(row)),
  };
}

function byWords(rows: readonly ChainRow[]): ReadonlyMap<string, readonly ChainRow[]> {
  const groups = new Map<string, ChainRow[]>();
  for (const row of rows) {
    const words = alikeWords(row);
    const group = groups.get(words);
    if (group) group.push(row);
    else groups.set(words, [row]);
  }
  return groups;
}

export function chainRows({ name, chain }: ProjectInput, findings: readonly Finding[]): readonly ChainRow[] {
  const own = findings.filter(({ project }) => project === name);
  const revisions = new Map(chain.map(({ file, revision }) => [file, revision]));
  const counts = new Map<string, number>();
  for (const finding of own) {
    const revision = revisionOf(finding, revisions);
    if (revision !== undefined) counts.set(revision, (counts.get(revision) ?? 0) + 1);
  }
  return chain.map((entry) => ({ entry, findings: counts.get(entry.revision) ?? 0 }));
}

/** A finding about the whole history only points at its beginning. */
function revisionOf({ subject, location }: Finding, revisions: ReadonlyMap<string, string>): string | undefined {
  if (subject.kind === 'migration') return subject.revision;
  return subject.kind === 'history' || location === undefined ? undefined : revisions.get(location.file);
}

/** History that the base has and that went up: what is wrong with it was told when it came. */
const isQuiet = ({ entry }: ChainRow): boolean => entry.isOfBase === true && entry.up === 'ok';

/** What is said of those that went alike, without their number. */
function alikeWords(row: ChainRow): string {
  if (isQuiet(row)) return 'of the base: applied, not walked again';
  const { up, down, again, isOfBase } = row.entry;
  const whose = isOfBase ? 'of the base: ' : '';
  const found = row.findings > 0 ? ', with findings' : '';
  return `${whose}${walkWords[`${up} ${down} ${again}`] ?? stepsWords(up, down, again)}${found}`;
}

const walkWords: Readonly<Record<string, string>> = {
  'ok ok ok': 'went up, down and up again',
  'ok none none': 'applied, without a way back',
  'ok not-walked not-walked': 'applied, not walked back',
  'not-walked not-walked not-walked': 'not run',
  'not-walked none none': 'not run',
};

const stepsWords = (up: StepResult, down: StepResult, again: StepResult): string =>
  `up ${stepWords[up]}, down ${stepWords[down]}, up again ${stepWords[again]}`;
