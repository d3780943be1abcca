import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '#config/cli-arguments.ts';
import { commandNames, helpText } from '#config/options.ts';
import { UserError } from '../../src/errors.ts';

const parse = (line: string) => parseCommandLine(line.split(' ').filter((word) => word !== ''));

function refusal(line: string): string {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.remedy}`;
    throw error;
  }
  return 'accepted';
}

describe('the command line', () => {
  test('of an audit says only what it says', () => {
    expect(parse('audit')).toEqual({
      command: 'audit',
      directory: '.',
      overrides: {},
      quiet: false,
      format: 'terminal',
      files: [],
      verbose: false,
      color: true,
    });
  });

  test('sets every option of the contract', () => {
    const line =
      'audit db --engine pg-mem --database-url postgres://u@h/d --base main --verify all --fail-on never --fail-on-existing ' +
      '--config a.yml --baseline b.json --update-baseline --format json --format sarif=out/r.sarif --project api --no-color -q --verbose';
    expect(parse(line)).toEqual({
      command: 'audit',
      directory: 'db',
      file: 'a.yml',
      overrides: {
        engine: 'pg-mem',
        databaseUrl: 'postgres://u@h/d',
        base: 'main',
        verify: 'all',
        failOn: 'never',
        failOnExisting: true,
        baseline: 'b.json',
        updateBaseline: true,
        project: 'api',
      },
      format: 'json',
      files: [{ format: 'sarif', path: 'out/r.sarif' }],
      quiet: true,
      verbose: true,
      color: false,
    });
  });

  test.each([
    ['', { command: 'help' }],
    ['--help', { command: 'help' }],
    ['audit --help', { command: 'help', about: 'audit' }],
    ['help docs', { command: 'help', about: 'docs' }],
    ['--version', { command: 'version' }],
    ['docs db --dry-run', { command: 'docs', directory: 'db', mode: 'dry-run', overrides: {}, quiet: false }],
    ['init --force', { command: 'init', directory: '.', force: true }],
    ['rules --format=json', { command: 'rules', format: 'json' }],
    ['explain failing-migration', { command: 'explain', rule: 'failing-migration' }],
    ['publish --report r.json', { command: 'publish', report: 'r.json' }],
  ])('%j is understood', (line, invocation) => expect(parse(line)).toEqual(invocation));

  test.each([
    ['adit', 'Did you mean audit?'],
    ['./services/api', 'schema-audit audit ./services/api'],
    ['audit --fail-in high', 'Did you mean --fail-on?'],
    ['audit --fail-on hihg', 'Did you mean high?'],
    ['audit --engine', 'needs a value'],
    ['audit --base --quiet', '--base needs a value'],
    ['audit --quiet=yes', 'takes no value'],
    ['audit a b', '"b"'],
    ['audit --format json --format markdown', '--format markdown=FILE'],
    ['docs --check --write', 'exclude each other'],
    ['explain', 'id of a rule'],
    ['publish', '--report FILE'],
    ['rules x', '"x"'],
    ['fix', 'There is no command fix'],
  ])('%j is refused with %j', (line, words) => expect(refusal(line)).toContain(words));

  test('never repeats a URL that it refuses', () => {
    expect(refusal('audit --database-url mysql://root:secret@h/d')).not.toContain('secret');
  });

  test.each(commandNames)('help of %s fits 120 columns', (name) => {
    for (const line of helpText(name).split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
