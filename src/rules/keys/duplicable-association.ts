import type { Catalog, ForeignKey, Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { foreignKeys, isSameRelation, naturalKeys, relationLabel, storedRelations } from '#catalog/keys.ts';
import { joinPair, requiredReferences } from '#catalog/naming/relation-kind.ts';
import { isStatusName } from '#catalog/naming/status-like.ts';
import type { Dictionary, Page } from '#rule/dictionary-evidence.ts';
import type { Context } from '#rule/evidence.ts';
import { settingFor } from '#rule/patterns.ts';
import { isLog, isStaging } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject, verb } from '#rule/subjects.ts';

export const duplicableAssociation = defineRule({
  id: 'duplicable-association',
  category: 'keys',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  wants: ['dictionary'],
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
  *check({ catalog, dictionary }, context) {
    for (const relation of associations(catalog, context, dictionary)) {
      if (naturalKeys(relation).length > 0) continue;
      const columns = pairColumns(relation);
      const isStated = statesKey(dictionary, relation, columns);
      yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} accepts the same (${columns.join(', ')}) twice${isStated ? ', and its page says one per pair' : ''}.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD CONSTRAINT ${quoteIdentifier(proposedName(relation.name, columns, 'key'))} UNIQUE (${quoteList(columns)});`,
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

const associations = (catalog: Catalog, context: Context, dictionary?: Dictionary): readonly Relation[] =>
  storedRelations(catalog).filter(
    (relation) =>
      settingFor(context.settings.businessKeys, relation) === undefined &&
      !isLog(relation, context) &&
      !isStaging(relation, context) &&
      !isVersioned(relation, pageOf(dictionary, relation)) &&
      joinPair(relation, catalog) === undefined &&
      distinctTargets(requiredReferences(relation)) >= 2 &&
      relation.columns.some(({ name }) => isStatusName(name)),
  );

/** In the order of the table. */
function pairColumns(relation: Relation): readonly string[] {
  const names = new Set(requiredReferences(relation).flatMap((key) => key.columns));
  return relation.columns.flatMap(({ name }) => (names.has(name) ? [name] : []));
}

/** Rows follow each other, in the table or by its page: repeats of a pair are the point then. */
function isVersioned(relation: Relation, page: Page | undefined): boolean {
  if (foreignKeys(relation).some((key) => isSameRelation(key.references.relation, relation))) return true;
  const names = [...relation.columns, ...(page?.columns ?? [])].map(({ name }) => name);
  return names.some((name) => /^(parent|previous|supersedes)_|^(iteration|revision|attempt|round)(_|$)/.test(name));
}

const distinctTargets = (keys: readonly ForeignKey[]): number =>
  new Set(keys.map((key) => relationLabel(key.references.relation))).size;

const pageOf = (dictionary: Dictionary | undefined, { schema, name }: Relation): Page | undefined =>
  dictionary?.pages.find((page) => page.schema === schema && page.relation === name);

const statesKey = (dictionary: Dictionary | undefined, relation: Relation, columns: readonly string[]): boolean =>
  pageOf(dictionary, relation)?.uniqueKeys.some((key) => columns.every((column) => key.columns.includes(column))) ??
  false;
