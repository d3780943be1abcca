/** The variables by which applications find their database, all pointing to the scratch database. */
export function scratchEnvironment(url: string): Readonly<Record<string, string>> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const parts = {
    host: hostname,
    port: port || '5432',
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  };
  const variables: Record<string, string> = {};
  for (const name of urlNames) variables[name] = url;
  for (const prefix of ['POSTGRES_', 'POSTGRESQL_', 'DB_', 'DATABASE_', 'PG_', 'PG']) {
    for (const [part, names] of Object.entries(partNames)) {
      for (const name of names) variables[`${prefix}${name}`] = parts[part as keyof typeof parts];
    }
  }
  return variables;
}

const urlNames = [
  'DATABASE_URL',
  'DATABASE_URI',
  'DATABASE_DSN',
  'DB_URL',
  'DB_URI',
  'DB_DSN',
  'POSTGRES_URL',
  'POSTGRES_URI',
  'POSTGRES_DSN',
  'PG_DSN',
  'PG_URL',
  'ALEMBIC_DATABASE_URL',
  'ASYNC_DATABASE_URL',
  'ASYNC_DATABASE_URI',
  'SQLALCHEMY_DATABASE_URI',
  'SQLALCHEMY_DATABASE_URL',
  'SQLALCHEMY_URL',
  'TEST_DATABASE_URL',
];

const partNames = {
  host: ['HOST', 'HOSTNAME', 'SERVER'],
  port: ['PORT'],
  user: ['USER', 'USERNAME'],
  password: ['PASSWORD', 'PASS'],
  database: ['DATABASE', 'DB', 'NAME', 'DBNAME'],
} as const;
