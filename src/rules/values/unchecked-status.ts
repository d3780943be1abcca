import { quoteIdentifier, quoteLiteral, quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { type StatusColumn, statusColumns } from '#rule/status-columns.ts';
import { columnSubject, counted, listed, verb } from '#rule/subjects.ts';
import { executedProof, verdictOn } from '#rule/tried-promises.ts';

export const uncheckedStatus = defineRule({
  id: 'unchecked-status',
  category: 'values',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['checked-values'],
  needs: ['full-catalog'],
  wants: ['dictionary', 'models', 'probes'],
  docs: {
    title: 'Status column that accepts any text',
    rationale: `A misspelt status is stored like any other and the row falls out of every query that looks for the right one. No enum, CHECK,
domain or lookup table refuses it. A strong name (status, state, kind, role …) suffices; a weak one (type, category, level …) is
reported only when a page, a model, a default or another table confirms that the list is closed. Open lists ("e.g."), logs, staging
tables, addresses, media types and values given out by other systems are not reported.`,
    examples: {
      bad: `CREATE TABLE reviews (id uuid PRIMARY KEY, status text NOT NULL DEFAULT 'pending');`,
      good: `CREATE TABLE reviews (id uuid PRIMARY KEY, status text NOT NULL DEFAULT 'pending'
  CHECK (status IN ('pending', 'accepted', 'rejected')));`,
    },
  },
  *check({ 'full-catalog': catalog, probes, ...sources }, context) {
    for (const status of statusColumns({ catalog, ...sources }, context)) {
      if (status.isChecked) continue;
      const { relation, column, values } = status;
      const verdict = verdictOn(probes, 'status', relation, [column.name]);
      if (verdict?.status === 'kept') continue;
      const list = values
        ? `; ${values.from} lists ${counted(values.list.length, 'value')}: ${listed(values.list, 6)}`
        : '';
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is ${column.type} without a CHECK, enum or lookup table${list}.`,
        remedy: remedy(status),
        ...executedProof(verdict),
      };
    }
  },
  population({ 'full-catalog': catalog, ...sources }, context) {
    const { length } = statusColumns({ catalog, ...sources }, context);
    const sentence = `${length} of ${counted(length, 'status column')} ${verb(length, 'refuses', 'refuse')} a value outside the list.`;
    return { count: length, of: 'status-like columns', sentence };
  },
});

function remedy({ relation, column, values }: StatusColumn): string {
  const name = quoteIdentifier(`${relation.name}_${column.name}_check`);
  const table = quoteName(relation);
  const known = values?.list ?? defaultWord(column.default);
  const list = known.map(quoteLiteral).join(', ');
  const rest = values ? '' : `${known.length > 0 ? ', ' : ''}/* the other values */`;
  return `ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${quoteIdentifier(column.name)} IN (${list}${rest})) NOT VALID;
ALTER TABLE ${table} VALIDATE CONSTRAINT ${name};`;
}

function defaultWord(value: string | undefined): readonly string[] {
  const word = /^'((?:[^']|'')*)'/.exec(value ?? '')?.[1];
  return word === undefined ? [] : [word.replaceAll("''", "'")];
}
