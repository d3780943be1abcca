import { describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { revisionId } from '#migration/migration.ts';
import { renderers } from '#renderers/index.ts';
import { assembleReport } from '#report/assemble-report.ts';
import type { AuditedProject, BaseAudit, ReportInput } from '#report/report-input.ts';
import { examine } from '../support/examined-checkout.ts';
import { emptyRun, findingOf, inputOf, projectOf, settingsOf, walkOf } from '../support/report-input.ts';
import { schemaErrors, unnamedProperties } from '../support/report-schema.ts';

const withFindings = (findings: readonly Finding[], fields: Partial<AuditedProject> = {}) =>
  projectOf({ ...fields, run: { ...emptyRun, ...fields.run, findings } });

const reportOn = (findings: readonly Finding[], fields: Partial<ReportInput> = {}) =>
  assembleReport(inputOf({ projects: [withFindings(findings, { walk: walkOf('applied') })], ...fields }));

const baseOf = (findings: readonly Finding[]): BaseAudit => ({
  commit: '1d2e4f0',
  findings,
  metrics: [],
  catalogs: new Map(),
});

const undocumented = (...names: readonly string[]) => names.map((name) => findingOf('undocumented-relation', name));

describe('the verdict', () => {
  test('without a base everything at the threshold blocks', () => {
    const { verdict, findings } = reportOn([...undocumented('jobs'), findingOf('unchecked-status', 'jobs')]);
    expect(verdict).toMatchObject({ pass: false, counts: { critical: 0, high: 1, medium: 1, low: 0 } });
    expect(verdict.blocking).toEqual([findings[0]?.fingerprint]);
    expect(findings.every((finding) => finding.isNew === undefined)).toBe(true);
    expect(verdict.newCounts).toBeUndefined();
  });

  test('with a base only what is new blocks, and what is gone is credited', () => {
    const base = baseOf(undocumented('jobs', 'companies'));
    const { verdict } = reportOn(undocumented('jobs', 'resumes'), { base });
    expect(verdict.blocking).toEqual(undocumented('resumes').map(({ fingerprint }) => fingerprint));
    expect(verdict.newCounts?.high).toBe(1);
    expect(verdict.fixedCounts?.high).toBe(1);
    expect(reportOn(undocumented('jobs'), { base }).verdict.pass).toBe(true);
  });

  test('existing findings block when asked to', () => {
    const base = baseOf(undocumented('jobs'));
    expect(reportOn(undocumented('jobs'), { base, failOnExisting: true }).verdict.pass).toBe(false);
  });

  test.each([
    ['never', true],
    ['critical', true],
    ['high', false],
    ['low', false],
  ] as const)('fail-on %s passes one high finding: %s', (failOn, pass) => {
    expect(reportOn(undocumented('jobs'), { failOn }).verdict.pass).toBe(pass);
  });
});

describe('what was not examined', () => {
  const because = 'it is code, not SQL';
  const projectWith = (count: number) => {
    const project = projectOf();
    const [migration] = project.history.migrations;
    if (!migration) throw new Error('The project has no migration.');
    const migrations = Array.from({ length: count }, (_, number) => ({
      ...migration,
      revision: revisionId(`000${number}`),
      notReplayed: [{ text: 'a.go', because, location: { file: 'a.go' } }],
    }));
    return { ...project, history: { ...project.history, migrations } };
  };
  const notExamined = (fields: Partial<ReportInput>) => assembleReport(inputOf(fields)).inputs.notExamined;

  test('few migrations that did not run are named, many are counted', () => {
    const { name } = projectOf();
    expect(notExamined({ projects: [projectWith(2)] })).toEqual([
      { what: `parts of 0000 in ${name}`, why: because },
      { what: `parts of 0001 in ${name}`, why: because },
    ]);
    expect(notExamined({ projects: [projectWith(9)] })).toEqual([
      { what: `parts of 9 migrations in ${name}, the first of them 0000`, why: because },
    ]);
  });

  test('what holds for several projects is told once', () => {
    const queries = { what: 'queries', why: 'no workload file is declared' };
    expect(notExamined({ notExamined: [queries, { ...queries }] })).toEqual([queries]);
  });
});

describe('a project whose migrations were not run does not pass', () => {
  const verdictWith = (fields: Partial<AuditedProject>, more: Partial<ReportInput> = {}) =>
    assembleReport(inputOf({ projects: [withFindings([], fields)], ...more })).verdict;
  const refused = { message: 'relation "jobs" does not exist' };

  test('when its tool is missing, or the engine cannot run the first one', () => {
    expect(verdictWith({})).toMatchObject({ pass: false, blocking: [], unexamined: ['alembic'] });
    const gap = walkOf({ origin: 'engine', ...refused });
    expect(verdictWith({ walk: gap })).toMatchObject({ pass: false, unexamined: ['alembic'] });
  });

  test('when the engine went away at a later one, and what they build is unknown', () => {
    const lost = walkOf({ origin: 'engine', message: 'The connection to PostgreSQL broke' });
    const walk = { ...lost, steps: [...walkOf('applied').steps, ...lost.steps] };
    expect(verdictWith({ walk })).toMatchObject({ pass: false, unexamined: ['alembic'] });
    expect(verdictWith({ walk, catalog: walk.empty })).toMatchObject({ pass: true });
  });

  test('when its engine is no PostgreSQL, whose refusals say nothing', () => {
    const run = { ...emptyRun, notAssessed: [{ rule: 'failing-migration', missing: ['replay' as const] }] };
    expect(verdictWith({ walk: walkOf({ origin: 'server', ...refused }), run }).pass).toBe(false);
  });

  test('but one that PostgreSQL refuses is for the threshold to judge', () => {
    const walk = walkOf({ origin: 'server', ...refused });
    expect(verdictWith({ walk }, { failOn: 'never' })).toMatchObject({ pass: true });
  });
});

describe('actions', () => {
  test('seven undocumented tables of twenty are one critical action, not seven high ones', () => {
    const findings = undocumented('companies', 'jobs', 'matches', 'portals', 'resumes', 'reviews', 'sessions');
    const [action, ...others] = reportOn(findings).actions;
    expect(others).toEqual([]);
    expect(action).toMatchObject({
      key: 'write-pages',
      priority: 'critical',
      title: 'Create documentation for companies, jobs, matches, … (+4)',
      criteria: ['documented-relations', 'clean-validation'],
    });
    expect(action?.clears).toHaveLength(7);
  });

  test('three of four are critical too, three of twenty are not', () => {
    const run = (count: number) => ({
      ...emptyRun,
      populations: [{ rule: 'undocumented-relation', population: { count, of: 'tables' } }],
    });
    const priority = (count: number) =>
      assembleReport(
        inputOf({ projects: [withFindings(undocumented('jobs', 'matches', 'portals'), { run: run(count) })] }),
      ).actions[0]?.priority;
    expect(priority(4)).toBe('critical');
    expect(priority(20)).toBe('high');
  });

  test('there are never more than ten, worst first', () => {
    const rules = [
      'failing-migration',
      'phantom-column',
      'undocumented-relation',
      'unprotected-content',
      'failing-downgrade',
      'untested-data-migration',
      'absent-deletion-strategy',
      'unindexed-foreign-key',
      'unchecked-status',
      'duplicable-association',
      'missing-audit-trail',
      'zoneless-timestamp',
    ];
    const { actions } = reportOn(rules.map((rule) => findingOf(rule, 'jobs')));
    expect(actions).toHaveLength(10);
    expect(actions[0]?.key).toBe('repair-chain');
    expect(actions.map(({ priority }) => priority)).not.toContain('low');
  });

  test.each(['enum-value-used-in-transaction', 'concurrent-in-transaction'])(
    '%s stops the chain, whatever its category is about',
    (rule) => {
      expect(reportOn([findingOf(rule, 'jobs')]).actions.map(({ key }) => key)).toEqual(['repair-chain']);
    },
  );

  test('the chain is named by its fault, or by its faulty migrations', () => {
    const at = (rule: string, revision: string, name?: string) =>
      findingOf(rule, { kind: 'migration', revision, ...(name !== undefined && { name }) });
    const titles = (...findings: readonly Finding[]) => reportOn(findings).actions.map(({ title }) => title);
    expect(titles(at('failing-migration', '0012'))).toEqual([
      expect.stringMatching(/^Make the chain run from empty: /),
    ]);
    expect(
      titles(
        at('failing-migration', '0013', 'fault 2'),
        at('failing-migration', '0013'),
        at('use-before-creation', '0011'),
      ),
    ).toEqual(['Make the chain run from empty (0011, 0013)']);
  });

  test('an index that exists twice is dropped, and one that is missing is added', () => {
    const index = (name: string) => ({ kind: 'index', schema: 'public', relation: 'jobs', name }) as const;
    const { actions } = reportOn([
      findingOf('duplicate-index', index('jobs_title_2')),
      findingOf('unindexed-lookup', index('jobs_url')),
    ]);
    expect(actions.map(({ title }) => title).toSorted()).toEqual([
      'Add indexes for jobs.jobs_url',
      'Drop indexes that another one replaces (jobs.jobs_title_2)',
    ]);
  });

  test('a lock that waits without limit is one setting, one that is held long is other statements', () => {
    const { actions } = reportOn([
      findingOf('missing-lock-timeout', { kind: 'migration', revision: '0301' }),
      findingOf('blocking-index-build', 'jobs'),
    ]);
    expect(actions.map(({ title }) => title).toSorted()).toEqual([
      'Set a lock_timeout in 0301',
      'Split migrations so that they do not block jobs',
    ]);
  });

  test('accepted findings are no work', () => {
    const [finding] = undocumented('jobs');
    const suppressed = finding ? [{ finding, by: 'config' as const, reason: 'internal' }] : [];
    expect(reportOn([], { suppressed }).actions).toEqual([]);
  });
});

describe('metrics', () => {
  const metric = (input: ReportInput, id: string) => assembleReport(input).metrics.find((one) => one.id === id);

  test('nothing to divide by is n/a, neither 0 % nor 100 %', () => {
    const { metrics } = assembleReport(inputOf({ projects: [projectOf({ isForwardOnly: true })] }));
    for (const { id, value, denominator } of metrics)
      expect([id, value === undefined]).toEqual([id, denominator === 0]);
    expect(metrics.find(({ id }) => id === 'data-safety')?.value).toBeUndefined();
  });

  test('an accepted finding stays a fault: acceptance changes what blocks, not what is', () => {
    const populations = [{ rule: 'undocumented-relation', population: { count: 2, of: 'tables' } }];
    const dictionary = { directory: 'docs/schema', pages: [], unreadable: [] };
    const projects = [projectOf({ dictionary, run: { ...emptyRun, populations } })];
    const [finding] = undocumented('jobs');
    const suppressed = finding ? [{ finding, by: 'config' as const, reason: 'internal' }] : [];
    expect(metric(inputOf({ projects, suppressed }), 'model-documentation')).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
    });
  });

  test('the base stands beside the value', () => {
    const base = {
      ...baseOf([]),
      metrics: [{ id: 'chain-integrity', title: '', value: 0.5, numerator: 1, denominator: 2 }],
    };
    expect(metric(inputOf({ base }), 'chain-integrity')).toMatchObject({ value: 1, base: 0.5 });
  });
});

