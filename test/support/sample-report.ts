import type { Finding } from '#finding/finding.ts';
import type { ChainEntry, Report } from '#report/report.ts';

const column = (relation: string, name: string) =>
  ({ kind: 'column', schema: 'public', relation, column: name }) as const;
const relation = (name: string) => ({ kind: 'relation', schema: 'public', relation: name }) as const;
const migration = (revision: string) => ({ kind: 'migration', revision }) as const;

function finding(number: number, fields: Omit<Finding, 'fingerprint' | 'project'>): Finding {
  return { ...fields, project: 'alembic', fingerprint: number.toString(16).padStart(16, '0') };
}

const findings: readonly Finding[] = [
  finding(1, {
    rule: 'failing-migration',
    severity: 'critical',
    proof: 'executed',
    criterion: 'verified-chain',
    subject: migration('0006'),
    message: 'Migration 0006 stops the chain: relation "saved_searches" does not exist.',
    location: { file: 'alembic/versions/0006_alerts.py', line: 41 },
    details: [
      'Statement: ALTER TABLE saved_searches ADD COLUMN source_alert_id bigint NOT NULL',
      'It is the first fault: the chain ends here.',
    ],
    isNew: true,
  }),
  finding(2, {
    rule: 'unprotected-content',
    severity: 'high',
    proof: 'catalog',
    criterion: 'unique-business-keys',
    subject: relation('resumes'),
    message: 'Table resumes stores the content of a document and accepts the same document twice.',
    remedy:
      'ALTER TABLE resumes ADD COLUMN content_sha256 bytea;\nCREATE UNIQUE INDEX CONCURRENTLY resumes_content_sha256 ON resumes (content_sha256);',
    location: { file: 'libs/db/models.py', line: 88 },
    isNew: false,
  }),
  ...['companies', 'match_outcomes', 'saved_searches'].map((name, at) =>
    finding(3 + at, {
      rule: 'undocumented-relation',
      severity: 'high',
      proof: 'catalog',
      criterion: 'documented-relations',
      subject: relation(name),
      message: `Table ${name} has no page.`,
      remedy: 'schema-audit docs --write creates it.',
      location: { file: 'libs/db/models.py', line: 23 + at },
      isNew: name === 'saved_searches',
    }),
  ),
  ...[
    'id',
    'kind',
    'status',
    'stage',
    'role',
    'mode',
    'phase',
    'state',
    'direction',
    'outcome',
    'severity',
    'visibility',
  ].map((name, at) =>
    finding(20 + at, {
      rule: 'unchecked-status',
      severity: 'medium',
      proof: 'catalog',
      criterion: 'checked-values',
      subject: column('applications', name),
      message: `Column applications.${name} is text without a CHECK.`,
      remedy: `ALTER TABLE applications ADD CONSTRAINT applications_${name}_check CHECK (${name} IN ('draft', 'sent')) NOT VALID;`,
      location: { file: 'libs/db/models.py', line: 300 + at },
      isNew: false,
    }),
  ),
  finding(40, {
    rule: 'unindexed-foreign-key',
    severity: 'medium',
    proof: 'catalog',
    criterion: 'indexed-lookups',
    subject: { kind: 'constraint', schema: 'public', relation: 'matches', name: 'matches_resume_id_fkey' },
    message: 'Foreign key matches.resume_id has no index.',
    remedy: 'CREATE INDEX CONCURRENTLY matches_resume_id ON matches (resume_id);',
    location: { file: 'alembic/versions/0002_core.py', line: 61 },
    isNew: true,
  }),
  finding(41, {
    rule: 'missing-audit-trail',
    severity: 'low',
    proof: 'catalog',
    subject: relation('resumes'),
    message: 'Deleting a row of resumes leaves no trace.',
    remedy: 'Record deletions of resumes in a log table or by a marker.',
    isNew: false,
  }),
];

const entry = (
  revision: string,
  title: string,
  up: ChainEntry['up'],
  down: ChainEntry['down'],
  again: ChainEntry['again'],
): ChainEntry => ({
  revision,
  title,
  file: `alembic/versions/${revision}_${title.toLowerCase().replaceAll(' ', '_')}.py`,
  up,
  down,
  again,
});

