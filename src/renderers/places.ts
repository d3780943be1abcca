// Addresses of files, commits and rules; built of segments that are escaped one by one.
import type { Finding } from '#finding/finding.ts';
import type { Links } from './renderer.ts';

/** The line of a finding at the audited commit. */
export function filePlace({ location }: Finding, links: Links): string {
  const { repository, commit, prefix } = links;
  const line = location?.line === undefined ? '' : `#L${location.line}`;
  return `${repository}/blob/${encodeURIComponent(commit)}/${path(prefix, location?.file ?? '')}${line}`;
}

export const rulePage = (rule: string, { rules }: Links): string => rules.replace('<id>', encodeURIComponent(rule));

export const commitPage = (commit: string, { repository }: Links): string =>
  `${repository}/commit/${encodeURIComponent(commit)}`;

function path(prefix: string, file: string): string {
  const segments = [...prefix.split('/'), ...file.split('/')].filter((segment) => segment !== '' && segment !== '.');
  // encodeURIComponent leaves parentheses alone, which would end a Markdown link.
  return segments.map((segment) => encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29')).join('/');
}
