// A list of values below the column table: a heading or sentence that names the column, then one value an item.
import type { ListItem, RootContent } from 'mdast';
import { descendants, plainText } from './markdown.ts';

export function readValueSection(
  block: RootContent,
  next: RootContent | undefined,
  isColumn: (name: string) => boolean,
): { readonly column: string; readonly values: readonly string[] } | undefined {
  if ((block.type !== 'heading' && block.type !== 'paragraph') || next?.type !== 'list') return undefined;
  const named = /^[`"]?([A-Za-z_]\w*)[`"]?(?:\s+(?:values|options|enum|can be|is one of|is either))?\s*:?$/i.exec(
    plainText(block).trim(),
  );
  const column = named?.[1];
  if (column === undefined || !isColumn(column)) return undefined;
  const values = next.children.map(firstWord);
  const isOpen = /(\be\.g\.|…|\.\.\.|\betc\b)/i.test(plainText(next));
  const isList = values.length > 1 && values.every((value) => /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$/u.test(value));
  return isList && !isOpen ? { column, values } : undefined;
}

// "`draft`: not sent yet", "draft - not sent yet"
function firstWord(item: ListItem): string {
  const code = [...descendants(item)].find((node) => node.type === 'inlineCode');
  const text = plainText(item).trim();
  if (code?.type === 'inlineCode' && text.startsWith(code.value)) return code.value;
  return text.split(/\s*[:=]\s+|\s+[-–—]\s+/)[0]?.replaceAll(/^["']|["']$/g, '') ?? '';
}
