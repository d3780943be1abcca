import type { QualifiedName } from '#catalog/catalog.ts';
import {
  lockModes,
  type RecordedLock,
  type RecordedObject,
  type RecordedRewrite,
  type RecordedStatement,
} from '#migration/recording.ts';
import { actsOf } from './acts.ts';
import type {
  CommandBody,
  DropBody,
  EndBody,
  EventRow,
  EventsRow,
  HeldLock,
  ObjectRow,
  RelationRow,
  RewriteBody,
} from './events.ts';
import type { SourceStatements } from './source-statements.ts';
import { statementTexts } from './statement-texts.ts';

/** Oid → what it was called before the step; only these were there. */
export type Relations = ReadonlyMap<string, RelationRow>;

/** The events of one step, as statements. */
export function recordedStatements(
  row: EventsRow,
  relations: Relations,
  source: SourceStatements,
): readonly RecordedStatement[] {
  const traces = tracesOf(row.events, relations);
  const commands = traces.filter((trace) => 'tag' in trace);
  const texts = statementTexts(commands.map(({ tag, query }) => ({ tag, query: row.queries[query] ?? '' })));
  const textOf = new Map(commands.map((command, position) => [command, texts[position] ?? '']));
  const statements = traces.flatMap((trace): readonly RecordedStatement[] => {
    const { transaction, body } = trace;
    const before = unseenLocks(transaction, locksOf(body.unexplained, relations), source);
    if (!('tag' in trace)) return before;
    return [...before, statementOf(trace, textOf.get(trace) ?? '', relations, source)];
  });
  const explained = new Set(statements.flatMap(explainedFiles));
  const files = row.rewritten.flatMap((oid) => relations.get(oid) ?? []).filter((one) => !explained.has(nameKey(one)));
  return [
    ...statements,
    ...files.map((rewritten, index) => unseen({ transaction: `unseen ${index}`, rewritten, locks: [] }, source)),
  ];
}

interface Command {
  readonly transaction: string;
  readonly tag: string;
  readonly query: string;
  readonly body: CommandBody;
  readonly rewrites: readonly RecordedRewrite[];
  readonly dropped: RecordedStatement['dropped'];
}

/** Before the commit. */
interface End {
  readonly transaction: string;
  readonly body: EndBody;
}

/** Rewrites and drops happen while their command runs. */
function tracesOf(events: readonly EventRow[], relations: Relations): readonly (Command | End)[] {
  const traces: (Command | End)[] = [];
  let rewrites: RecordedRewrite[] = [];
  let dropped: RecordedStatement['dropped'][number][] = [];
  for (const event of events) {
    if (event.kind === 'rewrite') rewrites.push(...rewritesOf(event.body, relations));
    if (event.kind === 'drop') dropped.push(...droppedObjects(event.body.objects ?? []));
    if (event.kind === 'end') traces.push({ transaction: event.transaction, body: event.body });
    if (event.kind !== 'command') continue;
    const { transaction, tag, query, body } = event;
    traces.push({ transaction, tag, query, body, rewrites, dropped });
    rewrites = [];
    dropped = [];
  }
  return traces;
}

/** A rule of a dropped view, or a foreign key of a dropped table to itself, is part of it and no victim. */
function droppedObjects(rows: NonNullable<DropBody['objects']>): RecordedStatement['dropped'] {
  const whole = new Set(rows.flatMap(({ kind, relation }) => (relation && isWhole(kind) ? [nameKey(relation)] : [])));
  return rows.map((row) => {
    const isPart = row.relation !== null && !isWhole(row.kind) && whole.has(nameKey(row.relation));
    return { ...objectOf(row), isNamed: row.isNamed, isCascaded: row.isCascaded && !isPart };
  });
}

const isWhole = (kind: string): boolean => /^(?:foreign )?table$|^(?:materialized )?view$/.test(kind);

