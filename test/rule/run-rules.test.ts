import { describe, expect, test } from 'vitest';
import { toSettings } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import type { Observation, Severity } from '#finding/finding.ts';
import type { Context, Evidence } from '#rule/evidence.ts';
import { defineRule, type Rule } from '#rule/rule.ts';
import { type RunOptions, runRules } from '#rule/run-rules.ts';
import { columnSubject, relationSubject } from '#rule/subjects.ts';

const jobs = { schema: 'public', name: 'jobs' };
const history: Evidence['history'] = { ordering: 'sequence', migrations: [], heads: [], bases: [], faults: [] };
const repository: Evidence['repository'] = { references: [], migrationTests: [], evolutionPages: [] };

const context = (yaml = ''): Context => ({
  settings: toSettings(parseConfig(yaml, 'schema-audit.yml', [])),
  isForwardOnly: false,
  toolRelations: [],
  isSalvaged: false,
});

const options: RunOptions = { project: 'main', preset: 'recommended', overrides: {} };

/** A rule that says what it is told to. */
function saying(fields: Partial<Rule> & { id: string }, ...observations: readonly Observation[]): Rule {
  return defineRule({
    category: 'keys',
    severity: 'medium',
    preset: 'recommended',
    proof: 'catalog',
    criteria: [],
    needs: ['history'],
    docs: { title: 'A fault', rationale: 'It hurts.', examples: { bad: '', good: '' } },
    check: () => observations,
    ...fields,
  });
}

const about = (message = 'Table jobs is at fault.', fields: Partial<Observation> = {}): Observation => ({
  subject: relationSubject(jobs),
  message,
  ...fields,
});

describe('which rules run', () => {
  const rules = [
    saying({ id: 'usual' }, about()),
    saying({ id: 'stern', preset: 'strict' }, about()),
    saying({ id: 'asked', preset: 'opt-in' }, about()),
  ];

  test.each([
    ['recommended', {}, ['usual']],
    ['strict', {}, ['usual', 'stern']],
    ['recommended', { asked: 'on', usual: 'off' }, ['asked']],
    ['recommended', { stern: 'high' }, ['usual', 'stern']],
    ['strict', { stern: 'off' }, ['usual']],
  ] as const)('preset %s with %j runs %j', (preset, overrides, ran) => {
    const run = runRules(rules, { history }, context(), { ...options, preset, overrides });
    expect(run.ran).toEqual(ran);
    expect([...run.ran, ...run.off].toSorted()).toEqual(['asked', 'stern', 'usual']);
  });

  test('a rule without its evidence is not assessed, by name, and says nothing', () => {
    const rule = saying({ id: 'curious', needs: ['history', 'workload', 'models'] }, about());
    const run = runRules([rule], { history }, context(), options);
    expect(run).toMatchObject({
      findings: [],
      ran: [],
      notAssessed: [{ rule: 'curious', missing: ['workload', 'models'] }],
    });
  });

  test('evidence that was not asked for is not handed over', () => {
    let seen: readonly string[] = [];
    const rule = saying({
      id: 'modest',
      wants: ['repository', 'models'],
      check: (evidence) => {
        seen = Object.keys(evidence);
        return [];
      },
    });
    const audit = { unusedSuppressions: [], hasDeployedState: false, checks: [] };
    runRules([rule], { history, repository, audit }, context(), options);
    expect(seen.toSorted()).toEqual(['history', 'repository']);
  });

  test('the preset is part of what a rule can ask', () => {
    const presets: unknown[] = [];
    const rule = saying({
      id: 'asking',
      check: (_, { preset }) => {
        presets.push(preset);
        return [];
      },
    });
    runRules([rule], { history }, context(), { ...options, preset: 'strict' });
    expect(presets).toEqual(['strict']);
  });
});

