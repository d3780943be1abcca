import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { rules } from '#rules/index.generated.ts';
import { findingsOf } from '../support/examples.ts';
import { pooledServer } from '../support/pooled-server.ts';

let server: Server;
beforeAll(async () => {
  server = pooledServer(await engines.pglite.open({}));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const { bad, good } = rule.docs.examples;

  test('finds its fault in the bad example', { timeout: 60_000 }, async () => {
    const findings = await findingsOf(rule, bad, server);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, remedy } of findings) {
      expect(message).toMatch(/^[A-Z0-9].*[.:?…]$|^[a-z_0-9]+.*\.$/s);
      expect(remedy).not.toBe('');
    }
  });

  test.runIf(good !== 'no safe way is known')('finds nothing in the good example', { timeout: 60_000 }, async () => {
    if (good === 'no safe way is known') return;
    expect(await findingsOf(rule, good, server)).toEqual([]);
  });
});
