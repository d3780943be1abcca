import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Context } from '#rule/evidence.ts';
import { matchesColumn } from '#rule/patterns.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, listed, verb } from '#rule/subjects.ts';

export const zonelessTimestamp = defineRule({
  id: 'zoneless-timestamp',
  category: 'types',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog', 'full-catalog'],
  docs: {
    title: 'Timestamps that do not say when',
    rationale: `\`timestamp\` stores what a clock showed, not which clock: read in another zone, or across a change to summer time, the same value
is another moment, and now() is cut to the session's zone without a word. One finding per schema lists the columns. Wall-clock
times on purpose are listed in \`types.wall-clock\`, or \`all\`.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamp);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamptz);`,
    },
    references: ['https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_timestamp_.28without_time_zone.29'],
  },
  *check({ catalog }, context) {
    for (const schema of catalog.schemas) {
      const zoneless = moments(catalog, context).filter(
        ({ relation, column }) => relation.schema === schema && isZoneless(column),
      );
      const [first] = zoneless;
      if (!first) continue;
      const names = zoneless.map(({ relation, column }) => `${relationLabel(relation)}.${column.name}`);
      yield {
        subject: { kind: 'schema', name: schema },
        message: `${counted(zoneless.length, 'column')} of schema ${schema} ${zoneless.length === 1 ? 'has' : 'have'} no time zone: ${listed(names)}.`,
        remedy: `${zoneless.map(statement).join('\n')}
-- 'UTC' is the zone that the stored values were written in; the change rewrites the tables unless the session is in UTC.`,
        details: names,
      };
    }
  },
  population({ catalog }, context) {
    const { length } = moments(catalog, context);
    const sentence = `${length} of ${counted(length, 'timestamp')} ${verb(length, 'has', 'have')} a time zone.`;
    return { count: length, of: 'timestamps', sentence };
  },
});

const isZoneless = ({ type }: Column): boolean =>
  /^timestamp(\(\d\))? without time zone/.test(type) || /^time(\(\d\))? with time zone/.test(type);

function moments(catalog: Catalog, { settings }: Context): readonly { relation: Relation; column: Column }[] {
  const { wallClock } = settings.types;
  return storedRelations(catalog).flatMap((relation) =>
    relation.columns
      .filter((column) => /^(timestamp|time(\(\d\))? with )/.test(column.type))
      .filter((column) => wallClock !== 'all' && !matchesColumn(wallClock, relation, column.name))
      .map((column) => ({ relation, column })),
  );
}

function statement({ relation, column }: { relation: Relation; column: Column }): string {
  const name = quoteIdentifier(column.name);
  const alter = `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${name} TYPE`;
  return column.type.startsWith('timestamp')
    ? `${alter} timestamptz USING ${name} AT TIME ZONE 'UTC';`
    : `${alter} time;`;
}
