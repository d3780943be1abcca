// Check runs and commit statuses.
import { checkRunBody, statusBody } from './bodies.ts';
import type { Perform } from './operations.ts';
import { notFound, refusedBody } from './replies.ts';
import type { CheckRun } from './repository.ts';

const LONGEST_DESCRIPTION = 140;

export const checkOperations: Readonly<Record<string, Perform>> = {
  'checks/create': (repository, { body, origin }) => {
    const { name, head_sha: headSha, status } = Object(body);
    const run: CheckRun = { id: repository.nextId(), name, headSha, status, annotations: [] };
    repository.checkRuns.push(run);
    return { status: 201, body: checkRunBody(run, origin) };
  },
  'checks/update': (repository, { route, body, origin }) => {
    const run = repository.checkRuns.find(({ id }) => id === Number(route.path['check_run_id']));
    if (!run) return notFound;
    const { status = run.status, conclusion, output } = Object(body);
    Object.assign(run, { status, ...(conclusion !== undefined && { conclusion }) });
    if (output) {
      Object.assign(run, { title: output.title, summary: output.summary });
      run.annotations.push(...(output.annotations ?? []));
    }
    return { status: 200, body: checkRunBody(run, origin) };
  },
  'repos/create-commit-status': (repository, { route, body }) => {
    const { state, context = 'default', description } = Object(body);
    if (description !== undefined && description.length > LONGEST_DESCRIPTION)
      return refusedBody('Status', 'description is too long (maximum is 140 characters)');
    const status = { id: repository.nextId(), sha: route.path['sha'] ?? '', context, state, description };
    repository.statuses.push(status);
    return { status: 201, body: statusBody(status) };
  },
};
