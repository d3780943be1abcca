// Markdown as a tree with positions. What could make the parser slow is blanked first, so that every offset stays true.
import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';

export interface MarkdownFile {
  readonly file: string;
  readonly text: string;
  readonly root: Root;
  /** Empty where there is none, or where it is not a YAML mapping. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

const parser = unified().use(remarkParse).use(remarkGfm);

export function parseMarkdown(file: string, text: string): MarkdownFile {
  const front = frontMatterOf(text);
  const body = tame(`${blanked(text.slice(0, front.end))}${text.slice(front.end)}`);
  return { file, text, root: parser.parse(body), frontMatter: front.values };
}

/** Text as a reader sees it: ticks, emphasis and links dropped. */
export function plainText(node: Nodes): string {
  let text = '';
  for (const part of descendants(node)) text += wordsOf(part);
  return text;
}

/** This node and all below it, in reading order, of any depth. */
export function* descendants(node: Nodes): Iterable<Nodes> {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if ('children' in next) pushReversed(waiting, next.children);
  }
}

/** Blocks of the document in reading order; those in quotes included. */
export function blocksOf(root: Root): readonly RootContent[] {
  const blocks: RootContent[] = [];
  const waiting: RootContent[] = [...root.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'blockquote') pushReversed(waiting, next.children);
    else blocks.push(next);
  }
  return blocks;
}

// One by one: a table of a hundred thousand rows does not fit into the arguments of one call.
function pushReversed<Item>(waiting: Item[], items: readonly Item[]): void {
  for (let position = items.length - 1; position >= 0; position -= 1) {
    const item = items[position];
    if (item !== undefined) waiting.push(item);
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return htmlText(node.value);
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'value' in node ? node.value : '';
}

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

const htmlText = (html: string): string => (/^<br\s*\/?>$/i.test(html) ? ' ' : '');

function frontMatterOf(text: string): { values: Readonly<Record<string, unknown>>; end: number } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { values: {}, end: text.startsWith('\uFEFF') ? 1 : 0 };
  return { values: mappingOf(match[1] ?? ''), end: match[0].length };
}

function mappingOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseYaml(yaml, { maxAliasCount: 10 });
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch {
    // Front matter of another tool that is not YAML: the page is read as if it had none.
    return {};
  }
}

const DEEPEST_INDENT = 40;
const LONGEST_LINE = 16_384;
const LONGEST_PARAGRAPH = 32_768;

// Deep nesting and endless runs of emphasis cost the parser quadratic time and hold no column table.
function tame(text: string): string {
  let paragraph = 0;
  return text.replaceAll(/[^\n]*\n?/g, (line) => {
    paragraph = /^\s*(\||$)/.test(line) ? 0 : paragraph + line.length;
    const isWild = line.length > LONGEST_LINE || paragraph > LONGEST_PARAGRAPH || isNestedDeep(line);
    return isWild ? blanked(line) : line;
  });
}

const isNestedDeep = (line: string): boolean => (/^[\s>]*/.exec(line)?.[0] ?? '').length > DEEPEST_INDENT;

const blanked = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');
