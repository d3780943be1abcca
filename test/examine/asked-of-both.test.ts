// What is asked of the database at head is asked of the base's, too: an old weakness is not the pull request's.
import { expect, test } from 'vitest';
import { parseConfig } from '#config/read-config.ts';
import { memoryHost } from '#host/memory-host.ts';
import type { Report } from '#report/report.ts';
import { rules } from '#rules/index.generated.ts';
import { audit, type Progress } from '../../src/audit.ts';

const settings = `
workload: { files: [workload/*.sql] }
assertions:
  - { id: named-portals, sql: "SELECT id FROM portals WHERE name = ''" }
`;
const main = {
  'schema-audit.yml': settings,
  'migrations/0001_portals.sql':
    "CREATE TABLE portals (id int PRIMARY KEY, name text NOT NULL);\nINSERT INTO portals VALUES (1, '');\n",
  'migrations/0002_jobs.sql': 'CREATE TABLE jobs (id int PRIMARY KEY, location text NOT NULL);\n',
  'workload/jobs.sql': '-- name: jobs of a place\nSELECT id FROM jobs WHERE location = $1;\n',
};
const more = { 'migrations/0003_matches.sql': 'CREATE TABLE matches (id int PRIMARY KEY, score int NOT NULL);\n' };

async function compared(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  progress: Progress = () => undefined,
) {
  const config = parseConfig(
    head['schema-audit.yml'] ?? '',
    'schema-audit.yml',
    rules.map(({ id }) => id),
  );
  return audit(
    { ...config, updateBaseline: false },
    {
      host: memoryHost(head),
      base: { host: memoryHost(base), commit: '1d2e4f0' },
      version: '0',
      today: '2026-11-26',
      progress,
    },
  );
}

const newness = ({ findings }: Report, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ isNew }) => isNew);

test.each([
  ['adds a migration', { ...main, ...more }],
  ['adds none', { ...main, 'README.md': 'Hello' }],
])('a query without an index and a failed assertion of main are not new in a pull request that %s', async (_, head) => {
  const report = await compared(main, head);
  expect(newness(report, 'unindexed-lookup')).toEqual([false]);
  expect(newness(report, 'failed-assertion')).toEqual([false]);
});

test('a query that lost its index is new', async () => {
  const indexed = {
    ...main,
    'migrations/0002_jobs.sql': `${main['migrations/0002_jobs.sql']}CREATE INDEX ON jobs (location);\n`,
  };
  const report = await compared(indexed, { ...indexed, 'migrations/0003_lost.sql': 'DROP INDEX jobs_location_idx;\n' });
  expect(newness(report, 'unindexed-lookup')).toEqual([true]);
});

test('main is asked while the walk passes it: nothing is walked twice, and later rows get their own numbers', async () => {
  const numbered = {
    ...main,
    'migrations/0002_jobs.sql': 'CREATE TABLE jobs (id serial PRIMARY KEY, location text NOT NULL UNIQUE);\n',
  };
  const walked: string[] = [];
  const first =
    "INSERT INTO jobs (location) VALUES ('Berlin');\nALTER TABLE jobs ADD CONSTRAINT first CHECK (location <> 'Berlin' OR id = 1);\n";
  const report = await compared(numbered, { ...numbered, 'migrations/0003_berlin.sql': first }, ({ stage, detail }) => {
    if (stage === 'walk') walked.push(detail ?? '');
  });
  expect(walked.filter((detail) => detail.endsWith(' up'))).toHaveLength(3);
  expect(newness(report, 'failed-assertion')).toEqual([false]);
  expect(report.findings.filter(({ rule }) => rule === 'failing-migration')).toEqual([]);
});

test('pg-mem, which has neither plans nor sequences to read, is compared with main as well', async () => {
  const reduced = { ...main, 'schema-audit.yml': 'engine: pg-mem\n' };
  const report = await compared(reduced, { ...reduced, ...more });
  expect(report.inputs.engine).toBe('pg-mem');
  expect(report.inputs.projects.map(({ applied }) => applied)).toEqual([3]);
});
