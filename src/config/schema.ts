// `schema-audit.yml` as zod sees it: kebab-case in the file, camelCase behind it. The JSON Schema for editors comes from here.
import { z } from 'zod';
import { severities } from '#finding/finding.ts';
import { categories } from '#rule/category.ts';
import { assertion, criterion, requireCriteria, validator } from './checks-schema.ts';
import type { FileConfig } from './config.ts';
import { duration } from './duration.ts';
import { type Mistake, mistakeOf } from './mistake.ts';
import { section, word } from './section.ts';
import { patterns, text, texts } from './text.ts';
import { isTimeZone } from './time-zone.ts';

const categoryIds = Object.keys(categories);

const migrations = section({
  tool: text.exactOptional().describe('Id of the migration tool; detected when absent.'),
  path: text.exactOptional().describe('Folder or file of the migration tool.'),
  bases: patterns.describe('Revisions that may have no parent.'),
  heads: patterns.describe('Revisions that may be heads side by side.'),
  environment: z
    .record(z.string(), z.string())
    .default({})
    .describe("Variables for the tool's and the models' processes."),
  'released-through': text.exactOptional().describe('Last released revision; later ones may still be edited.'),
  'statement-timeout': duration
    .exactOptional()
    .describe(
      'A statement that runs longer in a scratch database is ended, and the migration was not examined; 60s when absent.',
    ),
  'step-timeout': duration
    .exactOptional()
    .describe('The same for one migration as its tool runs it, one way; 2min when absent.'),
});

const models = section({
  reader: text.exactOptional().describe('Id of the model reader, or none.'),
  path: text.exactOptional().describe('File or folder of the models, or package.module:Base.'),
  unmanaged: patterns.describe('Relations that no model describes, on purpose.'),
});

const dictionary = section({
  paths: texts.exactOptional().describe('Folders of the pages; the usual ones when absent.'),
  exempt: patterns.describe('Relations that need no page.'),
  aliases: z.record(z.string(), text).default({}).describe('Name on the page → relation.'),
  partial: z.boolean().default(false).describe('Pages list only some columns, on purpose.'),
});

const tables = section({
  sensitive: patterns.describe('Personal or confidential rows.'),
  'not-sensitive': patterns,
  lookup: patterns.describe('Small, read often, values are the schema.'),
  static: patterns.describe('Rarely written: locks and missing indexes weigh two steps less.'),
  history: patterns.describe('Append-only logs.'),
  staging: patterns.describe('Filled and emptied by imports.'),
  keyless: patterns.describe('Without a primary key, on purpose.'),
  retired: patterns.describe('Dropping these is agreed.'),
});

const columns = section({
  status: patterns.describe('Status-like although the name is not.'),
  'not-status': patterns.describe('Free text, on purpose.'),
  digest: patterns.describe('Digests of content.'),
  time: patterns.describe('Times that queries look up.'),
  'open-lists': patterns.describe('Lists that may grow without a migration.'),
});

const deletion = section({
  strategy: word(['soft', 'hard', 'mixed']).exactOptional(),
  marker: section({ name: text, type: text.exactOptional() })
    .exactOptional()
    .describe('Column that marks a row as deleted.'),
  soft: patterns,
  hard: patterns,
  audit: z
    .union([texts, z.literal('external')])
    .default([])
    .describe('Where deletions leave a trace.'),
  'filter-in': patterns.describe('Folders of code that hide deleted rows.'),
});

const reversibility = section({
  mode: word(['auto', 'required', 'off']).default('auto'),
  floor: text.exactOptional().describe('Revisions before this one need no way back.'),
  irreversible: z.record(z.string(), text).default({}).describe('Revision → why it cannot come back.'),
});

const types = section({
  'wall-clock': z
    .union([z.literal('all'), texts])
    .default([])
    .describe('Columns whose times are local on purpose.'),
  'verbatim-json': patterns.describe('json columns whose key order is kept on purpose.'),
});

const ruleSetting = z.union([
  word(['off', 'on', ...severities]),
  section({ severity: word(severities) }).transform((setting) => setting.severity),
]);

const ignore = section({
  rule: text.exactOptional(),
  category: word(categoryIds).exactOptional(),
  subject: text.exactOptional().describe('Pattern over the subject: relation.column, relation.constraint, page.'),
  tables: texts.exactOptional(),
  reason: text.describe('Required: why the finding is accepted.'),
  until: z
    .union([z.iso.date(), z.literal('never')])
    .exactOptional()
    .describe('Last day on which it holds.'),
})
  .refine((entry) => entry.rule !== undefined || entry.category !== undefined, 'needs rule or category')
  .refine((entry) => entry.subject !== undefined || entry.tables !== undefined, 'needs subject or tables');

const seeds = section({
  rows: z
    .int()
    .min(1)
    .max(24)
    .exactOptional()
    .describe('Ordinary rows in each relation before a migration is tried on rows; 4 when absent.'),
  sql: patterns.describe('SQL files whose INSERT statements fill relations instead of generated rows.'),
  generators: z
    .record(z.string(), text)
    .default({})
    .describe('relation.column → SQL expression over i, the number of the row.'),
});

