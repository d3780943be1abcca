// Names of relations and columns in prose, SQL and diagrams of a Markdown file.
import type { Nodes } from 'mdast';
import type { RepositoryText } from '#rule/evidence.ts';
import { namesInDiagram } from './diagram-names.ts';
import { blocksOf, descendants, lineOf, type MarkdownFile, plainText } from './markdown.ts';
import type { NamedThing } from './named-thing.ts';
import { namesInSql } from './sql-names.ts';

export type TextReference = RepositoryText['references'][number];

/** Each name once a file, where it stands first. */
export function referencesOf(markdown: MarkdownFile): readonly TextReference[] {
  const found = new Map<string, TextReference>();
  for (const block of blocksOf(markdown.root)) {
    for (const { name, column, isTable, line } of namesIn(block)) {
      const key = [name, column, isTable].join('\0');
      const location = { file: markdown.file, line };
      if (found.has(key)) continue;
      found.set(key, { name, location, ...(column !== undefined && { column }), ...(isTable && { context: 'table' }) });
    }
  }
  return [...found.values()];
}

function namesIn(block: Nodes): readonly NamedThing[] {
  if (block.type !== 'code') return namesInProse(block);
  const first = lineOf(block) + 1;
  if (/^(sql|postgres(ql)?|pgsql|psql)$/i.test(block.lang ?? '')) return namesInSql(block.value, first);
  const isDiagram = /^mermaid$/i.test(block.lang ?? '') && /^\s*erDiagram\b/m.test(block.value);
  return isDiagram ? namesInDiagram(block.value, first) : [];
}

const identifier = /^([a-z_][a-z0-9_]*)(?:\.([a-z_][a-z0-9_]*))?$/;
// `models.py`, `docs.yml`, `public.jobs`, `self.name`: dots that are no column.
const fileEnding =
  /^(py|ts|js|tsx|jsx|mjs|cjs|json|ya?ml|toml|ini|md|sql|sh|txt|csv|html|css|env|lock|cfg|xml|go|rs|rb|java|db|log|pdf|png|svg|com|org|io|net|dev|id_rsa)$/;

function namesInProse(block: Nodes): readonly NamedThing[] {
  return [...descendants(block)].flatMap((node) =>
    node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading' ? namesInLine(node) : [],
  );
}

function namesInLine(node: Extract<Nodes, { children: unknown }>): readonly NamedThing[] {
  const children: readonly Nodes[] = [...node.children];
  return children.flatMap((child, position) => {
    const named = child.type === 'inlineCode' ? namedBy(child.value) : undefined;
    if (!named) return [];
    const isTable = saysTable(children[position - 1], children[position + 1]);
    return [{ ...named, isTable, line: lineOf(child) }];
  });
}

function namedBy(code: string): { name: string; column?: string } | undefined {
  const [, first, second] = identifier.exec(code) ?? [];
  if (first === undefined || (second !== undefined && fileEnding.test(second))) return undefined;
  if (second === undefined) return { name: first };
  return first === 'public' ? { name: second } : { name: first, column: second };
}

const saysTable = (before: Nodes | undefined, after: Nodes | undefined): boolean =>
  (before !== undefined && /\btables?:?\s+$/i.test(plainText(before))) ||
  (after !== undefined && /^\s+tables?\b/i.test(plainText(after)));
