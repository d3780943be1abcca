import { defineRule } from '#rule/rule.ts';
import { counted, listed } from '#rule/subjects.ts';

const FEWEST_MODELS = 3;

export const repeatedDeletionMarker = defineRule({
  id: 'repeated-deletion-marker',
  category: 'deletion',
  severity: 'low',
  preset: 'strict',
  proof: 'static',
  criteria: ['soft-delete'],
  needs: ['models'],
  docs: {
    title: 'Deletion marker that each model defines for itself',
    rationale: `Three or more models spell the marker out instead of inheriting it: they will differ one day in type, default or filter, and a
query helper has nothing to hold on to. A base model or mixin is the one place.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_tables.up.sql': `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`,
          'models.sql': `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);
-- own deletion markers: Company, Job, Resume`,
        },
      },
      good: {
        files: {
          'migrations/0001_tables.up.sql': `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`,
          'models.sql': `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`,
        },
      },
    },
  },
  *check({ models }) {
    const { ownMarkers } = models.deletion;
    if (ownMarkers.length < FEWEST_MODELS) return;
    const [first = ''] = ownMarkers;
    const location = [...models.classes.values()].find(({ name }) => name === first)?.location;
    yield {
      subject: { kind: 'model', name: first },
      message: `${counted(ownMarkers.length, 'model')} define the deletion marker each for itself: ${listed(ownMarkers)}.`,
      remedy: 'Move the marker, and the filter that hides deleted rows, into a base model or mixin.',
      ...(location && { location }),
    };
  },
});
