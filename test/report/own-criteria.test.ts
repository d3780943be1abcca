import { describe, expect, test } from 'vitest';
import { assembleReport } from '#report/assemble-report.ts';
import type { CriterionVerdict, Metric, Report } from '#report/report.ts';
import type { ReportInput } from '#report/report-input.ts';
import type { Check } from '#rule/checks.ts';
import type { OwnCriterion } from '#rule/own-criterion.ts';
import { emptyRun, findingOf, inputOf, projectOf, walkOf } from '../support/report-input.ts';
import { schemaErrors, unnamedProperties } from '../support/report-schema.ts';

const orphans: OwnCriterion = {
  id: 'no-orphans',
  title: 'Every match belongs to a job',
  kind: 'rules',
  rules: ['missing-foreign-key', 'unenforced-constraint'],
  tables: ['match*'],
  threshold: 'medium',
};

function reportOn(criterion: OwnCriterion, fields: Partial<ReportInput> = {}, run = emptyRun): Report {
  const projects = [projectOf({ walk: walkOf('applied'), run })];
  return assembleReport(inputOf({ projects, ownCriteria: [criterion], ...fields }));
}

function verdictOn(...arguments_: Parameters<typeof reportOn>): CriterionVerdict | undefined {
  const report = reportOn(...arguments_);
  const parsed: unknown = JSON.parse(JSON.stringify(report));
  expect(schemaErrors(parsed)).toEqual([]);
  expect(unnamedProperties(parsed)).toEqual([]);
  expect(report.criteria).toHaveLength(11);
  return report.criteria.at(-1);
}

describe('a criterion of rules', () => {
  const finding = findingOf('missing-foreign-key', {
    kind: 'column',
    schema: 'public',
    relation: 'matches',
    column: 'job_id',
  });

  test('is met when they ran and found nothing there', () => {
    const elsewhere = findingOf('missing-foreign-key', 'reviews');
    expect(verdictOn(orphans, {}, { ...emptyRun, findings: [elsewhere] })).toMatchObject({
      status: 'met',
      evidence: 'no finding of missing-foreign-key, unenforced-constraint on match*',
    });
  });

  test('is unmet with what they found', () => {
    expect(verdictOn(orphans, {}, { ...emptyRun, findings: [finding] })).toMatchObject({
      status: 'unmet',
      evidence: '1 finding: matches.job_id',
      findings: [finding.fingerprint],
    });
  });

  test('does not count what is below its threshold', () => {
    const run = { ...emptyRun, findings: [{ ...finding, severity: 'low' as const }] };
    expect(verdictOn(orphans, {}, run)?.status).toBe('met');
  });

  test('is not assessed when a rule is off or lacks its evidence', () => {
    expect(verdictOn(orphans, {}, { ...emptyRun, off: ['missing-foreign-key'] })).toMatchObject({
      status: 'not-assessed',
      missing: ['rule missing-foreign-key, which is off'],
    });
    const run = { ...emptyRun, notAssessed: [{ rule: 'unenforced-constraint', missing: ['catalog' as const] }] };
    expect(verdictOn(orphans, {}, run)).toMatchObject({ status: 'not-assessed', missing: ['a migrated database'] });
  });
});

