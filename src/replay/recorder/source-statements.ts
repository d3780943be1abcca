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
  readonly #byText = new Map<string, SourceStatement[]>();

  constructor(migration: Migration, pass: Pass) {
    const direction = pass === 'down' ? 'downgrade' : 'upgrade';
    this.place = (direction === 'downgrade' ? migration.downgradeLocation : undefined) ?? migration.location;
    this.#statements = migration.statements.filter((statement) => statement.direction === direction);
    for (const statement of this.#statements) {
      if (statement.form !== 'sql') continue;
      const text = canonicalText(statement.text);
      this.#byText.set(text, [...(this.#byText.get(text) ?? []), statement]);
    }
  }

  /** Equal statements are told apart by their order. */
  locationOf(text: string, objects: readonly RecordedObject[]): { readonly location: SourceLocation } {
    const alike = this.#byText.get(canonicalText(text).replace(/ ?;$/, ''));
    const statement = (alike && alike.length > 1 ? alike.shift() : alike?.[0]) ?? this.#callNaming(objects);
    return { location: statement?.location ?? this.place };
  }

  /** A statement on the relation that fires no event trigger. */
  unseenOn({ name }: QualifiedName): SourceStatement | undefined {
    const named = new RegExp(`(?:^|[^\\w])${escaped(name)}(?:$|[^\\w])`, 'i');
    return this.#statements.find(({ text }) => firesNothing.test(text) && named.test(text));
  }

  // The name of an index or constraint stands in the call that makes it, and seldom in another one.
  #callNaming(objects: readonly RecordedObject[]): SourceStatement | undefined {
    const calls = this.#statements.filter(({ form }) => form === 'call');
    const names = objects.flatMap(({ kind, identity }) => (isOwnName(kind) ? [lastPart(identity)] : []));
    const naming = calls.filter(({ text }) =>
      names.some((name) => new RegExp(`['"\`]${escaped(name)}['"\`]`).test(text)),
    );
    return naming.length === 1 ? naming[0] : undefined;
  }
}

const firesNothing =
  /\b(?:TRUNCATE|CLUSTER|VACUUM|LOCK\s+TABLE|INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|COPY)\b/i;

const isOwnName = (kind: string): boolean => kind === 'index' || kind === 'table' || kind === 'table constraint';

/** `public.jobs_url_idx` → `jobs_url_idx`. */
const lastPart = (identity: string): string => (identity.split('.').at(-1) ?? identity).replaceAll('"', '');

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