describe('questions', () => {
  const findings = [
    'absent-deletion-strategy',
    'duplicable-association',
    'unchecked-status',
    'empty-downgrade',
    'missing-audit-trail',
    'edited-migration',
  ].map((rule) => findingOf(rule, 'resumes'));

  test('there are never more than five, and each says why it is asked', () => {
    const { questions } = reportOn(findings);
    expect(questions).toHaveLength(5);
    expect(questions.every(({ because, answer }) => because !== '' && answer !== '')).toBe(true);
  });

  test('one line under answers retires a question', () => {
    const settings = settingsOf('answers: { retention: { default: 90 days } }');
    const ids = (project: AuditedProject) =>
      assembleReport(inputOf({ projects: [project] })).questions.map(({ id }) => id);
    expect(ids(withFindings(findings))).toContain('retention');
    expect(ids(withFindings(findings, { settings }))).not.toContain('retention');
  });
});

describe('the question about sizes', () => {
  const asked = (fields: Partial<Finding>, yaml = '{}') => {
    const finding = findingOf('blocking-index-build', 'jobs', fields);
    return assembleReport(
      inputOf({ projects: [withFindings([finding], { settings: settingsOf(yaml) })] }),
    ).questions.find(({ id }) => id === 'table-sizes');
  };

  test('is asked for a lock on a relation whose size nobody told, and names the setting that answers it', () => {
    expect(asked({})).toMatchObject({ text: 'How large is jobs in production?', answer: 'sizes.tables' });
  });

  test.each([
    [{}, 'sizes: { tables: { jobs: 200000 } }'],
    [{}, 'tables: { static: [jobs] }'],
    [{ severity: 'low' }, '{}'],
  ] as const)('is not asked for %j with %s', (fields, yaml) => {
    expect(asked(fields, yaml)).toBeUndefined();
  });
});

