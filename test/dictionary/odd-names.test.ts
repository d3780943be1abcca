// A page that was written for a table is read as the page of that table, whatever its name.
import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { describedBy, written } from './checkout-pages.ts';

const databases = testDatabase();
test.each([' .', '.', 'a.b', '. .', '`', ' ` '])('a table named %j has its page', async (name) => {
  const database = await databases.empty();
  await database.execute(`CREATE TABLE "${name}" (" " uuid); CREATE TABLE a (a uuid)`);
  const first = await describedBy(database, {});
  const after = written({}, first.plan);
  expect((await describedBy(database, after)).plan.edits).toEqual([]);
});
