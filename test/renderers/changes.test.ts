import { expect, test } from 'vitest';
import { changesSection } from '#renderers/comment/changes.ts';
import type { Report } from '#report/report.ts';
import { sampleReport } from '../support/sample-report.ts';

const column = { kind: 'column', schema: 'public', relation: 'jobs', column: 'score' } as const;
const resumes = { kind: 'relation', schema: 'public', relation: 'resumes' } as const;

const withWork = (work: Report['schemaDiff']['work']): Report => ({
  ...sampleReport,
  schemaDiff: {
    unified: '',
    changes: [
      { kind: 'altered', object: column, attribute: 'type', before: 'integer', after: 'bigint' },
      { kind: 'added', object: resumes, definition: 'CREATE TABLE resumes (id bigint)' },
    ],
    ...(work && { work }),
  },
});

test('the table of changes tells the locks that were taken and what was rewritten', () => {
  const section = changesSection(
    withWork([
      { object: column, locks: [{ mode: 'ACCESS EXCLUSIVE', relation: 'jobs' }], rewrites: ['jobs'] },
      { object: resumes, locks: [], rewrites: [] },
    ]),
  );
  expect(section).toContain('Locks taken, really');
  expect(section).toContain('| `ACCESS EXCLUSIVE` on `jobs`, **rewrites `jobs`** |');
  expect(section).toContain('| none on old tables |');
});

test('without a recorder the table has no column for locks', () => {
  expect(changesSection(withWork(undefined))).not.toContain('Locks');
});
