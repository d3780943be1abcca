import type { MigrationProject } from '#tools/tool.ts';
import { UserError } from '../errors.ts';
import type { Discovery } from './discovery.ts';

// A guess by names alone. It counts where nothing surer is found.
const WEAK = 0.5;

export interface Choice {
  readonly chosen: readonly MigrationProject[];
  readonly notices: Discovery['notices'];
}

/** One project per folder, the surest; several folders are several projects. */
export function chooseProjects(detected: readonly MigrationProject[], askedTool: string | undefined): Choice {
  const bySureness = detected.toSorted((left, right) => right.confidence - left.confidence);
  const chosen: MigrationProject[] = [];
  const notices: Discovery['notices'][number][] = [];
  for (const project of bySureness) {
    const rival = chosen.find((other) => isSameFolder(other, project));
    if (rival && rival.confidence === project.confidence && askedTool === undefined) throw ambiguous(rival, project);
    const [surest] = chosen;
    if (rival) notices.push(passedOver(project, `${rival.title} in ${rival.root} is the surer reading of that folder`));
    else if (surest && project.confidence <= WEAK && surest.confidence > WEAK)
      notices.push(passedOver(project, `${surest.title} in ${surest.root} is surer, this is a guess by file names`));
    else chosen.push(project);
  }
  const additions = chosen.every(({ isAddition }) => isAddition) ? [] : chosen.filter(({ isAddition }) => isAddition);
  const why = 'none of its files makes a table: it adds to what another folder makes';
  notices.push(...additions.map((project) => passedOver(project, why)));
  const whole = chosen.filter((project) => !additions.includes(project));
  return { chosen: whole.sort((left, right) => (left.root < right.root ? -1 : 1)), notices };
}

const passedOver = (project: MigrationProject, why: string): Discovery['notices'][number] => ({
  what: `${project.title} in ${project.root}`,
  why,
  remedy: `To audit it instead, set migrations.path: ${project.root} in schema-audit.yml.`,
});

// One tool reads nested folders as projects of their own; two tools that meet in one folder claim the same files.
function isSameFolder(one: MigrationProject, other: MigrationProject): boolean {
  if (one.root === other.root) return true;
  if (one.tool === other.tool || one.root === '.' || other.root === '.') return false;
  return one.root.startsWith(`${other.root}/`) || other.root.startsWith(`${one.root}/`);
}

function ambiguous(one: MigrationProject, other: MigrationProject): UserError {
  return new UserError(
    'ambiguous-project',
    `${one.root} may be migrations of ${one.title} or of ${other.title}.`,
    `Say which in schema-audit.yml:\n  migrations:\n    tool: ${one.tool}   # or ${other.tool}\n    path: ${one.root}`,
  );
}
