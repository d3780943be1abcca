import type { ProjectResults } from '../project-results.ts';
import type { Metric } from '../report.ts';
import { chainIntegrity, reversibility } from './chain.ts';
import { columnDocumentation, modelDocAlignment, modelDocumentation, schemaCompleteness } from './documentation.ts';
import { lockSafety } from './locks.ts';
import type { Measure, MetricValue } from './metric-value.ts';
import { dataSafety } from './rows.ts';
import { constraintImplementation, performanceOptimization, softDeleteStrategy } from './schema.ts';

const metrics: Readonly<Record<string, { readonly title: string; readonly measure: Measure }>> = {
  'chain-integrity': { title: 'Migration Chain Integrity', measure: chainIntegrity },
  'model-documentation': { title: 'Model Documentation', measure: modelDocumentation },
  'schema-completeness': { title: 'Schema Completeness', measure: schemaCompleteness },
  'model-doc-alignment': { title: 'Model-Doc Alignment', measure: modelDocAlignment },
  'constraint-implementation': { title: 'Constraint Implementation', measure: constraintImplementation },
  'soft-delete-strategy': { title: 'Soft Delete Strategy', measure: softDeleteStrategy },
  'performance-optimization': { title: 'Performance Optimization', measure: performanceOptimization },
  reversibility: { title: 'Reversibility', measure: reversibility },
  'data-safety': { title: 'Data Safety', measure: dataSafety },
  'lock-safety': { title: 'Lock Safety', measure: lockSafety },
  'column-documentation': { title: 'Column Documentation', measure: columnDocumentation },
  'audit-coverage': {
    title: 'Audit Coverage',
    measure: ({ project: { run } }) => ({
      numerator: run.ran.length,
      denominator: run.ran.length + run.notAssessed.length,
    }),
  },
};

export const metricIds: readonly string[] = Object.keys(metrics);

/** All metrics in the order of the report; several projects are one fraction. */
export function measure(projects: readonly ProjectResults[], base: readonly Metric[] = []): readonly Metric[] {
  const before = new Map(base.map((metric) => [metric.id, metric.value]));
  return Object.entries(metrics).map(([id, metric]) => {
    const values = projects.flatMap((results) => metric.measure(results) ?? []);
    return { id, ...combine(metric.title, values), ...definedBase(before.get(id)) };
  });
}

function combine(title: string, values: readonly MetricValue[]): Omit<Metric, 'id' | 'base'> {
  const numerator = values.reduce((total, value) => total + value.numerator, 0);
  const denominator = values.reduce((total, value) => total + value.denominator, 0);
  const notes = values.flatMap((value) => (value.note === undefined || value.note === '' ? [] : [value.note]));
  return {
    title: values.find((value) => value.title !== undefined)?.title ?? title,
    ...(denominator > 0 && { value: numerator / denominator }),
    numerator,
    denominator,
    ...(denominator > 0 && notes.length > 0 && { note: notes.join('; ') }),
  };
}

const definedBase = (base: number | undefined) => (base === undefined ? {} : { base });
