// Scratch databases and what they leave in the cluster. Nothing else of the server is touched.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { UserError } from '../../errors.ts';

const prefix = 'schema_audit_';
const mark = 'schema-audit scratch database, created ';
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Creates `schema_audit_<random>`; its sessions start with these settings. Rejects with a UserError `database-forbidden`. */
export function createScratch(admin: pg.Client, settings: Readonly<Record<string, string>>): Promise<string> {
  return create(admin, 'template0', Object.entries(settings));
}

/** Creates another one like it, while it has no session. */
export async function copyScratch(admin: pg.Client, original: string): Promise<string> {
  const { rows } = await admin.query<{ settings: readonly string[] }>(
    `SELECT setconfig AS settings
     FROM pg_db_role_setting
     JOIN pg_database ON pg_database.oid = setdatabase
     WHERE datname = $1 AND setrole = 0`,
    [original],
  );
  const settings = rows.flatMap((row) => row.settings).map((setting) => setting.split(/=(.*)/s, 2));
  return create(
    admin,
    original,
    settings.map(([name = '', value = '']) => [name, value]),
  );
}

async function create(
  admin: pg.Client,
  template: string,
  settings: readonly (readonly [name: string, value: string])[],
): Promise<string> {
  const name = prefix + randomBytes(6).toString('hex');
  try {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} ENCODING 'UTF8'`);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') throw forbidden(admin.user);
    throw error;
  }
  await admin.query(`COMMENT ON DATABASE ${name} IS ${pg.escapeLiteral(mark + new Date().toISOString())}`);
  // FROM CURRENT quotes lists such as search_path as they must be.
  for (const [setting, value] of settings) {
    await admin.query(`SELECT set_config($1, $2, false)`, [setting, value]);
    await admin.query(`ALTER DATABASE ${name} SET ${pg.escapeIdentifier(setting)} FROM CURRENT`);
  }
  return name;
}

/** Programs that are connected to it; our own session among them. */
export async function sessionsOf(admin: pg.Client, name: string): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
    [name],
  );
  return rows[0]?.count ?? 0;
}

export async function dropScratch(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

/** Drops scratch databases of audits that ended without cleaning up: marked by their comment, ours, and older than a day. */
export async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string; description: string }>(`
    SELECT datname AS name, shobj_description(oid, 'pg_database') AS description
    FROM pg_database
    WHERE datname LIKE 'schema\\_audit\\_%'
      AND datdba = (SELECT oid FROM pg_roles WHERE rolname = current_user)
      AND shobj_description(oid, 'pg_database') LIKE '${mark}%'`);
  for (const { name, description } of rows) {
    const age = Date.now() - Date.parse(description.slice(mark.length));
    if (age > dayMilliseconds) await dropScratch(admin, name);
  }
}

export async function roleNames(admin: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await admin.query<{ name: string }>(`SELECT rolname AS name FROM pg_roles`);
  return new Set(rows.map(({ name }) => name));
}

/**
 * Roles belong to the cluster, so a migration's CREATE ROLE outlives the scratch database. Drops those that were not there before, unless they
 * are connected, or own or may do something elsewhere: then they are somebody else's. (Nothing in the cluster tells who created a role.)
 */
export async function dropRolesExcept(admin: pg.Client, before: ReadonlySet<string>): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT DISTINCT usename AS name FROM pg_stat_activity WHERE usename IS NOT NULL`,
  );
  const connected = new Set(rows.map(({ name }) => name));
  for (const name of await roleNames(admin)) {
    if (before.has(name) || connected.has(name) || name.startsWith('pg_')) continue;
    await admin.query(`DROP ROLE IF EXISTS ${pg.escapeIdentifier(name)}`).catch(keepWhenUsed);
  }
}

function keepWhenUsed(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || !usedElsewhere.has(error.code ?? '')) throw error;
}

/** dependent_objects_still_exist, object_in_use, insufficient_privilege. */
const usedElsewhere: ReadonlySet<string> = new Set(['2BP01', '55006', '42501']);

export function forbidden(role: string | undefined): UserError {
  const name = pg.escapeIdentifier(role ?? 'the_role');
  return new UserError(
    'database-forbidden',
    `The role ${name} may not create databases, and the audit works in scratch databases of its own`,
    `ALTER ROLE ${name} CREATEDB;`,
  );
}
