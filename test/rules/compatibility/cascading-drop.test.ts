import { afterAll, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { cascadingDrop } from '#rules/compatibility/cascading-drop.ts';
import { findingsOf } from '../../support/examples.ts';

let opened: Promise<Server> | undefined;
afterAll(async () => (await opened)?.[Symbol.asyncDispose]());

const before = {
  'migrations/0001_jobs.sql': `CREATE TABLE jobs (id serial PRIMARY KEY, number bigserial NOT NULL, "order" serial, url text);
CREATE SEQUENCE receipts;
CREATE TABLE payments (id bigint PRIMARY KEY, receipt bigint DEFAULT nextval('receipts'));
`,
};

async function victimsOf(statement: string): Promise<readonly string[]> {
  opened ??= engines.pglite.open({});
  const example = { base: before, files: { ...before, 'migrations/0002_drop.sql': statement } };
  const findings = await findingsOf(cascadingDrop, example, await opened);
  return findings.map(({ message }) => message.replace(/^.*does not name: /, ''));
}

test.each([
  ['ALTER TABLE jobs DROP COLUMN id;'],
  ['ALTER TABLE jobs DROP COLUMN "order", DROP COLUMN number CASCADE;'],
  ['DROP TABLE jobs CASCADE;'],
])('%s takes nothing along: the default of a serial column is part of it', async (statement) => {
  expect(await victimsOf(statement)).toEqual([]);
});

test('a default elsewhere that uses a dropped sequence is taken along', async () => {
  expect(await victimsOf('DROP SEQUENCE receipts CASCADE;')).toEqual(['default value for payments.receipt.']);
});
