import { escapeMarkup } from '../markup.ts';
import { spans } from '../prose.ts';

const LONGEST = 2_000;

/** A sentence from outside: what is a name, or quoted in backticks, stands as code. */
export const prose = (text: string, names?: ReadonlySet<string>): string =>
  spans(text, names, LONGEST)
    .map((span) => (span.isCode ? `<code>${escapeMarkup(span.text)}</code>` : escapeMarkup(span.text)))
    .join('');
