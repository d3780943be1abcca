// Reports as texts and as pages, by the renderers themselves.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { githubPage } from './github-page.mjs';

const repository = 'https://github.com/acme/jobhunt';
const style = (report) => ({
  width: 100,
  color: false,
  verbose: false,
  marker: '3f1c9a',
  links: {
    repository,
    commit: report.inputs.head ?? '0'.repeat(40),
    prefix: '',
    baseName: 'main',
    jobSummary: `${repository}/actions/runs/1`,
    rules: 'https://github.com/schema-audit/schema-audit/blob/v1/docs/rules/<id>.md',
  },
});

/** Every document with its name, its text, the page that shows it, and what is wrong with it on GitHub. */
export async function documentsOf(root, reports) {
  const { renderers, renderReviewComment, githubHtml, linkableText, strippedMarkup } = await sources(root);
  const onGitHub = (name, title, texts, shown = (html) => html) => {
    const bodies = texts.map(githubHtml);
    const faults = { linkable: bodies.flatMap(linkableText), stripped: texts.flatMap(strippedMarkup) };
    return { name, extension: 'md', text: texts.join('\n\n'), html: githubPage(title, bodies.map(shown)), faults };
  };
  const unfolded = (html) => html.replaceAll('<details>', '<details open>');
  return Object.entries(reports).flatMap(([name, report]) => {
    const markdown = renderers.markdown(report, style(report));
    const page = renderers.html(report, style(report));
    const blocking = report.findings.filter(({ fingerprint }) => report.verdict.blocking.includes(fingerprint));
    const review = blocking.map((finding) => renderReviewComment(finding, style(report), finding.fix));
    const commented = '<b>github-actions</b> bot commented';
    return [
      onGitHub(`comment-${name}`, commented, [markdown]),
      onGitHub(`comment-${name}-unfolded`, commented, [markdown], unfolded),
      onGitHub(`summary-${name}`, 'audit summary', [renderers.markdown(report, { ...style(report), extent: 'page' })]),
      ...(review.length > 0 ? [onGitHub(`review-${name}`, commented, review)] : []),
      { name: `page-${name}`, extension: 'html', text: page, html: page, faults: {} },
    ];
  });
}

async function sources(root) {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-documents-'));
  try {
    const bundle = join(folder, 'documents.mjs');
    await writeFile(bundle, await bundled(root));
    return await import(pathToFileURL(bundle).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundled(root) {
  const contents =
    "export * from '#renderers/index.ts'; export * from '#renderers/review/review-comment.ts'; export * from './test/support/github-html.ts';";
  const options = { bundle: true, format: 'esm', platform: 'node', target: 'node20', write: false, logLevel: 'error' };
  const result = await build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' } });
  return result.outputFiles[0].text;
}
