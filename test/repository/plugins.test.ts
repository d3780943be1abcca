// docs/plugins.md shows code: it compiles against the public API, and its rule does what the page says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Rule } from '#rule/rule.ts';
import { findingsOf } from '../support/examples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/plugins.md'), 'utf8');
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

/** What the compiler says of these files, which need not exist; they stand at the root of the repository. */
function complaints(sources: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, languageVersion, ...more) => {
    const text = sources.get(file);
    return text === undefined
      ? getSourceFile(file, languageVersion, ...more)
      : ts.createSourceFile(file, text, languageVersion, true);
  };
  const program = ts.createProgram([...sources.keys()], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.replace(root, '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

const asFiles = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.map((text, at) => [join(root, `plugins-page-${at + 1}.ts`), text]));

let server: Server | undefined;
afterAll(() => server?.[Symbol.asyncDispose]());

test('every block of the page compiles, by the name of the package', () => {
  expect(blocks).toHaveLength(4);
  expect(complaints(asFiles(blocks))).toEqual([]);
}, 120_000);

test('a rule that reads evidence which it did not ask for does not compile', () => {
  const greedy = (blocks[0] ?? '').replace('*check({ catalog })', '*check({ catalog, models })');
  expect(complaints(asFiles([greedy])).join('\n')).toContain("Property 'models' does not exist");
}, 120_000);

test('the rule of the page finds its first example and is silent about the second', async () => {
  const bundle = await build({
    stdin: { contents: blocks[0] ?? '', resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const [output] = bundle.outputFiles;
  const module = await import(`data:text/javascript;base64,${Buffer.from(output?.contents ?? []).toString('base64')}`);
  const rule: Rule = module.unnamedPortal;
  server = await engines.pglite.open({});
  expect((await findingsOf(rule, rule.docs.examples.bad, server)).map(({ message }) => message)).toEqual([
    'Column portals.name may be NULL.',
  ]);
  expect(await findingsOf(rule, rule.docs.examples.good, server)).toEqual([]);
}, 60_000);
