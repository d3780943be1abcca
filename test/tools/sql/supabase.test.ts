// What Supabase gives a project before its first migration is there, and is no part of the audited schema.
import { describe, expect, test } from 'vitest';
import { readCatalog } from '#replay/read-catalog.ts';
import { sql } from '#tools/sql/sql.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { withDatabase } from '../../support/database.ts';
import { withCheckout } from '../../support/hosts.ts';

const migrations = {
  'supabase/migrations/20250901090000_profiles.sql': `
create extension if not exists "uuid-ossp" with schema extensions;
create table profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  external_id uuid not null default uuid_generate_v4(),
  headline text not null
);
alter table profiles enable row level security;
create policy "People see their own profile" on profiles for select to authenticated using (auth.uid() = id);
grant select on profiles to anon, service_role;
`,
  'supabase/migrations/20250902090000_resumes.sql': `
insert into storage.buckets (id, name) values ('resumes', 'resumes');
create policy "Own folder" on storage.objects for insert to authenticated
  with check (bucket_id = 'resumes' and (storage.foldername(name))[1] = auth.uid()::text);
create function handle_new_user() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.profiles (id, headline) values (new.id, '');
  return new;
end $$;
create trigger on_auth_user_created after insert on auth.users for each row execute function handle_new_user();
alter publication supabase_realtime add table profiles;
`,
};

describe.each(catalogEngines)('on %s', (_, engine, options) => {
  test('migrations of Supabase run on what the platform brings, and only their own tables are audited', () =>
    withCheckout(migrations, (host) =>
      withDatabase(
        engine,
        async (database) => {
          const [project] = await sql.detect(host, { environment: {} });
          if (!project) throw new Error('No project was found.');
          expect(project).toMatchObject({ convention: 'Supabase', reversibility: 'no' });
          const history = await project.readHistory();
          const stepper = await project.open(database, { history, mode: 'strict', stepTimeoutMilliseconds: 30_000 });
          for (const { revision } of history.migrations)
            expect(await stepper.upgrade(revision)).toMatchObject({ status: 'applied' });
          await stepper[Symbol.asyncDispose]();
          const catalog = await readCatalog(database, { exclude: project.ownRelations });
          expect(catalog.relations.map(({ schema, name }) => `${schema}.${name}`)).toEqual(['public.profiles']);
          expect(catalog.schemas).toEqual(['public']);
          expect(catalog.routines.map(({ name }) => name)).toEqual(['handle_new_user']);
        },
        options,
      ),
    ));

  test('a prelude that brings its own auth schema is left alone', () =>
    withCheckout({ 'supabase/migrations/20250901090000_jobs.sql': 'create table jobs (id int);' }, (host) =>
      withDatabase(
        engine,
        async (database) => {
          await database.execute('CREATE SCHEMA auth; CREATE TABLE auth.users (id int)');
          const [project] = await sql.detect(host, { environment: {} });
          if (!project) throw new Error('No project was found.');
          const history = await project.readHistory();
          const stepper = await project.open(database, { history, mode: 'strict', stepTimeoutMilliseconds: 30_000 });
          await stepper[Symbol.asyncDispose]();
          const catalog = await readCatalog(database, { exclude: [] });
          expect(catalog.relations.map(({ schema, name }) => `${schema}.${name}`)).toEqual(['auth.users']);
          expect(catalog.schemas).toEqual(['auth', 'public']);
        },
        options,
      ),
    ));
});
