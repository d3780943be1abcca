import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { PGlite } from '@electric-sql/pglite';

const installation = '/pglite/';

/** Lays the files of the extensions (control, SQL, shared objects) where the running server looks for them. */
export async function installExtensions(pglite: PGlite, tarballs: readonly string[]): Promise<void> {
  const archives = await Promise.all(tarballs.map((tarball) => readFile(fileURLToPath(tarball))));
  for (const archive of archives) {
    for (const { name, content } of tarFiles(gunzipSync(archive))) pglite.copyToFS(installation + name, content);
  }
}

function* tarFiles(tar: Buffer): Generator<{ name: string; content: Buffer }> {
  for (let offset = 0; offset + 512 <= tar.length && tar[offset] !== 0; ) {
    const header = tar.subarray(offset, offset + 512);
    const name = header.toString('utf8', 0, header.indexOf(0)).replace(/^\.?\//, '');
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
    const isFile = header[156] === 0x30 || header[156] === 0;
    if (isFile) yield { name, content: tar.subarray(offset + 512, offset + 512 + size) };
    offset += 512 + Math.ceil(size / 512) * 512;
  }
}
