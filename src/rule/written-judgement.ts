// What the text of the migrations that are being added says about relations that the base has. For second forms: see `Rule.inText`.
import type { QualifiedName, Relation } from '../catalog/catalog.ts';
import { findRelation, isSameRelation } from '../catalog/keys.ts';
import type { Observation } from '../finding/finding.ts';
import type { WrittenAct, WrittenName, WrittenStatement } from '../migration/written.ts';
import type { Context, Evidence } from './evidence.ts';
import { matchesRelation } from './patterns.ts';

export type TextEvidence = Pick<Evidence, 'source' | 'base'>;

export interface JudgedAct<Act extends WrittenAct> {
  readonly act: Act;
  readonly relation: QualifiedName;
  readonly statement: WrittenStatement;
}

type Kind = WrittenAct['kind'];
type ActOf<K extends Kind> = Extract<WrittenAct, { readonly kind: K }>;
type Alteration = ActOf<'alter'>['act'];
type AlterationAct<K extends Alteration['kind']> = ActOf<'alter'> & {
  readonly act: Extract<Alteration, { readonly kind: K }>;
};

/** Of relations that were there before the change, and stay what they were. */
export function actsInText<K extends Exclude<Kind, 'drop-index'>>(
  evidence: TextEvidence,
  context: Context,
  kind: K,
): readonly JudgedAct<ActOf<K>>[] {
  const known = knownRelations(evidence, context);
  return statementsOfChange(evidence, context).flatMap((statement) =>
    ofKind(statement, kind).flatMap((act) => {
      const relation = 'relation' in act ? meant(known, act.relation) : undefined;
      return relation ? [{ act, relation, statement }] : [];
    }),
  );
}

/** What ALTER TABLE does, unless the same statement writes the whole table anew. */
export function alterationsInText<K extends Alteration['kind']>(
  evidence: TextEvidence,
  context: Context,
  kind: K,
): readonly JudgedAct<AlterationAct<K>>[] {
  const isOfKind = (judged: JudgedAct<ActOf<'alter'>>): judged is JudgedAct<AlterationAct<K>> =>
    judged.act.act.kind === kind;
  return actsInText(evidence, context, 'alter')
    .filter(({ statement }) => ofKind(statement, 'alter-type').length === 0)
    .filter(isOfKind);
}

/** Indexes that the change drops, with the relation that they are of. */
export function dropsInText(evidence: TextEvidence, context: Context): readonly JudgedAct<ActOf<'drop-index'>>[] {
  const known = knownRelations(evidence, context);
  return statementsOfChange(evidence, context).flatMap((statement) =>
    ofKind(statement, 'drop-index').flatMap((act) => {
      const relation = relationOfIndex(evidence, context, known, act.index);
      return relation ? [{ act, relation, statement }] : [];
    }),
  );
}

/** The base has the index, and nothing in the change drops it before this statement. */
export function isIndexThere(
  evidence: TextEvidence,
  context: Context,
  index: WrittenName,
  statement: WrittenStatement,
): boolean {
  if (!relationOfIndex(evidence, context, knownRelations(evidence, context), index)) return false;
  const changes = statementsOfChange(evidence, context);
  return !changes
    .slice(0, changes.indexOf(statement))
    .some((earlier) => ofKind(earlier, 'drop-index').some((drop) => drop.index.name === index.name));
}

/** May hold NULL as far as is known, and no constraint that was ever written says otherwise. */
export function isPlainlyNullable(
  { source, base }: TextEvidence,
  context: Context,
  relation: QualifiedName,
  column: string,
): boolean {
  const says = (kind: 'promise-not-null' | 'add-nullable-column', statement: WrittenStatement) =>
    ofKind(statement, kind).some((act) => isNamed(act.relation, relation) && act.column === column);
  if (source.some((statement) => says('promise-not-null', statement))) return false;
  const inBase = base.catalog && findRelation(base.catalog, relation);
  const known = inBase?.columns.find(({ name }) => name === column);
  if (inBase && mentionsNotNull(inBase, column)) return false;
  if (known) return known.isNullable;
  return source.some((one) => isOfChange(one, context) && says('add-nullable-column', one));
}

/** The end of every observation by a second form. */
export const writtenAt = ({ location }: WrittenStatement): Pick<Observation, 'proof' | 'location' | 'details'> => ({
  proof: 'static',
  location,
  details: ['Read from the text of the migration; no recorder saw which lock it takes.'],
});

const ofKind = <K extends Kind>({ acts }: WrittenStatement, kind: K): readonly ActOf<K>[] =>
  acts.filter((act): act is ActOf<K> => act.kind === kind);

const isOfChange = ({ revision }: WrittenStatement, { newRevisions }: Context): boolean =>
  newRevisions?.has(revision) ?? false;

const statementsOfChange = ({ source }: TextEvidence, context: Context): readonly WrittenStatement[] =>
  source.filter((statement) => isOfChange(statement, context));

/** Those of the base that no statement of the change makes, renames or drops: whichever of its names is meant stays certain. */
function knownRelations(evidence: TextEvidence, context: Context): readonly QualifiedName[] {
  const { source, base } = evidence;
  const touched = statementsOfChange(evidence, context).flatMap(endsAndBeginnings);
  const present: readonly QualifiedName[] =
    base.catalog?.relations ?? writtenRelations(source.filter((statement) => !isOfChange(statement, context)));
  return present.filter(
    (relation) => !matchesRelation(context.toolRelations, relation) && !touched.some((name) => isNamed(name, relation)),
  );
}

/** Without a catalog: what is made by one statement alone, and by none renamed or dropped. */
function writtenRelations(statements: readonly WrittenStatement[]): readonly QualifiedName[] {
  const names = statements.flatMap(endsAndBeginnings);
  return names
    .map(({ schema = 'public', name }) => ({ schema, name }))
    .filter(({ name }) => names.filter((other) => other.name === name).length === 1);
}

const endsAndBeginnings = (statement: WrittenStatement): readonly WrittenName[] =>
  [...ofKind(statement, 'relation-begins'), ...ofKind(statement, 'relation-ends')].map(({ relation }) => relation);

/** The one relation that a name can stand for; undefined when there are several, or none is known. */
function meant(known: readonly QualifiedName[], name: WrittenName): QualifiedName | undefined {
  const [only, ...others] = known.filter((relation) => isNamed(name, relation));
  return others.length === 0 ? only : undefined;
}

const isNamed = ({ schema, name }: WrittenName, relation: QualifiedName): boolean =>
  relation.name === name && (schema === undefined || relation.schema === schema);

function relationOfIndex(
  { source, base }: TextEvidence,
  context: Context,
  known: readonly QualifiedName[],
  index: WrittenName,
): QualifiedName | undefined {
  const built = base.catalog?.relations.filter(
    ({ schema, indexes }) =>
      (index.schema === undefined || index.schema === schema) && indexes.some(({ name }) => name === index.name),
  );
  const written = source
    .filter((statement) => !isOfChange(statement, context))
    .flatMap((statement) => ofKind(statement, 'create-index'))
    .filter((act) => act.index === index.name)
    .flatMap((act) => meant(known, act.relation) ?? []);
  const [relation, ...others] = built && built.length > 0 ? built : written;
  if (!relation || others.length > 0) return undefined;
  return known.find((one) => isSameRelation(one, relation));
}

const mentionsNotNull = ({ constraints }: Relation, column: string): boolean =>
  constraints.some(
    (constraint) =>
      constraint.kind === 'check' && constraint.columns.includes(column) && /IS NOT NULL/i.test(constraint.expression),
  );
