import { expect, test } from 'vitest';
import { defaultConfig } from '#config/read-config.ts';
import { audit } from '../../src/audit.ts';
import { withCheckout } from '../support/hosts.ts';
import { pythonEnvironment } from '../support/python-environment.ts';

test('models that had to be parsed are compared, and the report says why they could not run', async () => {
  const files = {
    'migrations/0001_companies.sql': 'CREATE TABLE companies (id integer PRIMARY KEY);',
    'jobsearch/models.py': `import jobsearch_types
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Company(Base):
    __tablename__ = 'companies'
    id = Column(Integer, primary_key=True)
    website = Column(String)
`,
  };
  const { variables } = await pythonEnvironment();
  const config = defaultConfig();
  const migrations = { ...config.migrations, environment: variables };
  const report = await withCheckout(files, (host) =>
    audit({ ...config, migrations }, { host, version: '0', today: '2026-11-26', progress: () => undefined }),
  );
  expect(report.findings.map(({ rule }) => rule)).toContain('unmigrated-column');
  expect(report.inputs.notExamined).toContainEqual({
    what: 'what only running the models would show (SQLAlchemy (jobsearch/models.py))',
    why: expect.stringMatching(/cannot import jobsearch_types \(jobsearch\/models\.py:1\)\.$/),
    remedy: expect.stringContaining('pip install jobsearch-types'),
  });
}, 60_000);
