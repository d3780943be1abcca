// One finding at its line of a pull request's diff. Two hidden lines come first: which finding, and of which audit and rule.
import type { Finding, LineFix } from '#finding/finding.ts';
import { code, fenced, link, prose } from '../comment/markdown.ts';
import { commitPlace, rulePlace } from '../comment/places.ts';
import { namesIn } from '../names.ts';
import type { Links } from '../renderer.ts';
import { visibleLines } from '../visible.ts';
import { capitalised, isSql, proofWords, severityMarks } from '../words.ts';

export interface ReviewStyle {
  /** Hex digits of the audit's comment. */
  readonly marker: string;
  readonly links?: Links;
}

const LONGEST_COMMENT = 60_000;
const LONGEST_DETAIL = 300;
const MOST_DETAILS = 5;

/** `fix` makes a suggestion that its lines can be replaced with by a click: leave it out where the comment stands on others. */
export function renderReviewComment(finding: Finding, style: ReviewStyle, fix?: LineFix): string {
  const head = [hiddenLines(finding, style), headLine(finding, style)];
  const details = (finding.details ?? []).slice(0, MOST_DETAILS);
  const names = namesIn(finding);
  const full = [
    ...head,
    ...details.map((detail) => `- ${prose(detail, names, LONGEST_DETAIL)}`),
    ...remedyLines(finding, fix),
  ].join('\n');
  return full.length <= LONGEST_COMMENT ? full : head.join('\n');
}

const hiddenLines = ({ fingerprint, rule }: Finding, { marker }: ReviewStyle): string =>
  `${fingerprintLine(fingerprint)}\n${auditLine(marker)}\n<!-- rule=${rule.replaceAll(/[^a-z0-9-]/g, '')} -->`;

const fingerprintLine = (fingerprint: string): string => `<!-- schema-audit f=${fingerprint} -->`;
const auditLine = (marker: string): string => `<!-- schema-audit id=${marker} -->`;

function headLine({ severity, message, rule, proof, ...finding }: Finding, { links }: ReviewStyle): string {
  const sentence = `${severityMarks[severity]} **${capitalised(severity)}:** ${prose(message, namesIn(finding))}`;
  return [sentence, rulePlace(rule, links), proofWords[proof]].join(' · ');
}

function remedyLines(finding: Finding, fix: LineFix | undefined): readonly string[] {
  const { remedy } = finding;
  const suggestion = fix && suggestionBlock(fix.text);
  const block = suggestion === undefined ? [] : [suggestion];
  if (remedy === undefined) return block.length === 0 ? [] : ['', '**Fix:**', ...block];
  if (!isSql(remedy) && !remedy.includes('\n')) return ['', `**Fix:** ${prose(remedy, namesIn(finding))}`, ...block];
  // The suggestion holds the statement already.
  return ['', '**Fix:**', ...(block.length > 0 ? block : [fenced(remedy, isSql(remedy) ? 'sql' : '')])];
}

/** Undefined for a text that would not arrive letter by letter. */
export function suggestionBlock(text: string): string | undefined {
  if (visibleLines(text.replaceAll('\t', ' ')) !== text.replaceAll('\t', ' ')) return undefined;
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, text, fence].join('\n');
}

/** What the first lines of a review comment say; undefined when it is none of this audit. */
export function readReviewComment(
  body: string,
  marker: string,
): { readonly fingerprint: string; readonly rule: string; readonly isOpen: boolean } | undefined {
  const match =
    /^<!-- schema-audit f=([0-9a-f]{16}) -->\n<!-- schema-audit id=([0-9a-f]+) -->\n<!-- rule=([a-z0-9-]*) -->\n(.?)/u.exec(
      body,
    );
  if (!match || match[2] !== marker) return undefined;
  const [, fingerprint = '', , rule = '', first] = match;
  return { fingerprint, rule, isOpen: first !== '~' };
}

/** The comment once its finding is gone: struck through, with the commit that took it away. */
export function renderGone(body: string, how: 'Fixed' | 'Accepted', commit: string, links: Links | undefined): string {
  const [one = '', two = '', three = '', head = ''] = body.split('\n');
  return [one, two, three, `~~${head}~~ ${how} in ${commitPlace(commit, links)}.`].join('\n');
}

/** What the review itself says; GitHub wants a text. */
export function renderReviewBody(count: number, commentUrl: string | undefined): string {
  const findings = count === 1 ? '1 finding on a line' : `${count} findings on lines`;
  const where = commentUrl === undefined ? 'the comment of the audit' : link('this comment', commentUrl);
  return `${code('schema-audit')}: ${findings} of this diff. The whole report stands in ${where}.`;
}
