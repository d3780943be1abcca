import { expect, test } from 'vitest';
import type { RowFailure } from '#migration/ledger.ts';
import { saysNothing } from '#rule/journeys.ts';

const failure = (fault: RowFailure['fault']): RowFailure => ({ pass: 'up', cohort: 'any', fault });

test.each([
  ['redis.exceptions.ConnectionError: Error 111 connecting to 127.0.0.1:6379. Connection refused.'],
  ['ConnectionRefusedError: [Errno 111] Connection refused'],
  ['httpx.ConnectError: [Errno -2] Name or service not known'],
])('a service that is not here says nothing of rows: %s', (message) => {
  expect(saysNothing(failure({ origin: 'code', message }))).toBe(true);
});

test('bytes that the application writes as text are text there, and generated ones are not', () => {
  const statement = "UPDATE records SET value = convert_to((convert_from(value, 'UTF8')::jsonb)::text, 'UTF8')";
  const message = 'invalid byte sequence for encoding "UTF8": 0x00';
  expect(saysNothing(failure({ origin: 'server', sqlState: '22021', message, statement }))).toBe(true);
});

test.each<[RowFailure['fault']]>([
  [{ origin: 'server', sqlState: '22021', message: 'invalid byte sequence for encoding "UTF8": 0xff' }],
  [{ origin: 'code', message: 'TypeError: the JSON object must be str, bytes or bytearray, not dict' }],
  [{ origin: 'server', sqlState: '23505', message: 'could not create unique index "ConnectionError"' }],
])('what the rows did is told: %j', (fault) => {
  expect(saysNothing(failure(fault))).toBe(false);
});
