// The shapes of Python that migrations and models are written in.
import type { PythonNode } from './syntax.ts';

export interface Assignment {
  readonly target: string;
  readonly annotation?: PythonNode;
  readonly value?: PythonNode;
}

/** `name = value`, `name: annotation = value` or `name: annotation`; undefined for anything else. */
export function assignmentOf(statement: PythonNode): Assignment | undefined {
  if (statement.name !== 'AssignStatement') return undefined;
  const [target, ...rest] = statement.children;
  if (target?.name !== 'VariableName') return undefined;
  const annotation = rest.find(({ name }) => name === 'TypeDef')?.children.at(-1);
  const operator = rest.findIndex(({ name }) => name === 'AssignOp');
  if (operator === -1) return annotation ? { target: target.text, annotation } : undefined;
  const values = rest.slice(operator + 1);
  const value = values.length === 1 ? values[0] : undefined;
  return { target: target.text, ...(annotation ? { annotation } : {}), ...(value ? { value } : {}) };
}

/** Assignments of a module or body by name; of two to the same name the last one counts. */
export function assignmentsOf(body: PythonNode): ReadonlyMap<string, PythonNode> {
  const found = new Map<string, PythonNode>();
  for (const statement of body.statements) {
    const assignment = assignmentOf(statement);
    if (assignment?.value) found.set(assignment.target, assignment.value);
  }
  return found;
}

export interface Arguments {
  readonly positional: readonly PythonNode[];
  readonly named: ReadonlyMap<string, PythonNode>;
}

/** Of a call, or of the bases of a class. Unpacked arguments (`*a`, `**k`) are left out. */
export function argumentsOf(node: PythonNode): Arguments {
  const positional: PythonNode[] = [];
  const named = new Map<string, PythonNode>();
  for (const part of argumentParts(node)) {
    const [first, second, third] = part;
    if (!first || first.name === '*' || first.name === '**') continue;
    if (second?.name === 'AssignOp' && third) named.set(first.text, third);
    else positional.push(first);
  }
  return { positional, named };
}

function argumentParts(node: PythonNode): readonly (readonly PythonNode[])[] {
  const parts: PythonNode[][] = [[]];
  for (const child of node.child('ArgList')?.children.slice(1, -1) ?? []) {
    if (child.name === ',') parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts.filter((part) => part.length > 0);
}

/** `op.create_table` of `op.create_table(…)`; without spaces and line ends. */
export function calleeOf(call: PythonNode): string {
  return (call.children[0]?.text ?? '').replaceAll(/\s+/g, '');
}

/** Functions by name: of a module, or the methods of a class. */
export function functionsOf(body: PythonNode): ReadonlyMap<string, PythonNode> {
  return new Map(
    body.statements
      .filter(({ name }) => name === 'FunctionDefinition')
      .map((definition) => [definition.child('VariableName')?.text ?? '', definition]),
  );
}

/** The text at the head of a module, class or function. */
export function docstringOf(body: PythonNode): { readonly text: string; readonly line: number } | undefined {
  const [first] = body.statements;
  const literal = first?.name === 'ExpressionStatement' ? first.children[0] : undefined;
  const text = literal?.stringValue;
  return literal && text !== undefined ? { text, line: literal.line } : undefined;
}

/** Nothing but a docstring, `pass`, `...` or a bare `return`. */
export function doesNothing(body: PythonNode): boolean {
  return body.statements.every((statement) => {
    if (statement.name === 'PassStatement') return true;
    if (statement.name === 'ReturnStatement')
      return statement.children.length === 1 || statement.children[1]?.name === 'None';
    const [only] = statement.children;
    return statement.name === 'ExpressionStatement' && /^(String|ContinuedString|Ellipsis)$/.test(only?.name ?? '');
  });
}
