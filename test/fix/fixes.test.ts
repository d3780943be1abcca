import { describe, expect, test } from 'vitest';
import { defaultConfig } from '#config/read-config.ts';
import type { Finding } from '#finding/finding.ts';
import type { Host } from '#host/host.ts';
import { audit } from '../../src/audit.ts';
import { withCheckout } from '../support/hosts.ts';

const page = (rows: string) => `# jobs\n\n| Column | Type | Notes |\n|---|---|---|\n${rows}\n`;
const companies = 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL UNIQUE);\n';
const jobs = `CREATE TABLE jobs (
  id bigint PRIMARY KEY,
  company_id bigint NOT NULL REFERENCES companies,
  title text NOT NULL
);
COMMENT ON TABLE jobs IS 'Open positions.';
`;

/** Findings with a fix, and the files after all fixes were taken. */
async function fixed(files: Readonly<Record<string, string>>) {
  return withCheckout(files, async (host) => {
    const findings = await findingsOf(host);
    const withFix = findings.filter(({ fix }) => fix !== undefined);
    for (const [path, text] of await applied(host, withFix)) await host.writeText(path, text);
    const left = (await findingsOf(host)).map(({ fingerprint }) => fingerprint);
    return {
      withFix,
      cleared: withFix.filter(({ fingerprint }) => !left.includes(fingerprint)),
      host: await texts(host),
    };
  });
}

const findingsOf = async (host: Host): Promise<readonly Finding[]> => {
  const surroundings = { host, wantsFixes: true, version: '1.0.0', today: '2026-11-25', progress: () => undefined };
  return (await audit({ ...defaultConfig(), engine: 'pglite' }, surroundings)).findings;
};

/** Each range once, from the end on, as a reviewer's clicks would leave it. */
async function applied(host: Host, findings: readonly Finding[]): Promise<ReadonlyMap<string, string>> {
  const fixes = new Map(findings.flatMap(({ fix }) => (fix ? [[`${fix.file}:${fix.from}`, fix] as const] : [])));
  const changed = new Map<string, string>();
  for (const { file, from, to, text } of [...fixes.values()].toSorted((one, other) => other.from - one.from)) {
    const lines = (changed.get(file) ?? (await host.readText(file)) ?? '').split('\n');
    changed.set(file, [...lines.slice(0, from - 1), text, ...lines.slice(to)].join('\n'));
  }
  return changed;
}

const texts = async (host: Host) =>
  Object.fromEntries(await Promise.all((await host.files()).map(async (file) => [file, await host.readText(file)])));

describe('a fix in a migration', () => {
  test('adds the index behind the table that needs it, and clears the finding', async () => {
    const { withFix, cleared, host } = await fixed({
      'db/0001_companies.up.sql': companies,
      'db/0001_companies.down.sql': 'DROP TABLE companies;\n',
      'db/0002_jobs.up.sql': jobs,
      'db/0002_jobs.down.sql': 'DROP TABLE jobs;\n',
    });
    expect(withFix.map(({ rule, fix }) => [rule, fix?.from, fix?.to])).toContainEqual(['unindexed-foreign-key', 5, 5]);
    expect(cleared).toEqual(withFix);
    expect(host['db/0002_jobs.up.sql']).toMatch(
      /title text NOT NULL\n\);\nCREATE INDEX jobs_company_id_idx ON jobs \(company_id\);\nCOMMENT ON/,
    );
  });

  test.each([
    [
      'whose table an earlier migration made',
      { 'db/0002_jobs.up.sql': 'ALTER TABLE companies ADD COLUMN parent_id bigint REFERENCES companies;\n' },
    ],
    [
      'whose values the reader has to fill in',
      { 'db/0002_logs.up.sql': "CREATE TABLE logs (id bigint PRIMARY KEY, status text NOT NULL DEFAULT 'open');\n" },
    ],
    ['where more follows on the line', { 'db/0002_jobs.up.sql': jobs.replace(');\n', '); SELECT 1;\n') }],
  ])('is not offered %s', async (_, files) => {
    const { withFix } = await fixed({ 'db/0001_companies.up.sql': companies, ...files });
    expect(withFix).toEqual([]);
  });
});

describe('a fix on a page', () => {
  const files = (rows: string) => ({
    'db/0001_companies.up.sql': companies,
    'db/0002_jobs.up.sql': `${jobs}CREATE INDEX jobs_company_id_idx ON jobs (company_id);\n`,
    'docs/schema/jobs.md': page(rows),
  });
  const right =
    '| id | bigint | primary key |\n| company_id | bigint | references companies, not null |\n| title | text | not null |';

  test('rewrites the row that is wrong, and leaves its neighbours', async () => {
    const { withFix, cleared, host } = await fixed(files(right.replace('| title | text |', '| title | integer |')));
    expect(withFix.map(({ rule, fix }) => [rule, fix?.file, fix?.from, fix?.to])).toEqual([
      ['misdocumented-type', 'docs/schema/jobs.md', 7, 7],
    ]);
    expect(cleared).toEqual(withFix);
    expect(host['docs/schema/jobs.md']).toContain('| title | text |');
  });

  test('adds the row that is missing behind the one before it', async () => {
    const { withFix, cleared, host } = await fixed(files(right.split('\n').slice(0, 2).join('\n')));
    expect(withFix.map(({ rule, fix }) => [rule, fix?.from, fix?.to])).toEqual([['undocumented-column', 6, 6]]);
    expect(cleared).toEqual(withFix);
    expect(host['docs/schema/jobs.md']).toMatch(/\| company_id .*\n\| title +\| text/);
  });

  test('of two wrong rows can be taken one by one', async () => {
    const { withFix, cleared } = await fixed(
      files(right.replace('| title | text |', '| title | integer |').replace('| id | bigint |', '| id | uuid |')),
    );
    expect(new Set(withFix.map(({ fix }) => `${fix?.from}-${fix?.to}`))).toEqual(new Set(['5-5', '7-7']));
    expect(cleared).toEqual(withFix);
  });
});
