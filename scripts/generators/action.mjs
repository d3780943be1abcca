// The tables of inputs and outputs in README.md, between its two marks, from action.yml.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const marks = ['<!-- inputs and outputs: generated from action.yml -->', '<!-- end of inputs and outputs -->'];

export async function generate(root) {
  const [readme, manifest] = await Promise.all(
    ['README.md', 'action.yml'].map((file) => readFile(join(root, file), 'utf8')),
  );
  const [start, end] = marks.map((mark) => readme.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`README.md needs the lines\n${marks.join('\n')}`);
  const { inputs, outputs } = parse(manifest);
  const tables = [
    table(['Input', 'Default', ''], Object.entries(inputs).map(inputRow)),
    table(
      ['Output', ''],
      Object.entries(outputs).map(([name, { description }]) => [code(name), escaped(description)]),
    ),
  ];
  return { 'README.md': `${readme.slice(0, start)}${marks[0]}\n${tables.join('\n\n')}\n${readme.slice(end)}` };
}

const inputRow = ([name, { description, default: fallback }]) => [
  code(name),
  fallback === undefined ? '' : code(fallback),
  escaped(description),
];

const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (text) => `\`${text}\``;
const escaped = (text) => text.replaceAll('|', '\\|');
