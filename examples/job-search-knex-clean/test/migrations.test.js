// Runs against the database in DATABASE_URL: up with rows, down, up again.
const test = require('node:test');
const assert = require('node:assert/strict');
const knex = require('knex')(require('../knexfile.js'));

test('20260223090000_work_mode_of_jobs keeps the location and marks remote jobs', async () => {
  await knex.migrate.up({ name: '20260105090000_companies_and_jobs.js' });
  const [company] = await knex('companies').insert({ name: 'Acme' }).returning('id');
  const job = { company_id: company.id, url: 'https://acme.test/1', title: 'Engineer', description: 'Builds.' };
  await knex('jobs').insert({ ...job, location: 'Remote' });
  await knex.migrate.up({ name: '20260223090000_work_mode_of_jobs.js' });
  assert.deepEqual(await knex('jobs').select('location', 'work_mode'), [{ location: 'Remote', work_mode: 'remote' }]);
  await knex.migrate.down({ name: '20260223090000_work_mode_of_jobs.js' });
  assert.deepEqual(await knex('jobs').select('location'), [{ location: 'Remote' }]);
});

test.after(() => knex.destroy());
