// Text that a Markdown table cell or heading gives back as it was.

/** Plain where Markdown leaves it alone, else a code span; pipes are escaped either way. */
export function inline(text: string): string {
  const isPlain = !/[*`<>[\]\\~&|:]|(^|[^\p{L}\p{N}])_|_([^\p{L}\p{N}]|$)|https?|www\.|@/u.test(text);
  return isPlain ? text : codeSpan(text);
}

/** With as many ticks as the text needs. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const body = text.replaceAll(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
  // CommonMark takes one space off both ends of a code span that has other characters.
  const pad = /^[ `]|[ `]$/.test(body) && body.trim() !== '' ? ' ' : '';
  return `${fence}${pad}${body}${pad}${fence}`;
}
