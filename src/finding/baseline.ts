// A file of findings that were there when the audit was adopted. Written sorted, one finding a line, so that its diff can be read.
import type { Finding } from './finding.ts';
import { subjectLabel } from './subject.ts';

export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly fingerprint: string;
  /** For the reader alone; the fingerprint decides. */
  readonly rule: string;
  readonly subject: string;
}

/** The text of a baseline that accepts these findings. */
export function writeBaseline(findings: readonly Finding[]): string {
  const entries = findings.map(({ rule, subject, fingerprint }) => ({
    rule,
    subject: subjectLabel(subject),
    fingerprint,
  }));
  const keys = entries.map((entry) => [`${entry.rule}\0${entry.subject}\0${entry.fingerprint}`, entry] as const);
  const sorted = [...new Map(keys)].sort(([left], [right]) => (left < right ? -1 : 1));
  const lines = sorted.map(([, entry]) => `    ${JSON.stringify(entry)}`);
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${body}\n}\n`;
}

/** `unreadable` says what is wrong with the text, as the end of a sentence that begins with the file's name. */
export function readBaseline(
  text: string,
): { status: 'read'; baseline: Baseline } | { status: 'unreadable'; reason: string } {
  const parsed = parseJson(text);
  if (parsed === undefined) return unreadable('is not JSON');
  if (!isRecord(parsed) || parsed['version'] !== 1) return unreadable('does not say "version": 1');
  const { findings } = parsed as { findings?: unknown };
  if (!Array.isArray(findings)) return unreadable('has no list "findings"');
  const entries = findings.filter(isEntry);
  const wrong = findings.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) return unreadable(`has an entry ${wrong + 1} without a fingerprint of 16 hex digits`);
  return { status: 'read', baseline: { version: 1, findings: entries } };
}

export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly { finding: Finding; by: 'baseline'; reason: string }[];
} {
  const known = new Set(baseline.findings.map((entry) => entry.fingerprint));
  return {
    kept: findings.filter((finding) => !known.has(finding.fingerprint)),
    suppressed: findings
      .filter((finding) => known.has(finding.fingerprint))
      .map((finding) => ({ finding, by: 'baseline', reason: 'listed in the baseline' })),
  };
}

const unreadable = (reason: string) => ({ status: 'unreadable', reason }) as const;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value)) return false;
  const { fingerprint } = value as { fingerprint?: unknown };
  return typeof fingerprint === 'string' && /^[0-9a-f]{16}$/.test(fingerprint);
}
