import type { Catalog, Relation } from '#catalog/catalog.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { nameTokens } from '#catalog/naming/name-tokens.ts';
import { isInfrastructure, isLogLike, joinPair } from '#catalog/naming/relation-kind.ts';
import type { Severity } from '#finding/finding.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { Context } from '#rule/evidence.ts';
import { keyOf, modelLocation } from '#rule/model-pairs.ts';
import type { Models } from '#rule/models-evidence.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject } from '#rule/subjects.ts';

export const undocumentedRelation = defineRule({
  id: 'undocumented-relation',
  category: 'documentation',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-relations', 'clean-validation'],
  needs: ['catalog', 'dictionary'],
  wants: ['models'],
  docs: {
    title: 'Table without a page',
    rationale: `Whoever looks the table up in the data dictionary finds nothing, and what its columns mean stays in the heads of its authors. Join,
log, session and credential tables, and tables that no model describes, are medium. Partitions, tables of the migration tool and
\`dictionary.exempt\` need no page.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.sql':
            'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/schema/jobs.md': '# jobs\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_companies.sql':
            'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/schema/jobs.md': '# jobs\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
          'docs/schema/companies.md': '# companies\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
        },
      },
    },
  },
  *check(sources, context) {
    const documented = documentedKeys(sources.dictionary);
    for (const { relation, isModelled } of declaredRelations(sources, context)) {
      if (documented.has(keyOf(relation))) continue;
      const unreadable = unreadablePage(sources.dictionary, relation);
      const location = unreadable?.location ?? (sources.models && modelLocation(sources.models, relation));
      yield {
        subject: relationSubject(relation),
        message: unreadable
          ? `Table ${relationLabel(relation)} has no readable page: ${unreadable.page}: ${unreadable.reason}.`
          : `Table ${relationLabel(relation)} has no page in ${sources.dictionary.directory}.`,
        remedy:
          'Run `schema-audit docs --write`: it creates the page from the database; then say what the columns mean.',
        severity: severityOf(relation, isModelled, sources.catalog),
        ...(location && { location }),
      };
    }
  },
  population(sources, context) {
    const documented = documentedKeys(sources.dictionary);
    const relations = declaredRelations(sources, context);
    const good = relations.filter(({ relation }) => documented.has(keyOf(relation))).length;
    const sentence = `${good} of ${counted(relations.length, 'table')} have a page.`;
    return { count: relations.length, of: 'tables', sentence };
  },
});

interface Sources {
  readonly catalog: Catalog;
  readonly dictionary: Dictionary;
  readonly models?: Models;
}

const documentedKeys = ({ pages }: Dictionary): ReadonlySet<string> =>
  new Set(pages.filter((page) => !page.isPlanned).map((page) => `${page.schema}.${page.relation}`));

/** Tables of the database, then those that only the models have. */
function declaredRelations(
  { catalog, models }: Sources,
  { settings }: Pick<Context, 'settings'>,
): readonly { relation: Relation; isModelled: boolean }[] {
  const migrated = storedRelations(catalog);
  const modelled = models ? storedRelations(models.catalog) : [];
  const modelKeys = new Set(modelled.map(keyOf));
  const migratedKeys = new Set(migrated.map(keyOf));
  return [...migrated, ...modelled.filter((relation) => !migratedKeys.has(keyOf(relation)))]
    .filter((relation) => !matchesRelation(settings.dictionary.exempt, relation))
    .map((relation) => ({ relation, isModelled: models === undefined || modelKeys.has(keyOf(relation)) }));
}

const unreadablePage = ({ unreadable }: Dictionary, { name }: Relation) =>
  unreadable.find(({ page }) => page.slice(page.lastIndexOf('/') + 1).toLowerCase() === `${name}.md`);

function severityOf(relation: Relation, isModelled: boolean, catalog: Catalog): Severity {
  const isMinor = isLogLike(relation) || isAccess(relation) || joinPair(relation, catalog) !== undefined;
  return isMinor || !isModelled ? 'medium' : 'high';
}

// `sessions` and `user_credentials` let people in; `scrape_sessions` is the business of this database.
const accessWords = new Set(
  'user,auth,login,refresh,access,api,web,account,member,admin,password,oauth,reset,verification'.split(','),
);

const isAccess = (relation: Relation): boolean =>
  isInfrastructure(relation) &&
  nameTokens(relation.name)
    .slice(0, -1)
    .every((token) => accessWords.has(token));
