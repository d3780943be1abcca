// Any tables, any half-written pages: what the second run of the writer finds to do is nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '#engines/engine.ts';
import { testDatabase } from '../support/database.ts';
import { describedBy, type Files, written } from './checkout-pages.ts';

const databases = testDatabase();

const name = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9_]{0,11}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[ -~]{1,12}$/) },
);
const type = fc.constantFrom(
  ...[
    'uuid',
    'text',
    'integer',
    'varchar(20)',
    'numeric(10,2)',
    'timestamptz',
    'timestamp(3)',
    'text[]',
    'jsonb',
    '"char"',
  ],
);
const column = fc.record({ name, type, isRequired: fc.boolean() });
const table = fc.record({
  name,
  columns: fc.uniqueArray(column, { selector: (one) => one.name, minLength: 1, maxLength: 5 }),
});
const tables = fc.uniqueArray(table, { selector: (one) => one.name.toLowerCase(), maxLength: 3 });
const page = fc.record({
  header: fc.constantFrom(
    '| Column | Type | Null | Default | Description |',
    '| Column | Type | Notes |',
    '| Field | Data type | Required | Keys | Meaning |',
  ),
  prose: fc.constantFrom([], ['Some *prose* of people.', ''], ['> quoted', '']),
  rows: fc.array(fc.tuple(fc.nat(4), type, fc.constantFrom('yes', 'no', '', '`x`')), { maxLength: 4 }),
  ending: fc.constantFrom('\n', '\r\n'),
});

type Table = typeof table extends fc.Arbitrary<infer One> ? One : never;
type Page = typeof page extends fc.Arbitrary<infer One> ? One : never;

test('writing twice changes nothing, keeps all prose, leaves no table and no column out', {
  timeout: 180_000,
}, async () => {
  const database = await databases.empty();
  const property = fc.asyncProperty(tables, fc.array(page, { maxLength: 3 }), async (built, pages) => {
    await build(database, built);
    const files = pagesOf(built, pages);
    const first = await describedBy(database, files);
    const after = written(files, first.plan);
    const second = await describedBy(database, after);
    expect(second.plan.edits).toEqual([]);
    expect(proseOf(after, Object.keys(files))).toEqual(proseOf(files, Object.keys(files)));
    if (first.plan.left.length > 0) return;
    for (const relation of second.catalog.relations) {
      const described = second.dictionary.pages.find((one) => one.relation === relation.name);
      const names = relation.columns.map((one) => one.name);
      expect(described?.columns.map((one) => one.name)).toEqual(expect.arrayContaining(names));
    }
  });
  await fc.assert(property, { numRuns: 80 });
});

async function build(database: Database, built: readonly Table[]): Promise<void> {
  await database.execute('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  for (const { name: relation, columns } of built) {
    const list = columns.map((one) => `${quoted(one.name)} ${one.type}${one.isRequired ? ' NOT NULL' : ''}`);
    await database.execute(`CREATE TABLE ${quoted(relation)} (${list.join(', ')})`);
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const pagesOf = (built: readonly Table[], pages: readonly Page[]): Files =>
  Object.fromEntries(
    pages.flatMap((one, position) => {
      const described = built[position];
      return described ? [[`page-${position}.md`, textOf(one, described)]] : [];
    }),
  );

function textOf({ header, prose, rows, ending }: Page, { name: title, columns }: Table): string {
  const width = header.split('|').length - 2;
  const line = (values: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, position) => values[position] ?? '').join(' | ')} |`;
  const body = rows.map(([position, words, nullable]) =>
    line([columns[position % columns.length]?.name ?? '', words, nullable]),
  );
  const dashes = line(Array.from({ length: width }, () => '---'));
  return [`# ${title}`, '', ...prose, header, dashes, ...body, '', 'The end.'].join(ending);
}

const proseOf = (files: Files, names: readonly string[]): readonly string[] =>
  names.flatMap((file) => (files[file] ?? '').split(/\r?\n/).filter((line) => !line.startsWith('|')));
