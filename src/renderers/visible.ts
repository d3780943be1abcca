// Names and messages come from repositories and servers: whatever could steer a terminal or hide in a page is shown, not obeyed.
import type { Report } from '#report/report.ts';

const HIDDEN = new RegExp(
  [
    '[\\u0000-\\u001f\\u007f-\\u009f]', // C0 and C1 controls, escape among them
    '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u3164\\ufeff\\uffa0]', // soft hyphen, fillers, byte order mark
    '[\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufff9-\\ufffb]', // zero width, line separators, bidirectional overrides
    '[\\u{e0000}-\\u{e0fff}]', // tags and variation selectors
    '\\p{Surrogate}', // half a character
  ].join('|'),
  'gu',
);

/** Control, zero-width and bidirectional characters as `\u202e`, `\n`, `\t`. */
export const visible = (text: string): string => text.replace(HIDDEN, escaped);

/** The same, line by line: line ends stay. */
export const visibleLines = (text: string): string =>
  text
    .split(/\r\n|\n/)
    .map(visible)
    .join('\n');

/** A report all of whose strings can be shown; diffs and remedies keep their lines. */
export function visibleReport(report: Report): Report {
  // Strings become strings and nothing else changes, so the shape stays that of a report.
  return mapStrings(report, '') as Report;
}

const KEEPS_LINES: ReadonlySet<string> = new Set(['unified', 'remedy']);

function mapStrings(value: unknown, key: string): unknown {
  if (typeof value === 'string') return KEEPS_LINES.has(key) ? visibleLines(value) : visible(value);
  if (Array.isArray(value)) return value.map((entry) => mapStrings(entry, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapStrings(entry, name)]));
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (character: string): string =>
  short[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
