// Decisions that findings depend on and the repository does not state. Each is retired by its configuration key.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import type { Finding } from '#finding/finding.ts';
import type { Migration } from '#migration/migration.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import { isOfUnknownSize } from '#rule/relation-sizes.ts';
import { nameList, ofRules, type ProjectResults, plural, subjectsOf, worst } from './project-results.ts';
import { isTable } from './relations.ts';
import type { Question } from './report.ts';
import type { ReportInput } from './report-input.ts';

const MOST_QUESTIONS = 5;

interface Asked {
  readonly results: readonly ProjectResults[];
  readonly findings: readonly Finding[];
  readonly input: ReportInput;
}

type Ask = (asked: Asked) => Omit<Question, 'id'> | undefined;

/** At most five; those that new findings raise come first. */
export function askQuestions(
  input: ReportInput,
  results: readonly ProjectResults[],
  findings: readonly Finding[],
): readonly Question[] {
  const fresh = findings.filter((finding) => finding.isNew);
  const questions = Object.entries(asks).flatMap(([id, ask]) => {
    const question = ask({ input, results, findings });
    if (!question || isAnswered(results, question.answer)) return [];
    const isFresh =
      input.base !== undefined && fresh.length > 0 && ask({ input, results, findings: fresh }) !== undefined;
    return [{ isFresh, question: { id, ...question } }];
  });
  return questions
    .toSorted((one, other) => Number(other.isFresh) - Number(one.isFresh))
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question);
}

function isAnswered(results: readonly ProjectResults[], answer: string): boolean {
  const key = answer.replace(/^answers\./, '');
  return results.some(({ project }) => key in project.settings.answers);
}

const asks: Readonly<Record<string, Ask>> = {
  versioning({ results }) {
    const names = results.flatMap(({ project }) => versionedRelations(project.catalog, project.dictionary));
    if (names.length === 0) return undefined;
    return {
      text: `Should ${nameList(names)} versioning be implemented as separate table or columns?`,
      because: `${nameList(names)} ${names.length === 1 ? 'has' : 'have'} version columns or pages that describe them.`,
      answer: 'answers.versioning',
    };
  },
  retention({ findings, results }) {
    const marked = results.flatMap(({ project }) => relationsWith(project.catalog, DELETION_MARKER));
    const recommended = ofRules(findings, 'absent-deletion-strategy').length > 0;
    if (marked.length === 0 && !recommended) return undefined;
    return {
      text: 'What is the data retention policy for soft-deleted records?',
      because:
        marked.length > 0
          ? `Rows of ${nameList(marked)} are marked as deleted; nothing says when they go.`
          : 'Soft deletion is recommended; nothing says how long marked rows stay.',
      answer: 'answers.retention',
    };
  },
  'required-check'({ input }) {
    if (input.failOn !== 'never' && input.isRunByWorkflow !== false) return undefined;
    return {
      text: 'Should schema validation be part of CI/CD pipeline?',
      because:
        input.failOn === 'never' ? 'The audit runs with fail-on: never.' : 'No workflow of this repository runs it.',
      answer: 'answers.enforcement',
    };
  },
  'breaking-changes'({ results, findings }) {
    const breaking = results.flatMap(({ project }) => project.history.migrations.filter(removesOrRenames));
    const required = ofRules(findings, 'required-column-without-default');
    const names = [...breaking.map(({ revision }) => `${revision}`), ...subjectsOf(required)];
    if (names.length === 0) return undefined;
    return {
      text: 'How should we handle breaking changes in existing deployments?',
      because: `${nameList(names)} ${names.length === 1 ? 'removes, renames or requires' : 'remove, rename or require'} something that running code may rely on.`,
      answer: 'answers.deployment',
    };
  },
  'index-goals'({ results }) {
    const isUnknown = results.some(({ project }) => project.catalog && !project.workload);
    if (!isUnknown) return undefined;
    return {
      text: 'What performance SLAs should drive index strategy?',
      because: 'No workload files are given, so only foreign keys and search columns could be judged.',
      answer: 'answers.performance',
    };
  },
  'table-sizes'({ findings, results }) {
    const members = findings.filter((finding) => waitsForUnknownRows(finding, results));
    const names = [
      ...new Set(members.flatMap(({ subject }) => ('relation' in subject ? (subject.relation ?? []) : []))),
    ];
    return fromFindings(
      members,
      () => `How large ${names.length === 1 ? 'is' : 'are'} ${nameList(names)} in production?`,
      'sizes.tables',
    );
  },
  deletion({ findings }) {
    const members = ofRules(findings, 'absent-deletion-strategy', 'mixed-soft-delete', 'cascade-beside-soft-delete');
    return fromFindings(members, (names) => `May rows of ${names} be destroyed, or only marked?`, 'deletion.strategy');
  },
  'one-per-pair'({ findings }) {
    const members = ofRules(findings, 'duplicable-association');
    return fromFindings(members, (names) => `May one pair have several rows in ${names}?`, 'business-keys');
  },
  'sensitive-tables'({ findings, results }) {
    const members = ofRules(findings, 'missing-soft-delete', 'missing-audit-trail');
    if (results.some(({ project }) => project.settings.tables.sensitive.length > 0)) return undefined;
    return fromFindings(members, (names) => `Are rows of ${names} sensitive?`, 'tables.sensitive');
  },
  'no-foreign-keys'({ findings }) {
    const members = ofRules(findings, 'missing-foreign-key').filter(({ subject }) => subject.kind !== 'column');
    return fromFindings(members, () => 'Is the schema meant to work without foreign keys?', 'foreign-keys.policy');
  },
  'status-values'({ findings }) {
    const members = ofRules(findings, 'unchecked-status');
    return fromFindings(members, (names) => `Which values may ${names} take?`, 'values');
  },
  irreversible({ findings }) {
    const members = ofRules(findings, 'empty-downgrade', 'lossy-downgrade', 'missing-downgrade');
    return fromFindings(
      members,
      (names) => `Is it on purpose that ${names} cannot come back?`,
      'reversibility.irreversible',
    );
  },
  'wall-clock'({ findings }) {
    const members = ofRules(findings, 'zoneless-timestamp');
    return members.length > 1 || members.some(({ subject }) => subject.kind === 'schema')
      ? fromFindings(members, () => 'Are times without zone local wall-clock times?', 'types.wall-clock')
      : undefined;
  },
  'deployed-state'({ findings }) {
    const members = ofRules(findings, 'edited-migration', 'out-of-order-migration', 'unverified-deployed-state');
    return fromFindings(members, () => 'Which revision is deployed?', 'migrations.released-through');
  },
};

