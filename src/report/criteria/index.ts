import { singular } from '#catalog/naming/name-tokens.ts';
import { type Finding, isAtLeast } from '#finding/finding.ts';
import { type CriterionId, criteria, criterionIds } from '#rule/criterion.ts';
import type { ProjectResults } from '../project-results.ts';
import type { CriterionVerdict } from '../report.ts';
import { reversibleMigrations, verifiedChain } from './chain.ts';
import type { Judge } from './judge.ts';
import { cleanValidation, documentedColumns, documentedRelations } from './pages.ts';
import { preservedData } from './rows.ts';
import { checkedValues, indexedLookups, softDelete, uniqueBusinessKeys } from './schema.ts';

const judges: Readonly<Record<CriterionId, Judge>> = {
  'documented-relations': documentedRelations,
  'documented-columns': documentedColumns,
  'reversible-migrations': reversibleMigrations,
  'unique-business-keys': uniqueBusinessKeys,
  'soft-delete': softDelete,
  'indexed-lookups': indexedLookups,
  'checked-values': checkedValues,
  'verified-chain': verifiedChain,
  'preserved-data': preservedData,
  'clean-validation': cleanValidation,
};

/**
 * The ten verdicts. A counterexample decides even when other evidence is missing; what could not be looked at is never met.
 * With several projects the worst verdict stands and the evidence names each.
 */
export function judgeCriteria(
  projects: readonly ProjectResults[],
  ownFindings: readonly Finding[] = [],
): readonly CriterionVerdict[] {
  return criterionIds.map((id) => {
    const title = criteria[id].replace('{records} records', recordNames(projects));
    const verdicts = projects.map((results) => judgeProject(id, title, results, ownFindings));
    return combine(id, title, projects, verdicts);
  });
}

function judgeProject(
  id: CriterionId,
  title: string,
  results: ProjectResults,
  ownFindings: readonly Finding[],
): CriterionVerdict {
  const judge = judges[id];
  const counterexamples = [...results.findings, ...ownFindings].filter(
    (finding) => decides(results, finding, id) && isAtLeast(finding.severity, judge.threshold),
  );
  const { evidence, missing } = judge.examine(results, counterexamples);
  if (counterexamples.length > 0)
    return { id, title, evidence, status: 'unmet', findings: counterexamples.map(({ fingerprint }) => fingerprint) };
  return missing.length > 0
    ? { id, title, evidence, status: 'not-assessed', missing }
    : { id, title, evidence, status: 'met' };
}

const decides = ({ rules }: ProjectResults, finding: Finding, id: CriterionId): boolean =>
  rules.get(finding.rule)?.criteria.includes(id) ?? finding.criterion === id;

function combine(
  id: CriterionId,
  title: string,
  projects: readonly ProjectResults[],
  verdicts: readonly CriterionVerdict[],
): CriterionVerdict {
  const [only] = verdicts;
  if (!only) return { id, title, evidence: 'no project was found', status: 'not-assessed', missing: ['a project'] };
  if (verdicts.length === 1) return only;
  const evidence = verdicts.map((verdict, at) => `${projects[at]?.project.name}: ${verdict.evidence}`).join('; ');
  const findings = verdicts.flatMap((verdict) => (verdict.status === 'unmet' ? verdict.findings : []));
  const missing = verdicts.flatMap((verdict) => (verdict.status === 'not-assessed' ? verdict.missing : []));
  if (findings.length > 0) return { id, title, evidence, status: 'unmet', findings: [...new Set(findings)] };
  return missing.length > 0
    ? { id, title, evidence, status: 'not-assessed', missing: [...new Set(missing)] }
    : { id, title, evidence, status: 'met' };
}

const KEY_RULES: ReadonlySet<string> = new Set([
  'unprotected-content',
  'unprotected-dedupe-key',
  'duplicable-association',
  'duplicable-join-row',
  'unenforced-business-key',
]);

/** `resume and application records`; relations with a declared or inferred business key, two named, then how many more. */
function recordNames(projects: readonly ProjectResults[]): string {
  const declared = projects.flatMap(({ project }) =>
    Object.entries(project.settings.businessKeys).flatMap(([relation, keys]) => (keys === 'none' ? [] : [relation])),
  );
  const inferred = projects.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => KEY_RULES.has(rule))
      .flatMap(({ subject }) => ('relation' in subject && subject.relation ? [subject.relation] : [])),
  );
  const names = [...new Set([...declared, ...inferred].map((name) => singular(name.replace(/^public\./, ''))))];
  if (names.length === 0) return 'records';
  if (names.length <= 2) return `${names.join(' and ')} records`;
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more records`;
}
