// What GitHub makes of a comment, near enough: GFM with line breaks, raw HTML, and its own sanitising schema.
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const toHtml = () =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);

export const githubHtml = (markdown: string): string =>
  String(toHtml().use(rehypeSanitize).use(rehypeStringify).processSync(markdown));

/** Elements and attributes that GitHub takes away; comments aside, which show nothing. */
export function strippedMarkup(markdown: string): readonly string[] {
  const kept = [...markupOf(githubHtml(markdown))];
  return markupOf(String(toHtml().use(rehypeStringify).processSync(markdown))).filter((tag) => {
    const at = kept.indexOf(tag);
    if (at >= 0) kept.splice(at, 1);
    return at < 0;
  });
}

const markupOf = (html: string): readonly string[] =>
  html.replaceAll(/<!--[\s\S]*?-->/g, '').match(/<[a-z][^>]*>/gi) ?? [];

/** Text that GitHub would turn into mentions, references, commits or emoji: what stands outside code, pre and links. */
export function linkableText(html: string): readonly string[] {
  const text = html.replaceAll(/<(pre|code|a)\b[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]*>/g, ' ');
  return (
    text.match(/(^|[^\w`])@[\w-]+|#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:|https?:\/\/\S+|www\.\S+/gi) ?? []
  );
}

/** What stands in code spans, entities read. */
export const codeTexts = (html: string): readonly string[] =>
  [...html.matchAll(/<code>([\s\S]*?)<\/code>/g)].map(([, text = '']) => text.replaceAll(ENTITY, character));

const ENTITY = /&#x([0-9a-f]+);|&(lt|gt|quot|amp);/gi;

const character = (_: string, digits: string | undefined, name: string): string =>
  digits === undefined ? (named[name] ?? '') : String.fromCodePoint(Number.parseInt(digits, 16));

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
