// What people see, as pictures: the comment (also unfolded, and when all is well), the job summary, review comments, the HTML page.
//   node scripts/screenshots.mjs FOLDER [report.json]
// Without a report it audits the examples with dist/cli.js, or with the build that SCHEMA_AUDIT_CLI names.
// Light, dark, and 390 pixels wide. Fails on what GitHub would turn into a mention or a link, would take away, or could not draw.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './screenshots/browser.mjs';
import { documentsOf } from './screenshots/documents.mjs';
import { exampleReports } from './screenshots/example-reports.mjs';
import { drawDiagrams } from './screenshots/github-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const looks = [
  { name: 'light', width: 920, colorScheme: 'light' },
  { name: 'dark', width: 920, colorScheme: 'dark' },
  { name: 'narrow', width: 390, colorScheme: 'light' },
];

const [folder, file] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/screenshots.mjs FOLDER [report.json]');
  process.exit(2);
}

const browser = await openBrowser().catch((error) => {
  console.error(error.message);
  process.exit(2);
});
try {
  await mkdir(folder, { recursive: true });
  const reports = file
    ? { given: JSON.parse(await readFile(file, 'utf8')) }
    : await exampleReports(root, resolve(root, process.env.SCHEMA_AUDIT_CLI ?? 'dist/cli.js'));
  let faults = 0;
  for (const document of await documentsOf(root, reports)) {
    const found = { ...document.faults, undrawn: await picture(document) };
    faults += Object.values(found).flat().length;
    console.log(JSON.stringify({ name: document.name, characters: document.text.length, ...found }));
  }
  process.exitCode = faults === 0 ? 0 : 1;
} finally {
  await browser.close();
}

async function picture({ name, text, extension, html }) {
  await writeFile(join(folder, `${name}.${extension}`), text);
  const undrawn = [];
  for (const look of looks) {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.colorScheme,
      offline: true,
    });
    await page.setContent(html);
    undrawn.push(...(await drawDiagrams(page, look.colorScheme === 'dark')));
    await page.screenshot({ path: join(folder, `${name}-${look.name}.png`), fullPage: true });
    await page.close();
  }
  return undrawn;
}
