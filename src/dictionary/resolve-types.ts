// Words of a type cell → the types that PostgreSQL knows under them. The words are parameters, never a part of a statement.
import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import type { DocumentedType } from '#rule/dictionary-evidence.ts';
import { enumFallbacks, enumWords, umbrellaTypes } from './umbrella-types.ts';

/** Types that live in the audited database and not in the one that is asked. */
export interface KnownTypes {
  /** Name in lower case → itself as `format_type` prints it, and the base type of a domain. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly enums: readonly string[];
}

export function knownTypes(catalogs: readonly Catalog[]): KnownTypes {
  const own = new Map<string, readonly string[]>();
  for (const column of catalogs.flatMap((catalog) => catalog.relations.flatMap((relation) => relation.columns))) {
    const base = baseOf(column.type);
    if (!isBuiltIn(base)) own.set(base.toLowerCase(), [base]);
  }
  const types = catalogs.flatMap((catalog) => catalog.types);
  for (const type of types) {
    const printed = type.schema === 'public' ? type.name : `${type.schema}.${type.name}`;
    const names = type.kind === 'domain' ? [printed, type.baseType] : [printed];
    for (const key of [type.name, `${type.schema}.${type.name}`]) own.set(key.toLowerCase(), names);
  }
  return {
    own,
    enums: types.flatMap((type) => (type.kind === 'enum' ? [...(own.get(type.name.toLowerCase()) ?? [])] : [])),
  };
}

/** One query for all distinct words; needs PostgreSQL 17 or later (`to_regtypemod`). */
export async function resolveTypes(
  written: readonly string[],
  database: Database,
  known: KnownTypes,
): Promise<ReadonlyMap<string, DocumentedType>> {
  const readings = new Map([...new Set(written)].map((words) => [words, readWords(words)]));
  const asked = [...readings.values()].flatMap((reading) => (isOurs(reading, known) ? [] : [reading.words]));
  const answers = await askServer([...new Set(asked)], database);
  return new Map(
    [...readings].map(([words, reading]) => [
      words,
      documentedType(words, candidatesOf(reading, known, answers), reading),
    ]),
  );
}

interface Reading {
  /** Lower case, without array marks and modifier that are no business of the lookup. */
  readonly words: string;
  readonly base: string;
  readonly modifier: string;
  readonly brackets: string;
}

// `array of text`, `list<text>`, `text array` and `text[]` are one type.
function readWords(written: string): Reading {
  const text = written.replaceAll(/[`*"]/g, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const array = /^(?:array|list|set)(?: of |<|\(|\[)(.+?)[>)\]]?$/.exec(text)?.[1] ?? /^(.+?) array$/.exec(text)?.[1];
  const element = (array ?? text).replace(/(?:\[\d*\])+$/, '').trim();
  const brackets = array !== undefined || /\]$/.test(text) ? '[]' : '';
  const modifier = /\(([\d\s,]+|[a-z]+\s*,?\s*\d*)\)/.exec(element)?.[0].replaceAll(/\s/g, '') ?? '';
  const base = element.replace(/\s*\([^)]*\)/, '').trim();
  return { words: element, base, modifier, brackets };
}

const isOurs = ({ words, base }: Reading, known: KnownTypes): boolean =>
  enumWords.has(base) || umbrellaTypes.has(words) || umbrellaTypes.has(base) || known.own.has(base);

function candidatesOf(reading: Reading, known: KnownTypes, answers: ReadonlyMap<string, string>): readonly string[] {
  const { words, base, modifier, brackets } = reading;
  const families = familiesOf(reading, known);
  const answer = answers.get(words) ?? answers.get(base);
  const types = families.length > 0 ? families.map((type) => withModifier(type, modifier)) : answer ? [answer] : [];
  return types.map((type) => `${type}${brackets}`);
}

function familiesOf({ words, base }: Reading, known: KnownTypes): readonly string[] {
  const own = known.own.get(base);
  if (own) return own;
  if (enumWords.has(base)) return [...known.enums, ...enumFallbacks];
  return umbrellaTypes.get(words) ?? umbrellaTypes.get(base) ?? [];
}

// `string(255)` means varchar(255); `number(10)` says nothing that a server would print.
const withModifier = (type: string, modifier: string): string =>
  type.startsWith('character') || !isBuiltIn(type) ? `${type}${modifier}` : type;

function documentedType(written: string, candidates: readonly string[], { modifier }: Reading): DocumentedType {
  return { written, candidates, hasModifier: modifier !== '' && candidates.some((type) => type.includes('(')) };
}

const baseOf = (type: string): string => type.replaceAll(/\([^)]*\)|\[\]/g, '').trim();

const builtIn = new Set(
  'bigint,bit,bit varying,boolean,box,bytea,character,character varying,cidr,circle,date,double precision,inet,integer,interval,json,jsonb,line,lseg,macaddr,macaddr8,money,name,numeric,oid,path,point,polygon,real,smallint,text,time with time zone,time without time zone,timestamp with time zone,timestamp without time zone,tsquery,tsvector,uuid,xml'.split(
    ',',
  ),
);
const isBuiltIn = (type: string): boolean => builtIn.has(type);

// A cell such as `uuid FK` or `table` is a syntax error, which to_regtype raises instead of answering NULL: each word is
// asked under its own exception handler, so that one unreadable cell costs no other its answer.
const ASKING = `
CREATE OR REPLACE FUNCTION pg_temp.schema_audit_type(words text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN format_type(to_regtype(words), to_regtypemod(words));
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END $$`;

const QUESTION = `
SELECT words, pg_temp.schema_audit_type(words) AS type
FROM jsonb_array_elements_text($1::jsonb) AS words`;

async function askServer(words: readonly string[], database: Database): Promise<ReadonlyMap<string, string>> {
  if (words.length === 0) return new Map();
  await database.execute(ASKING);
  const rows = await database.query<{ words: string; type: string | null }>(QUESTION, [JSON.stringify(words)]);
  return new Map(rows.flatMap(({ words: asked, type }) => (type === null ? [] : [[asked, type] as const])));
}
