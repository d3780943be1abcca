// The team's own commands, queries and criteria, as the settings file writes them.
import { z } from 'zod';
import { severities } from '#finding/finding.ts';
import type { CriterionBinding, OwnCriterion } from '#rule/own-criterion.ts';
import { section, word } from './section.ts';
import { patterns, text, texts } from './text.ts';

export const validator = section({
  run: text.describe('Command; exit code 0 means valid.'),
  'warning-pattern': z
    .string()
    .refine(isExpression, 'is not a regular expression')
    .exactOptional()
    .describe('Lines of its output that count as warnings.'),
});

const id = text.regex(/^[a-z][a-z0-9-]*$/, 'is not an id: small letters, digits and hyphens.');

export const assertion = section({
  id,
  severity: word(severities).default('high'),
  sql: text.describe('Query that returns no row at head.'),
});

const bindings = ['rules', 'assert', 'metric', 'command', 'manual'] as const;

export const criterion = section({
  id,
  title: text,
  rules: texts.min(1).exactOptional().describe('Met when they ran and found nothing.'),
  tables: patterns.describe('With rules: only findings about these count.'),
  threshold: word(severities).default('medium').describe('With rules: findings below it do not count.'),
  assert: text.exactOptional().describe('Query that returns no row at head.'),
  metric: text.exactOptional().describe('Id of a metric of the report.'),
  'at-least': z.number().min(0).max(100).exactOptional().describe('With metric: percent.'),
  'not-lower-than-base': z.boolean().default(false).describe('With metric.'),
  command: text.exactOptional().describe('Command; exit code 0 means met.'),
  manual: z.literal(true).exactOptional().describe('Somebody ticks it.'),
})
  .refine(
    (entry) => bindings.filter((name) => entry[name] !== undefined).length === 1,
    `needs one of ${bindings.join(', ')}`,
  )
  .refine(
    ({ metric, atLeast, notLowerThanBase }) => metric === undefined || atLeast !== undefined || notLowerThanBase,
    'needs at-least or not-lower-than-base',
  )
  .transform((entry): OwnCriterion => ({ id: entry.id, title: entry.title, ...bindingOf(entry) }));

export const requireCriteria = section({
  list: patterns.describe('Ids of criteria that block while they are unmet.'),
  assessed: z.boolean().default(false).describe('They block while they are not assessed, too.'),
  strict: z.boolean().default(false).describe('They block although the base did not meet them either.'),
});

interface Written {
  readonly rules?: readonly string[];
  readonly tables: readonly string[];
  readonly threshold: (typeof severities)[number];
  readonly assert?: string;
  readonly metric?: string;
  readonly atLeast?: number;
  readonly notLowerThanBase: boolean;
  readonly command?: string;
}

function bindingOf(entry: Written): CriterionBinding {
  const { rules, tables, threshold, assert, metric, atLeast, command } = entry;
  if (rules) return { kind: 'rules', rules, tables, threshold };
  if (assert !== undefined) return { kind: 'assert', sql: assert };
  if (command !== undefined) return { kind: 'command', run: command };
  if (metric === undefined) return { kind: 'manual' };
  return {
    kind: 'metric',
    metric,
    isNotLowerThanBase: entry.notLowerThanBase,
    ...(atLeast !== undefined && { atLeast }),
  };
}

function isExpression(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
