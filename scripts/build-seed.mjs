// Builds assets/pglite-seed.tar.gz: an initialised data directory, so that no audit runs initdb. Run it once per PGlite version and commit the
// result: a data directory holds a system identifier and times, so two builds never have the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';

const configuration = `
datestyle = 'iso, mdy'
default_text_search_config = 'pg_catalog.english'
lc_messages = C
lc_monetary = C
lc_numeric = C
lc_time = C
log_timezone = UTC
max_connections = 20
max_wal_senders = 0
max_wal_size = 4
min_wal_size = 2
shared_buffers = 4096
timezone = UTC
wal_level = minimal
`;

// Written twice: the first database runs initdb, the second runs under the small configuration, so that its files are small too.
const initialised = await PGlite.create({
  initDbStartParams: ['--wal-segsize=1', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
});
const large = await initialised.dumpDataDir('none');
await initialised.close();
const small = await PGlite.create({ loadDataDir: large, postgresqlconf: configuration });
await small.exec(collations());
await small.exec('VACUUM FREEZE');
await small.exec('CHECKPOINT');
await small.exec('CHECKPOINT');
const directory = new Uint8Array(await (await small.dumpDataDir('none')).arrayBuffer());
await small.close();

const target = fileURLToPath(new URL('../assets/pglite-seed.tar.gz', import.meta.url));
const seed = gzipSync(withoutTemplates(directory), { level: 9 });
writeFileSync(target, seed);
console.log(`${target}: ${seed.length} bytes, ${gunzipSync(seed).length} unpacked`);

/** What initdb makes of ICU's locales on a server, and cannot in PGlite, which lists none: migrations name them (`"nb-NO-x-icu"`). */
function collations() {
  const locales = readFileSync(new URL('icu-locales.txt', import.meta.url), 'utf8')
    .split(/\s+/)
    .filter(Boolean);
  return locales
    .map((locale) => `CREATE COLLATION pg_catalog."${locale}-x-icu" (provider = icu, locale = '${locale}');`)
    .join('\n');
}

/** Leaves the files of template1 (oid 1) and template0 (oid 4) out: they are half of the size, and only CREATE DATABASE reads them. */
function withoutTemplates(tar) {
  const kept = [];
  for (let offset = 0; offset + 512 <= tar.length; ) {
    const header = Buffer.from(tar.buffer, tar.byteOffset + offset, 512);
    const name = header.toString('utf8', 0, header.indexOf(0));
    if (name === '') break;
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
    const end = offset + 512 + Math.ceil(size / 512) * 512;
    if (!/\/base\/[14]\/[^/]+$/.test(`/${name}`)) kept.push(tar.subarray(offset, end));
    offset = end;
  }
  return Buffer.concat([...kept, Buffer.alloc(1024)]);
}
