import pg from 'pg';
import { UserError } from '../../errors.ts';

/** Connects for one purpose and hangs up. Rejects with a UserError when the server does not let us in. */
export async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await connect(url);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Rejects with a UserError `database-unreachable`, which never tells the password. */
export async function connect(url: string): Promise<pg.Client> {
  const client = clientFor(url);
  // A connection that breaks while nobody waits for an answer; the next statement tells.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw unreachable(url, error);
  }
}

/** The server, or this connection to it, is no longer there. */
export function isGone(error: unknown): boolean {
  if (error instanceof UserError) return error.code === 'database-unreachable';
  if (error instanceof pg.DatabaseError) return error.severity === 'FATAL';
  return error instanceof Error && /^Connection terminated|ECONNRESET|EPIPE/.test(error.message);
}

/** The URL with another database. */
export function urlOf(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${encodeURIComponent(database)}`;
  return parsed.href;
}

function clientFor(url: string): pg.Client {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) throw notAUrl();
  return new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000, application_name: 'schema-audit' });
}

function notAUrl(): UserError {
  return new UserError(
    'database-unreachable',
    'The database URL is not a PostgreSQL URL',
    'Write it as postgresql://user:password@host:5432/database; encode special characters of the password (@ is %40).',
  );
}

function unreachable(url: string, error: unknown): UserError {
  const { hostname, port } = new URL(url);
  const place = `${hostname || 'the local socket'}:${port || '5432'}`;
  if (error instanceof pg.DatabaseError && error.code?.startsWith('57P')) {
    const remedy = 'Audit again when it does. A service container needs a health check with pg_isready.';
    return new UserError('database-unreachable', `PostgreSQL at ${place} lets nobody in: ${error.message}`, remedy);
  }
  if (error instanceof pg.DatabaseError) {
    const remedy = 'Check user, password and database of the URL.';
    return new UserError('database-unreachable', `PostgreSQL at ${place} refuses the login: ${error.message}`, remedy);
  }
  const reason = reasonOf(error);
  return new UserError(
    'database-unreachable',
    `No PostgreSQL answers at ${place}${reason === '' ? '' : ` (${reason})`}`,
    'Check host and port of the URL. A service container needs `ports: ["5432:5432"]` and a health check with pg_isready.',
  );
}

/** A code like ECONNREFUSED says all; messages of other layers might repeat the URL. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /timeout/i.test(error.message) ? 'no answer within 15 s' : '';
}
