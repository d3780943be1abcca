// The real mermaid reads what the comment draws.
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { erDiagram, isDrawable } from '#renderers/comment/mermaid.ts';
import type { SchemaDiagram } from '#report/report.ts';
import { hostileNames } from '../support/hostile-names.ts';
import { sampleReport } from '../support/sample-report.ts';

const typeNames = [
  'bigint',
  'character varying(20)',
  'numeric(10,2)',
  'text[]',
  'integer[][]',
  'vector(1536)',
  'timestamp(3) with time zone',
  'time without time zone',
  'double precision',
  'bit varying(8)',
  'interval day to second(3)',
  'portals."job status"',
  '"1st"',
  '"Größe"',
];

const reservedWords = [
  'style',
  'classDef',
  'class',
  'title',
  'direction',
  'TB',
  'PK',
  'one',
  'to',
  'many',
  'only',
  'u',
  'end',
];

const diagramOf = (name: string, type = 'text'): SchemaDiagram => ({
  tables: [{ name, columns: [{ name, type, keys: ['PK', 'FK', 'UK'] }] }, { name: 'jobs' }],
  references: [
    { from: name, to: 'jobs', columns: [name] },
    { from: 'jobs', to: name, columns: ['job_id', name] },
    { from: name, to: name, columns: ['parent_id'] },
  ],
  of: 2,
});

const parsed = async (diagram: SchemaDiagram) => (await mermaid.parse(erDiagram(diagram) ?? 'not drawn')).diagramType;

describe('mermaid draws', () => {
  test('the sample', async () => {
    const { diagram } = sampleReport.schemaDiff;
    expect(diagram && (await parsed(diagram))).toBe('er');
  });

  test.each([...hostileNames, ...reservedWords])('a table and a column named %j', async (name) => {
    expect(await parsed(diagramOf(name))).toBe('er');
  });

  test.each(typeNames)('a column of type %s', async (type) => {
    expect(await parsed(diagramOf('jobs_archive', type))).toBe('er');
  });

  test('whatever a name and a type consist of', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 70 });
    await fc.assert(
      fc.asyncProperty(text, text, async (name, type) => {
        expect(await parsed(diagramOf(name, type))).toBe('er');
      }),
      { numRuns: 300 },
    );
  });
});

test('our own grammar refuses what mermaid refuses', async () => {
  const faults = [
    'erDiagram\n    a$b {',
    'erDiagram\n    t1 {\n        1st name\n    }',
    'graph TD',
    'erDiagram\n    t1["a"b"]',
  ];
  for (const source of faults) expect(isDrawable(source)).toBe(false);
});

test('a diagram that GitHub would not draw for its length is left out', () => {
  const columns = Array.from({ length: 25 }, (_, at) => ({
    name: `${'column'.repeat(10)}_${at}`,
    type: 'text',
    keys: [],
  }));
  const tables = Array.from({ length: 40 }, (_, at) => ({ name: `job_archive_${at}`, columns }));
  expect(erDiagram({ tables, references: [], of: 40 })).toBeUndefined();
});
