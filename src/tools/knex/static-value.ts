// Values that an expression has whatever happens: literals, and paths that are built from them.
import { posix } from 'node:path';
import type { AnyNode } from 'acorn';
import { keyOf } from './syntax.ts';

export interface Surroundings {
  /** Folder of the file, relative to the checkout. */
  readonly folder: string;
  readonly declarations: ReadonlyMap<string, AnyNode>;
}

/** Paths below the checkout begin with `/`, which stands for its root. Undefined: only running it would tell. */
export function staticText(node: AnyNode | null | undefined, around: Surroundings): string | undefined {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateLiteral':
      return templateText(
        node.quasis.map(({ value }) => value.cooked ?? ''),
        node.expressions,
        around,
      );
    case 'BinaryExpression':
      return node.operator === '+' ? concatenated([node.left, node.right], around) : undefined;
    case 'Identifier':
      return identifierText(node.name, around);
    case 'MemberExpression':
      return node.object.type === 'MetaProperty' && keyOf(node) === 'dirname' ? `/${around.folder}` : undefined;
    case 'CallExpression':
      return callText(node.callee, node.arguments, around);
    case 'NewExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'URL'
        ? fromFolder(node.arguments[0], around)
        : undefined;
    default:
      return undefined;
  }
}

/** One text or a list of texts. */
export function staticTexts(node: AnyNode | null | undefined, around: Surroundings): readonly string[] | undefined {
  if (node?.type !== 'ArrayExpression') {
    const text = staticText(node, around);
    return text === undefined ? undefined : [text];
  }
  const texts = node.elements.map((element) => staticText(element, around));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Relative to the checkout, whatever the text is relative to. */
export function placeOf(text: string, folder: string): string {
  const joined = text.startsWith('/') ? text.replace(/^\/+/, '') : posix.join(folder, text);
  return posix.normalize(joined || '.').replace(/\/$/, '');
}

function identifierText(name: string, around: Surroundings): string | undefined {
  if (name === '__dirname') return `/${around.folder}`;
  const declared = around.declarations.get(name);
  if (!declared) return undefined;
  // A constant that is made of itself would never end.
  const declarations = new Map([...around.declarations].filter(([other]) => other !== name));
  return staticText(declared, { ...around, declarations });
}

function callText(callee: AnyNode, parts: readonly AnyNode[], around: Surroundings): string | undefined {
  const name =
    callee.type === 'MemberExpression' ? keyOf(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  if (name === 'fileURLToPath') return staticText(parts[0], around);
  if (name === 'cwd') return '.';
  if (name === 'dirname') return `/${around.folder}`;
  if (name !== 'join' && name !== 'resolve') return undefined;
  const texts = parts.map((part) => staticText(part, around));
  return texts.every((text) => text !== undefined) ? posix.join(...texts) : undefined;
}

function fromFolder(node: AnyNode | undefined, around: Surroundings): string | undefined {
  const text = staticText(node, around);
  return text === undefined ? undefined : posix.join(`/${around.folder}`, text);
}

const concatenated = (nodes: readonly AnyNode[], around: Surroundings): string | undefined => {
  const texts = nodes.map((node) => staticText(node, around));
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
};

function templateText(
  quasis: readonly string[],
  expressions: readonly AnyNode[],
  around: Surroundings,
): string | undefined {
  const values = expressions.map((expression) => staticText(expression, around));
  if (!values.every((value) => value !== undefined)) return undefined;
  return quasis.map((text, index) => text + (values[index] ?? '')).join('');
}
