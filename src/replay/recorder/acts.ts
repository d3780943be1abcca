// What the text of a statement asks for, as far as locks and scans are about it; also inside DO and EXECUTE.
import type { Act } from '#migration/recording.ts';
import { type Token, tokensOf } from '#sql/tokens.ts';

/** `relation` is what the statement was seen to work on: a text that also holds other statements tells only about this one. */
export function actsOf(text: string, relation?: string): readonly Act[] {
  return commandsIn(wordsOf(text)).flatMap((command) => {
    const [first, second] = command.map(({ text: one }) => one.toUpperCase());
    if (first !== 'ALTER' || second !== 'TABLE') return maintenance(command);
    const { name, parts } = alterations(command.slice(2));
    const isOther = relation !== undefined && name !== undefined && name !== relation;
    return isOther ? [] : parts.flatMap(actsOfPart);
  });
}

interface Word {
  /** A quoted name loses its quotes and becomes a placeholder in `text`; strings are empty. */
  readonly text: string;
  readonly name?: string;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const token of tokensOf(text)) {
    if (token.kind === 'comment') continue;
    words.push(...wordOf(token, text.slice(token.start, token.end)));
  }
  return words;
}

function wordOf({ kind }: Token, text: string): readonly Word[] {
  if (kind === 'quoted') return [{ text: '§', name: text.slice(1, -1).replaceAll('""', '"') }];
  if (kind === 'word') return [{ text, name: text.toLowerCase() }];
  if (kind !== 'string') return [{ text }];
  const inner = /^(?:\$[^$]*\$([\s\S]*)\$[^$]*\$|'([\s\S]*)')$/.exec(text);
  const code = inner?.[1] ?? inner?.[2]?.replaceAll("''", "'") ?? '';
  return isCode.test(code) ? [{ text: ';' }, ...wordsOf(code), { text: ';' }] : [{ text: "''" }];
}

const isCode = /\b(?:ALTER\s+TABLE|TRUNCATE|CLUSTER|VACUUM)\b/i;

const openings = new Set(['ALTER', 'TRUNCATE', 'CLUSTER', 'VACUUM']);
// TRUNCATE is also a privilege and an event of triggers, CLUSTER also a part of ALTER TABLE.
const edges = new Set([';', 'BEGIN', 'THEN', 'ELSE', 'LOOP', 'EXECUTE']);

/** From each opening word to the next semicolon. */
function commandsIn(words: readonly Word[]): readonly (readonly Word[])[] {
  const commands: Word[][] = [];
  let current: Word[] | undefined;
  let isAtEdge = true;
  for (const word of words) {
    const text = word.text.toUpperCase();
    if (isAtEdge && openings.has(text)) {
      current = [];
      commands.push(current);
    }
    if (text === ';') current = undefined;
    current?.push(word);
    isAtEdge = edges.has(text);
  }
  return commands;
}

function maintenance(command: readonly Word[]): readonly Act[] {
  const text = command.map((word) => word.text.toUpperCase()).join(' ');
  if (text.startsWith('TRUNCATE')) return [{ kind: 'truncate' }];
  if (text.startsWith('CLUSTER')) return [{ kind: 'cluster' }];
  return /^VACUUM (?:\([^)]*\b)?FULL\b/.test(text) ? [{ kind: 'vacuum-full' }] : [];
}

/** The name, and what stands between the commas behind it, without what is in parentheses. */
function alterations(words: readonly Word[]): { readonly name?: string; readonly parts: readonly (readonly Word[])[] } {
  const at = words.findIndex(({ text }) => !['IF', 'EXISTS', 'ONLY'].includes(text.toUpperCase()));
  const nameAt = words[at + 1]?.text === '.' ? at + 2 : at;
  const parts: Word[][] = [[]];
  for (const word of outermost(words.slice(nameAt + 1))) {
    if (word.text === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const name = words[nameAt]?.name;
  return { ...(name !== undefined && { name }), parts };
}

function outermost(words: readonly Word[]): readonly Word[] {
  let depth = 0;
  return words.filter(({ text }) => {
    if (text === '(') depth += 1;
    const isOutermost = depth === 0 && text !== '*';
    if (text === ')') depth -= 1;
    return isOutermost;
  });
}

function actsOfPart(words: readonly Word[]): readonly Act[] {
  const text = words.map((word) => word.text.toUpperCase()).join(' ');
  const nameAfter = (...opening: readonly string[]) => words[opening.length]?.name ?? '';
  if (/^ALTER (?:COLUMN )?\S+ SET NOT NULL$/.test(text))
    return [{ kind: 'set-not-null', column: words[text.startsWith('ALTER COLUMN ') ? 2 : 1]?.name ?? '' }];
  if (text.startsWith('VALIDATE CONSTRAINT '))
    return [{ kind: 'validate-constraint', name: nameAfter('VALIDATE', 'CONSTRAINT') }];
  if (text.startsWith('ATTACH PARTITION ')) return [{ kind: 'attach-partition', isConcurrent: false }];
  if (text.startsWith('DETACH PARTITION '))
    return [{ kind: 'detach-partition', isConcurrent: text.endsWith(' CONCURRENTLY') }];
  if (text.startsWith('SET TABLESPACE ')) return [{ kind: 'set-tablespace' }];
  return text.startsWith('ADD ') ? additions(text, words) : [];
}

function additions(text: string, words: readonly Word[]): readonly Act[] {
  const isValidated = !/\bNOT VALID\b/.test(text);
  const notNull = /^ADD (?:CONSTRAINT \S+ )?NOT NULL \S+/.exec(text)?.[0];
  if (notNull !== undefined)
    return isValidated ? [{ kind: 'set-not-null', column: words[notNull.split(' ').length - 1]?.name ?? '' }] : [];
  const name = text.startsWith('ADD CONSTRAINT ') ? words[2]?.name : undefined;
  const named = name === undefined ? {} : { name };
  return [
    ...(/\bREFERENCES\b/.test(text) ? [{ kind: 'add-foreign-key' as const, isValidated, ...named }] : []),
    ...(/\bCHECK\b/.test(text) ? [{ kind: 'add-check' as const, isValidated, ...named }] : []),
    ...keys.flatMap(([pattern, key]) =>
      pattern.test(text) ? [{ kind: 'add-key' as const, key, usesIndex: usesIndex.test(text), ...named }] : [],
    ),
  ];
}

const keys = [
  [/\bPRIMARY KEY\b/, 'primary key'],
  [/\bUNIQUE\b/, 'unique'],
  [/\bEXCLUDE\b/, 'exclusion'],
] as const;

const usesIndex = /\bUSING INDEX (?!TABLESPACE\b)/;