describe('a second form', () => {
  const guess = about('Table jobs may be at fault.', { proof: 'static' });
  const rule = saying(
    {
      id: 'blocking',
      category: 'locking',
      severity: 'high',
      proof: 'executed',
      needs: ['recorder'],
      inText: () => [guess],
    },
    about(),
  );
  const change: Context = { ...context(), newRevisions: new Set() };

  test('speaks where the recorder is missing, and the rule stays not assessed', () => {
    const run = runRules([rule], { history, source: [], base: { history } }, change, options);
    expect(run.findings).toMatchObject([
      { rule: 'blocking', message: guess.message, proof: 'static', severity: 'medium' },
    ]);
    expect(run).toMatchObject({ ran: [], notAssessed: [{ rule: 'blocking', missing: ['recorder'] }] });
  });

  test.each([
    ['the recorder is there', { recorder: [], source: [], base: { history } }, ['Table jobs is at fault.']],
    ['there is no base', { source: [] }, []],
    ['migrations are code', { base: { history } }, []],
  ])('says nothing where %s', (_, evidence, messages) => {
    const { findings } = runRules([rule], { history, ...evidence }, change, options);
    expect(findings.map(({ message }) => message)).toEqual(messages);
  });

  test('says nothing of a rule that is off', () => {
    const off: RunOptions = { ...options, overrides: { blocking: 'off' } };
    expect(runRules([rule], { history, source: [], base: { history } }, change, off).findings).toEqual([]);
  });
});

