// One cause, one finding: what a more telling finding already says appears as its details.
import type { Finding } from '../finding/finding.ts';
import { type Subject, subjectNames } from '../finding/subject.ts';

interface Swallowing {
  readonly by: readonly string[];
  readonly swallowed: readonly string[] | RegExp;
  when(larger: Finding, smaller: Finding): boolean;
}

const sameStatement = (larger: Finding, smaller: Finding): boolean =>
  larger.location !== undefined &&
  larger.location.line !== undefined &&
  larger.location.file === smaller.location?.file &&
  larger.location.line === smaller.location.line;

const sameSubject = (larger: Finding, smaller: Finding): boolean =>
  subjectNames(larger.subject).join('\0') === subjectNames(smaller.subject).join('\0');

const sameRelation = (larger: Finding, smaller: Finding): boolean => {
  const relation = relationOf(larger.subject);
  return relation !== undefined && relation === relationOf(smaller.subject);
};

const sameColumn = (larger: Finding, smaller: Finding): boolean => {
  const column = columnOf(larger.subject);
  return column !== undefined && column === columnOf(smaller.subject) && sameRelation(larger, smaller);
};

const sameRelationAndPlace = (larger: Finding, smaller: Finding): boolean =>
  sameRelation(larger, smaller) && sameStatement(larger, smaller);

/** Two migrations may do it to one relation, one after the other. */
const sameSubjectAndFile = (larger: Finding, smaller: Finding): boolean =>
  sameSubject(larger, smaller) && larger.location?.file === smaller.location?.file;

const anywhere = (): boolean => true;

const table: readonly Swallowing[] = [
  {
    by: ['use-before-creation'],
    swallowed: ['failing-migration'],
    when: (larger, smaller) => sameStatement(larger, smaller) || sameSubject(larger, smaller),
  },
  {
    by: ['concurrent-in-transaction', 'enum-value-used-in-transaction'],
    swallowed: ['failing-migration'],
    when: sameSubject,
  },
  {
    by: ['required-column-without-default', 'unguarded-constraint', 'narrowing-type'],
    swallowed: ['data-dependent-failure'],
    when: sameStatement,
  },
  { by: ['table-rewrite'], swallowed: /^(scanning-.*|blocking-key-constraint)$/, when: sameStatement },
  { by: ['truncated-table', 'dropped-table', 'dropped-column'], swallowed: ['lost-rows'], when: sameSubjectAndFile },
  { by: ['undocumented-relation'], swallowed: ['undocumented-column'], when: sameRelation },
  { by: ['phantom-relation'], swallowed: ['phantom-column'], when: sameRelation },
  { by: ['unmodelled-relation'], swallowed: ['unmodelled-column'], when: sameRelation },
  { by: ['unmigrated-model'], swallowed: ['unmigrated-column'], when: sameRelation },
  // Page and model agree on it: what is missing is a migration.
  { by: ['unmigrated-column'], swallowed: ['phantom-column'], when: sameColumn },
  {
    by: ['model-change-without-migration'],
    swallowed: /^(unmigrated-.*|mismatched-(type|nullability|default|key|foreign-key|index|check|values))$/,
    when: anywhere,
  },
  { by: ['absent-deletion-strategy'], swallowed: ['missing-soft-delete'], when: anywhere },
  // The same line of a page: the stronger statement is that duplicates are accepted.
  { by: ['unenforced-business-key'], swallowed: ['misdocumented-key'], when: sameRelationAndPlace },
  { by: ['duplicate-index'], swallowed: ['covered-index'], when: sameSubject },
];

/** Findings without those that another one covers; a covered message becomes a detail of the one that covers it. */
export function swallow(findings: readonly Finding[]): readonly Finding[] {
  const covering = new Map<Finding, Finding[]>();
  const covered = new Set<Finding>();
  for (const smaller of findings) {
    const larger = findings.find((candidate) => candidate !== smaller && covers(candidate, smaller));
    if (!larger) continue;
    covered.add(smaller);
    covering.set(larger, [...(covering.get(larger) ?? []), smaller]);
  }
  return findings.flatMap((finding) =>
    covered.has(finding) ? [] : [withDetails(finding, covering.get(finding) ?? [])],
  );
}

function covers(larger: Finding, smaller: Finding): boolean {
  return table.some(
    ({ by, swallowed, when }) => by.includes(larger.rule) && isNamed(swallowed, smaller.rule) && when(larger, smaller),
  );
}

const isNamed = (rules: readonly string[] | RegExp, rule: string): boolean =>
  rules instanceof RegExp ? rules.test(rule) : rules.includes(rule);

function withDetails(finding: Finding, smaller: readonly Finding[]): Finding {
  const told = smaller.map(({ message }) => message).filter((message) => message !== finding.message);
  return told.length === 0 ? finding : { ...finding, details: [...(finding.details ?? []), ...told] };
}

function relationOf(subject: Subject): string | undefined {
  if (subject.kind === 'model') return subject.name;
  return 'relation' in subject ? subject.relation : undefined;
}

const columnOf = (subject: Subject): string | undefined => ('column' in subject ? subject.column : undefined);
