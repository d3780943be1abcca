import { expect, test } from 'vitest';
import { memoryHost } from '#host/memory-host.ts';
import type { Loss } from '#migration/ledger.ts';
import { withIntent } from '#replay/ledger/intent.ts';
import { alembic } from '#tools/alembic/alembic.ts';
import { alembicProject } from '../support/alembic-project.ts';

const loss = (kind: Loss['kind'], column?: string): Loss => ({
  kind,
  relation: { schema: 'public', name: 'jobs' },
  ...(column !== undefined && { column }),
  lost: 1,
  of: 3,
  examples: [],
});

async function isMeant(one: Loss, upgrade: string, more = ''): Promise<boolean> {
  const host = memoryHost(alembicProject([{ revision: '0001', upgrade, more }]));
  const [project] = await alembic.detect(host, { environment: {} });
  const [migration] = (await project?.readHistory())?.migrations ?? [];
  if (!migration) throw new Error('No migration was read.');
  return withIntent([one], migration, false).every(({ isIntended }) => isIntended === true);
}

const helper = `
def clean(table, column):
    op.execute(f"DELETE FROM {table} WHERE {column} IS NULL")


def fill(table, column):
    op.execute(f"UPDATE {table} SET {column} = 'none' WHERE {column} = ''")
`;

test.each<[string, Loss, string, string?]>([
  ['rows deleted by a condition', loss('rows-deleted'), "op.execute('DELETE FROM jobs WHERE url IS NULL')"],
  ['rows deleted by a function for any table', loss('rows-deleted'), "clean('jobs', 'url')", helper],
  ['a column assigned', loss('altered', 'url'), 'op.execute("UPDATE jobs SET url = lower(url)")'],
  ['a column assigned by a function for any table', loss('altered', 'url'), "fill('jobs', 'url')", helper],
])('%s: meant', async (_, one, upgrade, more) => {
  expect(await isMeant(one, upgrade, more)).toBe(true);
});

test.each<[string, Loss, string, string?]>([
  ['rows of another table', loss('rows-deleted'), "op.execute('DELETE FROM jobs_old WHERE url IS NULL')"],
  ['all rows', loss('rows-deleted'), "op.execute('DELETE FROM jobs')"],
  ['another column', loss('altered', 'url'), 'op.execute("UPDATE jobs SET title = lower(url)")'],
  ['a column that a function for any table drops', loss('column-dropped', 'url'), "fill('jobs', 'url')", helper],
])('%s: not meant', async (_, one, upgrade, more) => {
  expect(await isMeant(one, upgrade, more)).toBe(false);
});
