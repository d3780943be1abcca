import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Walk } from '#migration/walk.ts';
import { walk } from '#replay/walk.ts';
import { catalogEngines } from '../support/all-servers.ts';
import { scriptProject } from '../support/script-project.ts';

const jobs = (type: string) => ({
  revision: '0001',
  up: [`CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL, posted_at ${type} NOT NULL DEFAULT now())`],
  down: ['DROP TABLE jobs'],
});

const summary = ({ zoneShifts }: Walk) =>
  zoneShifts?.map(({ revision, relation, column, shifted, of, example: { after } }) => ({
    place: `${revision} ${relation.name}.${column}`,
    isWhole: shifted === of && of > 0,
    zones: after.map(({ zone }) => zone),
    hours: after
      .map(({ time }) => Date.parse(`${time.replace(' ', 'T')}Z`) / 3_600_000)
      .reduce((one, other) => other - one),
  }));

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  let server: Server;
  beforeAll(async () => {
    server = await engines[engine].open({ ...engineOptions, timeZone: 'Europe/Berlin' });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  async function walkChange(type: string, up: readonly string[]): Promise<Walk> {
    const project = scriptProject([jobs(type), { revision: '0002', up }]);
    return walk(project, await project.readHistory(), server, { verify: 'all', prelude: [] });
  }

  test('a cast to timestamptz is told with what the configured zone and another one make of the same row', async () => {
    const walked = await walkChange('timestamp', ['ALTER TABLE jobs ALTER posted_at TYPE timestamptz']);
    const [shift] = summary(walked) ?? [];
    expect(shift).toMatchObject({
      place: '0002 jobs.posted_at',
      isWhole: true,
      zones: ['Europe/Berlin', 'Asia/Kolkata'],
    });
    expect([-3.5, -4.5]).toContain(shift?.hours);
  });

  test('a cast to timestamp is told as well', async () => {
    const walked = await walkChange('timestamptz(3)', ['ALTER TABLE jobs ALTER posted_at TYPE timestamp']);
    expect(summary(walked)).toMatchObject([{ place: '0002 jobs.posted_at', isWhole: true }]);
  });

  test.each([
    'ALTER TABLE jobs ALTER posted_at DROP DEFAULT, ALTER posted_at TYPE timestamptz USING posted_at AT TIME ZONE $$America/New_York$$',
    'ALTER TABLE jobs ALTER posted_at TYPE timestamptz USING now()',
    'DELETE FROM jobs; ALTER TABLE jobs ALTER posted_at TYPE timestamptz',
  ])('what no zone of a session changes is compared and silent: %s', async (statement) => {
    expect((await walkChange('timestamp', [statement])).zoneShifts).toEqual([]);
  });

  test('a step that changes neither type is not replayed', async () => {
    const walked = await walkChange('timestamptz', ['ALTER TABLE jobs ALTER posted_at TYPE timestamptz(0)']);
    expect(walked.zoneShifts).toBeUndefined();
  });
});
