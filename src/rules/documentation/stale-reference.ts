import type { Catalog, Relation } from '#catalog/catalog.ts';
import { findColumn } from '#catalog/keys.ts';
import { isSameName, nameTokens } from '#catalog/naming/name-tokens.ts';
import type { Walk } from '#migration/walk.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { Context, RepositoryText } from '#rule/evidence.ts';
import type { Models } from '#rule/models-evidence.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { counted } from '#rule/subjects.ts';

export const staleReference = defineRule({
  id: 'stale-reference',
  category: 'documentation',
  severity: 'low',
  preset: 'recommended',
  proof: 'static',
  criteria: [],
  needs: ['catalog', 'repository'],
  wants: ['dictionary', 'models', 'replay'],
  docs: {
    title: 'Document that names a table or column that does not exist',
    rationale: `README and architecture pages are what newcomers read first. Names in SQL and in entity diagrams count, and names in code style that stand
beside the word "table"; a bare name in code style counts only if the migrations once had it, and then the finding is medium. A column counts
where its table exists. Tables that a page plans are left alone.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/ARCHITECTURE.md': '# Architecture\n\n```sql\nSELECT * FROM saved_searches;\n```\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'docs/ARCHITECTURE.md': '# Architecture\n\n```sql\nSELECT * FROM jobs;\n```\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const { reference, fault, wasThere } of judged(sources, context)) {
      if (fault === undefined) continue;
      const { name, column, location } = reference;
      const label = column === undefined ? name : `${name}.${column}`;
      const past = wasThere ? '; the migrations once had it' : '';
      yield {
        subject: { kind: 'page', page: location.file, relation: name, ...(column !== undefined && { column }) },
        message: `${location.file} names ${fault} ${label}, which ${databaseWords(context)} does not have${past}.`,
        remedy: `Correct ${location.file}, or say there that it is planned.`,
        severity: wasThere ? 'medium' : 'low',
        location,
      };
    }
  },
  population(sources, context) {
    const references = judged(sources, context);
    const good = references.filter(({ fault }) => fault === undefined).length;
    const sentence = `${good} of ${counted(references.length, 'name')} of tables and columns in other documents exist.`;
    return { count: references.length, of: 'names in other documents', sentence };
  },
});

interface Sources {
  readonly catalog: Catalog;
  readonly repository: RepositoryText;
  readonly dictionary?: Dictionary;
  readonly models?: Models;
  readonly replay?: Walk;
}

interface Judged {
  readonly reference: RepositoryText['references'][number];
  readonly fault?: 'table' | 'column';
  readonly wasThere: boolean;
}

function judged(sources: Sources, { toolRelations }: Pick<Context, 'toolRelations'>): readonly Judged[] {
  if (sources.repository.references.length === 0) return [];
  const find = relationFinder(sources);
  const past = earlierNames(sources.replay);
  const plannedPages = sources.dictionary?.pages.filter(({ isPlanned }) => isPlanned) ?? [];
  const known = new Set([...plannedPages.map(({ relation }) => relation), ...toolRelations]);
  const isAboutUs = pagesAboutUs(sources.repository, find);
  return sources.repository.references
    .filter(({ name }) => !known.has(name))
    .flatMap((reference): readonly Judged[] => {
      const relation = find(reference.name);
      if (relation) return [judgeColumn(reference, relation, past, sources.models)];
      const wasThere = past.has(reference.name);
      const isTable = reference.context === 'table' && reference.column === undefined && isAboutUs(reference);
      return wasThere || isTable ? [{ reference, fault: 'table', wasThere }] : [];
    });
}

function judgeColumn(
  reference: Judged['reference'],
  relation: Relation,
  past: ReadonlySet<string>,
  models: Models | undefined,
): Judged {
  const { column } = reference;
  if (column === undefined) return { reference, wasThere: false };
  const exists = findColumn(relation, column) !== undefined || isModelled(models, relation, column);
  return { reference, wasThere: past.has(`${relation.name}.${column}`), ...(!exists && { fault: 'column' }) };
}

/** By name without case, in the other number, or by class of the model. */
function relationFinder({ catalog, models }: Sources): (name: string) => Relation | undefined {
  const relations = [...catalog.relations, ...(models?.catalog.relations ?? [])];
  const exact = new Map<string, Relation>();
  for (const relation of relations.toReversed()) exact.set(relation.name.toLowerCase(), relation);
  const known = new Map<string, Relation | undefined>();
  const search = (name: string): Relation | undefined => {
    const ofClass = [...(models?.classes ?? [])].find(
      ([, { name: className }]) => className.toLowerCase() === name.toLowerCase(),
    );
    if (ofClass) return relations.find((relation) => `${relation.schema}.${relation.name}` === ofClass[0]);
    const tokens = nameTokens(name);
    return relations.find((relation) => isSameName(nameTokens(relation.name), tokens));
  };
  return (name) => {
    const found = exact.get(name.toLowerCase());
    if (found) return found;
    if (!known.has(name)) known.set(name, search(name));
    return known.get(name);
  };
}

// SQL and diagrams of a page that names no relation of this database are about another one, where other pages do.
function pagesAboutUs({ references }: RepositoryText, find: (name: string) => Relation | undefined) {
  const tables = references.filter(({ context }) => context === 'table');
  const ours = new Set(tables.filter(({ name }) => find(name)).map(({ location }) => location.file));
  return ({ location }: Judged['reference']): boolean => ours.size === 0 || ours.has(location.file);
}

function earlierNames(replay: Walk | undefined): ReadonlySet<string> {
  const ups = (replay?.steps ?? []).flatMap((step) =>
    step.pass === 'up' && step.status === 'applied' ? [step.after] : [],
  );
  // What a step leaves alone is the same object after it.
  const relations = new Set(ups.flatMap((catalog) => catalog.relations));
  return new Set(
    [...relations].flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column.name}`)]),
  );
}

const isModelled = (models: Models | undefined, { schema, name }: Relation, column: string): boolean =>
  models?.catalog.relations.some(
    (relation) => relation.schema === schema && relation.name === name && findColumn(relation, column) !== undefined,
  ) ?? false;
