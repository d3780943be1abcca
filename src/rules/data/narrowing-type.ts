import { relationLabel } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import type { Subject } from '#finding/subject.ts';
import type { Fault } from '#migration/fault.ts';
import type { Walk } from '#migration/walk.ts';
import { changesType, type TypeChange } from '#rule/changed-types.ts';
import {
  failuresUp,
  faultDetails,
  inHistory,
  isOverflow,
  type JourneyFailure,
  type JourneyLoss,
  journeys,
  lossExamples,
  losses,
  lossName,
  placeOf,
  withoutStop,
} from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

export const narrowingType = defineRule({
  id: 'narrowing-type',
  category: 'data',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger', 'replay'],
  docs: {
    title: 'A type that does not hold what the old one held',
    rationale: `The longest text, the largest number or the finest fraction that the column may hold today is refused by the new type, and the
deployment stops; or it is cut and rounded without a word. Rows with the edges of the old type went through the migration to see that.
Wider types are not reported, nor an array of the old type, jsonb for json, what overflows in a sum, a timestamp that gets or loses its zone, or a change before which the migration itself makes the values fit. Without a base commit every
migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, views bigint NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, views bigint NOT NULL);\n',
          'migrations/0002_views.sql': 'ALTER TABLE jobs ALTER COLUMN views TYPE integer;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, views integer NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, views integer NOT NULL);\n',
          'migrations/0002_views.sql': 'ALTER TABLE jobs ALTER COLUMN views TYPE bigint;\n',
        },
      },
    },
  },
  *check({ history, ledger, replay }, context) {
    for (const journey of journeys(ledger, history, context)) {
      for (const loss of losses(journey, journey.entry.up)) yield* changed(loss, replay);
      for (const failure of failuresUp(journey)) yield* refused(failure);
    }
  },
});

function* changed(journey: JourneyLoss, replay: Walk): Iterable<Observation> {
  const { loss, migration } = journey;
  if (loss.kind !== 'altered' || loss.isIntended || loss.column === undefined) return;
  const change = changesType(replay, migration.revision, loss);
  if (!change || isLossless(change)) return;
  yield {
    subject: columnSubject(loss.relation, loss.column),
    message: `Migration ${migration.revision} turns ${lossName(loss)} from ${change.from} into ${change.to}, and ${loss.lost} of ${counted(loss.of, 'value')} ${verb(loss.lost, 'is another', 'are others')} afterwards.`,
    remedy: `Keep ${change.from}, or look for values that ${change.to} does not hold and decide about them before.`,
    location: placeOf(journey, [loss.relation.name, loss.column]),
    details: lossExamples(loss),
    ...inHistory(journey, 'medium'),
  };
}

function* refused(journey: JourneyFailure): Iterable<Observation> {
  const { failure, migration } = journey;
  if (!isOverflow(failure) || isComputed(failure.fault)) return;
  yield {
    subject: subjectOf(journey),
    message: `Migration ${migration.revision} fails on values at the edge of what ${placeName(journey)} may hold: ${withoutStop(failure.fault.message)}.`,
    remedy:
      'Look for values that do not fit the new type, decide about them in the migration, and only then change it.',
    location: failure.fault.location ?? placeOf(journey, failure.columns ?? []),
    details: faultDetails(failure),
    ...inHistory(journey, 'medium'),
  };
}

/** A value becomes an array of one; documents keep their content, not their blanks; which zone times are of is another rule's matter. */
const isLossless = ({ from, to }: TypeChange): boolean =>
  to === `${from}[]` || (from === 'json' && to === 'jsonb') || (from !== to && withoutZone(from) === withoutZone(to));

/** Precision still counts. */
const withoutZone = (type: string): string => type.replace(/^(timestamp(?:\(\d\))?) with(?:out)? time zone$/, '$1');

/** Sums and products of the largest numbers that a type holds: no change of a type, and numbers that nobody has. */
const isComputed = ({ sqlState, statement = '' }: Fault): boolean =>
  sqlState === '22003' &&
  !/^\s*ALTER\s+TABLE\b/i.test(statement) &&
  /\b(?:sum|power|exp)\s*\(|[\w)"]\s*[*+-]\s*[\w("]/i.test(statement);

function subjectOf({ failure, migration }: JourneyFailure): Subject {
  const [column] = failure.columns ?? [];
  if (failure.relation && column !== undefined) return columnSubject(failure.relation, column);
  return { kind: 'migration', revision: migration.revision };
}

const placeName = ({ failure: { relation, columns = [] } }: JourneyFailure): string => {
  if (!relation) return 'the old type';
  return columns.length === 0 ? relationLabel(relation) : `${relationLabel(relation)}.${columns.join(', ')}`;
};