describe('a criterion of a metric', () => {
  // Rules that ran, of those that are on: 90 of 100.
  const run = {
    ...emptyRun,
    ran: Array.from({ length: 90 }, (_, at) => `ran-${at}`),
    notAssessed: Array.from({ length: 10 }, (_, at) => ({ rule: `not-${at}`, missing: ['models' as const] })),
  };
  const coverage = (fields: object): OwnCriterion => ({
    id: 'coverage',
    title: 'Most rules run',
    kind: 'metric',
    metric: 'audit-coverage',
    isNotLowerThanBase: false,
    ...fields,
  });
  const baseWith = (value: number) => {
    const metric: Metric = { id: 'audit-coverage', title: '', value, numerator: 0, denominator: 1 };
    return { base: { commit: '1d2e4f0', findings: [], metrics: [metric], catalogs: new Map() } };
  };

  test.each([
    [{ atLeast: 90 }, {}, 'met', 'Audit Coverage is 90/100'],
    [{ atLeast: 91 }, {}, 'unmet', 'Audit Coverage is 90/100, below 91 %'],
    [{ isNotLowerThanBase: true }, baseWith(0.9), 'met', 'Audit Coverage is 90/100'],
    [{ isNotLowerThanBase: true }, baseWith(0.91), 'unmet', 'Audit Coverage is 90/100, lower than at the base commit'],
    [{ isNotLowerThanBase: true }, {}, 'not-assessed', 'needs the value of audit-coverage at the base commit'],
    [{ metric: 'data-safety', atLeast: 1 }, {}, 'not-assessed', 'needs a value of data-safety'],
  ] as const)('%j with %j is %s', (fields, more, status, evidence) => {
    expect(verdictOn(coverage(fields), more, run)).toMatchObject({ status, evidence });
  });
});

describe('a criterion of a command or a query', () => {
  const command: OwnCriterion = { id: 'generated', title: 'The client is fresh', kind: 'command', run: 'make check' };
  const check = (outcome: Check['outcome']): Partial<ReportInput> => ({
    checks: [{ kind: 'criterion', name: 'generated', severity: 'high', outcome }],
  });

  test('is as the run was', () => {
    expect(verdictOn(command, check({ status: 'passed' }))).toMatchObject({ status: 'met' });
    const failed = { status: 'failed', why: 'exited with 2', lines: ['client.ts is stale'] } as const;
    expect(verdictOn(command, check(failed))).toMatchObject({
      status: 'unmet',
      evidence: 'exited with 2: client.ts is stale',
      findings: [],
    });
  });

  test('is not assessed without a run', () => {
    expect(verdictOn(command)?.status).toBe('not-assessed');
    const because = 'there is no sh on PATH';
    expect(verdictOn(command, check({ status: 'not-run', because }))).toMatchObject({
      status: 'not-assessed',
      evidence: because,
    });
  });
});

test('a criterion that somebody ticks is shown and not counted', () => {
  const manual: OwnCriterion = { id: 'told', title: 'Support was told', kind: 'manual' };
  expect(verdictOn(manual)).toMatchObject({ status: 'not-assessed', isManual: true });
});

describe('required criteria', () => {
  const unmet = { ...emptyRun, findings: [findingOf('missing-foreign-key', 'matches')] };
  const require = { list: ['no-orphans'], assessed: false, strict: false };
  const base = (status: 'met' | 'unmet') => ({
    commit: '1d2e4f0',
    findings: unmet.findings,
    metrics: [],
    catalogs: new Map(),
    criteria: reportOn(orphans, {}, status === 'met' ? emptyRun : unmet).criteria,
  });

  test.each([
    ['one that is not listed', { list: [] }, {}, true],
    ['one that is unmet', {}, {}, false],
    ['one that the base met', {}, { base: base('met') }, false],
    ['one that the base did not meet either', {}, { base: base('unmet') }, true],
    ['the same when they are strict', { strict: true }, { base: base('unmet') }, false],
  ])('%s', (_, fields, more, pass) => {
    const { verdict } = reportOn(
      orphans,
      { failOn: 'never', requireCriteria: { ...require, ...fields }, ...more },
      unmet,
    );
    expect(verdict.pass).toBe(pass);
    expect(verdict.blockingCriteria).toEqual(pass ? undefined : ['no-orphans']);
  });

  test('that are not assessed block when asked to', () => {
    const off = { ...emptyRun, off: ['missing-foreign-key'] };
    const passes = (assessed: boolean) =>
      reportOn(orphans, { requireCriteria: { ...require, assessed } }, off).verdict.pass;
    expect([passes(false), passes(true)]).toEqual([true, false]);
  });
});
