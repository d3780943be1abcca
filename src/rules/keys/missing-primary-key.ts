import type { Relation } from '#catalog/catalog.ts';
import { quoteList, quoteName } from '#catalog/identifier.ts';
import { findColumn, primaryKey, relationLabel, storedRelations, uniqueKeys } from '#catalog/keys.ts';
import { joinPair } from '#catalog/naming/relation-kind.ts';
import type { Context } from '#rule/evidence.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { isStaging } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject, verb } from '#rule/subjects.ts';

export const missingPrimaryKey = defineRule({
  id: 'missing-primary-key',
  category: 'keys',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog'],
  docs: {
    title: 'Table without a primary key',
    rationale: `Rows of such a table cannot be told apart: the same row can be stored twice, an UPDATE of one of them meets both, and
logical replication refuses UPDATE and DELETE. A NOT NULL unique key can stand in, so the finding is medium there; a table of settings
holds one row as a rule, so it is low. Staging tables,
partitions and tables listed in \`tables.keyless\` are not reported.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid NOT NULL, name text NOT NULL);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, name text NOT NULL);`,
    },
    references: ['https://www.postgresql.org/docs/current/logical-replication-publication.html'],
  },
  *check({ catalog }, context) {
    for (const relation of keyed(catalog.relations, context)) {
      if (primaryKey(relation)) continue;
      const standIn = uniqueKeys(relation).find((key) => isRequired(relation, key.columns) && !key.predicate);
      const columns =
        standIn?.columns ?? joinPair(relation, catalog)?.flatMap((key) => key.columns) ?? idColumn(relation);
      yield {
        subject: relationSubject(relation),
        message: standIn
          ? `Table ${relationLabel(relation)} has no primary key; its unique key ${standIn.name} identifies rows.`
          : `Table ${relationLabel(relation)} has no primary key.`,
        remedy: columns
          ? `ALTER TABLE ${quoteName(relation)} ADD PRIMARY KEY (${quoteList(columns)});`
          : `ALTER TABLE ${quoteName(relation)} ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;`,
        ...(standIn && { severity: 'medium' }),
        ...(isSettings(relation) && { severity: 'low' }),
      };
    }
  },
  population({ catalog }, context) {
    const { length } = keyed(catalog.relations, context);
    return {
      count: length,
      of: 'tables',
      sentence: `${length} of ${counted(length, 'table')} ${verb(length, 'has', 'have')} a primary key.`,
    };
  },
});

const keyed = (relations: readonly Relation[], context: Context): readonly Relation[] =>
  storedRelations({ relations }).filter(
    (relation) => !isStaging(relation, context) && !matchesRelation(context.settings.tables.keyless, relation),
  );

/** `config`, `app_settings`: one row, never looked up by a key. */
const isSettings = ({ name, columns }: Relation): boolean =>
  /(?:^|_)(?:config|configuration|settings|options)$/i.test(name) && !columns.some((column) => column.name === 'id');

const isRequired = (relation: Relation, columns: readonly string[]): boolean =>
  columns.length > 0 && columns.every((column) => findColumn(relation, column)?.isNullable === false);

const idColumn = (relation: Relation): readonly string[] | undefined =>
  findColumn(relation, 'id') ? ['id'] : undefined;
