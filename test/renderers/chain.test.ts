// A long chain: rows for what has something to tell, one line for the many that went alike.
import { describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { chainView } from '#renderers/chain.ts';
import { renderers } from '#renderers/index.ts';
import type { ChainEntry, ProjectInput, Report } from '#report/report.ts';
import { sampleReport } from '../support/sample-report.ts';

type Steps = Pick<ChainEntry, 'up' | 'down' | 'again'>;
const returned: Steps = { up: 'ok', down: 'ok', again: 'ok' };
const onlyUp: Steps = { up: 'ok', down: 'not-walked', again: 'not-walked' };
const forwardOnly: Steps = { up: 'ok', down: 'none', again: 'none' };
const stuck: Steps = { up: 'ok', down: 'failed', again: 'not-walked' };
const notRun: Steps = { up: 'not-walked', down: 'not-walked', again: 'not-walked' };
const ofBase = (steps: Steps) => ({ ...steps, isOfBase: true as const });

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);

function projectOf(chain: readonly Omit<ChainEntry, 'revision' | 'title' | 'file'>[]): ProjectInput {
  const [project] = sampleReport.inputs.projects;
  if (!project) throw new Error('The sample has no project');
  const entries = chain.map((steps, at): ChainEntry => {
    const revision = String(at + 1).padStart(4, '0');
    return { revision, title: `change ${at + 1}`, file: `migrations/${revision}.sql`, ...steps };
  });
  return { ...project, migrations: chain.length, applied: chain.length, chain: entries };
}

const [sample] = sampleReport.findings;
if (!sample) throw new Error('The sample has no finding');
const found = (revision: string): Finding => ({ ...sample, subject: { kind: 'migration', revision } });

const told = (project: ProjectInput, findings: readonly Finding[] = []) => {
  const { alike, rows } = chainView(project, findings);
  return [...alike.map(({ words }) => words), ...rows.map(({ entry }) => entry.revision)];
};

describe('what is told of a chain', () => {
  test('history of the base is one line, and what the pull request brings are rows', () => {
    const chain = [...times(300, ofBase(onlyUp)), returned];
    expect(told(projectOf(chain))).toEqual(['300 of the base: applied, not walked again', '0301']);
  });

  test('history of the base is one line whether it has a way back or not, and whatever was found in it', () => {
    const chain = [...times(3, ofBase(forwardOnly)), ...times(2, ofBase(onlyUp)), forwardOnly];
    expect(told(projectOf(chain), [found('0002')])).toEqual(['5 of the base: applied, not walked again', '0006']);
  });

  test('history of the base that fails is a row', () => {
    const chain = [...times(40, ofBase(onlyUp)), ofBase({ ...notRun, up: 'failed' }), ...times(25, ofBase(notRun))];
    expect(told(projectOf(chain))).toEqual([
      '40 of the base: applied, not walked again',
      '25 of the base: not run',
      '0041',
    ]);
  });

  test('where all is new, what failed or has findings are rows', () => {
    const chain = [...times(100, returned), stuck, ...times(99, returned)];
    expect(told(projectOf(chain), [found('0007')])).toEqual(['198 went up, down and up again', '0007', '0101']);
  });

  test('many with findings or with the same failure are lines, too', () => {
    const chain = [...times(60, returned), ...times(30, stuck)];
    const findings = chain.slice(0, 30).map((_, at) => found(String(at + 1).padStart(4, '0')));
    expect(told(projectOf(chain), findings)).toEqual([
      '30 went up, down and up again, with findings',
      '30 went up, down and up again',
      '30 up ok, down failed, up again not run',
    ]);
  });

  test.each([
    ['nothing is walked back', times(301, onlyUp), '301 applied, not walked back'],
    ['there is no way back', times(1200, forwardOnly), '1,200 applied, without a way back'],
    ['nothing is run', times(301, notRun), '301 not run'],
  ])('where %s, that is one line', (_, chain, words) => {
    expect(told(projectOf(chain))).toEqual([words]);
  });

  test('twenty that went alike are rows', () => {
    expect(told(projectOf(times(20, returned)))).toHaveLength(20);
  });

  test('a finding about the history as a whole is none of the migration that it points at', () => {
    const project = projectOf(times(2, returned));
    const location = { file: 'migrations/0001.sql' };
    const whole: Finding = { ...sample, subject: { kind: 'history', name: 'alembic' }, location };
    const part: Finding = { ...sample, subject: { kind: 'relation', schema: 'public', relation: 'jobs' }, location };
    const counts = (finding: Finding) => chainView(project, [finding]).rows.map(({ findings }) => findings);
    expect(counts(whole)).toEqual([0, 0]);
    expect(counts(part)).toEqual([1, 0]);
  });
});

describe('a chain of 301 in the reports', () => {
  const project = projectOf([...times(300, ofBase(onlyUp)), returned]);
  const report: Report = { ...sampleReport, inputs: { ...sampleReport.inputs, projects: [project] } };
  const style = { width: 100, color: false, verbose: false };

  test('is two lines in the terminal, and all of it with --verbose', () => {
    const brief = renderers.terminal(report, style);
    expect(brief).toContain('300 of the base: applied, not walked again (all with --verbose)\n');
    expect(brief).toMatch(/^0301 .*change 301$/m);
    expect(brief).not.toContain('change 300');
    expect(renderers.terminal(report, { ...style, verbose: true })).toMatch(/^0300 .*change 300$/m);
  });

  test('is whole in the page, with what the base has folded', () => {
    const [folded = '', open = ''] =
      renderers.html(report, style).split('not walked again</summary>')[1]?.split('</details>') ?? [];
    expect(folded.match(/<tr><td><code>\d{4}<\/code>/g)).toHaveLength(300);
    expect(open).toContain('<code>0301</code> change 301');
  });

  test('is whole in the report as JSON', () => {
    const { inputs } = JSON.parse(renderers.json(report, style));
    expect(inputs.projects[0].chain).toHaveLength(301);
  });

  test('says in the comment how much of it was walked again', () => {
    expect(renderers.markdown(report, style)).toContain(
      '301 of 301 migrations applied (300 of the base, not walked again), 1 walked back and up again',
    );
  });
});
