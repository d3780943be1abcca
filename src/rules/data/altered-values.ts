import type { Severity } from '#finding/finding.ts';
import type { Loss } from '#migration/ledger.ts';
import { journeys, lossExamples, losses, lossName, placeOf } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

export const alteredValues = defineRule({
  id: 'altered-values',
  category: 'data',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A migration after which other values stand in a column',
    rationale: `Values are cut, folded, set to NULL by a join that finds nothing, or several become one, and what they were is nowhere in the
database any more. Generated rows went through the migration to see that. A column that an UPDATE of the migration assigns is meant to
change and not reported, unless different values become one: medium where all do, else low. What a narrower type does to values is another rule's
matter (narrowing-type). Without a base commit every migration may be deployed already: then it is medium, and low where it is meant.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, city text);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, city text);\n',
          'migrations/0002_city.sql': 'ALTER TABLE jobs ALTER COLUMN city TYPE text USING NULL;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, city text);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, city text);\n',
          'migrations/0002_city.sql': 'ALTER TABLE jobs ALTER COLUMN city TYPE varchar USING city::varchar;\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    for (const journey of journeys(ledger, history, context)) {
      for (const { loss, migration } of losses(journey, journey.entry.up)) {
        const deed = deeds[loss.kind];
        if (loss.column === undefined || !deed || !isAltered(loss)) continue;
        yield {
          subject: columnSubject(loss.relation, loss.column),
          message: `Migration ${migration.revision} ${deed(`${loss.lost} of ${counted(loss.of, 'value')} of ${lossName(loss)}`)}.`,
          remedy: `Keep the old values of ${lossName(loss)} in a column of their own until the new ones are proved right.`,
          location: placeOf(journey, [loss.relation.name, loss.column]),
          details: lossExamples(loss),
          ...severityOf(loss, journey.isHistory),
        };
      }
    }
  },
});

const deeds: Partial<Record<Loss['kind'], (values: string) => string>> = {
  nulled: (values) => `sets ${values} to NULL`,
  collapsed: (values) => `makes ${values} alike, which differed before`,
};

const isAltered = ({ kind, isIntended }: Loss): boolean =>
  kind === 'collapsed' || (isIntended !== true && kind === 'nulled');

/** A deliberate new value for some rows is advice at most; one for all rows may have lost its condition. */
function severityOf({ isIntended, lost, of }: Loss, isHistory: boolean): { readonly severity?: Severity } {
  if (isIntended) return { severity: isHistory || lost < of ? 'low' : 'medium' };
  return isHistory ? { severity: 'medium' } : {};
}
