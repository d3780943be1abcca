import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ChildEndedError } from '#host/host.ts';
import { nodeHost } from '#host/node-host.ts';
import { withCheckout } from '../support/hosts.ts';

const echo = `
const { Socket } = require('node:net');
const channel = new Socket({ fd: 3 });
console.log('a print that must do no harm');
require('node:readline').createInterface({ input: channel }).on('line', (line) => {
  const request = JSON.parse(line);
  if (request.die) process.exit(7);
  if (!request.silent) channel.write(JSON.stringify({ echo: request, environment: process.env }) + '\\n');
});
channel.on('end', () => process.exit(0));
`;

describe('files', () => {
  test('are listed sorted, without dependencies and build folders', () =>
    withCheckout({ 'b.sql': '', 'a/c.sql': '', 'node_modules/x/index.js': '', '.venv/lib/y.py': '' }, async (host) => {
      expect(await host.files()).toEqual(['a/c.sql', 'b.sql']);
    }));

  test('a path that climbs out of the directory is refused', () =>
    withCheckout({}, async (host) => {
      await expect(host.readText('../other')).rejects.toMatchObject({ code: 'unsafe-path' });
    }));

  test('a link that leaves the directory is refused, one that stays inside is followed', () =>
    withCheckout({ 'real.md': 'text' }, async (host) => {
      await symlink(tmpdir(), join(host.directory, 'out'));
      await symlink(join(host.directory, 'real.md'), join(host.directory, 'in.md'));
      await expect(host.readText('out/anything')).rejects.toMatchObject({ code: 'unsafe-path' });
      await expect(host.writeText('out/anything', '')).rejects.toMatchObject({ code: 'unsafe-path' });
      expect(await host.readText('in.md')).toBe('text');
    }));

  test('an absent file is undefined and an absent folder has no kind', () =>
    withCheckout({ 'a/b.md': '' }, async (host) => {
      expect(await host.readText('c.md')).toBeUndefined();
      expect(await host.kindOf('a')).toBe('directory');
      expect(await host.kindOf('z')).toBeUndefined();
    }));
});

describe('children', () => {
  test('see the allow-list and their own HOME, not the token', async () => {
    await withCheckout({}, async ({ directory }) => {
      const host = await nodeHost(directory, {
        ...process.env,
        GITHUB_TOKEN: 'secret',
        DATABASE_URL: 'postgres://real',
      });
      const conversation = await host.converse({
        program: process.execPath,
        arguments: ['-e', echo],
        environment: { ADDED: 'yes' },
      });
      const answer = (await conversation.ask({ hello: 1 })) as { environment: Record<string, string> };
      await conversation[Symbol.asyncDispose]();
      expect(answer.environment['ADDED']).toBe('yes');
      expect(answer.environment['HOME']).toContain('schema-audit-child-');
      expect(answer.environment).not.toHaveProperty('GITHUB_TOKEN');
      expect(answer.environment).not.toHaveProperty('DATABASE_URL');
    });
  });

  test('a child that ends while it is asked rejects with what it printed', () =>
    withCheckout({}, async (host) => {
      const conversation = await host.converse({ program: process.execPath, arguments: ['-e', echo] });
      const failure = await conversation.ask({ die: true }).catch((error: unknown) => error);
      await conversation[Symbol.asyncDispose]();
      expect(failure).toBeInstanceOf(ChildEndedError);
      expect(failure).toMatchObject({ reason: 'exit', message: 'The child ended with exit code 7.' });
      expect((failure as ChildEndedError).output).toContain('a print that must do no harm');
    }));

  test('a child that does not answer is ended with its whole group', () =>
    withCheckout({}, async (host) => {
      const conversation = await host.converse({ program: process.execPath, arguments: ['-e', echo] });
      const failure = await conversation.ask({ silent: true }, 300).catch((error: unknown) => error);
      await conversation[Symbol.asyncDispose]();
      expect(failure).toMatchObject({ reason: 'timeout' });
    }));

  test('a program that does not exist is an error, not a hang', () =>
    withCheckout({}, async (host) => {
      await expect(host.run({ program: '/no/such/program', arguments: [] })).rejects.toThrow('ENOENT');
    }));

  test('a run that takes too long is ended and says so', () =>
    withCheckout({}, async (host) => {
      const result = await host.run({ program: 'sleep', arguments: ['30'], timeoutMilliseconds: 200 });
      expect(result).toMatchObject({ timedOut: true });
      expect(result).not.toHaveProperty('exitCode');
    }));
});
