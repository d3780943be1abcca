// Files that a program fills before PostgreSQL sees them: Go's {{ }}, Flyway's ${ }.
import { tokensOf } from '#sql/tokens.ts';
import type { Script, ShapedMigration } from './shapes/shape.ts';

/** A template is no SQL, and nobody here knows what its program puts in. Where one is, braces in names and bodies of the others are to be filled, too. */
export function withoutTemplates(migrations: readonly ShapedMigration[]): readonly ShapedMigration[] {
  if (!migrations.some((migration) => scriptsOf(migration).some(isTemplate))) return migrations;
  return migrations.map((migration) =>
    scriptsOf(migration).some(({ text }) => field.test(text)) ? unfilled(migration) : migration,
  );
}

function unfilled({ down: _, ...migration }: ShapedMigration): ShapedMigration {
  return {
    ...migration,
    up: { ...migration.up, text: '' },
    notReplayed: 'it is a template that another program fills',
  };
}

const scriptsOf = ({ up, down }: ShapedMigration): readonly Script[] => (down ? [up, down] : [up]);

const field = /\{\{-?\s*[.\w]|\$\{\w/;

/** Braces where SQL has none. */
function isTemplate({ text }: Script): boolean {
  if (!field.test(text)) return false;
  const opens = [...tokensOf(text)].filter(({ kind, start }) => kind === 'symbol' && text[start] === '{');
  return opens.some(({ start }) => ['{', '$'].includes(text[start - 1] ?? ''));
}
