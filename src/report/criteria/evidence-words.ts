import type { EvidenceName } from '#rule/evidence.ts';
import { missingFor, type ProjectResults } from '../project-results.ts';

/** What a reader of the report is told when evidence is missing. */
export const evidenceWords = {
  history: 'the migration files',
  catalog: 'a migrated database',
  'full-catalog': 'an engine with a real pg_catalog',
  replay: 'a run of the migrations',
  recorder: 'event triggers that record locks',
  source: 'the text of SQL migrations',
  ledger: 'rows that travel through the migrations',
  probes: 'rows that the constraints refuse',
  models: 'models',
  dictionary: 'pages that describe the schema',
  workload: 'workload files',
  repository: 'the files of the repository',
  audit: 'the scope of the audit',
  base: 'the base commit',
} as const satisfies Record<EvidenceName, string>;

/** Evidence that the rules a criterion rests on asked for in vain, in words. */
export const missingWords = (results: ProjectResults, rules: readonly string[]): readonly string[] =>
  missingFor(results, rules).map((name) => evidenceWords[name]);
