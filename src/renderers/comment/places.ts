import type { Finding } from '#finding/finding.ts';
import type { Links } from '../renderer.ts';
import { placeOf } from '../words.ts';
import { code, link } from './markdown.ts';

/** File and line as a link where links lead somewhere, else as code. */
export function place(finding: Finding, links: Links | undefined): string {
  const { location } = finding;
  if (!location || location.file === '') return '';
  const shown = code(shortPlace(placeOf(finding)), 60);
  if (!links) return shown;
  const line = location.line === undefined ? '' : `#L${location.line}`;
  return link(shown, `${blob(links)}${path(links, location.file)}${line}`);
}

export const rulePlace = (rule: string, links: Links | undefined): string =>
  links ? link(rule, links.rules.replace('<id>', encodeURIComponent(rule))) : code(rule);

export const commitPlace = (commit: string, links: Links | undefined): string => {
  const shown = code(commit.slice(0, 7));
  return links ? link(shown, `${links.repository}/commit/${encodeURIComponent(commit)}`) : shown;
};

const blob = ({ repository, commit }: Links): string => `${repository}/blob/${encodeURIComponent(commit)}/`;

function path({ prefix }: Links, file: string): string {
  const segments = [...prefix.split('/'), ...file.split('/')].filter((segment) => segment !== '' && segment !== '.');
  // encodeURIComponent leaves parentheses alone, which would end a Markdown link.
  return segments.map((segment) => encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29')).join('/');
}

/** The last two folders are enough to recognise a file. */
function shortPlace(text: string): string {
  const segments = text.split('/');
  return segments.length > 3 ? segments.slice(-2).join('/') : text;
}
