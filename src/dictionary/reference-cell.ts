import type { KeyAction } from '#catalog/catalog.ts';
import type { ParsedReference } from './parsed-dictionary.ts';

const name = String.raw`["\`]?([A-Za-z_][\w$]*(?:\.[A-Za-z_][\w$]*){0,2})["\`]?`;
const column = String.raw`(?:\s*\(\s*["\`]?([A-Za-z_][\w$]*)["\`]?\s*\))?`;
const marked = new RegExp(
  String.raw`(?:\bREFERENCES\s+|(?:\b(?:FK|foreign\s+key)\b[\s:*]*(?:\(|to\b)?\s*)?(?:->|=>|→|➜)\s*|\b(?:FK|foreign\s+key)\b[*:\s]*(?:\(|to\s+|:)\s*)${name}${column}`,
  'i',
);
const bare = new RegExp(String.raw`^${name}${column}\)?$`);

/** A reference with its mark: `FK -> JOBS.id`, `REFERENCES jobs(id)`, `FK (users.id)`, `→ jobs`. */
export function readMarkedReference(text: string): ParsedReference | undefined {
  const match = marked.exec(text);
  return match?.[1] === undefined ? undefined : reference(match[1], match[2], text);
}

/** The cell under Parents or References: a bare name will do. */
export function readReferenceCell(text: string): ParsedReference | undefined {
  const match = bare.exec(text.trim());
  if (match?.[1] !== undefined) return reference(match[1], match[2], text);
  return readMarkedReference(text);
}

export function readDeleteAction(text: string): KeyAction | undefined {
  const action = /on\s+delete\s+(cascade|restrict|set\s+null|set\s+default|no\s+action)/i.exec(text)?.[1];
  const words = action?.toLowerCase().replaceAll(/\s+/g, ' ');
  return actions.find((known) => known === words);
}

const actions: readonly KeyAction[] = ['no action', 'restrict', 'cascade', 'set null', 'set default'];

function reference(path: string, referenced: string | undefined, text: string): ParsedReference {
  const onDelete = readDeleteAction(text);
  return {
    path: path.split('.'),
    ...(referenced !== undefined && { column: referenced }),
    ...(onDelete && { onDelete }),
  };
}
