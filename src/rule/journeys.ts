// Generated rows on their way through the migrations, as rules about data judge them.

import { relationLabel } from '../catalog/keys.ts';
import type { Severity } from '../finding/finding.ts';
import type { Fault } from '../migration/fault.ts';
import type { MigrationHistory } from '../migration/history.ts';
import type { Ledger, LedgerEntry, Loss, Passage, RowFailure } from '../migration/ledger.ts';
import type { Migration, SourceLocation } from '../migration/migration.ts';
import type { Context } from './evidence.ts';

export interface Journey {
  readonly migration: Migration;
  readonly entry: LedgerEntry;
  /** Without a base every migration may be deployed already, and what it did to rows is done. */
  readonly isHistory: boolean;
}

/** With a base its own migrations are not judged again. */
export function journeys(
  { entries }: Ledger,
  { migrations }: MigrationHistory,
  { newRevisions }: Context,
): readonly Journey[] {
  return entries.flatMap((entry) => {
    const migration = migrations.find(({ revision }) => revision === entry.revision);
    const isJudged = newRevisions?.has(entry.revision) ?? true;
    return migration && isJudged ? [{ migration, entry, isHistory: newRevisions === undefined }] : [];
  });
}

export interface JourneyLoss extends Journey {
  readonly loss: Loss;
}

export const losses = (journey: Journey, passage: Passage | undefined): readonly JourneyLoss[] =>
  (passage?.losses ?? []).map((loss) => ({ ...journey, loss }));

/** What happened is a matter of the past: it must not stop anybody. */
export const inHistory = ({ isHistory }: Journey, severity: Severity): { readonly severity?: Severity } =>
  isHistory ? { severity } : {};

export interface JourneyFailure extends Journey {
  readonly failure: RowFailure;
}

/** Failures on the way up, the first and the second one; the same one is told once. */
export function failuresUp(journey: Journey): readonly JourneyFailure[] {
  const seen = new Set<string>();
  return journey.entry.failures.flatMap((failure) => {
    const key = `${failure.fault.message} ${failure.cohort}`;
    if (failure.pass === 'down' || saysNothing(failure) || seen.has(key)) return [];
    seen.add(key);
    return [{ ...journey, failure }];
  });
}

/**
 * What the engine cannot do; what the repository's own code refuses, for it has rules that no constraint tells; what does not find
 * in generated documents the structure that the application's documents have; and what asks a service that is not here.
 */
export const saysNothing = ({ fault }: RowFailure): boolean =>
  fault.origin === 'engine' || fault.sqlState === 'P0001' || missesStructure(fault) || missesService(fault);

const missesService = ({ origin, message }: Fault): boolean =>
  origin === 'code' &&
  /\bConnect(?:ion|ionRefused)?Error\b|\bConnection refused\b|\bName or service not known\b|\bname resolution\b/.test(
    message,
  );

function missesStructure({ sqlState = '', message, statement = '' }: Fault): boolean {
  if (sqlState === '22021') return /\bconvert_from\s*\(/i.test(statement);
  if (sqlState === '22023') return /^cannot (?:extract|get array length|deconstruct|call \w*json)/.test(message);
  return (
    ['22P02', '23502'].includes(sqlState) && /->>?|\bjsonb?_\w*(?:elements|each|populate|to_record)/i.test(statement)
  );
}

/** The first statement of this direction that names both, else the migration. */
export function placeOf(
  { migration }: Journey,
  names: readonly string[],
  direction: 'upgrade' | 'downgrade' = 'upgrade',
): SourceLocation {
  const statement = migration.statements.find(
    (one) => one.direction === direction && names.every((name) => one.text.includes(name)),
  );
  const whole = direction === 'upgrade' ? migration.location : (migration.downgradeLocation ?? migration.location);
  return statement?.location ?? whole;
}

export const lossName = ({ relation, column }: Loss): string =>
  column === undefined ? relationLabel(relation) : `${relationLabel(relation)}.${column}`;

/** `Row 3: Berlin → NULL` */
export const lossExamples = ({ examples, kind }: Loss): readonly string[] =>
  examples.map(({ row, before, after }) => {
    const rest = after ?? (kind === 'nulled' ? 'NULL' : 'nothing');
    return `Row ${row}: ${short(before)} → ${short(rest)}`;
  });

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text === '' ? "''" : text);

export const faultDetails = ({ fault }: RowFailure): readonly string[] => [
  ...(fault.statement === undefined
    ? []
    : [`Statement: ${fault.statement.replaceAll(/\s+/g, ' ').trim().slice(0, 200)}`]),
  ...(fault.detail === undefined ? [] : [`Detail: ${fault.detail}`]),
];

export const withoutStop = (message: string): string => message.replace(/\.$/, '');

/** Too long, out of range: values at the edge of the old type are refused by the new one. */
export const isOverflow = ({ cohort, fault }: RowFailure): boolean =>
  cohort === 'boundary' && ['22001', '22003', '22008'].includes(fault.sqlState ?? '');