describe('findings', () => {
  test('carry rule, project, proof, first criterion and a fingerprint', () => {
    const rule = saying({ id: 'usual', criteria: ['indexed-lookups', 'checked-values'] }, about());
    const [finding] = runRules([rule], { history }, context(), options).findings;
    expect(finding).toEqual({
      ...about(),
      rule: 'usual',
      project: 'main',
      severity: 'medium',
      proof: 'catalog',
      criterion: 'indexed-lookups',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  test('keep their fingerprint when the message or the line changes, and only then', () => {
    const print = (id: string, observation: Observation, project = 'main') =>
      runRules([saying({ id }, observation)], { history }, context(), { ...options, project }).findings[0]?.fingerprint;
    const original = print('usual', about());
    expect(print('usual', about('Reworded.', { location: { file: 'a.sql', line: 3 } }))).toBe(original);
    expect(print('other', about())).not.toBe(original);
    expect(print('usual', about(), 'second')).not.toBe(original);
    expect(print('usual', { ...about(), subject: columnSubject(jobs, 'id') })).not.toBe(original);
  });

  test('about one subject are one finding whose details name the rest', () => {
    const rule = saying({ id: 'usual' }, about('First.'), about('Second.', { details: ['more'] }));
    const { findings } = runRules([rule], { history }, context(), options);
    expect(findings).toMatchObject([{ message: 'First.', details: ['Second.', 'more'] }]);
  });
});

describe('severity', () => {
  const severityOf = (rule: Rule, yaml = '', overrides: RunOptions['overrides'] = {}): Severity | undefined =>
    runRules([rule], { history }, context(yaml), { ...options, overrides }).findings[0]?.severity;

  test.each([
    ['the rule has the first word', saying({ id: 'usual' }, about()), '', 'medium'],
    ['an observation may say otherwise', saying({ id: 'usual' }, about('X.', { severity: 'high' })), '', 'high'],
    [
      'a guess in locking is one lower and never blocks',
      saying(
        { id: 'blocking', category: 'locking', severity: 'critical', proof: 'executed' },
        about('X.', { proof: 'static' }),
      ),
      '',
      'medium',
    ],
    [
      'what was executed in locking stays',
      saying({ id: 'blocking', category: 'locking', severity: 'high', proof: 'executed' }, about()),
      '',
      'high',
    ],
    [
      'a static table makes a missing index low',
      saying({ id: 'unindexed-foreign-key' }, about()),
      'tables: { static: [jobs] }',
      'low',
    ],
    [
      'few rows make a missing index low',
      saying({ id: 'unindexed-foreign-key' }, about()),
      'sizes: { tables: { jobs: 400 } }',
      'low',
    ],
    [
      'many rows make a missing index high',
      saying({ id: 'unindexed-foreign-key' }, about()),
      'sizes: { tables: { "public.*": 12000000 } }',
      'high',
    ],
    [
      'a static table of many rows is between the two',
      saying({ id: 'unindexed-foreign-key', severity: 'high' }, about()),
      'tables: { static: [jobs] }\nsizes: { tables: { jobs: 12000000 } }',
      'medium',
    ],
    [
      'what fails on any table fails on a small one',
      saying({ id: 'concurrent-in-transaction', category: 'locking', severity: 'critical' }, about()),
      'sizes: { tables: { jobs: 400 } }',
      'critical',
    ],
    [
      'a table declared sensitive raises deletion rules',
      saying({ id: 'missing-soft-delete', category: 'deletion' }, about()),
      'tables: { sensitive: [jobs] }',
      'high',
    ],
    [
      'other rules do not care that it is sensitive',
      saying({ id: 'unchecked-status', category: 'values' }, about()),
      'tables: { sensitive: [jobs] }',
      'medium',
    ],
    [
      'there is nothing above critical',
      saying({ id: 'unprotected-content', severity: 'critical' }, about()),
      'tables: { sensitive: [jobs] }',
      'critical',
    ],
  ] as const)('%s', (_, rule, yaml, expected) => {
    expect(severityOf(rule, yaml)).toBe(expected);
  });

  test('the configuration has the last word', () => {
    const rule = saying({ id: 'missing-soft-delete', category: 'deletion' }, about());
    expect(severityOf(rule, 'tables: { sensitive: [jobs] }', { 'missing-soft-delete': 'low' })).toBe('low');
  });
});

describe('one cause, one finding', () => {
  const at = { location: { file: '0003.sql', line: 4 } };

  test.each([
    ['use-before-creation', 'failing-migration', at, at],
    ['table-rewrite', 'scanning-not-null', at, at],
    ['undocumented-relation', 'undocumented-column', {}, { subject: columnSubject(jobs, 'url') }],
    ['unmigrated-model', 'unmigrated-column', {}, { subject: columnSubject(jobs, 'url') }],
    [
      'unmigrated-column',
      'phantom-column',
      { subject: columnSubject(jobs, 'url') },
      { subject: { kind: 'page', page: 'docs/schema/jobs.md', relation: 'jobs', column: 'url' } as const },
    ],
    ['absent-deletion-strategy', 'missing-soft-delete', { subject: { kind: 'schema', name: 'public' } as const }, {}],
    ['duplicate-index', 'covered-index', {}, {}],
  ] as const)('%s swallows %s', (larger, smaller, largerFields, smallerFields) => {
    const rules = [
      saying({ id: smaller }, about('Small.', smallerFields)),
      saying({ id: larger }, about('Large.', largerFields)),
    ];
    const { findings } = runRules(rules, { history }, context(), options);
    expect(findings.map(({ rule, details }) => ({ rule, details }))).toEqual([{ rule: larger, details: ['Small.'] }]);
  });

  test('what both say in the same words is said once', () => {
    const rules = [
      saying({ id: 'failing-migration' }, about('Migration 0004 fails.', at)),
      saying({ id: 'concurrent-in-transaction' }, about('Migration 0004 fails.', at)),
    ];
    const { findings } = runRules(rules, { history }, context(), options);
    expect(findings.map(({ rule, details }) => [rule, details ?? []])).toEqual([['concurrent-in-transaction', []]]);
  });

  test('a statement elsewhere has a cause of its own', () => {
    const elsewhere = { location: { file: '0004.sql', line: 4 } };
    const rules = [
      saying({ id: 'table-rewrite' }, about('Large.', at)),
      saying({ id: 'scanning-not-null' }, about('Small.', elsewhere)),
    ];
    expect(runRules(rules, { history }, context(), options).findings).toHaveLength(2);
  });

  test('another column of the page stays', () => {
    const page = { kind: 'page', page: 'docs/schema/jobs.md', relation: 'jobs', column: 'salary' } as const;
    const rules = [
      saying({ id: 'unmigrated-column' }, about('Large.', { subject: columnSubject(jobs, 'url') })),
      saying({ id: 'phantom-column' }, about('Small.', { subject: page })),
    ];
    expect(runRules(rules, { history }, context(), options).findings).toHaveLength(2);
  });

  test('columns of another relation stay', () => {
    const other = { subject: columnSubject({ schema: 'public', name: 'companies' }, 'url') };
    const rules = [
      saying({ id: 'undocumented-relation' }, about()),
      saying({ id: 'undocumented-column' }, about('Small.', other)),
    ];
    expect(runRules(rules, { history }, context(), options).findings).toHaveLength(2);
  });
});

test('populations are given whether or not something was found', () => {
  const population = () => ({ count: 3, of: 'tables' });
  const rules = [saying({ id: 'quiet', population }), saying({ id: 'loud', population }, about())];
  expect(runRules(rules, { history }, context(), options).populations).toEqual([
    { rule: 'quiet', population: { count: 3, of: 'tables' } },
    { rule: 'loud', population: { count: 3, of: 'tables' } },
  ]);
});
