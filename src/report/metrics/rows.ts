import { isSafe, valuesOf } from '../travelled-rows.ts';
import type { Measure } from './metric-value.ts';

/** Migrations under which every generated value survived, of those that met a row. The share of values could hide a lost column. */
export const dataSafety: Measure = ({ project }) => {
  const entries = project.walk?.ledger?.entries ?? [];
  if (entries.length === 0) return undefined;
  const { values, survived } = valuesOf(entries);
  return {
    numerator: entries.filter(isSafe).length,
    denominator: entries.length,
    note: `${survived.toLocaleString('en-US')} of ${values.toLocaleString('en-US')} values`,
  };
};
