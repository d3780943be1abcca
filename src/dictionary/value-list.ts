// Lists of allowed values in notes: closed ones claim, open ones only say that the column is open.

export interface ValueList {
  readonly values?: readonly string[];
  readonly isOpen: boolean;
  /** The list begins with NULL: the column may be empty. */
  readonly allowsNull: boolean;
}

const open = /(\be\.\s?g\.|\beg\.|\bsuch as\b|\bfor example\b|\betc\b|\bincl(?:uding|\.)|…|\.\.\.)/i;

/** `surplus`: the cell held raw pipes, so that its parts became cells of their own. */
export function readValues(notes: string, surplus: readonly string[] = []): ValueList | undefined {
  const parts = surplus.length > 0 ? [notes, ...surplus] : listParts(notes);
  const isOpen = open.test([notes, ...surplus].join(' | '));
  if (isOpen) return { isOpen, allowsNull: false };
  if (!parts) return undefined;
  const words = parts.map(unquoted).filter((word) => word !== '');
  const allowsNull = words[0]?.toUpperCase() === 'NULL';
  const values = allowsNull ? words.slice(1) : words;
  const isList = values.length > 0 && values.every(isValue) && new Set(values).size === values.length;
  return isList && words.length > 1 ? { values, isOpen: false, allowsNull } : undefined;
}

function listParts(notes: string): readonly string[] | undefined {
  const text = notes.trim().replace(/\.$/, '');
  const announced =
    /(?:\bone of|\bvalues?(?: are)?|\benum|\ballowed(?: values)?|\beither)\s*:?\s*[([]?\s*([^\])]+)/i.exec(text)?.[1];
  if (announced !== undefined) return separated(announced) ?? undefined;
  const bracketed = /^[[(]([^\])]+)[\])]$/.exec(text)?.[1];
  if (bracketed !== undefined) return separated(bracketed);
  if (text.includes('|')) return text.replace(/^[^|:]*:\s/, '').split('|');
  return separatedBySlashes(text);
}

function separated(list: string): readonly string[] | undefined {
  const items = list.split(/\s*[,|/]\s*(?:or\s+)?|\s+or\s+/);
  return items.length > 1 ? items : undefined;
}

// `Overrides / selectors` is prose, `draft / sent` and `DRAFT/SENT` are values: a list is written in one style.
function separatedBySlashes(text: string): readonly string[] | undefined {
  if (!text.includes('/')) return undefined;
  const items = text.split('/').map((item) => unquoted(item));
  const isOneStyle = [/^[a-z][a-z0-9_]*$/, /^[A-Z][A-Z0-9_]*$/, /^[A-Z][a-z0-9]+$/].some((style) =>
    items.every((item) => style.test(item)),
  );
  const isAnnouncedByLength = items.length > 2 || items.every((item) => /^[A-Z0-9_]+$/.test(item));
  return isOneStyle && isAnnouncedByLength ? items : undefined;
}

const unquoted = (word: string): string =>
  word
    .trim()
    .replace(/^[`'"“”]+|[`'"“”.]+$/g, '')
    .trim();

const isValue = (word: string): boolean => word.length <= 60 && /^[\p{L}\p{N}_][\p{L}\p{N}_.:+-]*$/u.test(word);
