// A Python file as a tree. Nothing is run: what a file computes is not known here, only what it says literally.
import { parser } from '@lezer/python';
import { decodeString } from './string-literal.ts';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

export interface PythonModule {
  readonly root: PythonNode;
  /** First place that is not Python, 1-based. */
  readonly errorLine?: number;
}

export function parsePython(text: string): PythonModule {
  const lines = lineStarts(text);
  const tree = parser.parse(text);
  const root = new PythonNode(tree.topNode, text, lines);
  let error: number | undefined;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) error ??= node.from;
    },
  });
  return error === undefined ? { root } : { root, errorLine: lineAt(lines, error) };
}

/** One node of the tree, named as the grammar of @lezer/python names it. */
export class PythonNode {
  readonly name: string;
  readonly #node: SyntaxNode;
  readonly #source: string;
  readonly #lines: readonly number[];

  constructor(node: SyntaxNode, source: string, lines: readonly number[]) {
    this.name = node.name;
    this.#node = node;
    this.#source = source;
    this.#lines = lines;
  }

  get text(): string {
    return this.#source.slice(this.#node.from, this.#node.to);
  }

  /** 1-based. */
  get line(): number {
    return lineAt(this.#lines, this.#node.from);
  }

  /** Without comments. */
  get children(): readonly PythonNode[] {
    return this.#all().filter((child) => child.name !== 'Comment');
  }

  child(...names: readonly string[]): PythonNode | undefined {
    return this.children.find((child) => names.includes(child.name));
  }

  /** The node itself and everything below it, in the order of the text. */
  *descendants(): Generator<PythonNode> {
    yield this;
    for (const child of this.#all()) yield* child.descendants();
  }

  /** The statements of a module or of a body: groups (`a; b`) and decorators are taken off. */
  get statements(): readonly PythonNode[] {
    return this.children.flatMap((child): readonly PythonNode[] => {
      if (child.name === 'StatementGroup') return child.statements;
      if (child.name === 'DecoratedStatement') return child.children.filter(({ name }) => name.endsWith('Definition'));
      return /Statement$|Definition$/.test(child.name) ? [child] : [];
    });
  }

  /** The value of a literal string, also of several that stand beside each other; undefined for f-strings and code. */
  get stringValue(): string | undefined {
    if (this.name === 'String') return decodeString(this.text);
    if (this.name === 'ParenthesizedExpression') return this.children[1]?.stringValue;
    if (this.name !== 'ContinuedString') return undefined;
    const parts = this.children.map((child) => child.stringValue);
    return parts.includes(undefined) ? undefined : parts.join('');
  }

  #all(): readonly PythonNode[] {
    const found: PythonNode[] = [];
    for (let child = this.#node.firstChild; child; child = child.nextSibling)
      found.push(new PythonNode(child, this.#source, this.#lines));
    return found;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
