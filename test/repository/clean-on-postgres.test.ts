// What the clean example meets on PGlite it meets on a PostgreSQL server as well, by execution.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { readConfig } from '#config/read-config.ts';
import { nodeHost } from '#host/node-host.ts';
import { rules } from '#rules/index.generated.ts';
import { audit } from '../../src/audit.ts';

test('job-search-knex-clean meets all ten criteria on PostgreSQL', async () => {
  const root = fileURLToPath(new URL('../../examples/job-search-knex-clean', import.meta.url));
  const host = await nodeHost(join(root), process.env);
  const overrides = { engine: 'postgres', databaseUrl: inject('postgresUrl') } as const;
  const config = await readConfig(host, { overrides, ruleIds: rules.map((rule) => rule.id) });
  const { criteria } = await audit(config, { host, progress: () => undefined, version: '1.0.0', today: '2026-11-25' });
  expect(criteria.filter(({ status }) => status !== 'met')).toEqual([]);
  const executed = criteria.filter(({ evidence }) => evidence.includes('executed')).map(({ id }) => id);
  expect(executed).toEqual(
    expect.arrayContaining(['unique-business-keys', 'soft-delete', 'checked-values', 'preserved-data']),
  );
});
