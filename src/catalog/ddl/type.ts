import type { DomainType, Routine, Sequence, UserType } from '../catalog.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../identifier.ts';
import { sequenceOptions } from './column.ts';
import { commentOn } from './comment.ts';

export function createType(type: UserType): string {
  const name = quoteName(type);
  switch (type.kind) {
    case 'enum':
      return `CREATE TYPE ${name} AS ENUM (${type.labels.map(quoteLiteral).join(', ')});`;
    case 'composite':
      return `CREATE TYPE ${name} AS (${type.attributes.map((attribute) => `${quoteIdentifier(attribute.name)} ${attribute.type}`).join(', ')});`;
    case 'range':
      return `CREATE TYPE ${name} AS RANGE (SUBTYPE = ${type.subtype});`;
    case 'domain':
      return createDomain(type);
  }
}

export const commentOnType = (type: UserType): readonly string[] =>
  commentOn(`${type.kind === 'domain' ? 'DOMAIN' : 'TYPE'} ${quoteName(type)}`, type.comment);

export function createSequence(sequence: Sequence): string {
  const type = sequence.type === 'bigint' ? '' : ` AS ${sequence.type}`;
  return `CREATE SEQUENCE ${quoteName(sequence)}${[type, ...sequenceOptions(sequence).map((option) => ` ${option}`)].join('')};`;
}

/** The parts that PostgreSQL prints itself; an aggregate is only named, there is no such part. */
export function createRoutine(routine: Routine): readonly string[] {
  const signature = `${routineKeyword(routine)} ${quoteName(routine)}(${routine.arguments})`;
  const definition = routine.definition === undefined ? `-- ${signature}` : `${routine.definition.trim()};`;
  return [definition, ...commentOn(signature, routine.comment)];
}

const routineKeyword = ({ kind }: Routine): string =>
  kind === 'procedure' || kind === 'aggregate' ? kind.toUpperCase() : 'FUNCTION';

function createDomain(domain: DomainType): string {
  return [
    `CREATE DOMAIN ${quoteName(domain)} AS ${domain.baseType}`,
    domain.default === undefined ? '' : ` DEFAULT ${domain.default}`,
    domain.isNullable ? '' : ' NOT NULL',
    ...domain.checks.map((check) => ` CONSTRAINT ${quoteIdentifier(check.name)} ${check.definition}`),
    ';',
  ].join('');
}
