// The pages about this project: what they link to exists, and the schema that they document is that of the example.
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function markdownBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.parentPath.includes('node_modules'))
    .map((entry) => posix.join(folder, relative(join(root, folder), join(entry.parentPath, entry.name))));
}

const pages = [
  ...(await markdownBelow('docs')),
  ...(await markdownBelow('examples')),
  ...(await readdir(root)).filter((name) => name.endsWith('.md')),
];

test('the pages of the schema are those of the clean example, and only the page about the format is added', async () => {
  const [own, example] = ['docs/schema', 'examples/job-search-alembic-clean/docs/schema'];
  const names = await readdir(join(root, example));
  expect((await readdir(join(root, own))).filter((name) => name !== 'README.md').sort()).toEqual(
    names.filter((name) => name !== 'README.md').sort(),
  );
  for (const name of names) {
    if (name === 'README.md') continue;
    const [ours, theirs] = await Promise.all(
      [own, example].map((folder) => readFile(join(root, folder, name), 'utf8')),
    );
    // What lies beside the example's pages is further away from ours.
    expect(ours?.replaceAll('../../examples/job-search-alembic-clean/docs/', '../'), name).toBe(theirs);
  }
});

test.each(pages)('every link of %s leads somewhere', async (page) => {
  const text = await readFile(join(root, page), 'utf8');
  const missing: string[] = [];
  for (const target of linksOf(text)) if (!(await leadsSomewhere(page, text, target))) missing.push(target);
  expect(missing).toEqual([]);
});

/** Targets of inline links and images; code is set aside. */
function linksOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

async function leadsSomewhere(page: string, text: string, target: string): Promise<boolean> {
  const [path = '', anchor] = decodeURIComponent(target).split('#');
  const file = path === '' ? join(root, page) : resolve(dirname(join(root, page)), path);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (!exists || anchor === undefined || !file.endsWith('.md')) return exists;
  return anchorsOf(path === '' ? text : await readFile(file, 'utf8')).has(anchor);
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) => match[1] ?? '');
  const ids = [...text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? '');
  const slug = (heading: string) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
  return new Set([...headings.map(slug), ...ids]);
}
