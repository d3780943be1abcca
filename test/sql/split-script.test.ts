import fc from 'fast-check';
import { parse } from 'libpg-query';
import { describe, expect, test } from 'vitest';
import { splitScript } from '#sql/split-script.ts';

const kindsAndTexts = (script: string) => splitScript(script).map(({ kind, text }) => [kind, text]);
const texts = (script: string) => splitScript(script).map(({ text }) => text);

describe('splitScript', () => {
  test.each<[string, string, string[]]>([
    ['a semicolon in a string', "SELECT 'a;b'; SELECT 2", ["SELECT 'a;b'", 'SELECT 2']],
    ['a doubled quote', "SELECT 'it''s;'; SELECT 2;", ["SELECT 'it''s;'", 'SELECT 2']],
    ['a backslash quote in an E string', "SELECT E'a\\';b'; SELECT 2", ["SELECT E'a\\';b'", 'SELECT 2']],
    ['a backslash at the end of a plain string', "SELECT 'a\\'; SELECT 2", ["SELECT 'a\\'", 'SELECT 2']],
    ['a quoted name', 'SELECT 1 AS "a;b"; SELECT 2', ['SELECT 1 AS "a;b"', 'SELECT 2']],
    ['dollar quotes', 'DO $$ BEGIN; END $$; SELECT 2', ['DO $$ BEGIN; END $$', 'SELECT 2']],
    ['a dollar quote inside another', 'DO $a$ $b$;$b$ $$;$$ $a$; SELECT 2', ['DO $a$ $b$;$b$ $$;$$ $a$', 'SELECT 2']],
    ['a parameter, which is no dollar quote', 'EXECUTE p($1); SELECT $2', ['EXECUTE p($1)', 'SELECT $2']],
    ['a name with a dollar in it', 'SELECT a$b$c; SELECT 1', ['SELECT a$b$c', 'SELECT 1']],
    ['nested comments', 'SELECT /* a /* ; */ ; */ 1; SELECT 2', ['SELECT /* a /* ; */ ; */ 1', 'SELECT 2']],
    ['a line comment with a quote', "SELECT 1 -- it's;\n; SELECT 2", ['SELECT 1', 'SELECT 2']],
    [
      'rules with several actions',
      'CREATE RULE r AS ON INSERT TO jobs DO (SELECT 1; SELECT 2); SELECT 3',
      ['CREATE RULE r AS ON INSERT TO jobs DO (SELECT 1; SELECT 2)', 'SELECT 3'],
    ],
    [
      'BEGIN ATOMIC',
      'CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 3',
      [
        'CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END',
        'SELECT 3',
      ],
    ],
    ['BEGIN as a statement', 'BEGIN; SELECT 1; END; SELECT 2', ['BEGIN', 'SELECT 1', 'END', 'SELECT 2']],
    ['empty statements and comments alone', ';; -- nothing\n; /* nothing */', []],
    ['what never ends', "SELECT 1; SELECT 'open; SELECT 2", ['SELECT 1', "SELECT 'open; SELECT 2"]],
  ])('%s does not mislead it', (_, script, statements) => {
    expect(texts(script)).toEqual(statements);
  });

  test('a statement has the line of its first word, not that of the comment above it', () => {
    const script = '-- companies first\n\nCREATE TABLE companies ();\n/* then\n jobs */ CREATE TABLE jobs ();\n';
    expect(splitScript(script).map(({ line }) => line)).toEqual([3, 5]);
  });

  test('lines for psql are told apart and end the statement before them', () => {
    expect(kindsAndTexts('\\connect jobs\nSELECT 1;\n\\! rm -rf here\nSELECT 2 \\gexec\n')).toEqual([
      ['meta-command', '\\connect jobs'],
      ['statement', 'SELECT 1'],
      ['meta-command', '\\! rm -rf here'],
      ['statement', 'SELECT 2'],
      ['meta-command', '\\gexec'],
    ]);
  });

  test('rows behind COPY FROM stdin are data, whatever they look like', () => {
    const script = "COPY companies (id, name) FROM stdin;\n1\tO'Neil; Sons\n2\t\\N\n\\.\n\nSELECT 1;\n";
    const [copy, select] = splitScript(script);
    expect(copy).toMatchObject({ kind: 'copy', line: 1, rows: "1\tO'Neil; Sons\n2\t\\N\n" });
    expect(select).toMatchObject({ kind: 'statement', text: 'SELECT 1', line: 6 });
  });

  test('it agrees with the parser of PostgreSQL wherever that one reads the script', async () => {
    const pieces = [
      'SELECT 1',
      "SELECT 'a;'",
      "SELECT E'\\';'",
      'SELECT $q$;$q$',
      'DO $$ BEGIN NULL; END $$',
      '/* ; /* ; */ */',
      '-- ;\n',
      'BEGIN',
      'END',
      'SELECT "ü;😀" FROM jobs',
      "SELECT U&'\\0441;'",
      "SELECT B'1' || X'f'",
      'SELECT 1 - -1',
      'SELECT a / b * c',
      'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2 END; END',
      'SELECT (1); SELECT ((2))',
      "CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1;'",
      'CREATE RULE r AS ON DELETE TO jobs DO (SELECT 1; SELECT 2)',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), async (chosen) => {
        const script = chosen.join(';\n');
        const bytes = Buffer.from(script);
        const { stmts } = await parse(script);
        const starts = (stmts ?? []).map(({ stmt_location: start = 0, stmt_len: length = bytes.length - start }) =>
          splitScript(bytes.subarray(start, start + length).toString()).map(({ text }) => text),
        );
        expect(texts(script)).toEqual(starts.flat());
        expect(starts.every((statements) => statements.length === 1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
