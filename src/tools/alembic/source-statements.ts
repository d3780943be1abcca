import type { SourceStatement } from '#migration/migration.ts';
import { argumentsOf, assignmentsOf, calleeOf, functionsOf } from '#python/statements.ts';
import type { PythonNode } from '#python/syntax.ts';

type Direction = SourceStatement['direction'];
type Names = ReadonlyMap<string, PythonNode>;

/** The operations of one way, also those in functions of the file that it calls; SQL where the text is literal. */
export function statementsOf(module: PythonNode, direction: Direction, file: string): readonly SourceStatement[] {
  const functions = functionsOf(module);
  const constants = assignmentsOf(module);
  const found: SourceStatement[] = [];
  const entered = new Set<string>();
  const enter = (name: string): void => {
    const body = functions.get(name)?.child('Body');
    if (!body || entered.has(name)) return;
    entered.add(name);
    const names: Names = new Map([...constants, ...assignmentsOf(body)]);
    for (const call of body.descendants()) {
      if (call.name !== 'CallExpression') continue;
      const callee = calleeOf(call);
      enter(callee);
      const statement = statementOf(call, callee, names);
      if (statement) found.push({ direction, ...statement, location: { file, line: call.line } });
    }
  };
  enter(direction);
  // Environments with several databases name their functions upgrade_<engine>.
  for (const name of functions.keys()) if (name.startsWith(`${direction}_`)) enter(name);
  return found;
}

function statementOf(
  call: PythonNode,
  callee: string,
  names: Names,
): Pick<SourceStatement, 'text' | 'form'> | undefined {
  const isOperation = /^(op|batch_op|batch)\.\w+$/.test(callee);
  if (/\.(execute|exec_driver_sql|scalar|scalars)$/.test(callee)) {
    const [argument] = argumentsOf(call).positional;
    const sql = argument && sqlOf(argument, names);
    if (sql !== undefined) return { text: sql, form: 'sql' };
  }
  // Names, contexts and connections are no operations.
  if (!isOperation || /^op\.(f|get_bind|get_context|inline_literal|invoke|run_async)$/.test(callee)) return undefined;
  return { text: call.text, form: 'call' };
}

function sqlOf(node: PythonNode, names: Names): string | undefined {
  if (node.name === 'VariableName') {
    const value = names.get(node.text);
    return value?.name === 'VariableName' ? undefined : value && sqlOf(value, names);
  }
  if (node.name === 'CallExpression' && /(^|\.)(text|DDL)$/.test(calleeOf(node))) {
    const [argument] = argumentsOf(node).positional;
    return argument && sqlOf(argument, names);
  }
  return node.stringValue;
}
