import { describe, expect, test } from 'vitest';
import { assembleReport } from '#report/assemble-report.ts';
import type { CriterionVerdict } from '#report/report.ts';
import type { AuditedProject } from '#report/report-input.ts';
import { type CriterionId, criterionIds } from '#rule/criterion.ts';
import { rules } from '#rules/index.generated.ts';
import { examine } from '../support/examined-checkout.ts';
import { emptyRun, findingOf, inputOf, projectOf, settingsOf } from '../support/report-input.ts';

function verdictOn(id: CriterionId, ...projects: readonly AuditedProject[]): CriterionVerdict {
  const verdict = assembleReport(inputOf({ projects })).criteria.find((criterion) => criterion.id === id);
  if (!verdict) throw new Error(`No verdict on ${id}.`);
  return verdict;
}

const companies = {
  'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text UNIQUE);\n',
  'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
};

async function walked(files: Readonly<Record<string, string>>, fields: Partial<AuditedProject> = {}) {
  const { history, walk, evidence, context } = await examine(files);
  const { catalog } = evidence;
  return projectOf({
    tool: 'sql',
    history,
    isForwardOnly: context.isForwardOnly,
    isSalvaged: context.isSalvaged,
    ...(walk && { walk }),
    ...(catalog && { catalog }),
    ...fields,
  });
}

describe('an audit that could not look', () => {
  test('meets nothing', () => {
    const blind = projectOf({
      run: { ...emptyRun, ran: [], notAssessed: rules.map(({ id, needs }) => ({ rule: id, missing: needs })) },
    });
    const report = assembleReport(inputOf({ projects: [blind] }));
    expect(report.criteria.map(({ id, status }) => [id, status])).toEqual(
      criterionIds.map((id) => [id, 'not-assessed']),
    );
  });

  test('meets nothing either when it found no project', () => {
    expect(assembleReport(inputOf({ projects: [] })).criteria.every(({ status }) => status === 'not-assessed')).toBe(
      true,
    );
  });

  test('says what was missing', () => {
    const run = { ...emptyRun, notAssessed: [{ rule: 'undocumented-relation', missing: ['dictionary'] as const }] };
    expect(verdictOn('documented-relations', projectOf({ run }))).toMatchObject({
      status: 'not-assessed',
      missing: ['pages that describe the schema'],
    });
  });
});

test.each(
  rules.flatMap(({ id, criteria, severity }) =>
    severity === 'low' ? [] : criteria.map((criterion) => [id, criterion] as const),
  ),
)('a finding of %s leaves %s unmet, although nothing else could be looked at', (rule, criterion) => {
  const finding = findingOf(rule, 'resumes');
  const verdict = verdictOn(criterion, projectOf({ run: { ...emptyRun, ran: [], findings: [finding] } }));
  expect(verdict).toMatchObject({ status: 'unmet', findings: [finding.fingerprint] });
});

test('an empty population is not assessed', () => {
  const run = {
    ...emptyRun,
    populations: [{ rule: 'unchecked-status', population: { count: 0, of: 'status-like columns' } }],
  };
  expect(verdictOn('checked-values', projectOf({ run })).status).toBe('not-assessed');
});

test.each(['unique-business-keys', 'checked-values', 'preserved-data'] as const)(
  'the catalog alone never meets %s: no row was tried',
  async (id) => {
    const populations = [{ rule: 'unchecked-status', population: { count: 9, of: 'status-like columns' } }];
    const verdict = verdictOn(id, await walked(companies, { run: { ...emptyRun, populations } }));
    expect(verdict.status).toBe('not-assessed');
    expect(verdict.evidence).toMatch(/no (duplicate was|other value was|rows were) (tried|given)/);
  },
);

