// One comparison of a CHECK as conditions of its columns.
import type { Node } from '#sql/parse-tree.ts';
import { child, word } from '#sql/parse-tree.ts';
import type { Condition } from './condition.ts';
import { bare, type Call, callOf, columnOf, constantOf, constantsOf, operatorOf } from './expression-tree.ts';

export interface Asked {
  readonly column: string;
  readonly condition: Condition;
}

/** Of `left operator right`; nothing when it is none that is known. */
export function askedBy(comparison: Node): readonly Asked[] {
  const operator = operatorOf(comparison);
  const { lexpr: left, rexpr: right } = comparison;
  if (word(comparison, 'kind') === 'AEXPR_OP_ALL') return [];
  const mirrored = mirrors[operator];
  const asked = askedOfLeft(left, operator, right);
  return asked.length > 0 || mirrored === undefined ? asked : askedOfLeft(right, mirrored, left);
}

const mirrors: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' };

function askedOfLeft(left: unknown, operator: string, right: unknown): readonly Asked[] {
  const column = columnOf(left);
  if (column !== undefined) return ofColumn(column, operator, right);
  return [...ofLength(left, operator, right), ...ofCall(left, operator, right), ...ofPart(left, operator, right)];
}

function ofColumn(column: string, operator: string, right: unknown): readonly Asked[] {
  const other = columnOf(right);
  if (other !== undefined) return betweenColumns(column, operator, other);
  const call = callOf(right);
  if (operator === '=' && call && columnOf(call.arguments[0]) === column) return ofOwnCase(column, call);
  if (/^\?[&|]?$/.test(operator)) {
    return constantsOf(right).map((key) => ({ column, condition: { kind: 'json-key', path: [key] } }));
  }
  if (operator === '<@') return wordsAsked(column, right);
  const bound = boundOf(operator, constantOf(right));
  return bound ? [{ column, condition: bound }] : ofWord(column, operator, right);
}

const ofOwnCase = (column: string, { name }: Call): readonly Asked[] =>
  name === 'lower' || name === 'upper' ? [{ column, condition: { kind: 'case', case: name } }] : [];

function wordsAsked(column: string, right: unknown): readonly Asked[] {
  const words = constantsOf(right);
  return words.length > 0 ? [{ column, condition: { kind: 'words', words } }] : [];
}

function betweenColumns(column: string, operator: string, other: string): readonly Asked[] {
  if (operator === '<' || operator === '<=') return [{ column, condition: { kind: 'before', other } }];
  if (operator === '>' || operator === '>=') return [{ column: other, condition: { kind: 'before', other: column } }];
  return [];
}

function boundOf(operator: string, value: string | undefined): Condition | undefined {
  if (value === undefined) return undefined;
  if (operator === '>' || operator === '>=') return { kind: 'bound', side: 'least', isOpen: operator === '>', value };
  if (operator === '<' || operator === '<=') return { kind: 'bound', side: 'most', isOpen: operator === '<', value };
  return undefined;
}

function patternOf(operator: string, right: unknown): Condition | undefined {
  const pattern = constantOf(right);
  if (pattern !== undefined) {
    if (operator === '~' || operator === '~*') return { kind: 'pattern', pattern, syntax: 'regex' };
    if (operator === '~~' || operator === '~~*') return { kind: 'pattern', pattern, syntax: 'like' };
  }
  const call = callOf(right);
  const similar = call?.name === 'similar_to_escape' ? constantOf(call.arguments[0]) : undefined;
  return similar === undefined
    ? undefined
    : { kind: 'pattern', pattern: similar.replaceAll('%', '.*').replaceAll('_', '.'), syntax: 'regex' };
}

const lengths = [
  'length',
  'char_length',
  'character_length',
  'octet_length',
  'cardinality',
  'array_length',
  'jsonb_array_length',
  'json_array_length',
];

function ofLength(left: unknown, operator: string, right: unknown): readonly Asked[] {
  const call = callOf(left);
  const number = Number(constantOf(right));
  if (!call || !lengths.includes(call.name) || !Number.isInteger(number)) return [];
  const column = belowCalls(call.arguments[0]);
  if (column === undefined) return [];
  const sides = lengthSides(operator, number);
  const isJson = call.name.startsWith('json')
    ? [{ column, condition: { kind: 'json-type', type: 'array' } as const }]
    : [];
  return [
    ...sides.map(([side, length]): Asked => ({ column, condition: { kind: 'length', side, length } })),
    ...isJson,
  ];
}

function lengthSides(operator: string, number: number): readonly (readonly ['least' | 'most', number])[] {
  switch (operator) {
    case '=':
      return [
        ['least', number],
        ['most', number],
      ];
    case '>':
      return [['least', number + 1]];
    case '>=':
      return [['least', number]];
    case '<':
      return [['most', number - 1]];
    case '<=':
      return [['most', number]];
    case '<>':
      return number === 0 ? [['least', 1]] : [];
    default:
      return [];
  }
}

/** `btrim(lower(x))` is about x. */
function belowCalls(value: unknown): string | undefined {
  const column = columnOf(value);
  if (column !== undefined) return column;
  const call = callOf(value);
  return call && ['btrim', 'ltrim', 'rtrim', 'lower', 'upper', 'trim'].includes(call.name)
    ? belowCalls(call.arguments[0])
    : undefined;
}

function ofCall(left: unknown, operator: string, right: unknown): readonly Asked[] {
  const call = callOf(left);
  const constant = constantOf(right);
  if (!call || constant === undefined) return [];
  const ofFirst = columnOf(call.arguments[0]);
  if (ofFirst !== undefined && /^jsonb?_typeof$/.test(call.name) && operator === '=') {
    return [{ column: ofFirst, condition: { kind: 'json-type', type: constant } }];
  }
  const held = heldText(call, operator);
  if (ofFirst !== undefined && held !== undefined) {
    return [{ column: ofFirst, condition: { kind: 'pattern', pattern: `%${held}%`, syntax: 'like' } }];
  }
  const column = belowCalls(left);
  return column === undefined ? [] : ofWord(column, operator, right);
}

/** Of a text without its blanks, or in one case. */
function ofWord(column: string, operator: string, right: unknown): readonly Asked[] {
  const pattern = patternOf(operator, right);
  if (pattern) return [{ column, condition: pattern }];
  if (operator === '=') return wordsAsked(column, right);
  const isNotEmpty = operator === '<>' && constantOf(right) === '';
  return isNotEmpty ? [{ column, condition: { kind: 'length', side: 'least', length: 1 } }] : [];
}

// The server prints position(a in b) with its arguments as position(b, a).
const heldText = ({ name, arguments: [, second] }: Call, operator: string): string | undefined =>
  ['position', 'strpos'].includes(name) && operator.startsWith('>') ? constantOf(second) : undefined;

/** `x % 5 = 0` and `x ->> 'key' = 'value'`. */
function ofPart(left: unknown, operator: string, right: unknown): readonly Asked[] {
  const part = child(bare(left), 'A_Expr');
  const column = part && columnOf(part['lexpr']);
  const argument = part && constantOf(part['rexpr']);
  if (column === undefined || argument === undefined || part === undefined) return [];
  const constant = constantOf(right);
  switch (operatorOf(part)) {
    case '%':
      return constant !== undefined && operator === '='
        ? [{ column, condition: { kind: 'multiple', divisor: Number(argument), remainder: Number(constant) } }]
        : [];
    case '->':
    case '->>': {
      const value = constantsOf(right)[0];
      return [{ column, condition: { kind: 'json-key', path: [argument], ...(value !== undefined && { value }) } }];
    }
    default:
      return [];
  }
}
