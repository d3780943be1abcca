// A comment, a review comment or a summary in a page that looks like GitHub's: its style sheet, its colours of a diff, its mermaid.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const style = await readFile(fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')), 'utf8');

const frame = `
body { margin: 0; padding: 16px; font-family: -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; background: #fff }
.box { max-width: 888px; margin: 0 auto 16px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
.title { background: #f6f8fa; color: #59636e; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; font-size: 14px }
.markdown-body { padding: 16px; font-size: 14px }
.added { background: #dafbe1; color: #116329 } .removed { background: #ffebe9; color: #82071e } .hunk { color: #6639ba }
.markdown-body .alert { border-color: #9a6700; color: inherit } .alert b { color: #9a6700 }
pre:has(svg) { background: none; text-align: center }
@media (max-width: 500px) { body { padding: 0 } .box { border-radius: 0; border-width: 1px 0 } }
@media (prefers-color-scheme: dark) {
  body { background: #0d1117 } .box, .title { border-color: #3d444d } .title { background: #151b23; color: #9198a1 }
  .added { background: #033a16; color: #aff5b4 } .removed { background: #67060c; color: #ffdcd7 } .hunk { color: #d2a8ff }
}`;

export const githubPage = (title, bodies) =>
  [
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<style>${style}${frame}</style>`,
    ...bodies.map(
      (body) =>
        `<div class="box"><div class="title">${title}</div><article class="markdown-body">${withAlerts(coloured(body))}</article></div>`,
    ),
  ].join('\n');

const coloured = (body) =>
  body.replaceAll(
    /(<pre><code class="language-diff">)([\s\S]*?)(<\/code>)/g,
    (_, open, lines, close) => open + lines.split('\n').map(colouredLine).join('\n') + close,
  );

// `> [!WARNING]` is GitHub's own and no Markdown.
const withAlerts = (body) =>
  body.replaceAll(
    /<blockquote>\s*<p>\[!(\w+)\](?:<br>)?\s*/g,
    (_, kind) => `<blockquote class="alert"><p><b>${kind[0]}${kind.slice(1).toLowerCase()}</b></p><p>`,
  );

const kinds = { '+': 'added', '-': 'removed', '@': 'hunk' };
const colouredLine = (line) => (kinds[line[0]] ? `<span class="${kinds[line[0]]}">${line}</span>` : line);

const mermaidFile = fileURLToPath(new URL('mermaid.min.js', import.meta.resolve('mermaid')));

/** Draws the diagrams; what mermaid says of those that it cannot draw. */
export async function drawDiagrams(page, isDark) {
  if ((await page.locator('code.language-mermaid').count()) === 0) return [];
  await page.addScriptTag({ path: mermaidFile });
  return page.evaluate(
    async (theme) => {
      const { mermaid } = globalThis;
      mermaid.initialize({ startOnLoad: false, theme, securityLevel: 'strict' });
      const errors = [];
      for (const [at, code] of document.querySelectorAll('code.language-mermaid').entries()) {
        try {
          const { svg } = await mermaid.render(`diagram${at}`, code.textContent);
          code.parentElement.innerHTML = svg;
          // Too much text is a picture that says so, not an exception.
          if (/aria-roledescription="error"/.test(svg)) errors.push('drawn as an error');
        } catch (error) {
          errors.push(error.message);
        }
      }
      return errors;
    },
    isDark ? 'dark' : 'default',
  );
}
