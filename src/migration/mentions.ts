/** The name stands in the text as a word of its own, in either case. */
export const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w$])${name.replaceAll(/\W/g, '\\$&')}(?![\\w$])`, 'i').test(text);
