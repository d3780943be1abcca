// Node's hooks for `import`: TypeScript without its types, and the spellings of paths that TypeScript allows.
import { existsSync, readFileSync } from 'node:fs';
import type { LoadHook, ResolveHook } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'sucrase';

export const resolve: ResolveHook = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    const found = typeScriptOf(specifier, context.parentURL);
    if (found === undefined) throw error;
    return { url: found, shortCircuit: true };
  }
};

export const load: LoadHook = async (url, context, next) => {
  if (!/\.m?ts$/.test(url) || !url.startsWith('file:')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = transform(readFileSync(path, 'utf8'), {
    transforms: ['typescript'],
    disableESTransforms: true,
    filePath: path,
  });
  return { format: 'module', source: code, shortCircuit: true };
};

// './jobs' and './jobs.js' may both mean jobs.ts.
function typeScriptOf(specifier: string, parent: string | undefined): string | undefined {
  if (!/^\.{1,2}\//.test(specifier) || parent === undefined) return undefined;
  const stem = specifier.replace(/\.m?js$/, '');
  const candidates = [`${stem}.ts`, `${stem}.mts`, `${stem}/index.ts`, `${stem}.js`, `${stem}/index.js`];
  return candidates.map((candidate) => new URL(candidate, parent)).find((url) => existsSync(url))?.href;
}
