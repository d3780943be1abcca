// What migrations say they do, where nobody could watch what they did.
import type { MigrationHistory } from '#migration/history.ts';
import type { WrittenStatement } from '#migration/written.ts';
import { writtenActs } from '#sql/written-acts.ts';

/** Undefined where migrations are code: what a program will send cannot be read from its text. */
export async function readSource({ migrations }: MigrationHistory): Promise<readonly WrittenStatement[] | undefined> {
  if (!migrations.every(({ location }) => location.file.endsWith('.sql'))) return undefined;
  const statements = migrations.flatMap(({ revision, statements: all }) =>
    all.flatMap(({ direction, text, location }) => (direction === 'upgrade' ? [{ revision, text, location }] : [])),
  );
  return Promise.all(statements.map(async (statement) => ({ ...statement, acts: await writtenActs(statement.text) })));
}