function statementOf(
  { transaction, tag, body, rewrites, dropped }: Command,
  text: string,
  relations: Relations,
  source: SourceStatements,
): RecordedStatement {
  const objects = (body.objects ?? []).map(objectOf);
  return {
    text,
    tag,
    transaction,
    ...source.locationOf(text, objects.length > 0 ? objects : dropped.filter(({ isNamed }) => isNamed)),
    objects,
    acts: actsOf(text, objects[0]?.relation?.name),
    locks: locksOf(body.taken, relations),
    rewrites,
    scans: scansOf(body.scans ?? {}, relations),
    dropped,
    ...(body.elapsed !== null && { milliseconds: Math.round(body.elapsed * 1000) / 1000 }),
    lockTimeoutMilliseconds: body.lockTimeout,
    statementTimeoutMilliseconds: body.statementTimeout,
  };
}

/** One for each relation: each may be the work of another statement. */
function unseenLocks(
  transaction: string,
  locks: readonly RecordedLock[],
  source: SourceStatements,
): readonly RecordedStatement[] {
  const byRelation = new Map<string, RecordedLock[]>();
  for (const lock of locks) {
    const key = nameKey(lock.relation);
    byRelation.set(key, [...(byRelation.get(key) ?? []), lock]);
  }
  return [...byRelation.values()].map((taken) => unseen({ transaction, locks: taken }, source));
}

interface Trace {
  readonly transaction: string;
  readonly locks: readonly RecordedLock[];
  readonly rewritten?: RelationRow;
}

function unseen({ transaction, locks, rewritten }: Trace, source: SourceStatements): RecordedStatement {
  const relation = rewritten ?? locks[0]?.relation;
  const statement = relation && source.unseenOn(relation);
  const text = statement?.text ?? '';
  return {
    text,
    tag: 'unseen',
    transaction,
    location: statement?.location ?? source.place,
    objects: [],
    acts: actsOf(text),
    locks,
    rewrites: rewritten ? [{ relation: rewritten, reason: 'filenode', isExisting: true }] : [],
    scans: [],
    dropped: [],
    lockTimeoutMilliseconds: 0,
    statementTimeoutMilliseconds: 0,
  };
}

const scansOf = (times: Readonly<Record<string, number>>, relations: Relations): RecordedStatement['scans'] =>
  Object.entries(times)
    .flatMap(([oid, count]) => {
      const relation = relations.get(oid);
      return relation ? [{ relation, times: count }] : [];
    })
    .sort((left, right) => compare(nameKey(left.relation), nameKey(right.relation)));

/** Refreshing a materialized view is not a rewrite in anybody's words. */
const explainedFiles = ({ tag, rewrites, objects }: RecordedStatement): readonly string[] => [
  ...rewrites.map(({ relation }) => nameKey(relation)),
  ...(tag === 'REFRESH MATERIALIZED VIEW'
    ? objects.flatMap(({ relation }) => (relation ? [nameKey(relation)] : []))
    : []),
];

/** Those on relations that were there before the step. */
const locksOf = (held: readonly HeldLock[], relations: Relations): readonly RecordedLock[] =>
  held
    .flatMap((lock): readonly RecordedLock[] => {
      const relation = relations.get(String(Math.floor(lock / 16)));
      const mode = lockModes[(lock % 16) - 1];
      return relation && mode ? [{ relation, mode, isExisting: true }] : [];
    })
    .sort(
      (left, right) =>
        compare(nameKey(left.relation), nameKey(right.relation)) ||
        lockModes.indexOf(right.mode) - lockModes.indexOf(left.mode),
    );

const nameKey = ({ schema, name }: QualifiedName): string => `${schema}\0${name}`;
const compare = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);

const objectOf = ({ kind, identity, relation }: ObjectRow): RecordedObject => ({
  kind,
  identity,
  ...(relation && { relation }),
});

function rewritesOf({ relation: oid, reason: bits }: RewriteBody, relations: Relations): readonly RecordedRewrite[] {
  const relation = relations.get(oid);
  if (!relation) return [];
  return reasons.flatMap(([bit, reason]) => ((bits & bit) === bit ? [{ relation, reason, isExisting: true }] : []));
}

const reasons = [
  [1, 'persistence'],
  [2, 'default'],
  [4, 'type'],
  [8, 'access-method'],
] as const;
