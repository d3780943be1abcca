import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { nameTokens } from '#catalog/naming/name-tokens.ts';
import type { Context } from '#rule/evidence.ts';
import { matchesColumn } from '#rule/patterns.ts';
import { isLog, isStaging } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

export const plainJsonColumn = defineRule({
  id: 'plain-json-column',
  category: 'types',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog', 'full-catalog'],
  docs: {
    title: 'json where jsonb is wanted',
    rationale: `\`json\` keeps the text: it has no equality, so SELECT DISTINCT, GROUP BY and UNION over the row fail, no index can look into it, and
every access parses it again. Logs, staging tables, columns named raw or verbatim, and \`types.verbatim-json\` are not reported:
there the text itself may be wanted.`,
    examples: {
      bad: `CREATE TABLE portal_templates (id uuid PRIMARY KEY, dsl json NOT NULL);`,
      good: `CREATE TABLE portal_templates (id uuid PRIMARY KEY, dsl jsonb NOT NULL);`,
    },
  },
  *check({ catalog }, context) {
    for (const { relation, column } of jsonColumns(catalog, context)) {
      if (column.type !== 'json') continue;
      const name = quoteIdentifier(column.name);
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is json: SELECT DISTINCT over it fails and no index serves it.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${name} TYPE jsonb USING ${name}::jsonb; -- rewrites the table`,
      };
    }
  },
  population({ catalog }, context) {
    const { length } = jsonColumns(catalog, context);
    return {
      count: length,
      of: 'JSON columns',
      sentence: `${length} of ${counted(length, 'JSON column')} ${verb(length)} jsonb.`,
    };
  },
});

const jsonColumns = (catalog: Catalog, context: Context): readonly { relation: Relation; column: Column }[] =>
  storedRelations(catalog)
    .filter((relation) => !isLog(relation, context) && !isStaging(relation, context))
    .flatMap((relation) =>
      relation.columns
        .filter((column) => column.type === 'json' || column.type === 'jsonb')
        .filter((column) => !isVerbatim(relation, column, context))
        .map((column) => ({ relation, column })),
    );

const isVerbatim = (relation: Relation, column: Column, { settings }: Context): boolean =>
  matchesColumn(settings.types.verbatimJson, relation, column.name) ||
  nameTokens(column.name).some((token) => token === 'raw' || token === 'verbatim');
