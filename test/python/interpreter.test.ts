import { expect, test } from 'vitest';
import { nodeHost } from '#host/node-host.ts';
import { findInterpreter } from '#python/interpreter.ts';
import { UserError } from '../../src/errors.ts';
import { withCheckout } from '../support/hosts.ts';
import { pythonEnvironment } from '../support/python-environment.ts';

const modules = ['sqlalchemy', 'alembic'];

async function refusalIn(
  files: Readonly<Record<string, string>>,
  asked: readonly string[],
  path?: string,
): Promise<UserError> {
  return withCheckout(files, async ({ directory }) => {
    const host = await nodeHost(directory, { PATH: path ?? process.env['PATH'] });
    const error = await findInterpreter(host, { folders: ['backend'], environment: {}, modules: asked }).catch(
      (caught: unknown) => caught,
    );
    if (!(error instanceof UserError)) throw error;
    return error;
  });
}

test('the environment that the configuration names goes before the others', async () => {
  const { program, variables } = await pythonEnvironment();
  await withCheckout({}, async (host) => {
    const found = await findInterpreter(host, { folders: [], environment: variables, modules });
    expect(found.program).toBe(program);
  });
});

test('a folder of the checkout with the name of a package is not that package', async () => {
  const { variables } = await pythonEnvironment();
  await withCheckout({ 'alembic/__init__.py': '', 'sqlalchemy/x.py': '' }, async (host) => {
    const found = await findInterpreter(host, { folders: [], environment: variables, modules });
    expect(found.environment).toMatchObject(variables);
  });
});

test('without any Python the user is told to set one up', async () => {
  const error = await refusalIn({ 'a.py': '' }, modules, '/nowhere');
  expect(error.code).toBe('missing-tool');
  expect(error.message).toMatch(/^There is no Python/);
});

test.each([
  [{ 'backend/requirements.txt': '' }, 'pip install -r backend/requirements.txt`'],
  [{ 'requirements.txt': '' }, 'pip install -r requirements.txt`'],
  [{ 'backend/uv.lock': '', 'backend/pyproject.toml': '' }, '`uv sync --project ./backend`'],
  [{ 'pyproject.toml': '' }, 'pip install .` before the audit'],
  [{ 'a.py': '' }, 'pip install no-such-package`'],
])('the fix for a missing package fits the checkout %j', async (files, command) => {
  const error = await refusalIn(files as Record<string, string>, ['no_such_package']);
  expect(error.message).toContain("No module named 'no_such_package'");
  expect(error.remedy).toContain(command);
});
