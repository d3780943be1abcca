// Shows a comment as a page: node scripts/render-comment.mjs comment.md > comment.html
// Only near to GitHub's look; what it renders, links and removes is GitHub's (GFM, line breaks, its sanitising schema).
import { readFileSync } from 'node:fs';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const css = `
body { margin: 1rem auto; max-width: 920px; padding: 0 1rem; font: 14px/1.5 -apple-system, "Segoe UI", "Liberation Sans", sans-serif; color: #1f2328; background: #fff }
h2 { font-size: 1.5em; border-bottom: 1px solid #d1d9e0; padding-bottom: .3em } h3 { font-size: 1.25em; margin: 24px 0 16px }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; margin-bottom: 16px }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0 } tr:nth-child(2n) { background: #f6f8fa }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "Liberation Mono", monospace }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0 }
a { color: #0969da; text-decoration: none } details { margin: 8px 0 } sub { color: #59636e } li + li { margin-top: .25em }
[align=right] { text-align: right }
@media (prefers-color-scheme: dark) { body { background: #0d1117; color: #f0f6fc } th, td { border-color: #3d444d }
tr:nth-child(2n), pre { background: #151b23 } a { color: #4493f8 } }`;

const [file, open] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/render-comment.mjs comment.md [--open] > comment.html');
  process.exit(2);
}
const body = String(
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .processSync(readFileSync(file, 'utf8')),
);
const shown = open ? body.replaceAll('<details>', '<details open>') : body;
console.log(
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}</style>${shown}`,
);
