// JavaScript and TypeScript as a tree, without running it.
import { type AnyNode, type Comment, type Options, type Program, parse, tokenizer } from 'acorn';
import { transform } from 'sucrase';

export interface Syntax {
  readonly program: Program;
  /** What offsets count in: the file itself, or its JavaScript with every line where it was. */
  readonly text: string;
  readonly comments: readonly { readonly text: string; readonly line: number }[];
}

/** Throws a SyntaxError with `loc.line` for what neither module nor script syntax reads. */
export function parseSource(file: string, source: string): Syntax {
  // Types become spaces and nothing: lines stay.
  const text = /\.[cm]?tsx?$/.test(file) ? transform(source, typesOnly(file)).code : source;
  try {
    return parseAs('module', text);
  } catch (error) {
    if (/^\s*(?:import|export)\b/m.test(text)) throw error;
    return parseAs('script', text);
  }
}

const typesOnly = (filePath: string): Parameters<typeof transform>[1] => ({
  transforms: ['typescript'],
  disableESTransforms: true,
  filePath,
});

function parseAs(sourceType: 'module' | 'script', text: string): Syntax {
  const comments: Comment[] = [];
  const options: Options = {
    ecmaVersion: 'latest',
    sourceType,
    locations: true,
    allowHashBang: true,
    allowReturnOutsideFunction: true,
    onComment: comments,
  };
  const program = parse(text, options);
  return { program, text, comments: comments.flatMap(linesOf) };
}

const linesOf = (comment: Comment): readonly { text: string; line: number }[] =>
  comment.value.split('\n').map((text, index) => ({
    text: text.replace(/^\s*\*+\s?/, '').trim(),
    line: (comment.loc?.start.line ?? 1) + index,
  }));

/** The text without comments and spacing. */
export function canonicalCode({ text }: Syntax): string {
  try {
    const tokens = [...tokenizer(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true })];
    return tokens.map(({ start, end }) => text.slice(start, end)).join(' ');
  } catch {
    return text.replaceAll(/\s+/g, ' ');
  }
}

export const lineOf = (node: { readonly loc?: { start: { line: number } } | null | undefined }): number =>
  node.loc?.start.line ?? 1;

/** Direct children, in the order of the source. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((left, right) => left.start - right.start);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

/** The node and everything below it, parents first. */
export function* descendantsOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const child of childrenOf(node)) yield* descendantsOf(child);
}

/** Values of the top-level `const name = …` and `function name` of the file. */
export const declarationsOf = ({ program }: Syntax): ReadonlyMap<string, AnyNode> =>
  new Map(
    program.body.flatMap((statement) =>
      namesOf(statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement),
    ),
  );

/** Names that a declaration gives, with their values. */
export function namesOf(declaration: AnyNode | null | undefined): readonly (readonly [string, AnyNode])[] {
  if (declaration?.type === 'FunctionDeclaration' && declaration.id) return [[declaration.id.name, declaration]];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init ? [[id.name, init]] : [],
  );
}

/** `name` and `"name"` of a property, unless it is computed. */
export function keyOf(node: AnyNode): string | undefined {
  if (node.type !== 'Property' && node.type !== 'MemberExpression') return undefined;
  const key = node.type === 'Property' ? node.key : node.property;
  if (key.type === 'Literal') return String(key.value);
  return key.type === 'Identifier' && !node.computed ? key.name : undefined;
}
