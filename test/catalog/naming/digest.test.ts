import { expect, test } from 'vitest';
import { ingestedContent, isDigestName } from '#catalog/naming/digest.ts';
import { catalogs } from '../../support/catalog-of.ts';

test.each([
  ['resumes', 'content_hash', true],
  ['resumes', 'sha256', true],
  ['resumes', 'content_sha_256', true],
  ['resumes', 'fileChecksum', true],
  ['resumes', 'md5', true],
  ['resumes', 'resume_hash', true],
  ['jobs', 'scrape_fingerprint', true],
  ['jobs', 'idempotency_key', true],
  ['jobs', 'dedupe_key', true],
  ['jobs', 'checksum_sha256', true],
  ['matches', 'prompt_hash', false],
  ['users', 'password_hash', false],
  ['users', 'token_hash', false],
  ['coupons', 'code_hash', false],
  ['portals', 'secret_digest', false],
  ['deployments', 'commit_sha256', false],
  ['blocks', 'commit_hash', false],
  ['payments', 'payment_method_fingerprint', false],
  ['user_credentials', 'hash', false],
  ['password_resets', 'hash', false],
  ['login_challenges', 'challenge_hash', false],
  ['api_keys', 'key_hash', false],
  ['access_tokens', 'token_hash', false],
  ['multipart_upload_parts', 'etag', false],
  ['uploads', 'etag', true],
  ['contracts', 'signature', false],
  ['jobs', 'hash', true],
  ['jobs', 'url', false],
])('%s.%s is a digest of the row: %s', (name, column, expected) => {
  expect(isDigestName({ name }, column)).toBe(expected);
});

const { relation } = catalogs();

test.each([
  [
    'a resume',
    'CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text)',
    { body: 'fulltext', file: 'file_url' },
  ],
  ['a message', 'CREATE TABLE messages (id uuid PRIMARY KEY, body text, file_url text)', undefined],
  ['an attachment', 'CREATE TABLE comment_attachments (id uuid PRIMARY KEY, content text, filename text)', undefined],
  ['a revision', 'CREATE TABLE resume_revisions (id uuid PRIMARY KEY, fulltext text, file_url text)', undefined],
  ['a log', 'CREATE TABLE scrape_log (id uuid PRIMARY KEY, body text, file_path text)', undefined],
  ['a text without a file', 'CREATE TABLE jobs (id uuid PRIMARY KEY, fulltext text)', undefined],
  ['a file without a text', 'CREATE TABLE jobs (id uuid PRIMARY KEY, file_url text)', undefined],
])('%s', async (_, script, content) => {
  expect(ingestedContent(await relation(script))).toEqual(content);
});
