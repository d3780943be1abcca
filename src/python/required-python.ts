import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import type { Interpreter } from './interpreter.ts';

/** `backend/pyproject.toml asks for Python >=3.14, and venv/bin/python is 3.13`; undefined where nothing says so. */
export async function unmetPython(host: Host, interpreter: Interpreter, folder: string): Promise<string | undefined> {
  for (const place of new Set([folder, '.'])) {
    const file = posix.join(place, 'pyproject.toml');
    const required = requiredPython((await host.readText(file)) ?? '');
    if (required === undefined) continue;
    const version = await versionOf(host, interpreter);
    const isMet = version === undefined || compare(version, required.lowest) >= 0;
    return isMet
      ? undefined
      : `${file} asks for Python ${required.text}, and ${interpreter.program} is ${version.join('.')}`;
  }
  return undefined;
}

type Version = readonly [major: number, minor: number];

function requiredPython(toml: string): { readonly text: string; readonly lowest: Version } | undefined {
  const text = /^\s*requires-python\s*=\s*["']([^"'\n]*)["']/m.exec(toml)?.[1];
  const lowest = text === undefined ? undefined : versionIn(/>=\s*(\d+\.\d+)/.exec(text)?.[1]);
  return text !== undefined && lowest ? { text, lowest } : undefined;
}

async function versionOf(host: Host, { program, environment }: Interpreter): Promise<Version | undefined> {
  const print = "import sys; print('%d.%d' % sys.version_info[:2])";
  return versionIn((await host.run({ program, arguments: ['-c', print], environment })).stdout.trim());
}

function versionIn(text: string | undefined): Version | undefined {
  const [major, minor] = (text ?? '').split('.').map(Number);
  return major === undefined || minor === undefined || Number.isNaN(minor) ? undefined : [major, minor];
}

const compare = (one: Version, other: Version): number => one[0] - other[0] || one[1] - other[1];
