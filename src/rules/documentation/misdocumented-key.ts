import type { Relation } from '#catalog/catalog.ts';
import { foreignKeyOf, foreignKeys, primaryKey, uniqueKeys } from '#catalog/keys.ts';
import type { SourceLocation } from '#migration/migration.ts';
import type { DocumentedColumn, Page } from '#rule/dictionary-evidence.ts';
import { type PageSources, pageRelations, pageSubject } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { counted } from '#rule/subjects.ts';

export const misdocumentedKey = defineRule({
  id: 'misdocumented-key',
  category: 'documentation',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns', 'clean-validation'],
  needs: ['catalog', 'dictionary'],
  docs: {
    title: 'Page promises a key or index that the database lacks',
    rationale: `Whoever relies on the page expects that duplicates and orphans are refused, and nothing refuses them. Compared are primary keys, unique
keys, foreign keys with their delete action, and indexes. Sentences with "if", "optional" or "planned" are intentions.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text);',
          'docs/schema/jobs.md':
            '# jobs\n\n| Column | Type | Notes |\n|---|---|---|\n| id | uuid PK | |\n| url | text UNIQUE | |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text UNIQUE);',
          'docs/schema/jobs.md':
            '# jobs\n\n| Column | Type | Notes |\n|---|---|---|\n| id | uuid PK | |\n| url | text UNIQUE | |\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const { page, claim } of allClaims(sources)) {
      if (claim.fault === undefined) continue;
      yield {
        subject: pageSubject(page, claim.column),
        message: `${claim.words} on its page; ${databaseWords(context)} ${claim.fault}.`,
        remedy: `Correct ${page.file}, or create what it promises.`,
        location: claim.location,
      };
    }
  },
  population(sources) {
    const claims = allClaims(sources);
    const good = claims.filter(({ claim }) => claim.fault === undefined).length;
    const sentence = `${good} of ${counted(claims.length, 'documented key and index', 'documented keys and indexes')} exist.`;
    return { count: claims.length, of: 'documented keys and indexes', sentence };
  },
});

interface Claim {
  readonly words: string;
  /** What is otherwise; absent when the claim holds. */
  readonly fault?: string;
  readonly column?: string;
  readonly location: SourceLocation;
}

function allClaims(sources: PageSources): readonly { page: Page; claim: Claim }[] {
  return pageRelations(sources).flatMap(({ page, database }) =>
    database ? claimsOf(page, database).map((claim) => ({ page, claim })) : [],
  );
}

function claimsOf(page: Page, relation: Relation): readonly Claim[] {
  const existing = new Set(relation.columns.map(({ name }) => name));
  const known = ({ columns }: { columns: readonly string[] }) => columns.every((column) => existing.has(column));
  return [
    ...page.columns.filter(({ name }) => existing.has(name)).flatMap((column) => columnClaims(column, relation)),
    ...page.uniqueKeys.filter(known).map((key) => uniqueClaim(relation, key.columns, key.location)),
    ...(page.indexes ?? []).filter(known).map((index) => indexClaim(relation, index)),
  ];
}

function columnClaims(column: DocumentedColumn, relation: Relation): readonly Claim[] {
  const name = `${relation.name}.${column.name}`;
  const at = { column: column.name, location: column.location };
  const isKey = primaryKey(relation)?.columns.includes(column.name) === true;
  return [
    ...(column.isPrimaryKey
      ? [{ words: `Column ${name} is the primary key`, ...at, ...(!isKey && { fault: 'has it in no primary key' }) }]
      : []),
    ...(column.isUnique ? [{ ...uniqueClaim(relation, [column.name], column.location), ...at }] : []),
    ...(column.references
      ? [
          {
            words: `Column ${name} references ${column.references.relation}`,
            ...at,
            ...referenceFault(column, relation),
          },
        ]
      : []),
  ];
}

function uniqueClaim(relation: Relation, columns: readonly string[], location: SourceLocation): Claim {
  const isUnique = uniqueKeys(relation).some((key) => key.expressions.length === 0 && isSameSet(key.columns, columns));
  const words = `${relation.name} (${columns.join(', ')}) is unique`;
  return { words, location, ...(!isUnique && { fault: 'has no unique key on it' }) };
}

function referenceFault({ name, references }: DocumentedColumn, relation: Relation): { fault?: string } {
  const key = foreignKeyOf(relation, name);
  if (!key || !references) return { fault: 'has no foreign key on it' };
  const toNamed = foreignKeys(relation)
    .filter((one) => one.columns.includes(name))
    .find((one) => one.references.relation.name === references.relation);
  if (!toNamed) return { fault: `references ${key.references.relation.name}` };
  if (references.onDelete === undefined || references.onDelete === toNamed.onDelete) return {};
  return { fault: `deletes with ${toNamed.onDelete.toUpperCase()}, not ${references.onDelete.toUpperCase()}` };
}

function indexClaim(relation: Relation, { columns, method, location }: NonNullable<Page['indexes']>[number]): Claim {
  const exists = relation.indexes.some(
    (index) =>
      (method === undefined || index.method === method) &&
      columns.every((column, position) => index.keys[position]?.column === column),
  );
  const words = `${relation.name} (${columns.join(', ')}) has an index${method === undefined ? '' : ` (${method})`}`;
  return { words, location, ...(!exists && { fault: 'has none' }) };
}

const isSameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((one) => right.includes(one));
