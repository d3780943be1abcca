// What the checkout's other Markdown and its tests say about relations and migrations. Read with limits: a checkout may hold anything.
import type { Host } from '#host/host.ts';
import type { SourceLocation } from '#migration/migration.ts';
import type { RepositoryText } from '#rule/evidence.ts';
import { blocksOf, lineOf, type MarkdownFile, parseMarkdown, plainText } from './markdown.ts';
import { fileTitle } from './page-reader.ts';
import { referencesOf, type TextReference } from './text-references.ts';

const MOST_PAGES = 300;
const MOST_TESTS = 400;
const LARGEST_TEXT = 524_288;
const MOST_REFERENCES = 5_000;

/** `dictionaries`: folders and files whose pages are read elsewhere. */
export async function readRepositoryText(host: Host, dictionaries: readonly string[]): Promise<RepositoryText> {
  const files = await host.files();
  const pages = files.filter((file) => isPage(file) && !dictionaries.some((folder) => isInside(file, folder)));
  const references: TextReference[] = [];
  const evolutionPages: SourceLocation[] = [];
  for (const file of pages.slice(0, MOST_PAGES)) {
    const text = await readLimited(host, file);
    if (text === undefined) continue;
    const markdown = parseMarkdown(file, text);
    if (references.length < MOST_REFERENCES) references.push(...referencesOf(markdown));
    evolutionPages.push(...evolutionSections(markdown));
  }
  return {
    references: references.slice(0, MOST_REFERENCES),
    migrationTests: await migrationTests(host, files),
    evolutionPages,
  };
}

// Change logs and licences tell of the past; templates are filled in elsewhere.
const isPage = (file: string): boolean =>
  /\.(md|markdown)$/i.test(file) &&
  !/(^|\/)(changelog|changes|history|license|licence|code_of_conduct|release[-_]?notes?)[^/]*$/i.test(file) &&
  !/(^|\/)\.github\//.test(file);

const isInside = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(folder === '' || folder === '.' ? '' : `${folder}/`);

async function readLimited(host: Host, file: string): Promise<string | undefined> {
  const text = await host.readText(file);
  return text === undefined || text.length > LARGEST_TEXT || text.includes('\0') ? undefined : text;
}

// "Embedding migration" and "migration from v1" are about something else.
const evolution =
  /\bmigrations\b|\b(?:database|db|schema|sql|alembic|knex)\b.*\bmigration\b|\b(?:schema|database|db) (?:evolution|changes?|versioning)\b|\bevolving the schema\b/i;

/** Sections about how the schema changes that say more than a command. */
function evolutionSections(markdown: MarkdownFile): readonly SourceLocation[] {
  const blocks = blocksOf(markdown.root);
  const wholeFile = evolution.test(fileTitle(markdown.file).replaceAll(/[-_]/g, ' '));
  if (wholeFile && blocks.some((block) => block.type === 'paragraph' && isSentence(plainText(block)))) {
    return [{ file: markdown.file }];
  }
  return blocks.flatMap((block, position) => {
    if (block.type !== 'heading' || !evolution.test(plainText(block))) return [];
    const next = blocks.findIndex(
      (other, later) => later > position && other.type === 'heading' && other.depth <= block.depth,
    );
    const section = blocks.slice(position + 1, next === -1 ? undefined : next);
    const explains = section.some((part) => /^(paragraph|list)$/.test(part.type) && isSentence(plainText(part)));
    return explains ? [{ file: markdown.file, line: lineOf(block) }] : [];
  });
}

const isSentence = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length >= 8;

const testPath = /(^|\/)(tests?|__tests__|specs?)\/|[._-](test|spec)\.[a-z]+$|(^|\/)test_[^/]*\.py$/i;
const setupPath = /(^|\/)(conftest\.py|setup[^/]*|global-setup[^/]*|jest\.config[^/]*|fixtures?\/.*)$/i;
const walking =
  /command\.(?:upgrade|downgrade)|\bdowngrade\s*\(|migrate\.(?:latest|rollback|up|down)\b|pytest[-_]alembic|alembic_runner|alembic['", ]+(?:upgrade|downgrade)|\bgoose\.(?:Up|Down)|\.(?:Migrate|Steps)\(|migrate:(?:latest|rollback|up|down)|\bmigrator\b.*\b(?:up|down)\b/i;

async function migrationTests(host: Host, files: readonly string[]): Promise<readonly string[]> {
  const tests = files.filter((file) => testPath.test(file) && !setupPath.test(file) && isCode(file));
  // The likely ones first, so that a limit cuts the others.
  const likely = tests.filter((file) => /migrat|alembic|schema|database|\bdb\b/i.test(file));
  const ordered = [...likely, ...tests.filter((file) => !likely.includes(file))];
  const found: string[] = [];
  for (const file of ordered.slice(0, MOST_TESTS)) {
    const text = await readLimited(host, file);
    if (text !== undefined && walking.test(text)) found.push(file);
  }
  return found.sort();
}

const isCode = (file: string): boolean => /\.(py|[cm]?[jt]sx?|go|rb|rs|java|kt|php|cs|ex|exs|sh)$/i.test(file);