function fromFindings(members: readonly Finding[], text: (names: string) => string, answer: string) {
  if (members.length === 0) return undefined;
  const first = members.find(({ severity }) => severity === worst(members));
  const more = members.length > 1 ? ` (and ${plural(members.length - 1, 'more finding')})` : '';
  return { text: text(nameList(subjectsOf(members))), because: `${first?.message ?? ''}${more}`, answer };
}

/** Low ones are history, or small already: the answer would change nothing. */
function waitsForUnknownRows(
  { rule, severity, subject, project }: Finding,
  results: readonly ProjectResults[],
): boolean {
  const result = results.find((one) => one.project.name === project);
  if (!result || severity === 'low' || result.rules.get(rule)?.category !== 'locking') return false;
  if (!('schema' in subject && 'relation' in subject) || subject.relation === undefined) return false;
  return isOfUnknownSize(result.project.settings, { schema: subject.schema, name: subject.relation });
}

const VERSION = /^(version|revision|iteration)$/;
const PREVIOUS = /^(parent|previous|source|origin|supersedes)(_|$)/;
const DELETION_MARKER = /^(deleted_(at|on)|date_deleted|is_deleted|deleted|removed_at|soft_deleted(_at)?)$/;

/** A version column beside a reference to an earlier row, in the catalog or on the page; or a sibling `…_versions`. */
function versionedRelations(catalog: Catalog | undefined, dictionary: Dictionary | undefined): readonly string[] {
  const tables = (catalog?.relations ?? []).filter(isTable);
  const names = new Set(tables.map(({ name }) => name));
  const isVersioned = (columns: readonly { readonly name: string }[]) =>
    columns.some(({ name }) => VERSION.test(name)) && columns.some(({ name }) => PREVIOUS.test(name));
  const built = tables.filter((table) => isVersioned(table.columns) || hasVersionSibling(table, names));
  const described = (dictionary?.pages ?? []).filter((page) => isVersioned(page.columns));
  return [...new Set([...built.map(({ name }) => name), ...described.map(({ relation }) => relation)])];
}

const hasVersionSibling = ({ name }: Relation, names: ReadonlySet<string>): boolean =>
  [name, name.replace(/s$/, '')].some((stem) => ['_versions', '_revisions'].some((end) => names.has(`${stem}${end}`)));

const relationsWith = (catalog: Catalog | undefined, column: RegExp): readonly string[] =>
  (catalog?.relations ?? [])
    .filter((relation) => isTable(relation) && relation.columns.some(({ name }) => column.test(name)))
    .map(({ name }) => name);

const REMOVES =
  /\b(drop_column|drop_table|dropColumn|dropTable|renameColumn|renameTable|rename_table)\b|new_column_name|\bDROP\s+(COLUMN|TABLE)\b|\bRENAME\b/i;

const removesOrRenames = (migration: Migration): boolean =>
  migration.statements.some(({ direction, text }) => direction === 'upgrade' && REMOVES.test(text));
