import type { Render } from './renderer.ts';

/** The report itself. Keys stand in a fixed order, so that two reports can be compared line by line. */
export const renderJson: Render = (report) => `${JSON.stringify(ordered(report), undefined, 2)}\n`;

const order: readonly string[] = [
  ...['formatVersion', 'tool', 'inputs', 'findings', 'suppressed', 'criteria', 'metrics', 'strengths', 'gaps'],
  ...['actions', 'questions', 'schemaDiff', 'rules', 'verdict', 'gate'],
  ...[
    'id',
    'rule',
    'kind',
    'key',
    'name',
    'title',
    'version',
    'directory',
    'engine',
    'serverVersion',
    'base',
    'head',
    'projects',
  ],
  ...['runs', 'root', 'migrations', 'applied', 'heads', 'relations', 'isSalvaged', 'revision', 'file', 'line'],
  ...[
    'severity',
    'priority',
    'status',
    'proof',
    'criterion',
    'project',
    'subject',
    'schema',
    'relation',
    'column',
    'page',
  ],
  ...[
    'message',
    'text',
    'because',
    'evidence',
    'missing',
    'answer',
    'remedy',
    'details',
    'location',
    'fingerprint',
    'isNew',
    'fix',
  ],
  ...[
    'value',
    'numerator',
    'denominator',
    'note',
    'clears',
    'criteria',
    'changes',
    'unified',
    'diagram',
    'pass',
    'failOn',
  ],
  ...['counts', 'newCounts', 'fixedCounts', 'blocking', 'critical', 'high', 'medium', 'low'],
];
const rank: ReadonlyMap<string, number> = new Map(order.map((key, at) => [key, at]));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => compare(one, other));
  return Object.fromEntries(entries.map(([key, entry]) => [key, ordered(entry)]));
}

const compare = (one: string, other: string): number =>
  (rank.get(one) ?? order.length) - (rank.get(other) ?? order.length) || Number(one > other) - Number(one < other);
