import type { Progress, ProgressEvent } from '../audit.ts';
import type { Terminal } from './terminal.ts';

const stages: Readonly<Record<ProgressEvent['stage'], string>> = {
  discover: 'Looking for migrations, models and pages',
  walk: 'Running migrations',
  salvage: 'Passing over what fails',
  models: 'Loading models',
  pages: 'Reading pages',
  workload: 'Planning queries',
  probes: 'Trying constraints',
  checks: 'Running validators',
  rules: 'Applying rules',
};

/** Shows each stage on the terminal's line of progress. */
export const showProgress =
  (terminal: Terminal): Progress =>
  ({ stage, detail, done, total }) => {
    const count = done === undefined || total === undefined ? [] : [`${done}/${total}`];
    terminal.progress([stages[stage], ...count, ...(detail === undefined ? [] : [detail])].join(' '));
  };

export const showNothing: Progress = () => undefined;
