import type { z } from 'zod';

/** What is wrong with a settings file, and where. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** The unknown key itself, when that is the mistake: the path leads to the mapping that holds it. */
  readonly key?: string;
}

export function mistakeOf(issue: z.core.$ZodIssue): Mistake {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') return { path, message: issue.message, key: issue.keys[0] ?? '' };
  if (issue.code === 'invalid_union') return within(path, issue.errors.flat());
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') return within(path, issue.issues);
  return { path, message: issue.message };
}

// Of the alternatives, an unknown key tells most, then what lies furthest in; a mere "expected array" says least.
function within(path: Mistake['path'], issues: readonly z.core.$ZodIssue[]): Mistake {
  const [best] = [...issues].sort((left, right) => closeness(right) - closeness(left));
  if (!best) return { path, message: 'Invalid value.' };
  const inner = mistakeOf(best);
  return { ...inner, path: [...path, ...inner.path] };
}

const closeness = (issue: z.core.$ZodIssue): number => {
  const ranks: Partial<Record<z.core.$ZodIssue['code'], number>> = { unrecognized_keys: 9, invalid_type: 0 };
  return issue.path.length * 3 + (ranks[issue.code] ?? 1);
};
