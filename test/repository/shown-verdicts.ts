// Every verdict that is proved by running, and the flawed example that shows it: a rule, where, and words of its message. The
// pull request is the last migration of the Knex example, held against those before it.
export const shown: readonly (readonly [rule: string, example: Example, words: string])[] = [
  ['altered-values', 'job-search-alembic', 'values of application_events.kind alike'],
  ['blocking-index-build', 'job-search-alembic', 'CREATE INDEX ix_jobs_jd_tsv holds SHARE on jobs'],
  ['blocking-index-drop', 'job-search-alembic', 'DROP INDEX ix_jobs_title_trgm takes ACCESS EXCLUSIVE on jobs'],
  ['blocking-key-constraint', 'job-search-alembic', 'portals_name_key of portals builds its index'],
  ['blocking-partition-detach', 'job-search-alembic', 'ACCESS EXCLUSIVE on crawler.pages'],
  ['blocking-view-refresh', 'job-search-alembic', 'crawler.pages_per_day takes ACCESS EXCLUSIVE'],
  ['cascading-drop', 'job-search-alembic', 'table constraint jobs_embedding_version_fkey on jobs'],
  ['concurrent-in-transaction', 'job-search-alembic', 'CREATE INDEX CONCURRENTLY cannot run inside a transaction'],
  ['data-dependent-failure', 'job-search-alembic', 'invalid input syntax for type integer'],
  ['destructive-downgrade', 'job-search-alembic', 'values of jobs.embedding_version, which its way up did not bring.'],
  ['diverging-reupgrade', 'job-search-alembic', 'Migration 0007 builds something else the second time'],
  ['dropped-column', 'job-search-knex', 'drops embedding_versions.dimensions;'],
  ['dropped-table', 'job-search-alembic', 'drops embedding_versions;'],
  ['duplicable-association', 'job-search-knex', '(job_id, application_profile_id, resume_id) twice'],
  ['duplicable-join-row', 'job-search-knex', 'Join table saved_jobs accepts the same (job_id, resume_id) twice'],
  ['edited-migration', 'pull request', 'was changed after it was merged, and the schema comes out different'],
  ['empty-downgrade', 'job-search-alembic', 'The way back of migration 0005 changes nothing'],
  ['enum-value-used-in-transaction', 'job-search-alembic', 'unsafe use of new value "blocked"'],
  ['explicit-table-lock', 'job-search-alembic', 'LOCK TABLE holds EXCLUSIVE on scrape_sessions'],
  ['failed-assertion', 'job-search-knex', 'Assertion no-password-in-clear returns 1 row'],
  ['failing-downgrade', 'job-search-knex', 'passes on empty tables and fails on rows'],
  ['failing-migration', 'job-search-alembic', "has no attribute 'create_unique_index'"],
  ['failing-reupgrade', 'job-search-alembic', 'Migration 0006 fails the second time'],
  ['incomplete-downgrade', 'job-search-knex', 'column jobs.embedding_version is left behind'],
  ['lossy-downgrade', 'job-search-alembic', 'values of jobs.status.'],
  ['lost-rows', 'job-search-alembic', 'rows of scrape_sessions.'],
  ['missing-lock-timeout', 'pull request', 'waits without limit for a strong lock'],
  ['narrowing-type', 'job-search-knex', 'smallint out of range'],
  ['probable-rename', 'job-search-alembic', 'drops user_credentials.portal_login and adds portal_login_name'],
  ['required-column-without-default', 'job-search-alembic', 'portal_field_dictionary.is_required'],
  ['same-transaction-validation', 'job-search-alembic', 'company_given of scrape_sessions is added and validated'],
  ['scanning-domain-change', 'job-search-alembic', 'domain crawler.url is tried on every row of'],
  ['scanning-not-null', 'job-search-knex', 'SET NOT NULL on scrape_sessions.outcome'],
  ['scanning-partition-attach', 'job-search-alembic', 'reads crawler.old_pages under ACCESS EXCLUSIVE'],
  ['table-rewrite', 'job-search-knex', 'Table match_outcomes is written anew'],
  ['timezone-shifted-values', 'job-search-alembic', 'another time when the session is in Asia/Kolkata'],
  ['truncated-table', 'job-search-alembic', 'Migration 0007 removes every row of sessions.'],
  ['unavailable-extension', 'job-search-alembic', 'needs the extension pg_cron'],
  ['unchecked-status', 'job-search-knex', 'Column scrape_sessions.outcome is text without a CHECK'],
  ['unenforced-business-key', 'job-search-knex', 'Table portals has no unique key over (name)'],
  ['unguarded-constraint', 'job-search-knex', 'fails on NULLs in scrape_sessions.outcome'],
  ['unindexed-combination', 'job-search-knex', 'reads matches by (resume_id, llm_score)'],
  ['unindexed-lookup', 'job-search-knex', 'finds rows of resumes by edu_level'],
  ['unprotected-content', 'job-search-knex', 'the same document is accepted twice'],
  ['unprotected-dedupe-key', 'job-search-knex', 'the same value is accepted twice'],
  ['use-before-creation', 'job-search-alembic', 'Migration 0011 uses saved_searches, which 0012 creates later'],
  ['validating-check', 'job-search-alembic', 'old_pages_url_check of crawler.old_pages is tried on every row'],
  ['validating-foreign-key', 'job-search-alembic', 'scrape_sessions_company_id_fkey of scrape_sessions looks up'],
  ['wide-lock-window', 'pull request', 'holds strong locks on 3 tables in one transaction'],
  ['work-under-exclusive-lock', 'pull request', 'under ACCESS EXCLUSIVE'],
];

export type Example = 'job-search-knex' | 'job-search-alembic' | 'pull request';

/** Verdicts that neither flawed example can show. */
export const notShown: Readonly<Record<string, { readonly why: string; readonly script: string }>> = {
  'deletion-blind-unique-key': {
    why: 'A table that keeps its deleted rows would settle absent-deletion-strategy, which both examples must show.',
    script: `CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, deleted_at timestamptz);`,
  },
  'unenforced-constraint': {
    why: `It takes a foreign key whose triggers are off. The Knex example also runs on pg-mem, which has no such statement;
the chain of the Alembic one does not run, so nothing is tried at its head.`,
    script: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies);
ALTER TABLE jobs DISABLE TRIGGER ALL;`,
  },
};
