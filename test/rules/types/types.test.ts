import { describe, expect, test } from 'vitest';
import { plainJsonColumn } from '#rules/types/plain-json-column.ts';
import { serialColumn } from '#rules/types/serial-column.ts';
import { zonelessTimestamp } from '#rules/types/zoneless-timestamp.ts';
import { ruleOnScripts } from '../../support/rule-on-script.ts';

type Row = [what: string, script: string, found: readonly string[], yaml?: string];

describe('zoneless-timestamp', () => {
  const run = ruleOnScripts(zonelessTimestamp);
  test.each<Row>([
    [
      'one finding for the whole schema',
      'CREATE TABLE a (x timestamp, y timestamp(3)); CREATE TABLE b (z timestamp)',
      ['medium public'],
    ],
    [
      'one for each schema',
      'CREATE TABLE a (x timestamp); CREATE SCHEMA audit; CREATE TABLE audit.b (z timestamp)',
      ['medium audit', 'medium public'],
    ],
    ['timetz', 'CREATE TABLE a (x timetz)', ['medium public']],
    ['timestamptz, date and time', 'CREATE TABLE a (x timestamptz, y date, z time)', []],
    ['wall clocks', 'CREATE TABLE a (opens_at timestamp)', [], 'types: { wall-clock: [a.opens_at] }'],
    ['all are wall clocks', 'CREATE TABLE a (x timestamp)', [], 'types: { wall-clock: all }'],
    [
      'a partition is judged on its parent',
      'CREATE TABLE a (id int, x timestamptz) PARTITION BY HASH (id); CREATE TABLE a_0 PARTITION OF a FOR VALUES WITH (MODULUS 1, REMAINDER 0)',
      [],
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  test('the remedy works', async () => {
    const script = 'CREATE TABLE a (x timestamp, "At" timestamp, y timetz);';
    const { findings } = await run(script);
    expect(findings[0]?.details).toEqual(['a.x', 'a.At', 'a.y']);
    expect((await run(`${script} ${findings[0]?.remedy}`)).found).toEqual([]);
  });
});

describe('plain-json-column', () => {
  const run = ruleOnScripts(plainJsonColumn);
  test.each<Row>([
    ['json', 'CREATE TABLE a (settings json)', ['medium a.settings']],
    ['jsonb', 'CREATE TABLE a (settings jsonb)', []],
    ['what came in, as it came in', 'CREATE TABLE a (raw_body json)', []],
    ['a log', 'CREATE TABLE a_log (body json)', []],
    ['verbatim on purpose', 'CREATE TABLE a (settings json)', [], 'types: { verbatim-json: [a.settings] }'],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  test('the remedy works', async () => {
    const { findings } = await run('CREATE TABLE a (settings json);');
    expect((await run(`CREATE TABLE a (settings json); ${findings[0]?.remedy}`)).found).toEqual([]);
  });
});

describe('serial-column', () => {
  const run = ruleOnScripts(serialColumn);
  test.each<Row>([
    ['one finding for the whole schema', 'CREATE TABLE a (id serial); CREATE TABLE b (id bigserial)', ['low public']],
    ['identity', 'CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY)', []],
    ['a default that is no sequence', 'CREATE TABLE a (id int DEFAULT 1)', []],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });
});
