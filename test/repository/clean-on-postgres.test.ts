// What the clean examples meet on PGlite they meet on a PostgreSQL server as well, by execution.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditExample, decidedByRunning, shownByRunning } from '../support/audited-example.ts';
import type { PostgresServer } from '../support/postgres-server.ts';
import { startServerWithVector } from '../support/vector-extension.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startServerWithVector();
}, 120_000);
afterAll(() => server.stop());

test.each(['job-search-knex-clean', 'job-search-alembic-clean'])(
  '%s meets all ten criteria on PostgreSQL, and has no finding',
  async (name) => {
    const report = await auditExample(name, { engine: 'postgres', databaseUrl: server.url });
    expect(report.inputs).toMatchObject({ engine: 'postgres' });
    expect(report.findings).toEqual([]);
    expect(report.criteria.filter(({ status }) => status !== 'met')).toEqual([]);
    expect(shownByRunning(report)).toEqual(expect.arrayContaining([...decidedByRunning]));
  },
  120_000,
);
