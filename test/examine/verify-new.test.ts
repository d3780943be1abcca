import { expect, test } from 'vitest';
import { parseConfig } from '#config/read-config.ts';
import { discover } from '#discover/discover.ts';
import { engines } from '#engines/index.ts';
import { type CheckoutExamination, examineCheckout } from '#examine/examine-checkout.ts';
import { memoryHost } from '#host/memory-host.ts';
import { tools } from '#tools/index.ts';

type Files = Readonly<Record<string, string>>;

const base: Files = {
  'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text);\n',
  'migrations/0001_companies.down.sql': 'DROP TABLE company;\n',
  'migrations/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text);\n',
  'migrations/0002_jobs.down.sql': 'DROP TABLE jobs;\n',
};
const fresh: Files = {
  'migrations/0003_titles.up.sql': 'ALTER TABLE jobs DROP COLUMN title;\n',
  'migrations/0003_titles.down.sql': 'ALTER TABLE jobs ADD COLUMN title text;\n',
};

async function examineBoth(head: Files, verify: 'new' | 'all' = 'new') {
  const server = await engines.pglite.open({});
  const config = { ...parseConfig('{}', 'schema-audit.yml', []), verify, updateBaseline: false };
  const around = (files: Files) => ({
    host: memoryHost(files),
    config,
    server,
    embedded: engines.pglite,
    progress: () => undefined,
  });
  try {
    const found = await Promise.all([head, base].map((files) => discover(memoryHost(files), config, tools, [])));
    const [ofHead, ofBase] = found;
    if (!ofHead || !ofBase) throw new Error('Nothing was discovered.');
    const after = await examineCheckout(ofHead, around(head), { base: { discovery: ofBase, host: memoryHost(base) } });
    return { after, before: await examineCheckout(ofBase, around(base), { head: after }) };
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

const stepsOf = ({ examinations }: CheckoutExamination): readonly string[] =>
  (examinations[0]?.walk?.steps ?? []).map(({ pass, revision }) => `${pass} ${revision}`);

test('what the base has is walked up only; the new migration goes up, down and up again, with rows', async () => {
  const { after, before } = await examineBoth({ ...base, ...fresh });
  expect(stepsOf(after)).toEqual([
    'up 0001_companies',
    'up 0002_jobs',
    'up 0003_titles',
    'down 0003_titles',
    'again 0003_titles',
  ]);
  const entries = after.examinations[0]?.walk?.ledger?.entries ?? [];
  expect(entries.map(({ revision, up }) => [revision, up?.losses.map(({ column }) => column)])).toEqual([
    ['0003_titles', ['title']],
  ]);
  expect(stepsOf(before)).toEqual(['up 0001_companies', 'up 0002_jobs']);
});

test('an edited migration is new', async () => {
  const edited = { ...base, 'migrations/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, body text);\n' };
  const { after, before } = await examineBoth(edited);
  expect(stepsOf(after)).toEqual(['up 0001_companies', 'up 0002_jobs', 'down 0002_jobs', 'again 0002_jobs']);
  expect(stepsOf(before)).toEqual(['up 0001_companies', 'up 0002_jobs']);
});

test('nothing new is nothing stepped down, and all of it is when asked', async () => {
  const docs = await examineBoth(base);
  expect(stepsOf(docs.after)).toEqual(['up 0001_companies', 'up 0002_jobs']);
  expect(docs.after.examinations[0]?.walk?.ledger).toEqual(undefined);
  const all = await examineBoth(base, 'all');
  expect(stepsOf(all.after)).toContain('down 0001_companies');
});
