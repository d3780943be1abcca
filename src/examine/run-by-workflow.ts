import type { Host } from '#host/host.ts';

/** A workflow runs this audit. Undefined when the root of the repository, where workflows lie, was not looked at. */
export async function isRunByWorkflow(host: Host): Promise<boolean | undefined> {
  // Whatever runs it now does so in a job.
  if (host.environment['CI'] === 'true' || host.environment['GITHUB_ACTIONS'] === 'true') return true;
  const workflows = (await host.files()).filter((file) => isWorkflow.test(file));
  for (const file of workflows) if ((await host.readText(file))?.includes('schema-audit')) return true;
  const isRoot = workflows.length > 0 || (await host.kindOf('.git')) !== undefined;
  return isRoot ? false : undefined;
}

const isWorkflow =
  /^(\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines\.yml|bitbucket-pipelines\.yml|Jenkinsfile)$/;
