// What a pull request takes back of its own audit. Each change is a phrase; a stricter setting is none.
import { severities } from '#finding/finding.ts';
import type { Threshold } from '#report/report.ts';
import type { Rule } from '#rule/rule.ts';
import type { FileConfig } from './config.ts';

type KnownRule = Pick<Rule, 'id' | 'severity' | 'preset'>;

export function weakenedBy(head: FileConfig, base: FileConfig, rules: readonly KnownRule[]): readonly string[] {
  return [
    ...lowered('fail-on', thresholds, base.failOn, head.failOn),
    ...switchedOff('fail-on-existing', base.failOnExisting, head.failOnExisting),
    ...lowered('verify', ['none', 'new', 'all'], base.verify, head.verify),
    ...lowered('preset', ['recommended', 'strict'], base.preset, head.preset),
    ...(head.engine === 'pg-mem' && base.engine !== 'pg-mem' ? ['engine becomes pg-mem, which shows less'] : []),
    ...rules.flatMap((rule) => weakenedRule(rule, head, base)),
    ...counted(added(head.ignore, base.ignore), 'new ignore entry', 'new ignore entries'),
    ...switchedOff('require-criteria.assessed', base.requireCriteria.assessed, head.requireCriteria.assessed),
    ...switchedOff('require-criteria.strict', base.requireCriteria.strict, head.requireCriteria.strict),
    ...demands.flatMap(([name, list]) => counted(added(list(base), list(head)), `fewer under ${name}`)),
    ...lowered('reversibility.mode', ['off', 'auto', 'required'], base.reversibility.mode, head.reversibility.mode),
    ...exemptions.flatMap(([name, list]) => counted(added(list(head), list(base)), `more under ${name}`)),
    ...lowered(
      'foreign-keys.policy',
      ['none', 'partial', 'required'],
      base.foreignKeys.policy,
      head.foreignKeys.policy,
    ),
    ...lowered(
      'locks.statement-timeout',
      ['optional', 'required'],
      base.locks.statementTimeout,
      head.locks.statementTimeout,
    ),
    ...raised('locks.max-lock-timeout', base.locks.maxLockTimeout ?? Infinity, head.locks.maxLockTimeout ?? Infinity),
    ...raised('locks.window', base.locks.window, head.locks.window),
    ...raised('sizes.small-rows', base.sizes.smallRows, head.sizes.smallRows),
    ...raised('sizes.large-rows', base.sizes.largeRows, head.sizes.largeRows),
    ...changed('migrations.path', base.migrations.path, head.migrations.path),
    ...changed('migrations.tool', base.migrations.tool, head.migrations.tool),
    ...shortened(
      'migrations.statement-timeout',
      base.migrations.statementTimeout ?? 60_000,
      head.migrations.statementTimeout ?? 60_000,
    ),
    ...shortened(
      'migrations.step-timeout',
      base.migrations.stepTimeout ?? 120_000,
      head.migrations.stepTimeout ?? 120_000,
    ),
  ];
}

const switchedOff = (name: string, before: boolean, after: boolean): readonly string[] =>
  before && !after ? [`${name} is switched off`] : [];

// From the least strict on.
const thresholds: readonly Threshold[] = ['never', ...severities];

function lowered<Word extends string>(
  name: string,
  order: readonly Word[],
  before: Word,
  after: Word,
): readonly string[] {
  return order.indexOf(after) < order.indexOf(before) ? [`${name} goes from ${before} to ${after}`] : [];
}

/** What counts from a number on counts less often when that number grows. */
const raised = (name: string, before: number, after: number): readonly string[] =>
  after > before ? [`${name} is raised`] : [];

/** What is not waited for was not examined. */
const shortened = (name: string, before: number, after: number): readonly string[] =>
  after < before ? [`${name} is shortened`] : [];

function weakenedRule(rule: KnownRule, head: FileConfig, base: FileConfig): readonly string[] {
  // What a preset switches off is said once, by the preset.
  if (head.rules[rule.id] === base.rules[rule.id]) return [];
  const [before, after] = [effective(rule, base), effective(rule, head)];
  if (after === 'off') return before === 'off' ? [] : [`rule ${rule.id} is switched off`];
  return before === 'off' ? [] : lowered(`rule ${rule.id}`, severities.toReversed(), before, after);
}

function effective({ id, severity, preset }: KnownRule, config: FileConfig) {
  const setting = config.rules[id];
  if (setting === 'on') return severity;
  if (setting !== undefined) return setting;
  return preset === 'recommended' || (preset === 'strict' && config.preset === 'strict') ? severity : 'off';
}

type NamedList = readonly [string, (config: FileConfig) => readonly unknown[]];

/** Lists whose every entry is asked for. */
const demands: readonly NamedList[] = [
  ['validators', ({ validators }) => validators],
  ['assertions', ({ assertions }) => assertions],
  ['criteria', ({ criteria }) => criteria],
  ['require-criteria.list', ({ requireCriteria }) => requireCriteria.list],
  ['workload.files', ({ workload }) => workload.files],
  ['tables.sensitive', ({ tables }) => tables.sensitive],
  ['sizes.tables (many rows)', ({ sizes }) => named(sizes.tables, (rows) => rows >= sizes.largeRows)],
];

/** Lists whose every entry is something that is no longer asked for. */
const exemptions: readonly NamedList[] = [
  ['dictionary.exempt', ({ dictionary }) => dictionary.exempt],
  ['dictionary.partial', ({ dictionary }) => (dictionary.partial ? ['partial'] : [])],
  ['models.unmanaged', ({ models }) => models.unmanaged],
  ['models.reader', ({ models }) => (models.reader === 'none' ? ['none'] : [])],
  ['migrations.bases', ({ migrations }) => migrations.bases],
  ['migrations.heads', ({ migrations }) => migrations.heads],
  ['tables.not-sensitive', ({ tables }) => tables.notSensitive],
  ['tables.keyless', ({ tables }) => tables.keyless],
  ['tables.retired', ({ tables }) => tables.retired],
  ['tables.staging', ({ tables }) => tables.staging],
  ['tables.static', ({ tables }) => tables.static],
  ['sizes.tables (few rows)', ({ sizes }) => named(sizes.tables, (rows) => rows <= sizes.smallRows)],
  ['locks.set-by-runner', ({ locks }) => Object.keys(locks.setByRunner)],
  ['columns.not-status', ({ columns }) => columns.notStatus],
  ['columns.open-lists', ({ columns }) => columns.openLists],
  ['types.wall-clock', ({ types }) => [types.wallClock].flat()],
  ['types.verbatim-json', ({ types }) => types.verbatimJson],
  ['reversibility.irreversible', ({ reversibility }) => Object.keys(reversibility.irreversible)],
  ['reversibility.floor', ({ reversibility }) => (reversibility.floor === undefined ? [] : [reversibility.floor])],
  ['business-keys', ({ businessKeys }) => Object.keys(businessKeys).filter((key) => businessKeys[key] === 'none')],
];

const named = (rows: Readonly<Record<string, number>>, isMeant: (rows: number) => boolean): readonly string[] =>
  Object.keys(rows).filter((name) => isMeant(rows[name] ?? 0));

const changed = (name: string, before: string | undefined, after: string | undefined): readonly string[] =>
  before === undefined || before === after ? [] : [`${name} is another one`];

/** Entries of the one list that the other does not have. */
function added(list: readonly unknown[], other: readonly unknown[]): number {
  const known = new Set(other.map((entry) => JSON.stringify(entry)));
  return list.filter((entry) => !known.has(JSON.stringify(entry))).length;
}

const counted = (count: number, one: string, many = one): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
