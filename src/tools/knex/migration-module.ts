// Finds the functions that a migration exports, in all the ways modules export.
import type { AnyNode, ArrowFunctionExpression, FunctionDeclaration, FunctionExpression, Program } from 'acorn';
import { declarationsOf, keyOf, namesOf, type Syntax } from './syntax.ts';

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** `opaque`: it is exported, but its body stands elsewhere. */
export type Exported =
  | { readonly kind: 'function'; readonly node: FunctionNode }
  | { readonly kind: 'opaque'; readonly node: AnyNode };

export function exportsOf(syntax: Syntax): ReadonlyMap<string, Exported> {
  const declarations = declarationsOf(syntax);
  const exported = (value: AnyNode): Exported => {
    const node = value.type === 'Identifier' ? (declarations.get(value.name) ?? value) : value;
    return isFunction(node) ? { kind: 'function', node } : { kind: 'opaque', node };
  };
  const named = syntax.program.body.flatMap((statement) => exportsOfStatement(statement, declarations));
  return new Map(named.map(([name, value]) => [name, exported(value)]));
}

type Named = readonly (readonly [name: string, value: AnyNode])[];
type Declarations = ReadonlyMap<string, AnyNode>;

function exportsOfStatement(statement: Program['body'][number], declarations: Declarations): Named {
  switch (statement.type) {
    case 'ExpressionStatement':
      return assignments(statement.expression, declarations);
    case 'ExportDefaultDeclaration':
      return propertiesOf(statement.declaration, declarations);
    case 'ExportNamedDeclaration':
      return [
        ...namesOf(statement.declaration),
        ...statement.specifiers.flatMap(
          ({ local, exported }): Named => (exported.type === 'Identifier' ? [[exported.name, local]] : []),
        ),
      ];
    default:
      return [];
  }
}

// exports.up = …, module.exports.up = …, module.exports = { up, down }, exports.up = exports.down = …
function assignments(expression: AnyNode, declarations: Declarations): Named {
  if (expression.type !== 'AssignmentExpression') return [];
  let value: AnyNode = expression.right;
  while (value.type === 'AssignmentExpression') value = value.right;
  const further = assignments(expression.right, declarations);
  if (expression.left.type !== 'MemberExpression') return further;
  const name = keyOf(expression.left);
  const owner = expression.left.object;
  if (owner.type === 'Identifier' && owner.name === 'module' && name === 'exports')
    return [...propertiesOf(value, declarations), ...further];
  return name !== undefined && isExports(owner) ? [[name, value], ...further] : further;
}

const isExports = (node: AnyNode): boolean =>
  (node.type === 'Identifier' && node.name === 'exports') ||
  (node.type === 'MemberExpression' && keyOf(node) === 'exports');

function propertiesOf(node: AnyNode, declarations: Declarations): Named {
  const object = node.type === 'Identifier' ? declarations.get(node.name) : node;
  if (object?.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property): Named => {
    const name = keyOf(property);
    return property.type === 'Property' && name !== undefined ? [[name, property.value]] : [];
  });
}

const isFunction = (node: AnyNode): node is FunctionNode =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

/** It returns at once, or what it returns is nothing or a promise of nothing. */
export function doesNothing({ body }: FunctionNode): boolean {
  if (body.type !== 'BlockStatement') return isNothing(body);
  return body.body.every((statement) => {
    if (statement.type === 'EmptyStatement') return true;
    if (statement.type === 'ReturnStatement') return !statement.argument || isNothing(statement.argument);
    return statement.type === 'ExpressionStatement' && isNothing(statement.expression);
  });
}

/** The first thing it does is to refuse. */
export function refuses({ body }: FunctionNode): boolean {
  if (body.type !== 'BlockStatement') return isRejection(body);
  const [first] = body.body;
  if (first?.type === 'ThrowStatement') return true;
  return first?.type === 'ReturnStatement' && !!first.argument && isRejection(first.argument);
}

const isRejection = (node: AnyNode): boolean => promiseMethodOf(node) === 'reject';

function isNothing(node: AnyNode): boolean {
  if (node.type === 'AwaitExpression') return isNothing(node.argument);
  if (node.type === 'CallExpression') return promiseMethodOf(node) === 'resolve';
  if (node.type === 'UnaryExpression') return node.operator === 'void';
  return (
    node.type === 'Literal' ||
    node.type === 'Identifier' ||
    (node.type === 'ObjectExpression' && node.properties.length === 0)
  );
}

function promiseMethodOf(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const owner = node.callee.object;
  return owner.type === 'Identifier' && owner.name === 'Promise' ? keyOf(node.callee) : undefined;
}
