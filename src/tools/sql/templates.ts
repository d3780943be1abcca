// Files that a program fills before PostgreSQL sees them: Go's {{ }}, Flyway's ${ }.
import { tokensOf } from '#sql/tokens.ts';
import type { Script, ShapedMigration } from './shapes/shape.ts';

/** A template is no SQL, and nobody here knows what its program puts in. */
export function withoutTemplate(migration: ShapedMigration): ShapedMigration {
  const { up, down } = migration;
  if (!isTemplate(up) && !(down && isTemplate(down))) return migration;
  const { down: _, ...rest } = migration;
  return { ...rest, up: { ...up, text: '' }, notReplayed: 'it is a template that another program fills' };
}

function isTemplate({ text }: Script): boolean {
  if (!/\{\{|\$\{/.test(text)) return false;
  const opens = [...tokensOf(text)].filter(({ kind, start }) => kind === 'symbol' && text[start] === '{');
  return opens.some(({ start }) => ['{', '$'].includes(text[start - 1] ?? ''));
}
