import { proposedName, quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { naturalKeys, relationLabel } from '#catalog/keys.ts';
import { isDigestName } from '#catalog/naming/digest.ts';
import { documentRelations } from '#rule/business-keys.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject, verb } from '#rule/subjects.ts';
import { executedProof, verdictOn } from '#rule/tried-promises.ts';

export const unprotectedContent = defineRule({
  id: 'unprotected-content',
  category: 'keys',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  wants: ['probes'],
  docs: {
    title: 'Documents that can be taken in twice',
    rationale: `A table that holds the text of a document and where its file is, under a made-up key alone, has nothing to recognise a document
by: the same file uploaded again becomes a second row, with embeddings and reviews of its own. Messages, comments, revisions and
attachments are not reported, nor tables with a digest (see unprotected-dedupe-key) or another unique key.
\`business-keys: { resumes: none }\` says that repeats are meant.`,
    examples: {
      bad: `CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text);`,
      good: `CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text, content_sha256 text NOT NULL UNIQUE);`,
    },
  },
  *check({ catalog, probes }, context) {
    for (const { relation, content } of documentRelations(catalog, context)) {
      if (naturalKeys(relation).length > 0) continue;
      if (relation.columns.some((column) => isDigestName(relation, column.name))) continue;
      const verdict = verdictOn(probes, 'business-key', relation, [content.body, content.file]);
      if (verdict?.status === 'kept') continue;
      const table = quoteName(relation);
      const body = `coalesce(${quoteIdentifier(content.body)}, '')`;
      yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} stores documents (${content.body}, ${content.file}) without a digest or any unique key; the same document is accepted twice.`,
        // md5(text) is immutable; sha256 wants bytea, and convert_to is only stable, which a generated column refuses.
        remedy: `ALTER TABLE ${table} ADD COLUMN content_md5 text GENERATED ALWAYS AS (md5(${body})) STORED; -- rewrites the table
CREATE UNIQUE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, ['content_md5'], 'key'))} ON ${table} (content_md5);`,
        ...executedProof(verdict),
      };
    }
  },
  population({ catalog }, context) {
    const { length } = documentRelations(catalog, context);
    const sentence = `${length} of ${counted(length, 'document table')} ${verb(length, 'recognises', 'recognise')} a document that is there already.`;
    return { count: length, of: 'document tables', sentence };
  },
});
