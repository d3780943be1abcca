// Names that a settings file gives and nothing bears: rules, metrics, criteria.
import { metricIds } from '#report/metrics/index.ts';
import { criterionIds } from '#rule/criterion.ts';
import type { FileConfig } from './config.ts';
import type { Mistake } from './mistake.ts';
import { suggestion } from './nearest.ts';

interface Named {
  readonly name: string;
  readonly path: Mistake['path'];
}

export function unknownNames(settings: FileConfig, ruleIds: readonly string[]): readonly Mistake[] {
  const { criteria, requireCriteria } = settings;
  const own = criteria.map(({ id }) => id);
  const required = requireCriteria.list.map((name, at) => ({ name, path: ['require-criteria', 'list', at] }));
  return [
    ...unknown('rule', namedRules(settings), ruleIds, '`schema-audit rules` lists them.'),
    ...unknown('criterion', required, [...criterionIds, ...own], 'Name one of the ten, or one under `criteria`.'),
    ...unknown('metric', namedMetrics(settings), metricIds, `There are ${metricIds.join(', ')}.`),
    ...own.flatMap((id, at) => (isTaken(id, own.slice(0, at)) ? [taken(id, at)] : [])),
  ];
}

const namedRules = ({ rules, ignore, criteria }: FileConfig): readonly Named[] => [
  ...Object.keys(rules).map((rule) => ({ name: rule, path: ['rules', rule] })),
  ...ignore.flatMap(({ rule }, at) => (rule === undefined ? [] : [{ name: rule, path: ['ignore', at, 'rule'] }])),
  ...criteria.flatMap((criterion, at) =>
    criterion.kind === 'rules'
      ? criterion.rules.map((name, position) => ({ name, path: ['criteria', at, 'rules', position] }))
      : [],
  ),
];

const namedMetrics = ({ criteria }: FileConfig): readonly Named[] =>
  criteria.flatMap((criterion, at) =>
    criterion.kind === 'metric' ? [{ name: criterion.metric, path: ['criteria', at, 'metric'] }] : [],
  );

const unknown = (
  what: string,
  named: readonly Named[],
  known: readonly string[],
  otherwise: string,
): readonly Mistake[] =>
  named
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => ({
      path,
      message: `There is no ${what} ${name}.${suggestion(name, known) || ` ${otherwise}`}`,
    }));

const isTaken = (id: string, before: readonly string[]): boolean =>
  before.includes(id) || criterionIds.some((known) => known === id);

const taken = (id: string, at: number): Mistake => ({
  path: ['criteria', at, 'id'],
  message: `There is a criterion ${id} already.`,
});
