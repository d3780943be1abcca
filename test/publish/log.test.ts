import { expect, test } from 'vitest';
import { disarmed } from '#publish/github/log.ts';
import { obeyed } from '../support/runner.ts';

const armed = [
  '::add-mask::true',
  '   ::error file=a.sql,line=1::x',
  '\u0085::set-output name=verdict::pass',
  '\u00a0\u3000::add-path::/tmp/evil',
  'NOTICE: ##[error]x',
  '##[add-matcher]/tmp/m.json ##[error]y',
  'progress\r::set-env name=PATH::/tmp/evil\r',
  '::stop-commands::guessed',
  'one\r\n::debug::two\n\t::warning::three',
];

test.each(armed)('%j is obeyed by a runner as it stands, and not once it is disarmed', (text) => {
  const end = [{ name: 'notice', properties: '', message: 'end' }];
  expect(obeyed(`${text}\n::notice::end`)).not.toEqual(end);
  expect(obeyed(`${disarmed(text).join('\n')}\n::notice::end`)).toEqual(end);
});

test('disarmed words can still be read', () => {
  expect(disarmed('::add-mask::true ##[error]x').join('').replaceAll('\u200b', '')).toBe('::add-mask::true ##[error]x');
});
