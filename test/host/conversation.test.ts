import { describe, expect, test } from 'vitest';
import { ChildEndedError, type Conversation, type Host } from '#host/host.ts';
import { withCheckout } from '../support/hosts.ts';

const endOf = (conversation: Conversation) =>
  conversation.ask({ do: 'anything' }, 20_000).catch((error: unknown) => error);

async function withChild<Result>(
  script: string,
  use: (conversation: Conversation) => Promise<Result>,
): Promise<Result> {
  return withCheckout({}, async (host: Host) => {
    const conversation = await host.converse({ program: process.execPath, arguments: ['-e', script] });
    try {
      return await use(conversation);
    } finally {
      await conversation[Symbol.asyncDispose]();
    }
  });
}

describe('a child that ends', () => {
  // The kernel answers with ECONNRESET where one side closes while it has not read everything.
  test('before it has read the request tells how it ended', () =>
    withChild("setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300)", async (conversation) => {
      const end = await endOf(conversation);
      expect(end).toBeInstanceOf(ChildEndedError);
      expect(end).toMatchObject({ reason: 'exit', message: 'The child ended with SIGKILL.' });
    }));

  test('with success, and says so to whoever asks again', () =>
    withChild('process.exit(0)', async (conversation) => {
      for (const _ of ['first', 'second'])
        expect(await endOf(conversation)).toMatchObject({ message: 'The child ended with exit code 0.' });
    }));
});

test('a child may print megabytes: it is not held up, and the first of them are kept', () =>
  withChild(
    `const text = 'x'.repeat(1024 * 1024);
     for (let count = 0; count < 40; count += 1) { console.log(text); console.error(text); }
     process.stderr.write('', () => require('node:fs').writeSync(3, '{"done":true}\\n'));
     setTimeout(() => undefined, 20000);`,
    async (conversation) => {
      expect(await conversation.ask({}, 20_000)).toEqual({ done: true });
      const { length } = conversation.output();
      expect(length).toBeGreaterThan(16 * 1024 * 1024);
      expect(length).toBeLessThanOrEqual(32 * 1024 * 1024);
    },
  ));
