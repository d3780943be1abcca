// What a heading names: `# APPLICATIONS Table`, `### \`pool_hash\``, `## 3.2 Users table (users)`.

export interface HeadingName {
  /** Best first. */
  readonly names: readonly string[];
  /** The heading looks like the name of a relation and not like prose. */
  readonly isName: boolean;
}

const nouns = String.raw`(?:(?:database|db|sql)\s+)?(?:table|entity|model|schema|relation|view|collection)s?`;
const leadingNoun = new RegExp(`^(?:the\\s+)?${nouns}\\s*[:\\-–—]?\\s+`, 'i');
const trailingNoun = new RegExp(`\\s+${nouns}(?:\\s+(?:schema|structure|definition|columns|fields))?$`, 'i');
const identifier = /^"?[A-Za-z_][\w$]*"?(?:\."?[A-Za-z_][\w$]*"?)?$/;

/** `code`: the heading's code spans, which name exactly. */
export function readHeading(text: string, code: readonly string[]): HeadingName {
  const bare = text
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z]\))\s+/i, '')
    .replaceAll(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/\s*#+\s*$/, '')
    .trim();
  const inBrackets = [...bare.matchAll(/\(([^)]+)\)/g)].map((match) => (match[1] ?? '').trim());
  const withoutBrackets = bare.replaceAll(/\([^)]*\)/g, ' ').trim();
  const beforeDash = withoutBrackets.split(/\s+[-–—]\s+|:\s+/)[0] ?? '';
  const hasNoun = leadingNoun.test(bare) || trailingNoun.test(withoutBrackets);
  const cleaned = [withoutBrackets, beforeDash, afterColon(withoutBrackets)].map(withoutNoun);
  const exact = [...code, ...inBrackets].filter((name) => identifier.test(name));
  // A name that is no identifier stands in code as it is, with its spaces.
  const names = [...new Set([...exact, ...code, ...cleaned])].filter((name) => name !== '');
  return { names, isName: exact.length > 0 || hasNoun || cleaned.some((name) => identifier.test(name)) };
}

const withoutNoun = (text: string): string =>
  text
    .replace(leadingNoun, '')
    .replace(trailingNoun, '')
    .replaceAll(/^[`"*_\s]+(?=\S)|[`"*:\s]+$/g, '')
    .trim();

const afterColon = (text: string): string => /:\s+(.+)$/.exec(text)?.[1] ?? '';

const sections = new Set(
  'columns,column,fields,field,attributes,attribute,properties,property,schema,structure,definition,description,overview,table,table structure,table definition,table schema,columns and types,details,data dictionary,data model,database schema,required fields,optional fields,required,optional,primary fields,core fields,audit fields,timestamps,metadata,foreign keys,relationships'.split(
    ',',
  ),
);

/** `Columns`, `Fields`, `Structure`: a section of the relation that an outer heading names. */
export const isSectionHeading = (text: string): boolean =>
  sections.has(
    text
      .replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, '')
      .replaceAll(/[^\p{L}\s]/gu, '')
      .trim()
      .toLowerCase(),
  );
