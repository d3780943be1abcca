import type { QualifiedName } from '#catalog/catalog.ts';
import { isSameRelation, relationLabel } from '#catalog/keys.ts';
import type { Loss } from '#migration/ledger.ts';
import { isGone } from '#rule/changed-types.ts';
import type { Context } from '#rule/evidence.ts';
import { inHistory, type JourneyLoss, journeys, losses, placeOf } from '#rule/journeys.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { isStaging } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject } from '#rule/subjects.ts';

export const droppedTable = defineRule({
  id: 'dropped-table',
  category: 'compatibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger', 'replay'],
  docs: {
    title: 'A table that goes with its rows',
    rationale: `The rows are nowhere in the database afterwards, and the release that still runs during the deployment asks for the table. Generated
rows went through the migration to see that nothing kept them. Not reported: staging tables, tables under \`tables.retired\`, and tables
whose values moved somewhere else before. Without a base commit it may have happened long ago: then it is low.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0002_jobs.sql': 'DROP TABLE jobs;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0002_jobs.sql':
            'CREATE TABLE openings (id bigint PRIMARY KEY, name text NOT NULL);\nINSERT INTO openings SELECT id, title FROM jobs;\nDROP TABLE jobs;\n',
        },
      },
    },
  },
  *check({ history, ledger, replay }, context) {
    for (const journey of journeys(ledger, history, context)) {
      const dropped = losses(journey, journey.entry.up).filter(
        ({ loss }) => isDrop(loss) && isGone(replay, journey.entry.revision, loss.relation),
      );
      for (const relation of relationsOf(dropped)) {
        if (isExpected(relation, context)) continue;
        const name = relationLabel(relation);
        yield {
          subject: relationSubject(relation),
          message: `Migration ${journey.entry.revision} drops ${name}; ${lostOf(dropped, relation)} went with it.`,
          remedy: `Stop using ${name} in one release and drop it in the next, named under \`tables.retired\`; copy what must be kept before.`,
          location: placeOf(journey, [relation.name]),
          ...inHistory(journey, 'low'),
        };
      }
    }
  },
});

const isDrop = ({ kind, probableNewName }: Loss): boolean =>
  !probableNewName && (kind === 'relation-dropped' || kind === 'column-dropped');

const isExpected = (relation: QualifiedName, context: Context): boolean =>
  matchesRelation(context.settings.tables.retired, relation) || isStaging({ ...relation, isUnlogged: false }, context);

const relationsOf = (dropped: readonly JourneyLoss[]): readonly QualifiedName[] => [
  ...new Map(dropped.map(({ loss: { relation } }) => [relationLabel(relation), relation])).values(),
];

/** `8 generated rows`; where other columns of the rows moved somewhere, the values that did not. */
function lostOf(dropped: readonly JourneyLoss[], relation: QualifiedName): string {
  const own = dropped.filter(({ loss }) => isSameRelation(loss.relation, relation)).map(({ loss }) => loss);
  const rows = own.find(({ kind }) => kind === 'relation-dropped');
  if (rows) return counted(rows.lost, 'generated row');
  return `${counted(
    own.reduce((sum, { lost }) => sum + lost, 0),
    'value',
  )} of generated rows`;
}
