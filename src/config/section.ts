import { z } from 'zod';
import { suggestion } from './nearest.ts';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type CamelKeys<Fields> = { readonly [Name in keyof Fields as Name extends string ? Camel<Name> : Name]: Fields[Name] };

/** A mapping of known keys only; an unknown one is answered with the nearest known one. */
export const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys' ? unknownKeys(issue['keys'], Object.keys(shape)) : undefined,
    })
    .transform(camelKeys);

/** One of several words; anything else is answered with the nearest. */
export const word = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, {
    error: (issue) =>
      issue.input === undefined
        ? `Missing: one of ${words.join(', ')}.`
        : `${JSON.stringify(issue.input)} is none of ${words.join(', ')}.${suggestion(String(issue.input), words)}`,
  });

function unknownKeys(keys: unknown, known: readonly string[]): string {
  const [first] = z.array(z.string()).parse(keys);
  return `Unknown key ${first}.${suggestion(`${first}`, known) || ` Known: ${known.join(', ')}.`}`;
}

const camelKeys = <Fields extends object>(fields: Fields): CamelKeys<Fields> =>
  // The entries are the same but for their keys, which the type renames alike.
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [camelCase(key), value])) as CamelKeys<Fields>;

const camelCase = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
