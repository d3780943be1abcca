import type { MigrationHistory } from '#migration/history.ts';
import type { MigrationProject } from '#tools/tool.ts';

const histories = new WeakMap<MigrationProject, Promise<MigrationHistory>>();

/** Read once: the files stay as they are during an audit, and the head's audit asks for the base's history too. */
export function historyOf(project: MigrationProject): Promise<MigrationHistory> {
  const history = histories.get(project) ?? project.readHistory();
  histories.set(project, history);
  return history;
}
