import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '#host/host.ts';
import { nodeHost } from '#host/node-host.ts';

/** A checkout of a few files in a temporary folder, gone after `use`. */
export async function withCheckout<Result>(
  files: Readonly<Record<string, string>>,
  use: (host: Host) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-checkout-'));
  try {
    const host = await nodeHost(folder);
    for (const [path, text] of Object.entries(files)) await host.writeText(path, text);
    return await use(host);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
