// Words of a cell that mean yes, no or nothing.

const yes = new Set(['yes', 'y', 'true', '✓', '✔', '✔️', '✅', '☑', 'x', '[x]', '1', 'null', 'nullable', 'optional']);
const no = new Set(['no', 'n', 'false', '✗', '✘', '✖', '❌', '☐', '[ ]', '0', 'not null', 'required']);
const silent = new Set(['', '-', '–', '—', 'n/a', 'na', 'none', '?', 'tbd']);

export const isSilent = (text: string): boolean => silent.has(text.trim().toLowerCase());

/** Undefined where the cell claims nothing. `NOT NULL` under Nullable is no; under Required it is yes. */
export function readBoolean(text: string, meaning: 'nullable' | 'required' | 'flag'): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (silent.has(word)) return undefined;
  if (meaning === 'required' && /^(not null|required|mandatory)$/.test(word)) return true;
  if (meaning === 'required' && /^(null|nullable|optional)$/.test(word)) return false;
  if (meaning === 'flag' && /^(pk|fk|uk|unique|🔑)$/.test(word)) return true;
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  const first = /^(yes|no|true|false)\b/.exec(word)?.[1];
  return first === undefined ? undefined : yes.has(first);
}
