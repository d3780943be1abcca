// The licence texts of every package that a bundle took in, in one file.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function licencesOf(inputs, root) {
  const packages = new Set(
    inputs.map((input) => /^(?:\.\.\/)*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean),
  );
  const sections = [];
  for (const folder of [...packages].sort()) sections.push(await section(join(root, folder)));
  return `Packages inside this folder, with their licences.\n\n${sections.join('\n')}`;
}

async function section(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).trim();
  return `${'-'.repeat(72)}\n${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${text}\n`;
}
