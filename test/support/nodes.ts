import { fileURLToPath } from 'node:url';

const program = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/${name}/bin/node`, import.meta.url));

/** The oldest Node that runs `dist/`, and the one that GitHub runs the Action with. The tests themselves run on the first. */
export const nodes = [
  ['20', program('node20')],
  ['24', program('node24')],
] as const;
