import type { TestProject } from 'vitest/node';
import { postgresBinaries, startPostgresServer } from './support/postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** PostgreSQL 18, superuser. */
    readonly postgresUrl: string;
    /** All servers, by major version. */
    readonly postgresUrls: Readonly<Record<string, string>>;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = [...(await postgresBinaries())];
  const servers = await Promise.all(binaries.map(([, folder]) => startPostgresServer(folder)));
  const urls = Object.fromEntries(binaries.map(([version], index) => [version, servers[index]?.url ?? '']));
  project.provide('postgresUrl', urls['18'] ?? '');
  project.provide('postgresUrls', urls);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
