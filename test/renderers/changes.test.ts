import { describe, expect, test } from 'vitest';
import type { Change } from '#catalog/change.ts';
import { changesForms } from '#renderers/comment/changes.ts';
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
  const [section] = changesForms(
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
  expect(changesForms(withWork(undefined))[0]).not.toContain('Locks');
});

describe('many changes', () => {
  const added = (count: number): readonly Change[] =>
    Array.from({ length: count }, (_, at) => ({
      kind: 'added',
      object: { kind: 'column', schema: 'public', relation: 'jobs', column: `column_${at}` },
      definition: `column_${at} integer`,
    }));
  const formsOf = (...changes: readonly Change[]) =>
    changesForms({ ...sampleReport, schemaDiff: { unified: '', changes } });
  const gone: Change = { kind: 'removed', object: column, definition: 'score integer' };

  test('are folded after ten, and what is gone stands first', () => {
    const [full = '', brief = '', none] = formsOf(...added(92), gone);
    const [open = '', folded = ''] = full.split('<details><summary><b>50 more changes</b></summary>');
    expect(open.match(/^\| `.*/gm)).toHaveLength(10);
    expect(open.match(/^\| `.*/m)?.[0]).toContain('column removed');
    expect(folded.match(/^\| `.*/gm)).toHaveLength(50);
    expect(folded).toContain('… and 33 more changes.');
    expect(brief.match(/^\| `.*/gm)).toHaveLength(10);
    expect(brief).toContain('… and 83 more changes.');
    expect(none).toBe('');
  });

  test('a dozen are one table in the order of the schema', () => {
    const [full = ''] = formsOf(...added(11), gone);
    expect(full.match(/^\| `.*/gm)).toHaveLength(12);
    expect(full).not.toContain('<details>');
    expect(full.match(/^\| `.*/gm)?.[11]).toContain('column removed');
  });
});
