import { describe, expect, test } from 'vitest';
import { concealed, concealedError, concealedText, passwordsOf } from '../src/conceal.ts';
import { UserError } from '../src/errors.ts';

describe('a password', () => {
  test.each([
    ['postgresql://app:p%40ss@db:5432/jobs', 'postgresql://app:***@db:5432/jobs'],
    ['"postgresql+psycopg2://app:x@h/d" and more', '"postgresql+psycopg2://app:***@h/d" and more'],
    ['https://octocat:ghp_1@github.com/acme', 'https://octocat:***@github.com/acme'],
    ['host=db user=app password=x1 dbname=jobs', 'host=db user=app password=*** dbname=jobs'],
    ["connect(password='x 1', port=5432)", 'connect(password=***, port=5432)'],
    ['{"url":"http://a","mail":"ana:b@example.com"}', '{"url":"http://a","mail":"ana:b@example.com"}'],
    ['http://localhost:5432/jobs asks ana@example.com', 'http://localhost:5432/jobs asks ana@example.com'],
    ['Column users.password is text.', 'Column users.password is text.'],
  ])('in %s is hidden and nothing else', (text, shown) => {
    expect(concealedText(text)).toBe(shown);
  });

  test('of the server is hidden wherever it stands, as it is written and as it is meant', () => {
    const secrets = passwordsOf('postgresql://app:open%20sesame@db/jobs');
    expect(concealed({ a: ['open sesame'], b: { c: 'x-open%20sesame' }, d: 7 }, secrets)).toEqual({
      a: ['***'],
      b: { c: 'x-***' },
      d: 7,
    });
  });

  test('that is a common word is hidden only where it stands as one', () => {
    for (const word of ['test', 'postgres', 'password'])
      expect(passwordsOf(`postgresql://app:${word}@db/d`)).toEqual([]);
  });

  test('is hidden in what an error says, and its code and next step stay', () => {
    const error = new UserError('tool-failed', 'No answer of postgresql://a:b@h.', 'Look at password=b.');
    expect(concealedError(error, [])).toMatchObject({
      code: 'tool-failed',
      message: 'No answer of postgresql://a:***@h.',
      remedy: 'Look at password=***',
    });
    const bug = new Error('wrong', { cause: new Error('open-sesame') });
    expect(concealedError(bug, ['open-sesame'])).toMatchObject({ cause: { message: '***' } });
    expect(bug.stack).not.toContain('open-sesame');
  });
});
