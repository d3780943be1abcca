import type { Catalog } from '#catalog/catalog.ts';
import { relationLabel } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';
import type { Context } from '#rule/evidence.ts';
import { type MarkedRelation, markedRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

export const mixedSoftDelete = defineRule({
  id: 'mixed-soft-delete',
  category: 'deletion',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['soft-delete'],
  needs: ['catalog'],
  docs: {
    title: 'Deletion marker of another kind than elsewhere',
    rationale: `When one table says deleted_at and another is_deleted, no filter fits both: a shared query helper, a policy or a report sees deleted
rows in one of them. The most frequent name, kind and nullability are the convention unless \`deletion.marker\` names it;
\`deletion.strategy: mixed\` declares that both are meant.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, is_deleted boolean NOT NULL DEFAULT false);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`,
    },
  },
  *check({ catalog }, context) {
    if (context.settings.deletion.strategy === 'mixed') return;
    const marked = judged(catalog, context);
    const convention = conventionOf(marked, context);
    if (!convention) return;
    for (const { relation, marker } of marked) {
      if (traits(marker.column, marker.form) === convention.traits) continue;
      yield {
        subject: columnSubject(relation, marker.column.name),
        message: `Table ${relationLabel(relation)} marks deleted rows with ${describe(marker.column)}; ${convention.followers} use ${convention.description}.`,
        remedy: `Replace ${relationLabel(relation)}.${marker.column.name} by ${convention.description}, or declare the second convention with deletion.strategy: mixed.`,
      };
    }
  },
  population({ catalog }, context) {
    const { length } = judged(catalog, context);
    return {
      count: length,
      of: 'tables with a deletion marker',
      sentence: `${length} of ${counted(length, 'table')} with a deletion marker ${verb(length, 'uses', 'use')} the same one.`,
    };
  },
});

/** One marked relation makes no convention. */
function judged(catalog: Catalog, context: Context): readonly MarkedRelation[] {
  const marked = markedRelations(catalog, context);
  return marked.length > 1 ? marked : [];
}

interface Trait {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
}

const traits = ({ name, isNullable }: Trait, form: string): string => [name, form, isNullable].join(' ');

const describe = ({ name, type, isNullable }: Trait): string => `${name} ${type}${isNullable ? '' : ' NOT NULL'}`;

function conventionOf(
  marked: readonly MarkedRelation[],
  { settings }: Context,
): { traits: string; description: string; followers: string } | undefined {
  const declared = settings.deletion.marker;
  if (declared && marked.length > 0) {
    const trait = { name: declared.name, type: declared.type ?? 'timestamp with time zone', isNullable: true };
    const form = /bool/.test(trait.type) ? 'boolean' : typeFamily({ type: serverName(trait.type) });
    const isNullable = form === 'time';
    return {
      traits: traits({ ...trait, isNullable }, form),
      description: describe({ ...trait, isNullable }),
      followers: 'tables are said to',
    };
  }
  const counts = new Map<string, MarkedRelation[]>();
  for (const entry of marked) {
    const key = traits(entry.marker.column, entry.marker.form);
    counts.set(key, [...(counts.get(key) ?? []), entry]);
  }
  const [most] = [...counts].sort(([, left], [, right]) => right.length - left.length);
  const [first] = most?.[1] ?? [];
  if (!most || !first) return undefined;
  const followers = most[1].length === 1 ? relationLabel(first.relation) : `${most[1].length} others`;
  return { traits: most[0], description: describe(first.marker.column), followers };
}

const serverName = (type: string): string => (type === 'timestamptz' ? 'timestamp with time zone' : type);
