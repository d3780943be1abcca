// The ten acceptance criteria: ids and titles are a public contract, their verdicts are made in report/criteria.

export const criteria = {
  'documented-relations': 'All model tables have corresponding markdown documentation',
  'documented-columns': 'Model columns match documented schema specifications exactly',
  'reversible-migrations': 'Forward and backward migration tests pass successfully',
  'unique-business-keys': 'Unique constraints prevent duplicate {records} records',
  'soft-delete': 'Soft delete strategy consistently implemented across sensitive tables',
  'indexed-lookups': 'Performance indexes cover all frequently queried columns',
  'checked-values': 'Check constraints validate enum/status fields',
  'verified-chain': 'Migration chain verified from clean database to current state',
  'preserved-data': 'Data migration tests ensure no data loss during schema evolution',
  'clean-validation': 'Schema validation script passes with zero errors/warnings',
} as const;

export type CriterionId = keyof typeof criteria;
export const criterionIds = Object.keys(criteria) as readonly CriterionId[];
