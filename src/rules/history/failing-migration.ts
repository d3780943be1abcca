import { type ChainFault, chainFaults } from '#migration/chain-faults.ts';
import type { MigrationHistory } from '#migration/history.ts';
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
      'A chain that stops cannot build a new environment: no test database, no new region, no restored backup. What stands behind the first fault was never seen running; the audit passes over it to name every fault in one run. Not reported: extensions that this engine lacks.',
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
    for (const chainFault of chainFaults(replay)) {
      if (chainFault.extension !== undefined || isOfTheEngine(chainFault)) continue;
      yield {
        subject: faultSubject(chainFault),
        message: messageOf(chainFault),
        location: chainFault.fault.location ?? locationOf(history, chainFault),
        details: detailsOf(chainFault),
        ...(chainFault.after && { severity: 'medium' as const }),
      };
    }
  },
  population: ({ replay }) => {
    const applied = replay.steps.filter((step) => step.pass === 'up' && step.status === 'applied').length;
    return {
      count: applied,
      of: 'migrations applied',
      sentence: `${applied} migrations run one after the other from an empty database.`,
    };
  },
});

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
