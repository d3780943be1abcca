import { describe, expect, test } from 'vitest';
import { namesOf } from '#renderers/names.ts';
import { spans } from '#renderers/prose.ts';
import { sampleReport } from '../support/sample-report.ts';

/** Code between angle brackets, words as they are. */
const read = (text: string, ...names: string[]): string =>
  spans(text, new Set(names))
    .map((span) => (span.isCode ? `‹${span.text}›` : span.text))
    .join('');

describe('in a sentence', () => {
  test.each([
    ['Table saved_searches has no page.', 'Table ‹saved_searches› has no page.'],
    ['Column jobs.status is text (see docs/jobs.md).', 'Column ‹jobs.status› is text (see ‹docs/jobs.md›).'],
    ['relation "jobs" does not exist', 'relation ‹"jobs"› does not exist'],
    ["module 'alembic.op' has no attribute 'create'", "module ‹'alembic.op'› has no attribute ‹'create'›"],
    ["The reader's own words, as they are.", "The reader's own words, as they are."],
    ['Run `schema-audit docs --write`: it writes.', 'Run ‹schema-audit docs --write›: it writes.'],
    ['served by (company_id, location, status).', 'served by (‹company_id›, ‹location›, ‹status›).'],
    ['no marker: application_profiles, resumes, … (+1).', 'no marker: ‹application_profiles›, ‹resumes›, … (+1).'],
    ['It lists 3 values: open, closed, expired.', 'It lists 3 values: open, closed, expired.'],
    ['1,846 of 1,846 values survive in 1.4 s.', '1,846 of 1,846 values survive in 1.4 s.'],
    ['Statement: ALTER TABLE jobs ADD x int', 'Statement: ‹ALTER TABLE jobs ADD x int›'],
    ['ask @octocat about #12 and GH-7', 'ask ‹@octocat› about ‹#12› and ‹GH-7›'],
    ['9f3c1ab0 is a commit, deadbeef too', '‹9f3c1ab0› is a commit, ‹deadbeef› too'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a name that is a word of English is told from it by being known', () => {
    expect(read('Deleting a row of matches is final.', 'matches')).toBe('Deleting a row of ‹matches› is final.');
  });

  test('a revision is a name, and a number is none', () => {
    const chain = ['0007', '8', 'a1b2'].map((revision) => ({ ...sampleReport.inputs.projects[0]?.chain[0], revision }));
    const projects = sampleReport.inputs.projects.map((project) => ({ ...project, chain }));
    const names = namesOf({ ...sampleReport, inputs: { ...sampleReport.inputs, projects } } as typeof sampleReport);
    expect([names.has('0007'), names.has('a1b2'), names.has('8')]).toEqual([true, true, false]);
  });

  test('what is too long is cut between characters', () => {
    const cut = spans('🟠'.repeat(50), new Set(), 10);
    expect(cut.map(({ text }) => text).join('')).toBe(`${'🟠'.repeat(9)}…`);
  });
});
