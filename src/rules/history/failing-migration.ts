import { type ChainFault, chainFaults } from '#migration/chain-faults.ts';
import type { Fault } from '#migration/fault.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import { countApplied, unrunMaker } from '#migration/unrun-code.ts';
import { defineRule } from '#rule/rule.ts';

export const failingMigration = defineRule({
  id: 'failing-migration',
  category: 'history',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['verified-chain', 'reversible-migrations'],
  needs: ['history', 'replay'],
  docs: {
    title: 'A migration that the server refuses',
    rationale:
      'A chain that stops cannot build a new environment: no test database, no new region, no restored backup. What stands behind the first fault was never seen running; the audit passes over it to name every fault in one run. Not reported: extensions that this engine lacks. What may be missing only because an earlier migration is code that did not run here is medium.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);\n',
          'migrations/0002_jobs.sql':
            'CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES employers (id));\n',
        },
      },
      good: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);\n',
          'migrations/0002_jobs.sql':
            'CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies (id));\n',
        },
      },
    },
  },
  *check({ history, replay }) {
    const faults = chainFaults(replay).filter((fault) => fault.extension === undefined && !isOfTheEngine(fault));
    for (const [chainFault, ...alike] of ofOneCause(faults)) {
      const unrun = chainFault.after ? undefined : unrunMaker(chainFault, faults, history);
      const remedy = chainFault.after || unrun !== undefined ? undefined : remedyFor(chainFault.fault);
      yield {
        subject: faultSubject(chainFault),
        message: messageOf(chainFault),
        ...(remedy !== undefined && { remedy }),
        location: chainFault.fault.location ?? locationOf(history, chainFault),
        details: [...detailsOf(chainFault), ...unrunDetails(unrun), ...alikeDetails(alike)],
        ...((chainFault.after || unrun !== undefined) && { severity: 'medium' as const }),
      };
    }
  },
  population: ({ history, replay }) => {
    const applied = countApplied(history, replay);
    return {
      count: applied,
      of: 'migrations applied',
      sentence: `${applied} migrations run one after the other from an empty database.`,
    };
  },
});

/** Code that breaks where Alembic imports all revisions, in a module that they share or for want of a package, breaks each of them the same way. */
function ofOneCause(faults: readonly ChainFault[]): readonly (readonly [ChainFault, ...ChainFault[]])[] {
  const causes = new Map<string, [ChainFault, ...ChainFault[]]>();
  for (const [position, chainFault] of faults.entries()) {
    const { origin, message, location } = chainFault.fault;
    const isShared = origin === 'code' && location !== undefined;
    const key = lackingPackage(message) ?? (isShared ? JSON.stringify([message, location]) : String(position));
    const known = causes.get(key);
    if (known) known.push(chainFault);
    else causes.set(key, [chainFault]);
  }
  return [...causes.values()];
}

function remedyFor({ origin, message, sqlState }: Fault): string | undefined {
  if (origin === 'code')
    return lackingPackage(message) === undefined ? undefined : 'Install the packages of the project before the audit.';
  return remedies.find(({ states }) => states.includes(sqlState ?? ''))?.remedy;
}

const remedies: readonly { readonly states: readonly string[]; readonly remedy: string }[] = [
  {
    // undefined_table, invalid_schema_name, undefined_object, undefined_function
    states: ['42P01', '3F000', '42704', '42883'],
    remedy:
      'Make what is missing in an earlier migration; what a deployment has from elsewhere belongs in a file that `prelude` names in schema-audit.yml.',
  },
  // undefined_column
  {
    states: ['42703'],
    remedy: 'Name a column that is there at this point of the chain, or add it in an earlier migration.',
  },
  // duplicate_table, duplicate_object, duplicate_function, duplicate_column, duplicate_schema
  { states: ['42P07', '42710', '42723', '42701', '42P06'], remedy: 'It is there already: let the chain make it once.' },
];

// Node's words for require and for import; the second names the importing file, too.
const lackingPackage = (message: string): string | undefined =>
  /^Cannot find (?:module|package) '[^'./][^']*'/.exec(message)?.[0].replace('package', 'module');

const unrunDetails = (revision: RevisionId | undefined): readonly string[] =>
  revision === undefined ? [] : [`What is missing may be made by ${revision}, whose code did not run here.`];

const alikeDetails = (alike: readonly ChainFault[]): readonly string[] =>
  alike.length === 0
    ? []
    : [
        `The same stops ${alike.length} more: ${alike
          .slice(0, 3)
          .map(({ revision }) => revision)
          .join(', ')}${alike.length > 3 ? ', …' : '.'}`,
      ];

const faultSubject = ({ revision, ordinal }: ChainFault) => ({
  kind: 'migration' as const,
  revision,
  ...(ordinal > 1 && { name: `fault ${ordinal}` }),
});

const isOfTheEngine = ({ fault, after }: ChainFault): boolean =>
  fault.origin === 'engine' || after?.extension !== undefined;

function messageOf({ revision, fault, isFirst }: ChainFault): string {
  const said = sentence(fault.message);
  if (fault.origin === 'code')
    return `Migration ${revision} ${isFirst ? 'stops the chain' : 'fails'} in its own code: ${said}`;
  return `Migration ${revision} ${isFirst ? 'stops the chain' : 'fails'}: ${said}`;
}

function detailsOf({ fault, isFirst, after }: ChainFault): readonly string[] {
  return [
    ...(fault.statement === undefined ? [] : [`Statement: ${oneLine(fault.statement)}`]),
    ...(fault.detail === undefined ? [] : [`Detail: ${fault.detail}`]),
    ...(fault.hint === undefined ? [] : [`Hint: ${fault.hint}`]),
    isFirst ? 'It is the first fault: the chain ends here.' : 'Seen by passing over the faults before it.',
    ...(after ? [`Works after the fault of ${after.revision} is mended.`] : []),
  ];
}

const locationOf = (history: MigrationHistory, { revision }: ChainFault) =>
  history.migrations.find((migration) => migration.revision === revision)?.location ?? { file: '' };

const sentence = (text: string): string => `${oneLine(text).replace(/\.$/, '')}.`;

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
