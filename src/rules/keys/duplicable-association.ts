import type { Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { naturalKeys, relationLabel } from '#catalog/keys.ts';
import { associations, pairColumns } from '#rule/business-keys.ts';
import { type Dictionary, pageOf } from '#rule/dictionary-evidence.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject, verb } from '#rule/subjects.ts';
import { executedProof, verdictOn } from '#rule/tried-promises.ts';

export const duplicableAssociation = defineRule({
  id: 'duplicable-association',
  category: 'keys',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  wants: ['dictionary', 'probes'],
  docs: {
    title: 'Association that can be made twice for the same pair',
    rationale: `An application, a subscription, a membership: a row with two required references and a status usually exists once per pair.
Without a key over the pair, a double click or a retried job makes a second one, with a status of its own. High when a page says
that there is one per pair. Logs, versioned tables and tables with another natural key are not reported;
\`business-keys: { applications: none }\` says that repeats are meant. A key declared in \`business-keys\` is checked by
unenforced-business-key.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE application_profiles (id uuid PRIMARY KEY);
CREATE TABLE applications (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs,
  application_profile_id uuid NOT NULL REFERENCES application_profiles, status text NOT NULL DEFAULT 'draft');`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE application_profiles (id uuid PRIMARY KEY);
CREATE TABLE applications (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs,
  application_profile_id uuid NOT NULL REFERENCES application_profiles, status text NOT NULL DEFAULT 'draft',
  UNIQUE (job_id, application_profile_id));`,
    },
  },
  *check({ catalog, dictionary, probes }, context) {
    for (const relation of associations(catalog, context, dictionary)) {
      if (naturalKeys(relation).length > 0) continue;
      const columns = pairColumns(relation, catalog);
      const verdict = verdictOn(probes, 'business-key', relation, columns);
      if (verdict?.status === 'kept') continue;
      const isStated = statesKey(dictionary, relation, columns);
      yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} accepts the same (${columns.join(', ')}) twice${isStated ? ', and its page says one per pair' : ''}.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD CONSTRAINT ${quoteIdentifier(proposedName(relation.name, columns, 'key'))} UNIQUE (${quoteList(columns)});`,
        ...executedProof(verdict),
        ...(isStated && { severity: 'high' }),
      };
    }
  },
  population({ catalog, dictionary }, context) {
    const { length } = associations(catalog, context, dictionary);
    const sentence = `${length} of ${counted(length, 'association')} with a status ${verb(length)} unique per pair.`;
    return { count: length, of: 'associations', sentence };
  },
});

const statesKey = (dictionary: Dictionary | undefined, relation: Relation, columns: readonly string[]): boolean =>
  pageOf(dictionary, relation)?.uniqueKeys.some((key) => columns.every((column) => key.columns.includes(column))) ??
  false;
