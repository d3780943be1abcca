// Rules that have the truth tests beside the catalog: what a trigger refuses is no finding, what was stored is executed proof.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Finding } from '#finding/finding.ts';
import { rules } from '#rules/index.generated.ts';
import { findingsOf } from '../support/examples.ts';
import { pooledServer } from '../support/pooled-server.ts';

describe.each(['pglite', 'postgres'] as const)('truth tests on %s', (engine) => {
  let server: Server;
  beforeAll(async () => {
    const options = engine === 'postgres' ? { url: inject('postgresUrl') } : {};
    server = pooledServer(await engines[engine].open(options));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  async function found(id: string, script: string, settings = ''): Promise<readonly Finding[]> {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(`${id} is no rule`);
    return findingsOf(rule, { files: { 'migrations/0001_jobs.sql': script, 'schema-audit.yml': settings } }, server);
  }

  const status = 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL, status text NOT NULL);\n';
  const guard = (condition: string) => `
    CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF ${condition} THEN RAISE 'refused'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION guard();`;

  test('an invented status that is stored is executed proof', async () => {
    expect(await found('unchecked-status', status)).toMatchObject([
      {
        proof: 'executed',
        details: ["Accepted: UPDATE jobs SET status = 'schema-audit: no such value' WHERE ctid = $1"],
      },
    ]);
  });

  test('a status that a trigger guards is no finding', async () => {
    expect(await found('unchecked-status', status + guard("NEW.status LIKE '%no such%'"))).toEqual([]);
  });

  test('a business key whose duplicate is stored is executed proof', async () => {
    const settings = 'business-keys:\n  jobs: [[url]]\n';
    expect(await found('unenforced-business-key', status, settings)).toMatchObject([{ proof: 'executed' }]);
  });

  test('a business key that a trigger guards is no finding', async () => {
    const settings = 'business-keys:\n  jobs: [[url]]\n';
    const trigger = guard('EXISTS (SELECT FROM jobs WHERE url = NEW.url AND id <> NEW.id)');
    expect(await found('unenforced-business-key', status + trigger, settings)).toEqual([]);
  });

  test('a foreign key whose triggers are off is seen by the orphan that it lets in', async () => {
    const script = `CREATE TABLE companies (id uuid PRIMARY KEY);
      CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL CONSTRAINT jobs_company_fkey REFERENCES companies);
      ALTER TABLE jobs DISABLE TRIGGER ALL;`;
    expect(await found('unenforced-constraint', script)).toMatchObject([
      { subject: { kind: 'constraint', name: 'jobs_company_fkey' }, proof: 'executed' },
    ]);
  });

  test('a key that counts deleted rows is seen by the successor that it refuses', async () => {
    const script = 'CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, deleted_at timestamptz);';
    expect(await found('deletion-blind-unique-key', script)).toMatchObject([{ proof: 'executed' }]);
  });
});
