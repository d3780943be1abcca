import { drizzleJournal, numberedFiles, supabaseFiles } from './listed.ts';
import { markedShapes } from './marked.ts';
import { flywayFiles, namedUpDownFiles, prismaFolders, upDownFiles, upDownFolders } from './paired.ts';
import type { Shape } from './shape.ts';

/** All shapes; the surest one wins, the earlier one when two are equally sure. */
export const shapes: readonly Shape[] = [
  drizzleJournal,
  prismaFolders,
  supabaseFiles,
  ...markedShapes,
  flywayFiles,
  upDownFiles,
  namedUpDownFiles,
  upDownFolders,
  numberedFiles,
];
