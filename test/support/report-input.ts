import type { Catalog } from '#catalog/catalog.ts';
import { toSettings } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import type { Finding, Severity } from '#finding/finding.ts';
import type { Subject } from '#finding/subject.ts';
import { buildHistory } from '#migration/history.ts';
import { revisionId } from '#migration/migration.ts';
import type { Fault, Walk } from '#migration/walk.ts';
import type { AuditedProject, ReportInput } from '#report/report-input.ts';
import { fingerprint } from '#rule/fingerprint.ts';
import type { RuleRun } from '#rule/rule-run.ts';
import { rules } from '#rules/index.generated.ts';

export const settingsOf = (yaml: string) => toSettings(parseConfig(yaml, 'schema-audit.yml', []));

/** A finding of a rule that exists, about a relation. */
export function findingOf(rule: string, subject: string | Subject, fields: Partial<Finding> = {}): Finding {
  const about: Subject =
    typeof subject === 'string' ? { kind: 'relation', schema: 'public', relation: subject } : subject;
  const severity: Severity = rules.find(({ id }) => id === rule)?.severity ?? 'medium';
  return {
    rule,
    severity,
    proof: 'catalog',
    project: fields.project ?? 'alembic',
    subject: about,
    message: `${rule} in ${JSON.stringify(subject)}.`,
    fingerprint: fingerprint(rule, fields.project ?? 'alembic', about),
    ...fields,
  };
}

export const emptyRun: RuleRun = {
  findings: [],
  populations: [],
  notAssessed: [],
  ran: rules.map(({ id }) => id),
  off: [],
};

export function projectOf(fields: Partial<AuditedProject> = {}): AuditedProject {
  return {
    name: 'alembic',
    tool: 'alembic',
    toolTitle: 'Alembic',
    root: 'alembic',
    isForwardOnly: false,
    history: buildHistory('parents', [
      {
        revision: revisionId('0001'),
        parents: [],
        title: 'Companies',
        location: { file: 'alembic/versions/0001.py' },
        downgrade: 'present',
        placeholders: [],
        statements: [],
        digest: '',
      },
    ]),
    isSalvaged: false,
    settings: settingsOf('{}'),
    run: emptyRun,
    ...fields,
  };
}

const noRelations: Catalog = {
  serverVersion: '18.6',
  depth: 'full',
  schemas: ['public'],
  relations: [],
  types: [],
  sequences: [],
  routines: [],
  extensions: [],
};

/** The only migration of `projectOf` on its way up. */
export const walkOf = (outcome: 'applied' | Fault): Walk => ({
  empty: noRelations,
  roundTrips: [],
  steps: [
    {
      revision: revisionId('0001'),
      pass: 'up',
      ...(outcome === 'applied'
        ? { status: 'applied', milliseconds: 1, after: noRelations }
        : { status: 'failed', fault: outcome }),
    },
  ],
});

export function inputOf(fields: Partial<ReportInput> = {}): ReportInput {
  return {
    toolVersion: '1.0.0',
    directory: '.',
    engine: 'pglite',
    serverVersion: '18.6',
    rules,
    projects: [projectOf()],
    ownFindings: [],
    suppressed: [],
    notExamined: [],
    failOn: 'high',
    failOnExisting: false,
    ...fields,
  };
}