test('gaps are counted sentences', () => {
  const { gaps } = reportOn([
    ...undocumented('companies', 'jobs'),
    findingOf('undocumented-evolution-policy', { kind: 'history', name: 'policy' }),
  ]);
  expect(gaps).toEqual(['2 tables without a page: companies, jobs.', 'No page says how the schema evolves.']);
});

test('a rule that looked at something and found nothing is a strength, one that looked at nothing says nothing', () => {
  const populations = [
    {
      rule: 'unindexed-foreign-key',
      population: { count: 3, of: 'foreign keys', sentence: '3 of 3 foreign keys are indexed.' },
    },
    { rule: 'unindexed-vector', population: { count: 0, of: 'vector columns' } },
  ];
  const { strengths } = assembleReport(inputOf({ projects: [projectOf({ run: { ...emptyRun, populations } })] }));
  expect(strengths.map(({ text }) => text)).toEqual(['3 of 3 foreign keys are indexed (catalog).']);
});

describe('a real chain', () => {
  const before = {
    'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text);\n',
    'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
  };
  const after = {
    ...before,
    'migrations/0002_resumes.up.sql':
      'CREATE TABLE resumes (id bigint PRIMARY KEY, job_id bigint REFERENCES jobs (id));\nALTER TABLE jobs ADD COLUMN url text;\n',
    'migrations/0002_resumes.down.sql': 'DROP TABLE resumes;\n',
  };

  async function audited(files: Readonly<Record<string, string>>) {
    const { history, walk, evidence } = await examine(files);
    return projectOf({
      name: 'migrations',
      tool: 'sql',
      history,
      ...(walk && { walk }),
      ...(evidence.catalog && { catalog: evidence.catalog }),
    });
  }

  test('shows what a pull request does to the schema, as a diff and as a diagram', async () => {
    const [old, project] = [await audited(before), await audited(after)];
    const base = { ...baseOf([]), catalogs: new Map(old.catalog ? [['migrations', old.catalog]] : []) };
    const { schemaDiff } = assembleReport(inputOf({ projects: [project], base }));
    expect(schemaDiff.unified).toContain('+CREATE TABLE resumes');
    expect(schemaDiff.unified).toMatch(/^\+\s+url text/m);
    expect(schemaDiff.changes.some(({ object }) => object.kind === 'column' && object.column === 'url')).toBe(true);
    expect(schemaDiff.diagram?.references).toEqual([{ from: 'jobs', to: 'resumes', columns: ['job_id'] }]);
  });

  test('lists what became of each migration, and keeps to the published schema in every part', async () => {
    const report = assembleReport(inputOf({ projects: [await audited(after)] }));
    expect(
      report.inputs.projects[0]?.chain.map(({ revision, up, down, again }) => [revision, up, down, again]),
    ).toEqual([
      ['0001_jobs', 'ok', 'ok', 'ok'],
      ['0002_resumes', 'ok', 'differs', 'failed'],
    ]);
    const parsed = JSON.parse(renderers.json(report, { width: 80, color: false, verbose: false }));
    expect(schemaErrors(parsed)).toEqual([]);
    expect(unnamedProperties(parsed)).toEqual([]);
  });

  test('tells which migrations the base has and were not walked back', async () => {
    const project = await audited(after);
    const [, second] = project.history.migrations;
    if (!project.walk || !second) throw new Error('Nothing was walked');
    const walk = { ...project.walk, underTest: new Set([second.revision]) };
    const report = assembleReport(inputOf({ projects: [{ ...project, walk }] }));
    expect(report.inputs.projects[0]?.chain.map(({ isOfBase }) => isOfBase)).toEqual([true, undefined]);
    expect(schemaErrors(JSON.parse(JSON.stringify(report)))).toEqual([]);
    expect(unnamedProperties(JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  test('gives the same report twice, byte for byte', async () => {
    const render = async () =>
      renderers.json(assembleReport(inputOf({ projects: [await audited(after)] })), {
        width: 80,
        color: false,
        verbose: false,
      });
    expect(await render()).toBe(await render());
  });
});
