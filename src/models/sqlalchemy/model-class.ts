// Classes of a Python file as models: what stands literally in them. Nothing is run.
import { argumentsOf, assignmentOf, assignmentsOf, calleeOf, functionsOf } from '#python/statements.ts';
import { type PythonNode, parsePython } from '#python/syntax.ts';

export interface ModelClass {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Last parts of the names: `Model` of `db.Model`. */
  readonly bases: readonly string[];
  readonly isAbstract: boolean;
  /** `SQLModel, table=True`. */
  readonly isSqlmodelTable: boolean;
  /** `__tablename__`; `computed` when a method gives it. */
  readonly tableName?: string | 'computed';
  readonly schema?: string;
  readonly columns: readonly ModelColumn[];
  readonly methods: readonly { readonly name: string; readonly line: number; readonly body: PythonNode }[];
}

export interface ModelColumn {
  readonly attribute: string;
  /** Differs from the attribute where the column says so. */
  readonly name: string;
  readonly line: number;
  /** `Column(…)`, `mapped_column(…)`, `Field(…)`. */
  readonly call?: PythonNode;
  readonly annotation?: PythonNode;
  /** An annotation alone and not Mapped[…]: a column in SQLModel only. */
  readonly isPlain: boolean;
}

export interface ModelFile {
  readonly classes: readonly ModelClass[];
  /** Names that a call of declarative_base() or SQLAlchemy() was assigned to. */
  readonly roots: readonly string[];
}

export function readModelFile(file: string, text: string): ModelFile {
  const { root } = parsePython(text);
  const makers = columnMakers(root);
  const definitions = root.statements.filter(({ name }) => name === 'ClassDefinition');
  const roots = [...assignmentsOf(root)]
    .filter(
      ([, value]) => value.name === 'CallExpression' && /(^|\.)(declarative_base|SQLAlchemy)$/.test(calleeOf(value)),
    )
    .map(([name]) => name);
  return { classes: definitions.flatMap((definition) => classOf(definition, file, makers) ?? []), roots };
}

function classOf(
  definition: PythonNode,
  file: string,
  makers: ReadonlyMap<string, PythonNode>,
): ModelClass | undefined {
  const body = definition.child('Body');
  if (!body) return undefined;
  const { positional, named } = argumentsOf(definition);
  const values = assignmentsOf(body);
  const functions = functionsOf(body);
  const isSqlmodelTable = named.get('table')?.text === 'True';
  const bases = positional.map(
    (base) =>
      base.text
        .replace(/\[[\s\S]*$/, '')
        .split('.')
        .at(-1) ?? '',
  );
  const schema = schemaOf(values.get('__table_args__'));
  const tableName =
    values.get('__tablename__')?.stringValue ?? (functions.has('__tablename__') ? 'computed' : undefined);
  return {
    name: definition.child('VariableName')?.text ?? '',
    file,
    line: definition.line,
    bases,
    isAbstract: values.get('__abstract__')?.text === 'True',
    isSqlmodelTable,
    ...(tableName === undefined ? {} : { tableName }),
    ...(schema === undefined ? {} : { schema }),
    columns: body.statements.flatMap((statement) => columnOf(statement, makers) ?? []),
    methods: methodsOf(functions),
  };
}

const methodsOf = (functions: ReadonlyMap<string, PythonNode>): ModelClass['methods'] =>
  [...functions].flatMap(([name, definition]) => {
    const body = definition.child('Body');
    return body ? [{ name, line: definition.line, body }] : [];
  });

const columnCallee = /(^|\.)(Column|mapped_column|Field)$/;

function columnOf(statement: PythonNode, makers: ReadonlyMap<string, PythonNode>): ModelColumn | undefined {
  const assignment = assignmentOf(statement);
  if (!assignment || assignment.target.startsWith('__')) return undefined;
  const { target, annotation, value } = assignment;
  const call = value && columnCall(value, makers);
  if (!call && (value?.name === 'CallExpression' || !annotation || annotation.text.includes('ClassVar')))
    return undefined;
  return {
    attribute: target,
    name: (call && ownName(call)) ?? target,
    line: statement.line,
    ...(call ? { call } : {}),
    ...(annotation ? { annotation } : {}),
    isPlain: !call && annotation !== undefined && !/^(\w+\.)?Mapped\[/.test(annotation.text),
  };
}

function columnCall(value: PythonNode, makers: ReadonlyMap<string, PythonNode>): PythonNode | undefined {
  if (value.name !== 'CallExpression') return undefined;
  const call = makers.get(calleeOf(value)) ?? value;
  return columnCallee.test(calleeOf(call)) ? call : undefined;
}

// The first argument of Field is a default.
const ownName = (call: PythonNode): string | undefined =>
  calleeOf(call).endsWith('Field') ? undefined : argumentsOf(call).positional[0]?.stringValue;

/** Functions that return a column: `def uuid_pk(): return Column(…)`. */
function columnMakers(root: PythonNode): ReadonlyMap<string, PythonNode> {
  const makers = new Map<string, PythonNode>();
  for (const [name, definition] of functionsOf(root)) {
    const returned = definition.child('Body')?.statements.find((statement) => statement.name === 'ReturnStatement');
    const value = returned?.child('CallExpression');
    if (value && columnCallee.test(calleeOf(value))) makers.set(name, value);
  }
  return makers;
}

// A dictionary, or a tuple that ends with one.
function schemaOf(args: PythonNode | undefined): string | undefined {
  const dictionary = args?.name === 'DictionaryExpression' ? args : args?.child('DictionaryExpression');
  const parts = dictionary?.children ?? [];
  const key = parts.findIndex((part) => part.stringValue === 'schema');
  return key === -1 ? undefined : parts[key + 2]?.stringValue;
}
