import type { TestProject } from 'vitest/node';
import { postgresBinaries, startPostgresServer } from './support/postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** For what needs one server only, superuser: PostgreSQL 18 if nothing else was named. */
    readonly postgresUrl: string;
    readonly postgresVersion: string;
    /** All servers, by major version. */
    readonly postgresUrls: Readonly<Record<string, string>>;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = [...(await postgresBinaries())];
  const servers = await Promise.all(binaries.map(([, folder]) => startPostgresServer(folder)));
  const urls = Object.fromEntries(binaries.map(([version], index) => [version, servers[index]?.url ?? '']));
  project.provide('postgresUrl', servers[0]?.url ?? '');
  project.provide('postgresVersion', binaries[0]?.[0] ?? '');
  project.provide('postgresUrls', urls);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
