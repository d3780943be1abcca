import type { QualifiedName } from '#catalog/catalog.ts';
import type { Pass } from '#migration/fault.ts';
import type { Migration } from '#migration/migration.ts';
import type {
  LockMode,
  RecordedLock,
  RecordedObject,
  RecordedRewrite,
  RecordedStatement,
  Recording,
} from '#migration/recording.ts';
import { actsOf } from './acts.ts';
import type { CommandBody, DropBody, EventRow, EventsRow, LockRow, ObjectRow, RelationRow } from './events.ts';
import { SourceStatements } from './source-statements.ts';
import { statementTexts } from './statement-texts.ts';

/** The events of one step, as statements. */
export function recordingOf(migration: Migration, pass: Pass, { events, queries, rewritten }: EventsRow): Recording {
  const commands = commandsOf(events);
  const texts = statementTexts(commands.map(({ tag, query }) => ({ tag, query: queries[query] ?? '' })));
  const source = new SourceStatements(migration, pass);
  const statements: RecordedStatement[] = [];
  const held = new Map<string, ReadonlySet<string>>();
  for (const [position, command] of commands.entries()) {
    const { transaction, body } = command;
    const unexplained = newLocks(body.before, held.get(transaction) ?? new Set());
    if (unexplained.length > 0) statements.push(unseen({ transaction, locks: unexplained }, source));
    held.set(transaction, new Set(body.after.map(keyOf)));
    statements.push(statementOf(command, texts[position] ?? '', source));
  }
  const explained = new Set(statements.flatMap(explainedFiles));
  for (const relation of rewritten.filter((one) => !explained.has(nameKey(one))))
    statements.push(unseen({ transaction: `unseen ${statements.length}`, rewritten: relation, locks: [] }, source));
  return { revision: migration.revision, pass, statements };
}

interface Command {
  readonly transaction: string;
  readonly tag: string;
  readonly query: string;
  readonly body: CommandBody;
  readonly rewrites: readonly RecordedRewrite[];
  readonly dropped: RecordedStatement['dropped'];
}

/** Rewrites and drops happen while their command runs. */
function commandsOf(events: readonly EventRow[]): readonly Command[] {
  const commands: Command[] = [];
  let rewrites: RecordedRewrite[] = [];
  let dropped: RecordedStatement['dropped'][number][] = [];
  for (const event of events) {
    if (event.kind === 'rewrite') rewrites.push(...rewritesOf(event.body.relation, event.body.reason));
    if (event.kind === 'drop') dropped.push(...droppedObjects(event.body.objects));
    if (event.kind !== 'command') continue;
    const { transaction, tag, query, body } = event;
    commands.push({ transaction, tag, query, body, rewrites, dropped });
    rewrites = [];
    dropped = [];
  }
  return commands;
}

/** A rule of a dropped view, or a foreign key of a dropped table to itself, is part of it and no victim. */
function droppedObjects(rows: DropBody['objects']): RecordedStatement['dropped'] {
  const whole = new Set(rows.flatMap(({ kind, relation }) => (relation && isWhole(kind) ? [nameKey(relation)] : [])));
  return rows.map((row) => {
    const isPart = row.relation !== null && !isWhole(row.kind) && whole.has(nameKey(row.relation));
    return { ...objectOf(row), isNamed: row.isNamed, isCascaded: row.isCascaded && !isPart };
  });
}

const isWhole = (kind: string): boolean => /^(?:foreign )?table$|^(?:materialized )?view$/.test(kind);

function statementOf(command: Command, text: string, source: SourceStatements): RecordedStatement {
  const { transaction, tag, body, rewrites, dropped } = command;
  const objects = body.objects.map(objectOf);
  return {
    text,
    tag,
    transaction,
    ...source.locationOf(text, objects),
    objects,
    acts: actsOf(text, objects[0]?.relation?.name),
    locks: newLocks(body.after, new Set(body.before.map(keyOf))),
    rewrites,
    scans: body.scans,
    dropped,
    lockTimeoutMilliseconds: body.lockTimeout,
    statementTimeoutMilliseconds: body.statementTimeout,
  };
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

/** Refreshing a materialized view is not a rewrite in anybody's words. */
const explainedFiles = ({ tag, rewrites, objects }: RecordedStatement): readonly string[] => [
  ...rewrites.map(({ relation }) => nameKey(relation)),
  ...(tag === 'REFRESH MATERIALIZED VIEW'
    ? objects.flatMap(({ relation }) => (relation ? [nameKey(relation)] : []))
    : []),
];

function newLocks(held: readonly LockRow[], before: ReadonlySet<string>): readonly RecordedLock[] {
  return held.flatMap((lock) => {
    const mode = modes.get(lock.mode);
    return mode === undefined || before.has(keyOf(lock)) ? [] : [{ relation: lock.relation, mode, isExisting: true }];
  });
}

const keyOf = ({ relation, mode }: LockRow): string => `${nameKey(relation)}\0${mode}`;
const nameKey = ({ schema, name }: QualifiedName): string => `${schema}\0${name}`;

const objectOf = ({ kind, identity, relation }: ObjectRow): RecordedObject => ({
  kind,
  identity,
  ...(relation && { relation }),
});

const rewritesOf = (relation: RelationRow, bits: number): readonly RecordedRewrite[] =>
  reasons.flatMap(([bit, reason]) => ((bits & bit) === bit ? [{ relation, reason, isExisting: true }] : []));

const reasons = [
  [1, 'persistence'],
  [2, 'default'],
  [4, 'type'],
  [8, 'access-method'],
] as const;

/** As pg_locks names them. */
const modes: ReadonlyMap<string, LockMode> = new Map([
  ['RowShareLock', 'ROW SHARE'],
  ['RowExclusiveLock', 'ROW EXCLUSIVE'],
  ['ShareUpdateExclusiveLock', 'SHARE UPDATE EXCLUSIVE'],
  ['ShareLock', 'SHARE'],
  ['ShareRowExclusiveLock', 'SHARE ROW EXCLUSIVE'],
  ['ExclusiveLock', 'EXCLUSIVE'],
  ['AccessExclusiveLock', 'ACCESS EXCLUSIVE'],
]);
