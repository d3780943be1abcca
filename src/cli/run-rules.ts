import { suggestion } from '#config/nearest.ts';
import type { Example, Rule } from '#rule/rule.ts';
import { rules } from '#rules/index.generated.ts';
import { UserError } from '../errors.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export function listRules({ format }: { readonly format: 'terminal' | 'json' }, terminal: Terminal): ExitCode {
  terminal.out(format === 'json' ? `${JSON.stringify(rules.map(summary), undefined, 2)}\n` : table());
  return 0;
}

export function explainRule({ rule: id }: { readonly rule: string }, terminal: Terminal): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const known = rules.map((candidate) => candidate.id);
    throw new UserError(
      'unknown-rule',
      `There is no rule ${id}.${suggestion(id, known)}`,
      '`schema-audit rules` lists them.',
    );
  }
  terminal.out(explanation(rule));
  return 0;
}

const summary = ({ id, category, severity, preset, proof, criteria, docs }: Rule) => ({
  id,
  category,
  severity,
  preset,
  proof,
  criteria,
  title: docs.title,
});

function table(): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const groups = [...new Set(rules.map(({ category }) => category))].map((category) => {
    const lines = rules
      .filter((rule) => rule.category === category)
      .map(({ id, severity, preset, docs }) => {
        const note = preset === 'recommended' ? '' : ` (${preset})`;
        return `  ${id.padEnd(width)}  ${severity.padEnd(8)}  ${docs.title}${note}`;
      });
    return [category, ...lines].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${rules.length} rules. \`schema-audit explain <rule>\` shows one with its examples.\n`;
}

function explanation({ id, severity, category, preset, criteria, docs }: Rule): string {
  const { good, bad } = docs.examples;
  return [
    `${id}: ${docs.title}`,
    `${severity}, ${category}, ${preset}${criteria.length > 0 ? `, criterion ${criteria.join(', ')}` : ''}`,
    '',
    docs.rationale,
    '',
    'Found in:',
    indented(exampleText(bad)),
    '',
    good === 'no safe way is known' ? 'No safe way is known.' : `Not found in:\n${indented(exampleText(good))}`,
    ...(docs.references ?? []).map((reference) => `\n${reference}`),
    '',
    `Switch it off in schema-audit.yml: rules: { ${id}: off }`,
    '',
  ].join('\n');
}

const exampleText = (example: Example): string =>
  typeof example === 'string'
    ? example.trim()
    : Object.entries(example.files)
        .map(([path, text]) => `${path}:\n${text.trim()}`)
        .join('\n\n');

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '    ');
