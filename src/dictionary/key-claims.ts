// Keys and indexes that stand in prose below a column table, or in sections named for them.
import type { SourceLocation } from '#migration/migration.ts';
import type { KeyClaim } from './parsed-dictionary.ts';
import { readMarkedReference } from './reference-cell.ts';

const intention =
  /\b(if|optional(?:ly)?|planned|plan|may|might|maybe|should|could|todo|consider|future|later|recommended|would|when)\b/i;
const methods = 'btree|b-tree|gin|gist|brin|hash|spgist|sp-gist|hnsw|ivfflat';
const columns = String.raw`\(\s*([^()]+?)\s*\)`;
const patterns: readonly { kind: KeyClaim['kind']; pattern: RegExp }[] = [
  { kind: 'primary-key', pattern: new RegExp(String.raw`\bprimary\s+(?:key|id)\b\s*:?\s*${columns}`, 'i') },
  {
    kind: 'unique',
    pattern: new RegExp(String.raw`\bunique\b(?:\s+(?:key|index|constraint))?(?:\s+on)?\s*:?\s*${columns}`, 'i'),
  },
  { kind: 'unique', pattern: new RegExp(String.raw`${columns}\s*:?\s*\bunique\b`, 'i') },
  { kind: 'unique', pattern: /\bunique\b(?:\s+(?:key|index|constraint))?\s+on\s+[`"]?([a-z_]\w*)[`"]?/i },
  {
    kind: 'index',
    pattern: new RegExp(String.raw`\b(?<method>${methods})\b(?:\s+index)?(?:\s+on)?\s*${columns}`, 'i'),
  },
  {
    kind: 'index',
    pattern: new RegExp(String.raw`\b(?<method>${methods})\b(?:\s+index)?\s+on\s+[\`"]?([a-z_]\w*)[\`"]?`, 'i'),
  },
  { kind: 'index', pattern: new RegExp(String.raw`\bindex\b(?:\s+on)?\s*:?\s*${columns}`, 'i') },
];

/** `Indexes: GIN on jd_tsv, unique(url).` What is parted by semicolons and speaks of an intention claims nothing. */
export function readKeySentence(sentence: string, location: SourceLocation): readonly KeyClaim[] {
  if (!/\b(index(?:es)?|unique|primary\s+(?:key|id)|keys?|constraints?)\b/i.test(sentence)) return [];
  const firm = split(sentence, /[;\n]/).filter((part) => !intention.test(part));
  return firm
    .flatMap((part) => split(part, /,/))
    .flatMap((clause) => {
      const found = readClause(clause, location);
      return found ? [found] : [];
    });
}

/** `CREATE UNIQUE INDEX … USING btree (a, b)`, `PRIMARY KEY (id)`, `UNIQUE (a, b)`: definitions as a server prints them. */
export function readDefinition(definition: string, location: SourceLocation): KeyClaim | undefined {
  const index = /^CREATE\s+(UNIQUE\s+)?INDEX\b.*?\bUSING\s+(\w+)\s*\(([^()]+)\)\s*(WHERE\b.*)?$/i.exec(
    definition.trim(),
  );
  if (index) {
    if (index[4] !== undefined) return undefined;
    const kind = index[1] === undefined ? 'index' : 'unique';
    return claim(kind, index[3] ?? '', location, index[2]);
  }
  const foreign = /^FOREIGN KEY\s*\(([^()]+)\)\s*(REFERENCES\b.*)$/i.exec(definition.trim());
  if (foreign) return foreignKey(foreign[1] ?? '', foreign[2] ?? '', location);
  const constraint = /^(PRIMARY KEY|UNIQUE)\s*\(([^()]+)\)/i.exec(definition.trim());
  if (!constraint) return undefined;
  const kind = constraint[1]?.toUpperCase() === 'UNIQUE' ? 'unique' : 'primary-key';
  return claim(kind, constraint[2] ?? '', location);
}

function foreignKey(list: string, target: string, location: SourceLocation): KeyClaim | undefined {
  const references = readMarkedReference(target);
  const found = claim('foreign-key', list, location);
  return references && found && { ...found, references };
}

function readClause(clause: string, location: SourceLocation): KeyClaim | undefined {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(clause);
    if (match)
      return claim(kind, match.groups ? (match[2] ?? '') : (match[1] ?? ''), location, match.groups?.['method']);
  }
  return undefined;
}

function claim(kind: KeyClaim['kind'], list: string, location: SourceLocation, method?: string): KeyClaim | undefined {
  const names = list.split(',').map((part) =>
    part
      .trim()
      .replaceAll(/^["`]|["`]$/g, '')
      .replace(/\s+(asc|desc|nulls\s+\w+)\b.*$/i, ''),
  );
  if (!names.every((name) => /^[A-Za-z_][\w$]*$/.test(name))) return undefined;
  const named = method?.toLowerCase().replaceAll('-', '');
  return { kind, columns: names, location, ...(named !== undefined && kind === 'index' && { method: named }) };
}

const split = (text: string, separator: RegExp): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
};
