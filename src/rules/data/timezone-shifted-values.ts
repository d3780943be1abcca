import { relationLabel } from '#catalog/keys.ts';

import type { Migration, SourceLocation } from '#migration/migration.ts';
import type { ZoneShift } from '#migration/zone-shift.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, listed } from '#rule/subjects.ts';

export const timezoneShiftedValues = defineRule({
  id: 'timezone-shifted-values',
  category: 'data',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger', 'replay'],
  docs: {
    title: 'A migration whose times depend on the time zone of the session that runs it',
    rationale: `A change between timestamp and timestamptz without AT TIME ZONE reads every value in the time zone of the session: the laptop,
the deployment job and the server each make other moments out of the same rows, and nothing tells afterwards which. The migration ran twice
on the same generated rows, in sessions of two time zones. One that names the zone (AT TIME ZONE) gives the same moments in both and is
not reported. Without a base commit every migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);\n',
          'migrations/0002_posted_at.sql': 'ALTER TABLE jobs ALTER COLUMN posted_at TYPE timestamptz;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);\n',
          'migrations/0002_posted_at.sql':
            "ALTER TABLE jobs ALTER COLUMN posted_at TYPE timestamptz USING posted_at AT TIME ZONE 'Europe/Berlin';\n",
        },
      },
    },
  },
  *check({ history, replay }, { newRevisions }) {
    const all = replay.zoneShifts ?? [];
    for (const migration of history.migrations) {
      const shifts = all.filter(({ revision }) => revision === migration.revision);
      const [first] = shifts;
      if (!first || newRevisions?.has(migration.revision) === false) continue;
      const { relation, column, example } = first;
      yield {
        subject:
          shifts.length === 1 ? columnSubject(relation, column) : { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} turns ${columnsOf(shifts)} ${turnOf(shifts)} as the session's time zone has it: ${affected(shifts)} another time when the session is in ${example.after[1].zone} instead of ${example.after[0].zone}.`,
        remedy: `Name the zone that the zoneless times are in: USING ${column} AT TIME ZONE 'UTC', or that of the application that wrote them.`,
        location: placeOf(first, migration),
        details: shifts.map((shift) =>
          shifts.length === 1 ? exampleOf(shift) : `${nameOf(shift)}: ${exampleOf(shift)}`,
        ),
        ...(newRevisions === undefined && { severity: 'medium' as const }),
      };
    }
  },
});

const nameOf = ({ relation, column }: ZoneShift): string => `${relationLabel(relation)}.${column}`;

/** `jobs.posted_at`, `12 columns (jobs.posted_at, jobs.closed_at, … (+10))` */
const columnsOf = (shifts: readonly ZoneShift[]): string =>
  shifts.length === 1 ? listed(shifts.map(nameOf)) : `${shifts.length} columns (${listed(shifts.map(nameOf), 2)})`;

const turnOf = (shifts: readonly ZoneShift[]): string => {
  const [turn, ...others] = new Set(shifts.map(({ from, to }) => `from ${from} into ${to}`));
  return others.length === 0 ? `${turn}` : 'from times without a zone into moments, or back,';
};

function affected(shifts: readonly ZoneShift[]): string {
  const sum = (of: (shift: ZoneShift) => number) => shifts.reduce((total, shift) => total + of(shift), 0);
  const shifted = sum((shift) => shift.shifted);
  return `${shifted} of ${counted(
    sum(({ of }) => of),
    'value',
  )} ${shifted === 1 ? 'is' : 'are'}`;
}

function placeOf({ relation, column }: ZoneShift, migration: Migration): SourceLocation {
  const statement = migration.statements.find(
    ({ direction, text }) => direction === 'upgrade' && text.includes(relation.name) && text.includes(column),
  );
  return statement?.location ?? migration.location;
}

/** `2024-01-15 09:00:00 → 2024-01-15 09:00:00 in UTC, 2024-01-15 03:30:00 in Asia/Kolkata (times in UTC)` */
const exampleOf = ({ example: { before, after } }: ZoneShift): string =>
  `${before} → ${after.map(({ zone, time }) => `${time} in ${zone}`).join(', ')} (times in UTC)`;
