// The examples as their users see them: the flawed ones yield every kind of finding of the audit that a team once wrote by
// hand, the clean ones leave no criterion unmet. Their reports are goldens.
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { renderers } from '#renderers/index.ts';
import type { Report } from '#report/report.ts';
import { auditExample } from '../support/audited-example.ts';
import { schemaErrors, unnamedProperties } from '../support/report-schema.ts';

const flawed = ['job-search-knex', 'job-search-alembic'] as const;
const flawedReports = new Map<string, Promise<Report>>();

/** Audited once for all the tests that read it. */
function flawedReport(name: (typeof flawed)[number]): Promise<Report> {
  const report = flawedReports.get(name) ?? auditExample(name, { engine: 'pglite' });
  flawedReports.set(name, report);
  return report;
}

function brokenSchema(report: Report): readonly string[] {
  const parsed: unknown = JSON.parse(renderers.json(report, { width: 80, color: false, verbose: false }));
  return [...schemaErrors(parsed), ...unnamedProperties(parsed)];
}

const idsOf = (report: Report) => new Set(report.findings.map((finding) => finding.rule));
const statusOf = (report: Report) =>
  Object.fromEntries(report.criteria.map((criterion) => [criterion.id, criterion.status]));

/** What the hand-written audit found, in the catalogue's words. */
const handWritten = [
  'placeholder-migration',
  'unverified-deployed-state',
  'undocumented-relation',
  'phantom-column',
  'unprotected-content',
  'duplicable-association',
  'unchecked-schema',
  'unchecked-status',
  'absent-deletion-strategy',
  'missing-audit-trail',
  'unindexed-lookup',
  'unindexed-timestamp',
  'unindexed-combination',
  'stale-reference',
  'undocumented-evolution-policy',
];

/** What generated rows prove of a migration or its way back, and a message that says so of the flawed example named. */
const shownByRows: readonly (readonly [string, (typeof flawed)[number], string])[] = [
  ['lost-rows', 'job-search-alembic', 'rows of scrape_sessions.'],
  ['altered-values', 'job-search-alembic', 'values of application_events.kind.'],
  ['probable-rename', 'job-search-alembic', 'drops user_credentials.portal_login and adds portal_login_name'],
  ['truncated-table', 'job-search-alembic', 'Migration 0007 removes every row of sessions.'],
  ['dropped-table', 'job-search-alembic', 'drops embedding_versions;'],
  ['dropped-column', 'job-search-knex', 'drops embedding_versions.dimensions;'],
  ['narrowing-type', 'job-search-knex', 'smallint out of range'],
  ['unguarded-constraint', 'job-search-knex', 'fails on NULLs in scrape_sessions.outcome'],
  ['data-dependent-failure', 'job-search-alembic', 'invalid input syntax for type integer'],
  ['required-column-without-default', 'job-search-alembic', 'portal_field_dictionary.is_required'],
  ['destructive-downgrade', 'job-search-alembic', 'values of jobs.embedding_version, which its way up did not bring.'],
  ['lossy-downgrade', 'job-search-alembic', 'values of jobs.status.'],
  ['failing-downgrade', 'job-search-knex', 'passes on empty tables and fails on rows'],
];

// The first of each example waits for its audit.
describe('what generated rows prove', { timeout: 120_000 }, () => {
  test.each(shownByRows)('%s is shown by %s', async (rule, example, words) => {
    const { findings } = await flawedReport(example);
    const proved = findings.filter((finding) => finding.rule === rule && finding.proof === 'executed');
    expect(proved.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
  });
});

describe('job-search-knex', () => {
  let report: Report;
  beforeAll(async () => {
    report = await flawedReport('job-search-knex');
  });

  test.each(handWritten)('yields %s', (rule) => {
    expect(idsOf(report)).toContain(rule);
  });

  test.each(['unchecked-status', 'duplicable-association', 'unprotected-content', 'unprotected-dedupe-key'])(
    'shows by a row that was taken: %s',
    (rule) => {
      const found = report.findings.filter((finding) => finding.rule === rule);
      expect(found.map(({ proof }) => proof)).toContain('executed');
    },
  );

  test('the reports are as they were last read', async () => {
    const style = { width: 100, color: false, verbose: false };
    await expect(renderers.terminal(report, style)).toMatchFileSnapshot('../golden/examples/job-search-knex.txt');
    await expect(renderers.markdown(report, style)).toMatchFileSnapshot('../golden/examples/job-search-knex.md');
  });
});

describe('job-search-alembic', () => {
  let report: Report;
  beforeAll(async () => {
    report = await flawedReport('job-search-alembic');
  });

  test.each([...handWritten, 'unmodelled-relation', 'failing-migration'])('yields %s', (rule) => {
    expect(idsOf(report)).toContain(rule);
  });

  test('the JSON of a chain that does not run keeps to the published schema', () => {
    expect(brokenSchema(report)).toEqual([]);
  });

  test('the report is as it was last read', async () => {
    const style = { width: 100, color: false, verbose: false };
    const text = renderers
      .terminal(report, style)
      .replace(/alembic [\d.]+, SQLAlchemy [\d.]+, Python [\d.]+/, 'alembic');
    await expect(text).toMatchFileSnapshot('../golden/examples/job-search-alembic.txt');
  });
});

describe.each(['job-search-knex-clean', 'job-search-alembic-clean'])('%s', (name) => {
  test('meets all ten criteria, and has no finding', async () => {
    const report = await auditExample(name, { engine: 'pglite' });
    expect(report.findings).toEqual([]);
    expect(report.verdict.pass).toBe(true);
    expect(brokenSchema(report)).toEqual([]);
    expect(Object.values(statusOf(report))).toEqual(Array(10).fill('met'));
  });
});

describe.each(['pglite', 'postgres', 'pg-mem'] as const)('the Knex examples on %s', (engine) => {
  const overrides = { engine, ...(engine === 'postgres' && { databaseUrl: inject('postgresUrl') }) };

  test('the flawed one runs whole, and is judged as far as the engine shows', async () => {
    const report = await auditExample('job-search-knex', overrides);
    expect(report.inputs).toMatchObject({ engine, projects: [{ migrations: 6, applied: 6 }] });
    expect(brokenSchema(report)).toEqual([]);
  });

  test('the clean one runs whole, but for NOT VALID, of which pg-mem says that it does not know it', async () => {
    const report = await auditExample('job-search-knex-clean', overrides);
    const applied = engine === 'pg-mem' ? 7 : 9;
    expect(report.inputs).toMatchObject({ engine, projects: [{ migrations: 9, applied }] });
    expect(new Set(Object.values(statusOf(report)))).toEqual(new Set([engine === 'pg-mem' ? 'not-assessed' : 'met']));
    expect(brokenSchema(report)).toEqual([]);
  });
});
