// `table:`, `status: planned`, `sensitive: true`, `partial: true` in front matter, or the same words in an HTML comment.
import { blocksOf, type MarkdownFile } from './markdown.ts';

export interface PageMarks {
  /** The relation that the page says it describes. */
  readonly table?: string;
  readonly flags: { readonly isPartial: boolean; readonly isPlanned: boolean; readonly isSensitive: boolean };
}

export function readMarks({ root, frontMatter }: MarkdownFile): PageMarks {
  const comments = blocksOf(root).flatMap((block) => (block.type === 'html' ? commentWords(block.value) : []));
  const labels = ['labels', 'tags'].flatMap((key) => words(frontMatter[key]));
  const isMarked = (word: string) => frontMatter[word] === true || labels.includes(word) || comments.includes(word);
  const table = ['table', 'relation'].map((key) => frontMatter[key]).find((value) => typeof value === 'string');
  return {
    ...(typeof table === 'string' && { table }),
    flags: {
      isPartial: isMarked('partial'),
      isPlanned: words(frontMatter['status']).includes('planned') || isMarked('planned'),
      isSensitive: isMarked('sensitive'),
    },
  };
}

const words = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((word) => (typeof word === 'string' ? [word.toLowerCase()] : []));

const commentWords = (html: string): readonly string[] =>
  [...html.matchAll(/<!--\s*(?:schema-audit:)?\s*(planned|sensitive|partial)\s*-->/gi)].map((match) =>
    (match[1] ?? '').toLowerCase(),
  );