describe('the chain', () => {
  test('that runs up, down and up again is verified and reversible', async () => {
    const project = await walked(companies);
    expect(verdictOn('verified-chain', project)).toMatchObject({
      status: 'met',
      evidence: '1 of 1 applied from an empty database; head 0001_companies; executed',
    });
    expect(verdictOn('reversible-migrations', project)).toMatchObject({
      status: 'met',
      evidence: '1 of 1 up, down and up again, executed',
    });
  });

  test('of which nothing was walked back is not told as executed, and is not met', async () => {
    const project = await walked({ ...companies, 'schema-audit.yml': 'verify: none\n' });
    expect(verdictOn('reversible-migrations', project)).toMatchObject({
      status: 'not-assessed',
      evidence: '0 of 1 up, down and up again',
      missing: ['a walk down and up again'],
    });
  });

  test('that stops names where, and says nothing of the time it took', async () => {
    const files = {
      ...companies,
      'migrations/0002_jobs.up.sql': 'ALTER TABLE jobs ADD COLUMN id bigint;\n',
      'migrations/0002_jobs.down.sql': 'SELECT 1;\n',
    };
    const failing = findingOf('failing-migration', { kind: 'migration', revision: '0002_jobs' });
    const project = await walked(files, { run: { ...emptyRun, findings: [failing] } });
    expect(verdictOn('verified-chain', project)).toMatchObject({
      status: 'unmet',
      evidence: '1 of 2 applied from an empty database; 1 fault in 0002_jobs; executed',
    });
    const refused = findingOf('enum-value-used-in-transaction', { kind: 'migration', revision: '0001_companies' });
    const more = await walked(files, { run: { ...emptyRun, findings: [failing, refused] } });
    expect(verdictOn('verified-chain', more).evidence).toContain('; 2 faults in 0001_companies, 0002_jobs; ');
  });

  test('that stops lets no criterion say that values survive, although some met a migration', async () => {
    const columns = {
      ...companies,
      'migrations/0002_websites.up.sql': 'ALTER TABLE companies ADD COLUMN website text;\n',
      'migrations/0002_websites.down.sql': 'ALTER TABLE companies DROP COLUMN website;\n',
    };
    expect(verdictOn('preserved-data', await walked(columns)).status).toBe('met');
    const stopping = await walked({
      ...columns,
      'migrations/0003_jobs.up.sql': 'ALTER TABLE jobs ADD COLUMN id bigint;\n',
      'migrations/0003_jobs.down.sql': 'SELECT 1;\n',
    });
    expect(verdictOn('preserved-data', stopping)).toMatchObject({
      status: 'not-assessed',
      missing: expect.arrayContaining(['a chain that runs']),
    });
  });

  test('that dropped a table long ago kept no values, although the finding is low', async () => {
    const files = {
      ...companies,
      'migrations/0002_gone.up.sql': 'DROP TABLE companies;\n',
      'migrations/0002_gone.down.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
    };
    const subject = { kind: 'relation', schema: 'public', relation: 'companies' } as const;
    const dropped = { ...findingOf('dropped-table', subject), severity: 'low' } as const;
    const project = await walked(files, { run: { ...emptyRun, findings: [dropped] } });
    expect(verdictOn('preserved-data', project)).toMatchObject({ status: 'unmet' });
  });

  test('of a tool without a way back is not assessed for reversal', async () => {
    const project = await walked({
      'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
    });
    expect(verdictOn('reversible-migrations', { ...project, isForwardOnly: true }).status).toBe('not-assessed');
  });
});

test('of several projects the worst verdict stands, and each is named', async () => {
  const well = await walked(companies, { name: 'api' });
  const unknown = projectOf({ name: 'reports' });
  const verdict = verdictOn('verified-chain', well, unknown);
  expect(verdict.status).toBe('not-assessed');
  expect(verdict.evidence).toMatch(/^api: 1 of 1 applied.*; reports: the chain was not run$/);
});

test('without a workload the lookups are unknown, and foreign keys alone do not meet the criterion', () => {
  const populations = [{ rule: 'unindexed-foreign-key', population: { count: 23, of: 'foreign keys' } }];
  const verdict = verdictOn('indexed-lookups', projectOf({ run: { ...emptyRun, populations } }));
  expect(verdict).toMatchObject({ status: 'not-assessed', missing: ['workload files'] });
  expect(verdict.evidence).toContain('23 of 23');
});

test('titles are the acceptance criteria of the audit, with the records filled in', () => {
  const findings = [findingOf('unprotected-content', 'resumes'), findingOf('duplicable-association', 'applications')];
  const verdict = verdictOn('unique-business-keys', projectOf({ run: { ...emptyRun, findings } }));
  expect(verdict.title).toBe('Unique constraints prevent duplicate resume and application records');
  expect(verdictOn('unique-business-keys', projectOf()).title).toBe('Unique constraints prevent duplicate records');
  const declared = projectOf({
    settings: settingsOf('business-keys: { matches: [[job_id, resume_id]], jobs: [[url]], portals: [[name]] }'),
  });
  expect(verdictOn('unique-business-keys', declared).title).toBe(
    'Unique constraints prevent duplicate match, job and 1 more records',
  );
});
