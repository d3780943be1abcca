// Loads the repository's own files: modules and scripts, TypeScript on every Node.
import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire, register } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'sucrase';

/** Node's own table of loaders, which its types leave out. */
interface Loaders {
  readonly _extensions: Record<string, (module: CompilableModule, path: string) => void>;
}
type CompilableModule = NodeJS.Module & { _compile(code: string, path: string): void };

const loaders = Module as unknown as Loaders;

/** From here on `require` and `import` read TypeScript. */
export function readTypeScript(): void {
  for (const extension of ['.ts', '.cts']) loaders._extensions[extension] = compileAsScript;
  // This very file answers for the hooks, in a thread of its own.
  if (!isRegistered) register(import.meta.url);
  isRegistered = true;
}
let isRegistered = false;

/** The module's exports, as knex would get them. */
export async function loadModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  if (isModuleFile(path)) return { ...(await import(pathToFileURL(path).href)) };
  const require = createRequire(path);
  try {
    return require(path);
  } catch (error) {
    if (!(error instanceof SyntaxError) || !isModuleSyntax(error.message) || extname(path) !== '.js') throw error;
    // Module syntax in a package of scripts: such projects run it through Babel or esm.
    const module = new Module(path) as CompilableModule;
    module.paths = require.resolve.paths('./') ? (require.resolve.paths('knex') ?? []) : [];
    compileAsScript(module, path);
    return module.exports;
  }
}

const isModuleSyntax = (message: string): boolean =>
  /import statement|Unexpected token '?export|'import\.meta'/.test(message);

/** `import()` for modules, `require` for scripts, by extension and the nearest package.json. */
export function isModuleFile(path: string): boolean {
  const extension = extname(path);
  if (extension === '.mjs' || extension === '.mts') return true;
  if (extension === '.cjs' || extension === '.cts') return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type === 'module';
    if (folder === dirname(folder)) return false;
  }
}

function compileAsScript(module: CompilableModule, path: string): void {
  module.filename = path;
  const source = readFileSync(path, 'utf8');
  const { code } = transform(source, {
    transforms: extname(path) === '.js' ? ['imports'] : ['typescript', 'imports'],
    disableESTransforms: true,
    preserveDynamicImport: true,
    filePath: path,
  });
  module._compile(code, path);
}
