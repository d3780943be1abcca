import { type ChainFault, chainFaults } from '#migration/chain-faults.ts';
import { defineRule } from '#rule/rule.ts';

export const unavailableExtension = defineRule({
  id: 'unavailable-extension',
  category: 'extensions',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['history', 'replay'],
  docs: {
    title: 'An extension that this engine does not have',
    rationale:
      'What the migrations build with it could not be built here, so it was not examined, and criteria that ask for the whole chain are not assessed. It says nothing about the migration: another PostgreSQL has the extension.',
    examples: {
      bad: {
        files: {
          'migrations/0001_places.sql':
            'CREATE EXTENSION postgis;\nCREATE TABLE job_places (id bigint PRIMARY KEY, place geography NOT NULL);\n',
        },
      },
      good: {
        files: {
          'migrations/0001_places.sql':
            'CREATE TABLE job_places (id bigint PRIMARY KEY, latitude numeric NOT NULL, longitude numeric NOT NULL);\n',
        },
      },
    },
  },
  *check({ history, replay }) {
    const faults = chainFaults(replay);
    for (const chainFault of firstOfEach(faults)) {
      const { extension = '', revision, fault } = chainFault;
      const consequences = faults.filter((other) => other.after?.extension === extension);
      yield {
        subject: { kind: 'extension', name: extension },
        message: `Migration ${revision} needs the extension ${extension}, which the engine of this audit does not have.`,
        remedy: `Run the audit on a PostgreSQL that has ${extension}: schema-audit audit --database-url postgresql://…`,
        location: fault.location ??
          history.migrations.find((migration) => migration.revision === revision)?.location ?? { file: '' },
        details: [
          `The server said: ${fault.message}`,
          ...consequences.map((other) => `Not built in ${other.revision} because of it: ${other.fault.message}`),
        ],
      };
    }
  },
});

function firstOfEach(faults: readonly ChainFault[]): readonly ChainFault[] {
  const seen = new Set<string>();
  return faults.filter(({ extension }) => extension !== undefined && !seen.has(extension) && seen.add(extension));
}
