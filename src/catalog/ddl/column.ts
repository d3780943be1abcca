import type { Column, Relation, Sequence } from '../catalog.ts';
import { quoteIdentifier, quoteName } from '../identifier.ts';

/** `status text NOT NULL DEFAULT 'open'::text`, as it stands in CREATE TABLE. */
export function columnDefinition(column: Column, identitySequence = ''): string {
  return [
    `${quoteIdentifier(column.name)} ${column.type}`,
    column.collation === undefined ? '' : `COLLATE ${column.collation}`,
    column.generated
      ? `GENERATED ALWAYS AS (${column.generated.expression}) ${column.generated.kind.toUpperCase()}`
      : '',
    column.identity === undefined ? '' : identity(column.identity, identitySequence),
    column.isNullable ? '' : 'NOT NULL',
    column.default === undefined ? '' : `DEFAULT ${column.default}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Options of the sequence behind an identity column, as far as they are not what PostgreSQL chooses itself. */
export function identityOptions(relation: Relation, column: Column, sequence: Sequence): string {
  const options = sequenceOptions(sequence);
  const isUsualName = sequence.schema === relation.schema && sequence.name === `${relation.name}_${column.name}_seq`;
  return [isUsualName ? '' : `SEQUENCE NAME ${quoteName(sequence)}`, ...options]
    .filter((part) => part !== '')
    .join(' ');
}

/** Clauses of CREATE SEQUENCE that differ from what PostgreSQL chooses itself. */
export function sequenceOptions(sequence: Sequence): readonly string[] {
  const isDescending = sequence.increment.startsWith('-');
  const limits = limitsOf(sequence.type);
  const minimum = isDescending ? limits.minimum : '1';
  const maximum = isDescending ? '-1' : limits.maximum;
  const start = isDescending ? sequence.maximum : sequence.minimum;
  return [
    sequence.increment === '1' ? '' : `INCREMENT BY ${sequence.increment}`,
    sequence.minimum === minimum ? '' : `MINVALUE ${sequence.minimum}`,
    sequence.maximum === maximum ? '' : `MAXVALUE ${sequence.maximum}`,
    sequence.start === start ? '' : `START WITH ${sequence.start}`,
    sequence.isCycling ? 'CYCLE' : '',
  ].filter((part) => part !== '');
}

const identity = (kind: 'always' | 'by-default', sequence: string): string =>
  `GENERATED ${kind === 'always' ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY${sequence === '' ? '' : ` (${sequence})`}`;

function limitsOf(type: string): { readonly minimum: string; readonly maximum: string } {
  if (type === 'smallint') return { minimum: '-32768', maximum: '32767' };
  if (type === 'integer') return { minimum: '-2147483648', maximum: '2147483647' };
  return { minimum: '-9223372036854775808', maximum: '9223372036854775807' };
}
