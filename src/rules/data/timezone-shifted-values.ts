import { relationLabel } from '#catalog/keys.ts';
import type { ZoneShift } from '#migration/zone-shift.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

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
    for (const shift of replay.zoneShifts ?? []) {
      const migration = history.migrations.find(({ revision }) => revision === shift.revision);
      if (!migration || newRevisions?.has(shift.revision) === false) continue;
      const { relation, column, from, to, shifted, of } = shift;
      const name = `${relationLabel(relation)}.${column}`;
      const statement = migration.statements.find(
        ({ direction, text }) => direction === 'upgrade' && text.includes(relation.name) && text.includes(column),
      );
      yield {
        subject: columnSubject(relation, column),
        message: `Migration ${shift.revision} turns ${name} from ${from} into ${to} as the session's time zone has it: ${shifted} of ${counted(of, 'value')} ${shifted === 1 ? 'is' : 'are'} another time when the session is in ${shift.example.after[1].zone} instead of ${shift.example.after[0].zone}.`,
        remedy: `Name the zone that the zoneless times are in: USING ${column} AT TIME ZONE 'UTC', or that of the application that wrote them.`,
        location: statement?.location ?? migration.location,
        details: [exampleOf(shift)],
        ...(newRevisions === undefined && { severity: 'medium' as const }),
      };
    }
  },
});

/** `2024-01-15 09:00:00 → 2024-01-15 09:00:00 in UTC, 2024-01-15 03:30:00 in Asia/Kolkata (times in UTC)` */
const exampleOf = ({ example: { before, after } }: ZoneShift): string =>
  `${before} → ${after.map(({ zone, time }) => `${time} in ${zone}`).join(', ')} (times in UTC)`;
