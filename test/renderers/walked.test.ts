// What a report says of the walk is what was walked.
import { expect, test } from 'vitest';
import type { ChainEntry, ProjectInput, StepResult } from '#report/report.ts';
import { walkedWords } from '../../src/renderers/words.ts';
import { sampleReport } from '../support/sample-report.ts';

function projectOf(downs: readonly StepResult[], migrations = downs.length, applied = downs.length): ProjectInput {
  const [project] = sampleReport.inputs.projects;
  if (!project) throw new Error('The sample has no project');
  const chain = downs.map((down, at): ChainEntry => {
    const again = down === 'failed' ? 'not-walked' : down;
    return { revision: `000${at}`, title: '', file: `000${at}.sql`, up: 'ok', down, again };
  });
  return { ...project, migrations, applied, chain };
}

test.each<readonly [readonly StepResult[], number, number, string]>([
  [['ok', 'differs', 'failed'], 3, 3, '3 of 3 migrations applied, 3 walked back and up again'],
  [['not-walked', 'not-walked', 'ok'], 3, 3, '3 of 3 migrations applied, 1 walked back and up again'],
  [['not-walked', 'none'], 2, 2, '2 of 2 migrations applied, none walked back and up again'],
  [['ok', 'not-walked'], 2, 1, '1 of 2 migrations applied, 1 walked back and up again'],
  [['not-walked', 'not-walked'], 2, 0, '0 of 2 migrations applied, none walked back and up again'],
])('%j, %i migrations, %i applied: %s', (downs, migrations, applied, words) => {
  expect(walkedWords(projectOf(downs, migrations, applied))).toBe(words);
});
