// Where in the migration's files a recorded statement stands.
import type { QualifiedName } from '#catalog/catalog.ts';
import type { Pass } from '#migration/fault.ts';
import type { Migration, SourceLocation, SourceStatement } from '#migration/migration.ts';
import type { RecordedObject } from '#migration/recording.ts';
import { canonicalText } from '#sql/canonical-text.ts';

export class SourceStatements {
  /** The migration itself: where nothing nearer is known. */
  readonly place: SourceLocation;
  readonly #statements: readonly SourceStatement[];
  readonly #calls: readonly { readonly statement: SourceStatement; readonly names: ReadonlySet<string> }[];
  readonly #byText = new Map<string, SourceStatement[]>();

  constructor(migration: Migration, pass: Pass) {
    const direction = pass === 'down' ? 'downgrade' : 'upgrade';
    this.place = (direction === 'downgrade' ? migration.downgradeLocation : undefined) ?? migration.location;
    this.#statements = migration.statements.filter((statement) => statement.direction === direction);
    this.#calls = this.#statements
      .filter(({ form }) => form === 'call')
      .map((statement) => ({ statement, names: namesIn(statement.text) }));
    for (const statement of this.#statements) {
      if (statement.form !== 'sql') continue;
      const text = keyOf(statement.text);
      this.#byText.set(text, [...(this.#byText.get(text) ?? []), statement]);
    }
  }

  /** Equal statements are told apart by their order. */
  locationOf(text: string, objects: readonly RecordedObject[]): { readonly location: SourceLocation } {
    const alike = this.#byText.get(keyOf(text));
    const statement = (alike && alike.length > 1 ? alike.shift() : alike?.[0]) ?? this.#callBehind(text, objects);
    return { location: statement?.location ?? this.place };
  }

  /** A statement on the relation that fires no event trigger. */
  unseenOn({ name }: QualifiedName): SourceStatement | undefined {
    const named = new RegExp(`(?:^|[^\\w])${escaped(name)}(?:$|[^\\w])`, 'i');
    return this.#statements.find(({ text }) => firesNothing.test(text) && named.test(text));
  }

  /** The call all of whose names stand in the statement, and none has more of them; else the only one that names what is made. */
  #callBehind(text: string, objects: readonly RecordedObject[]): SourceStatement | undefined {
    const words = new Set(text.toLowerCase().match(/\w+/g) ?? []);
    const whole = this.#calls.filter(({ names }) => names.size > 0 && [...names].every((name) => words.has(name)));
    const most = Math.max(...whole.map(({ names }) => names.size));
    const [best, ...more] = whole.filter(({ names }) => names.size === most);
    if (best && more.length === 0) return best.statement;
    const made = objects.flatMap(({ kind, identity }) => (isOwnName(kind) ? [lastPart(identity).toLowerCase()] : []));
    const [only, ...others] = this.#calls.filter(({ names }) => made.some((name) => names.has(name)));
    return others.length === 0 ? only?.statement : undefined;
  }
}

const keyOf = (sql: string): string => canonicalText(sql).replace(/(?: ?;)+$/, '');

/** What stands in quotes and may be a name. */
const namesIn = (call: string): ReadonlySet<string> =>
  new Set([...call.matchAll(/(['"`])(\w+)\1/g)].flatMap(([, , name]) => name?.toLowerCase() ?? []));

const firesNothing =
  /\b(?:TRUNCATE|CLUSTER|VACUUM|LOCK\s+TABLE|INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|COPY)\b/i;

const isOwnName = (kind: string): boolean => kind === 'index' || kind === 'table' || kind === 'table constraint';

/** `public.jobs_url_idx` → `jobs_url_idx`. */
const lastPart = (identity: string): string => (identity.split('.').at(-1) ?? identity).replaceAll('"', '');

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
