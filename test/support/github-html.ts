// What GitHub makes of a comment, near enough: GFM with line breaks, raw HTML, and its own sanitising schema.
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export const githubHtml = (markdown: string): string =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkBreaks)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .processSync(markdown),
  );

/** Text that GitHub would turn into mentions, references, commits or emoji: what stands outside code, pre and links. */
export function linkableText(html: string): readonly string[] {
  const text = html.replaceAll(/<(pre|code|a)\b[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]*>/g, ' ');
  return (
    text.match(/(^|[^\w`])@[\w-]+|#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:|https?:\/\/\S+|www\.\S+/gi) ?? []
  );
}
