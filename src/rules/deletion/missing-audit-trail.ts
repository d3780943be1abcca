import type { Catalog, Relation } from '#catalog/catalog.ts';
import { foreignKeys, isSameRelation, relationLabel, storedRelations } from '#catalog/keys.ts';
import { holdsPhrase, isSameNoun, nameTokens } from '#catalog/naming/name-tokens.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { Context } from '#rule/evidence.ts';
import { isLog, markerOf, sensitiveRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject } from '#rule/subjects.ts';

export const missingAuditTrail = defineRule({
  id: 'missing-audit-trail',
  category: 'deletion',
  severity: 'low',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['full-catalog'],
  wants: ['dictionary'],
  docs: {
    title: 'Sensitive rows that vanish without a trace',
    rationale: `When a person asks what became of their data, nothing can tell: no marker keeps the row, no trigger writes elsewhere, and no
history table could hold what was deleted. A log that references the row by a foreign key does not count, since it has to go
first. Medium where a cascade deletes the rows. \`deletion.audit\` names a trail that the catalog does not show, or \`external\`.`,
    examples: {
      bad: `CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);`,
      good: `CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);
CREATE TABLE candidate_history (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, candidate_id uuid NOT NULL,
  action text NOT NULL, at timestamptz NOT NULL DEFAULT now());`,
    },
  },
  *check({ 'full-catalog': catalog, dictionary }, context) {
    const { audit } = context.settings.deletion;
    if (audit === 'external' || audit.length > 0) return;
    for (const relation of sensitive(catalog, context, dictionary)) {
      if (leavesTrace(relation, catalog, context)) continue;
      const cascade = foreignKeys(relation).find((key) => key.onDelete === 'cascade');
      const parent = cascade && ` with a row of ${relationLabel(cascade.references.relation)}`;
      yield {
        subject: relationSubject(relation),
        message: `A deleted row of ${relationLabel(relation)} leaves no trace: no marker, no history table, no trigger${parent ? `; it is deleted${parent}` : ''}.`,
        remedy: `Keep the row (a deletion marker), or write what was deleted, when and by whom from an AFTER DELETE trigger into a history table.`,
        ...(cascade && { severity: 'medium' }),
      };
    }
  },
  population({ 'full-catalog': catalog, dictionary }, context) {
    const { length } = sensitive(catalog, context, dictionary);
    return {
      count: length,
      of: 'sensitive tables',
      sentence: `Deletions in ${counted(length, 'sensitive table')} leave a trace.`,
    };
  },
});

const sensitive = (catalog: Catalog, context: Context, dictionary?: Dictionary): readonly Relation[] =>
  sensitiveRelations(catalog, context, dictionary)
    .map(({ relation }) => relation)
    .filter((relation) => !isLog(relation, context));

function leavesTrace(relation: Relation, catalog: Catalog, context: Context): boolean {
  if (markerOf(relation, context)) return true;
  const hasTrigger = relation.triggers.some(
    ({ definition, enabled }) => enabled !== 'disabled' && /\bDELETE\b/.test(definition.split(' ON ')[0] ?? ''),
  );
  if (hasTrigger) return true;
  return storedRelations(catalog).some(
    (log) => isLog(log, context) && !needsTheRow(log, relation) && isAbout(log, relation),
  );
}

// A reference that is not SET NULL makes the log go with the row, or refuses the deletion.
const needsTheRow = (log: Relation, relation: Relation): boolean =>
  foreignKeys(log).some((key) => isSameRelation(key.references.relation, relation) && key.onDelete !== 'set null');

const anyRow: readonly string[] = [
  'table',
  'entity',
  'record',
  'object',
  'relation',
  'resource',
  'row',
  'model',
  'target',
  'subject',
];

/** Named after the relation, holding its id, or made for rows of any relation. */
function isAbout(log: Relation, relation: Relation): boolean {
  const name = nameTokens(relation.name);
  const last = name.at(-1) ?? '';
  const singularTokens = nameTokens(log.name);
  if (name.every((token) => singularTokens.some((other) => isSameNoun(token, other)))) return true;
  return log.columns.some(({ name: column }) => {
    const tokens = nameTokens(column);
    const isId = tokens.at(-1) === 'id' && tokens.some((token) => isSameNoun(token, last));
    return isId || anyRow.some((word) => holdsPhrase(tokens, word));
  });
}
