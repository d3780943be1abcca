// Accepted findings: entries of `ignore:` in the configuration and marks in the files themselves.
import type { SourceLocation } from '../migration/migration.ts';
import type { Finding } from './finding.ts';
import { subjectLabel, subjectNames } from './subject.ts';

export interface Suppression {
  readonly by: 'config' | 'inline';
  /** One of rule and category is given. */
  readonly rule?: string;
  readonly category?: string;
  /** Label of the subject (`fine.fine_loan_id_fkey`), with `*` inside a part. */
  readonly subject?: string;
  /** Patterns of relations. */
  readonly tables?: readonly string[];
  /** Inline marks: the lines of the statement or row that they stand at. */
  readonly lines?: { readonly file: string; readonly from: number; readonly to: number };
  readonly reason: string;
  /** Last day on which it holds, `2027-06-30`; `never` holds for low findings only; absent for inline marks. */
  readonly until?: string;
  /** Where it is written. */
  readonly location?: SourceLocation;
}

export interface SuppressionOutcome {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly { finding: Finding; by: 'config' | 'inline'; reason: string }[];
  readonly unused: readonly UnusedSuppression[];
}

/** An entry that accepts nothing, and why. */
export interface UnusedSuppression {
  readonly kind: 'unused' | 'expired';
  readonly rule: string;
  readonly subject: string;
  /** Full sentence part: `matches no finding`. */
  readonly why: string;
  readonly location?: SourceLocation;
}

export interface SuppressionScope {
  /** `2026-11-25`, in UTC. */
  readonly today: string;
  /** Every rule that exists, with its category. */
  readonly categories: ReadonlyMap<string, string>;
  /** Rules that ran in some project; an entry for another one cannot be called unused. */
  readonly ran: ReadonlySet<string>;
}

/** Splits findings of all projects into kept and accepted ones; an entry past its date accepts nothing. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  scope: SuppressionScope,
): SuppressionOutcome {
  const valid = suppressions.filter((entry) => !isExpired(entry, scope.today) && entry.reason.trim() !== '');
  const used = new Set<Suppression>();
  const kept: Finding[] = [];
  const suppressed: SuppressionOutcome['suppressed'][number][] = [];
  for (const finding of findings) {
    const matching = valid.filter((entry) => accepts(entry, finding, scope));
    for (const entry of matching) used.add(entry);
    const [first] = matching;
    if (first) suppressed.push({ finding, by: first.by, reason: first.reason });
    else kept.push(finding);
  }
  const unused = suppressions.flatMap((entry) => (used.has(entry) ? [] : complaint(entry, findings, scope)));
  return { kept, suppressed, unused };
}

function accepts(entry: Suppression, finding: Finding, scope: SuppressionScope): boolean {
  return (entry.until !== 'never' || finding.severity === 'low') && matches(entry, finding, scope);
}

function matches(entry: Suppression, finding: Finding, { categories }: SuppressionScope): boolean {
  if (entry.rule !== undefined && entry.rule !== finding.rule) return false;
  if (entry.category !== undefined && entry.category !== categories.get(finding.rule)) return false;
  if (entry.rule === undefined && entry.category === undefined) return false;
  if (entry.subject !== undefined && !isSubject(entry.subject, finding)) return false;
  if (entry.tables !== undefined && !isAboutTable(entry.tables, finding)) return false;
  return entry.lines === undefined || standsIn(entry.lines, finding);
}

function isSubject(pattern: string, finding: Finding): boolean {
  const names = [subjectLabel(finding.subject), subjectNames(finding.subject).join('.')];
  return names.some((name) => matchesPattern(pattern, name));
}

function isAboutTable(patterns: readonly string[], { subject }: Finding): boolean {
  const relation = 'relation' in subject ? subject.relation : subject.kind === 'model' ? subject.name : undefined;
  if (relation === undefined) return false;
  const schema = 'schema' in subject ? subject.schema : 'public';
  const isListed = (pattern: string) =>
    matchesPattern(pattern, pattern.includes('.') ? `${schema}.${relation}` : relation);
  if (patterns.some((pattern) => pattern.startsWith('!') && isListed(pattern.slice(1)))) return false;
  return patterns.some((pattern) => !pattern.startsWith('!') && isListed(pattern));
}

function standsIn(lines: { file: string; from: number; to: number }, { location }: Finding): boolean {
  if (location?.line === undefined || location.file !== lines.file) return false;
  return location.line >= lines.from && location.line <= lines.to;
}

function matchesPattern(pattern: string, name: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    .join('[^.]*');
  return new RegExp(`^${source}$`, 'i').test(name);
}

const isExpired = ({ until }: Suppression, today: string): boolean =>
  until !== undefined && until !== 'never' && until < today;

function complaint(
  entry: Suppression,
  findings: readonly Finding[],
  scope: SuppressionScope,
): readonly UnusedSuppression[] {
  const why = whyUnused(entry, findings, scope);
  if (why === undefined) return [];
  const subject = entry.subject ?? entry.tables?.join(', ') ?? entry.lines?.file ?? 'everything';
  const rule = entry.rule ?? entry.category ?? '';
  const kind = isExpired(entry, scope.today) ? 'expired' : 'unused';
  return [{ kind, rule, subject, why, ...(entry.location && { location: entry.location }) }];
}

function whyUnused(entry: Suppression, findings: readonly Finding[], scope: SuppressionScope): string | undefined {
  if (entry.rule !== undefined && !scope.categories.has(entry.rule)) return 'names a rule that does not exist';
  if (entry.reason.trim() === '') return 'gives no reason';
  if (isExpired(entry, scope.today)) return `is past its date, ${entry.until}`;
  if (entry.until === 'never' && findings.some((finding) => matches(entry, finding, scope)))
    return 'has no end, which only low findings may have';
  const mayHaveRun = entry.rule === undefined || scope.ran.has(entry.rule);
  return mayHaveRun ? 'matches no finding' : undefined;
}
