// The examples as their users see them: the flawed ones yield every kind of finding of the audit that a team once wrote by
// hand and every verdict that is proved by running, the clean ones leave no criterion unmet. Their reports are goldens.
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { engines } from '#engines/index.ts';
import { nodeHost } from '#host/node-host.ts';
import { renderers } from '#renderers/index.ts';
import type { Report } from '#report/report.ts';
import type { Rule } from '#rule/rule.ts';
import { rules } from '#rules/index.generated.ts';
import { auditExample, decidedByRunning, exampleFolder, shownByRunning } from '../support/audited-example.ts';
import { findingsOf } from '../support/examples.ts';
import { withCheckout } from '../support/hosts.ts';
import { schemaErrors, unnamedProperties } from '../support/report-schema.ts';
import { notShown, shown } from './shown-verdicts.ts';

const flawed = {
  'job-search-knex': () => auditExample('job-search-knex', { engine: 'pglite' }),
  'job-search-alembic': () => auditExample('job-search-alembic', { engine: 'pglite' }),
  'pull request': pullRequest,
};
// An audit takes seconds on a machine of its own, and a minute on a busy one.
const timeout = 180_000;
const flawedReports = new Map<keyof typeof flawed, Promise<Report>>();

/** Audited once for all the tests that read it. */
function flawedReport(name: keyof typeof flawed): Promise<Report> {
  const report = flawedReports.get(name) ?? flawed[name]();
  flawedReports.set(name, report);
  return report;
}

/** The Knex example brings its last migration to a base that has all others, and edits one of them. */
async function pullRequest(): Promise<Report> {
  const host = await nodeHost(exampleFolder('job-search-knex'));
  const paths = await host.files();
  const last = paths.findLast((path) => path.startsWith('migrations/'));
  const texts = await Promise.all(paths.map(async (path) => [path, (await host.readText(path)) ?? ''] as const));
  const base = texts
    .filter(([path]) => path !== last)
    .map(([path, text]) => [path, text.replace("table.text('token').notNullable()", "table.text('token')")]);
  return withCheckout(Object.fromEntries(base), (before) =>
    auditExample('job-search-knex', { engine: 'pglite' }, { host: before, commit: 'base' }),
  );
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

// The first of each example waits for its audit.
describe('what is proved by running', { timeout }, () => {
  test.each(shown)('%s is shown by %s', async (rule, example, words) => {
    const { findings } = await flawedReport(example);
    const proved = findings.filter((finding) => finding.rule === rule && finding.proof === 'executed');
    expect(proved.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
  });

  test.each(Object.entries(notShown))(
    '%s is no part of an example, and proved all the same',
    async (id, { script }) => {
      await using server = await engines.pglite.open({});
      const rule = rules.find((one) => one.id === id) as Rule;
      const findings = await findingsOf(rule, { files: { 'migrations/0001_schema.sql': script } }, server);
      expect(findings.map(({ proof }) => proof)).toEqual(['executed']);
    },
  );

  test('each rule that can prove something so has its place in the tables', () => {
    const proving = rules.filter(
      ({ proof, needs, wants = [] }) => proof === 'executed' || [...needs, ...wants].includes('probes'),
    );
    const placed = new Set([...shown.map(([rule]) => rule), ...Object.keys(notShown)]);
    expect(proving.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
  });
});

/** Versions are those of this machine's programs. */
function ranBy(runs: string, report: Report): Report {
  const projects = report.inputs.projects.map((project) => ({ ...project, runs }));
  return { ...report, inputs: { ...report.inputs, projects } };
}

describe('job-search-knex', () => {
  let report: Report;
  beforeAll(async () => {
    report = await flawedReport('job-search-knex');
  }, timeout);

  test.each(handWritten)('yields %s', (rule) => {
    expect(idsOf(report)).toContain(rule);
  });

  test('the reports are as they were last read', async () => {
    const style = { width: 100, color: false, verbose: false };
    const steady = ranBy('knex', report);
    await expect(renderers.terminal(steady, style)).toMatchFileSnapshot('../golden/examples/job-search-knex.txt');
    await expect(renderers.markdown(steady, style)).toMatchFileSnapshot('../golden/examples/job-search-knex.md');
  });
});

describe('job-search-alembic', () => {
  let report: Report;
  beforeAll(async () => {
    report = await flawedReport('job-search-alembic');
  }, timeout);

  test.each([...handWritten, 'unmodelled-relation', 'failing-migration'])('yields %s', (rule) => {
    expect(idsOf(report)).toContain(rule);
  });

  test('the JSON of a chain that does not run keeps to the published schema', () => {
    expect(brokenSchema(report)).toEqual([]);
  });

  test('the report is as it was last read', async () => {
    const text = renderers.terminal(ranBy('alembic', report), { width: 100, color: false, verbose: false });
    await expect(text).toMatchFileSnapshot('../golden/examples/job-search-alembic.txt');
  });
});

describe.each(['job-search-knex-clean', 'job-search-alembic-clean'])('%s', (name) => {
  test('meets all ten criteria, those of a run by execution, and has no finding', async () => {
    const report = await auditExample(name, { engine: 'pglite' });
    expect(report.findings).toEqual([]);
    expect(report.verdict.pass).toBe(true);
    expect(brokenSchema(report)).toEqual([]);
    expect(Object.values(statusOf(report))).toEqual(Array(10).fill('met'));
    expect(shownByRunning(report)).toEqual(expect.arrayContaining([...decidedByRunning]));
  });
});

describe.each(['pglite', 'postgres', 'pg-mem'] as const)('the flawed Knex example on %s', (engine) => {
  test('runs whole, and is judged as far as the engine shows', async () => {
    const report = await (engine === 'pglite' ? flawedReport('job-search-knex') : auditOn(engine, 'job-search-knex'));
    expect(report.inputs).toMatchObject({ engine, projects: [{ migrations: 6, applied: 6 }] });
    expect(brokenSchema(report)).toEqual([]);
  });
});

test('the clean Knex example ends on pg-mem where NOT VALID comes, and nothing is called met', async () => {
  const report = await auditOn('pg-mem', 'job-search-knex-clean');
  expect(report.inputs).toMatchObject({ projects: [{ migrations: 9, applied: 7 }] });
  expect(Object.values(statusOf(report))).toEqual(Array(10).fill('not-assessed'));
  expect(brokenSchema(report)).toEqual([]);
});

const auditOn = (engine: 'postgres' | 'pg-mem', name: string): Promise<Report> =>
  auditExample(name, { engine, ...(engine === 'postgres' && { databaseUrl: inject('postgresUrl') }) });