/** Every part of a report, by hand: new and existing findings, all three verdicts, a diff, a diagram. */
export const sampleReport: Report = {
  formatVersion: 1,
  tool: { name: 'schema-audit', version: '1.0.0' },
  inputs: {
    directory: '.',
    engine: 'pglite',
    serverVersion: '18.6',
    base: '1d2e4f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e',
    head: '9f3c1ab0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6',
    projects: [
      {
        name: 'alembic',
        tool: 'alembic',
        toolTitle: 'Alembic',
        runs: 'alembic 1.13.2, SQLAlchemy 2.0.30, Python 3.11.7',
        root: 'alembic',
        migrations: 6,
        applied: 5,
        heads: ['0006'],
        relations: 20,
        isSalvaged: true,
        chain: [
          entry('0001', 'Initial core', 'ok', 'ok', 'ok'),
          entry('0002', 'Core', 'ok', 'ok', 'ok'),
          entry('0003', 'Portals and applications', 'ok', 'differs', 'ok'),
          entry('0004', 'Embedding feedback', 'ok', 'failed', 'not-walked'),
          entry('0005', 'Sessions', 'ok', 'none', 'none'),
          entry('0006', 'Alerts', 'failed', 'not-walked', 'not-walked'),
        ],
        models: { reader: 'sqlalchemy', tables: 15, names: ['Company', 'Job', 'Resume'] },
        pages: { directory: 'docs/schema', count: 14 },
      },
    ],
    notExamined: [
      { what: 'what becomes of rows', why: 'no rows are given to the migrations yet' },
      { what: 'production statistics', why: 'no file was given', remedy: 'Name one under statistics.file.' },
    ],
  },
  findings,
  suppressed: [
    {
      finding: finding(50, {
        rule: 'narrow-primary-key',
        severity: 'medium',
        proof: 'catalog',
        subject: relation('portals'),
        message: 'The key of portals is an integer.',
      }),
      by: 'config',
      reason: 'Never more than a few hundred portals.',
    },
  ],
  criteria: [
    {
      id: 'documented-relations',
      title: 'All model tables have corresponding markdown documentation',
      status: 'unmet',
      evidence: '17 of 20 tables documented: missing companies, match_outcomes, saved_searches',
      findings: ['0000000000000003', '0000000000000004', '0000000000000005'],
    },
    {
      id: 'documented-columns',
      title: 'Model columns match documented schema specifications exactly',
      status: 'met',
      evidence: '412 of 412 facts of 14 pages agree',
    },
    {
      id: 'reversible-migrations',
      title: 'Forward and backward migration tests pass successfully',
      status: 'unmet',
      evidence:
        '2 of 6 up, down and up again, executed; 0003 leaves 1 difference, 0004 fails on its way back, 0005 has no way back',
      findings: ['0000000000000001'],
    },
    {
      id: 'unique-business-keys',
      title: 'Unique constraints prevent duplicate resume records',
      status: 'unmet',
      evidence: '7 unique keys in the catalog; duplicates possible in resumes',
      findings: ['0000000000000002'],
    },
    {
      id: 'soft-delete',
      title: 'Soft delete strategy consistently implemented across sensitive tables',
      status: 'met',
      evidence: '4 of 4 sensitive tables follow one strategy, catalog',
    },
    {
      id: 'indexed-lookups',
      title: 'Performance indexes cover all frequently queried columns',
      status: 'unmet',
      evidence:
        '22 of 23 foreign keys and search columns indexed: matches.matches_resume_id_fkey; lookups unknown: no workload files',
      findings: ['0000000000000028'],
    },
    {
      id: 'checked-values',
      title: 'Check constraints validate enum/status fields',
      status: 'unmet',
      evidence: '0 of 12 status columns constrained: applications.id, applications.kind, applications.status, … (+9)',
      findings: ['0000000000000014'],
    },
    {
      id: 'verified-chain',
      title: 'Migration chain verified from clean database to current state',
      status: 'unmet',
      evidence: '5 of 6 applied from an empty database; 1 fault in 0006; executed',
      findings: ['0000000000000001'],
    },
    {
      id: 'preserved-data',
      title: 'Data migration tests ensure no data loss during schema evolution',
      status: 'not-assessed',
      evidence: 'no rows were given to 6 migrations',
      missing: ['rows that travel through the migrations'],
    },
    {
      id: 'clean-validation',
      title: 'Schema validation script passes with zero errors/warnings',
      status: 'met',
      evidence: 'database, models, pages agree',
    },
  ],
  metrics: [
    {
      id: 'chain-integrity',
      title: 'Migration Chain Integrity',
      value: 1,
      numerator: 6,
      denominator: 6,
      note: 'linked; 5/6 applied from empty',
      base: 1,
    },
    { id: 'model-documentation', title: 'Model Documentation', value: 0.85, numerator: 17, denominator: 20, base: 0.9 },
    {
      id: 'schema-completeness',
      title: 'Schema Completeness',
      value: 0.75,
      numerator: 15,
      denominator: 20,
      note: 'modelled; 20/20 migrated',
      base: 0.75,
    },
    {
      id: 'constraint-implementation',
      title: 'Constraint Implementation',
      value: 0.71,
      numerator: 30,
      denominator: 42,
      note: 'references 23/23 + uniqueness 7/8 + values 0/11',
      base: 0.7,
    },
    { id: 'data-safety', title: 'Data Safety', numerator: 0, denominator: 0 },
  ],
  strengths: [
    { rule: 'diverged-heads', category: 'history', text: 'The chain has one head: 0006 (catalog).' },
    { rule: 'unindexed-vector', category: 'vector-and-text', text: '2 of 2 vector columns have an index (catalog).' },
  ],
  gaps: ['3 tables without a page: companies, match_outcomes, saved_searches.', 'No page says how the schema evolves.'],
  actions: [
    {
      key: 'repair-chain',
      priority: 'critical',
      title: 'Make the chain run from empty: Migration 0006 stops the chain: relation "saved_searches" does not exist',
      clears: ['0000000000000001'],
      criteria: ['verified-chain', 'reversible-migrations'],
    },
    {
      key: 'write-pages',
      priority: 'high',
      title: 'Create documentation for companies, match_outcomes, saved_searches',
      remedy: 'schema-audit docs --write creates it.',
      clears: ['0000000000000003', '0000000000000004', '0000000000000005'],
      criteria: ['documented-relations'],
    },
    {
      key: 'check-values',
      priority: 'medium',
      title: 'Constrain applications.id, applications.kind, applications.status, … (+9) to their values',
      clears: ['0000000000000014'],
      criteria: ['checked-values'],
    },
  ],
  questions: [
    {
      id: 'retention',
      text: 'How long are softly deleted records kept?',
      because: 'Rows of resumes are marked as deleted; nothing says when they go.',
      answer: 'answers.retention',
    },
    {
      id: 'index-goals',
      text: 'Which queries must be fast, and how fast?',
      because: 'No workload files are given, so only foreign keys and search columns could be judged.',
      answer: 'answers.performance',
    },
  ],
  schemaDiff: {
    changes: [
      {
        kind: 'added',
        object: relation('saved_searches'),
        definition: 'CREATE TABLE saved_searches (id uuid PRIMARY KEY);',
      },
      {
        kind: 'added',
        object: column('applications', 'source_alert_id'),
        definition: 'source_alert_id bigint NOT NULL',
      },
      {
        kind: 'altered',
        object: column('jobs', 'expires_date'),
        attribute: 'type',
        before: 'timestamp without time zone',
        after: 'timestamp with time zone',
      },
    ],
    newTables: [{ schema: 'public', relation: 'saved_searches', columns: 2, foreignKeys: 1, indexes: 0 }],
    unified: `--- base/alembic\n+++ head/alembic\n@@ -1,3 +1,7 @@\n CREATE TABLE jobs (\n-    expires_date timestamp without time zone\n+    expires_date timestamp with time zone\n );\n+CREATE TABLE saved_searches (\n+    id uuid PRIMARY KEY,\n+    resume_id uuid NOT NULL REFERENCES resumes (id)\n+);\n`,
    diagram: {
      tables: [
        {
          name: 'saved_searches',
          columns: [
            { name: 'id', type: 'uuid', keys: ['PK'] },
            { name: 'resume_id', type: 'uuid', keys: ['FK'] },
          ],
        },
        {
          name: 'jobs',
          columns: [
            { name: 'id', type: 'bigint', keys: ['PK'] },
            { name: 'expires_date', type: 'timestamp with time zone', keys: [] },
            { name: 'embedding', type: 'vector(1536)', keys: [] },
          ],
        },
        { name: 'resumes' },
        { name: 'companies' },
      ],
      references: [
        { from: 'resumes', to: 'saved_searches', columns: ['resume_id'] },
        { from: 'companies', to: 'jobs', columns: ['company_id'] },
      ],
      of: 20,
    },
  },
  rules: {
    ran: 66,
    off: 12,
    notAssessed: [
      { rule: 'unindexed-lookup', missing: ['workload'] },
      { rule: 'unindexed-combination', missing: ['workload'] },
    ],
  },
  verdict: {
    pass: false,
    failOn: 'high',
    counts: { critical: 1, high: 4, medium: 13, low: 1 },
    newCounts: { critical: 1, high: 1, medium: 1, low: 0 },
    fixedCounts: { critical: 0, high: 1, medium: 0, low: 2 },
    blocking: findings
      .filter(({ severity, isNew }) => isNew && (severity === 'critical' || severity === 'high'))
      .map(({ fingerprint }) => fingerprint),
  },
};

/** Nothing is wrong, and everything could be looked at. */
export const cleanReport: Report = {
  ...sampleReport,
  inputs: {
    ...sampleReport.inputs,
    projects: sampleReport.inputs.projects.map((project) => ({ ...project, isSalvaged: false, applied: 6 })),
  },
  findings: [],
  suppressed: [],
  criteria: sampleReport.criteria.map(({ id, title }) => ({
    id,
    title,
    status: 'met',
    evidence: 'looked at and well',
  })),
  gaps: [],
  actions: [],
  questions: [],
  schemaDiff: { changes: [], unified: '' },
  verdict: {
    pass: true,
    failOn: 'high',
    counts: { critical: 0, high: 0, medium: 0, low: 0 },
    newCounts: { critical: 0, high: 0, medium: 0, low: 0 },
    fixedCounts: { critical: 0, high: 0, medium: 0, low: 0 },
    blocking: [],
  },
};
