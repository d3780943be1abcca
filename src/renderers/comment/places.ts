import type { Finding } from '#finding/finding.ts';
import { commitPage, filePlace, rulePage } from '../places.ts';
import type { Links } from '../renderer.ts';
import { placeOf } from '../words.ts';
import { code, link } from './markdown.ts';

/** File and line as a link where links lead somewhere, else as code. */
export function place(finding: Finding, links: Links | undefined): string {
  const { location } = finding;
  if (!location || location.file === '') return '';
  const shown = code(shortPlace(placeOf(finding)), 60);
  return links ? link(shown, filePlace(finding, links)) : shown;
}

export const rulePlace = (rule: string, links: Links | undefined): string =>
  links ? link(rule, rulePage(rule, links)) : code(rule);

export const commitPlace = (commit: string, links: Links | undefined): string => {
  const shown = code(commit.slice(0, 7));
  return links ? link(shown, commitPage(commit, links)) : shown;
};

/** The last two folders are enough to recognise a file. */
function shortPlace(text: string): string {
  const segments = text.split('/');
  return segments.length > 3 ? segments.slice(-2).join('/') : text;
}