const rowCount = z.int().min(0);

const sizes = section({
  'small-rows': rowCount.default(10_000).describe('Up to so many rows nothing waits long for a lock or a scan.'),
  'large-rows': rowCount.default(1_000_000).describe('From so many rows on a lock or a scan weighs one step more.'),
  tables: z
    .record(text, rowCount)
    .default({})
    .describe('Pattern of relations → rows that production has there, about.'),
}).refine(({ smallRows, largeRows }) => smallRows < largeRows, {
  path: ['large-rows'],
  message: 'is not above small-rows',
});

const timeouts = section({
  lock_timeout: duration
    .exactOptional()
    .describe('That the deployment sets for all migrations, by role or pipeline: 2s. No migration needs one then.'),
  statement_timeout: duration.exactOptional().describe('The same.'),
});

const locks = section({
  'max-lock-timeout': duration
    .exactOptional()
    .describe(
      'Longest lock_timeout that is fine: 5s. Any is when absent, as whoever sets one has weighed how long others may wait.',
    ),
  'statement-timeout': word(['required', 'optional'])
    .default('optional')
    .describe('Whether statements that take a strong lock need a statement_timeout, too.'),
  'set-by-runner': timeouts.prefault({}),
  window: z.int().min(2).default(3).describe('Tables under strong locks in one transaction, from which on it is told.'),
}).refine(({ maxLockTimeout, setByRunner }) => (setByRunner.lock_timeout ?? 0) <= (maxLockTimeout ?? Infinity), {
  path: ['set-by-runner', 'lock_timeout'],
  message: 'is longer than max-lock-timeout',
});

const zone = text
  .refine(isTimeZone, {
    error: ({ input }) => `${String(input)} is no time zone. Known are names such as Europe/Berlin.`,
  })
  .default('UTC');

const recorder = section({
  'time-zone': zone.describe('Session time zone of the role that migrates production.'),
});

const fileSchema = section({
  $schema: z.string().exactOptional(),
  engine: word(['auto', 'pglite', 'postgres', 'pg-mem']).default('auto'),
  preset: word(['recommended', 'strict']).default('recommended'),
  'fail-on': word([...severities, 'never']).default('high'),
  'fail-on-existing': z.boolean().default(false).describe('Findings that the base already had block, too.'),
  verify: word(['new', 'all', 'none']).default('new').describe('Which revisions are walked back and up again.'),
  migrations: migrations.prefault({}),
  models: models.prefault({}),
  dictionary: dictionary.prefault({}),
  tables: tables.prefault({}),
  columns: columns.prefault({}),
  values: z.record(z.string(), texts).default({}).describe('relation.column → closed list of values.'),
  'business-keys': z
    .record(z.string(), z.union([z.array(texts.min(1)), z.literal('none')]))
    .default({})
    .describe('Relation → keys, each a list of columns, or none.'),
  deletion: deletion.prefault({}),
  'foreign-keys': section({ policy: word(['none', 'partial', 'required']).default('partial') }).prefault({}),
  types: types.prefault({}),
  reversibility: reversibility.prefault({}),
  workload: section({ files: patterns.describe('SQL files of queries that must be fast.') }).prefault({}),
  prelude: patterns.describe('SQL files that run before the chain.'),
  seeds: seeds.prefault({}),
  sizes: sizes.prefault({}),
  locks: locks.prefault({}),
  recorder: recorder.prefault({}),
  validators: z.array(validator).default([]).describe('Commands that check the schema; run in the audited directory.'),
  assertions: z.array(assertion).default([]).describe('Queries that must return no row at head.'),
  criteria: z.array(criterion).default([]).describe('Criteria of your own, shown after the ten.'),
  'require-criteria': requireCriteria.prefault({}),
  answers: z.record(z.string(), z.unknown()).default({}).describe('Answers to the open questions of a report.'),
  rules: z.record(z.string(), ruleSetting).default({}).describe('Rule id → off, on, or a severity.'),
  ignore: z.array(ignore).default([]),
  baseline: text.exactOptional().describe('File of accepted findings, for checkouts without a usable base.'),
});

export type ParsedFile =
  | { readonly status: 'valid'; readonly settings: FileConfig }
  | { readonly status: 'mistaken'; readonly mistakes: readonly Mistake[] };

export function parseFile(input: unknown): ParsedFile {
  const result = fileSchema.safeParse(input);
  if (result.success) return { status: 'valid', settings: result.data };
  return { status: 'mistaken', mistakes: result.error.issues.map(mistakeOf) };
}

/** For editors; committed as `schema-audit.schema.json`. */
export function configJsonSchema(ruleIds: readonly string[]): object {
  const schema = z.toJSONSchema(fileSchema, { io: 'input' });
  const rules = { ...Object(schema.properties?.['rules']), propertyNames: { enum: ruleIds } };
  return { title: 'schema-audit.yml', ...schema, properties: { ...schema.properties, rules } };
}
