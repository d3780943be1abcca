import type { Conversation, Host, ProcessResult } from './host.ts';

/** A real host with few files and no programs: for reading parts of a checkout that are already in memory. */
export function memoryHost(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Host {
  const contents = new Map(Object.entries(files));
  let ticks = 0;
  return {
    directory: '/memory',
    environment,
    readText: async (path) => contents.get(normalize(path)),
    writeText: async (path, text) => {
      contents.set(normalize(path), text);
    },
    kindOf: async (path) => {
      const normal = normalize(path);
      if (contents.has(normal)) return 'file';
      const isFolder = normal === '.' || [...contents.keys()].some((file) => file.startsWith(`${normal}/`));
      return isFolder ? 'directory' : undefined;
    },
    files: async () => [...contents.keys()].sort(),
    absolute: (path) => `/memory/${normalize(path)}`,
    now: () => ticks++,
    findProgram: async () => undefined,
    run: (): Promise<ProcessResult> => Promise.reject(new Error('A memory host has no programs.')),
    converse: (): Promise<Conversation> => Promise.reject(new Error('A memory host has no programs.')),
  };
}

const normalize = (path: string): string => path.replace(/^\.\//, '').replace(/\/$/, '') || '.';
