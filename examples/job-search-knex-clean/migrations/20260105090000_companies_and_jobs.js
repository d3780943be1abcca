exports.up = async (knex) => {
  await knex.schema.createTable('companies', (table) => {
    table.bigIncrements('id');
    table.text('name').notNullable();
    table.text('website');
    table.text('careers_url');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['name'], { indexName: 'companies_name_unique' });
  });

  await knex.schema.createTable('jobs', (table) => {
    table.bigIncrements('id');
    table.bigInteger('company_id').notNullable();
    table.text('url').notNullable();
    table.text('title').notNullable();
    table.text('location');
    table.text('description').notNullable();
    table.text('status').notNullable().defaultTo('open');
    table.timestamp('scraped_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['url'], { indexName: 'jobs_url_unique' });
    table.check("status in ('open', 'closed', 'expired')", {}, 'jobs_status_check');
    table.foreign('company_id', 'jobs_company_id_fkey').references('companies.id').onDelete('RESTRICT');
    table.index(['company_id', 'scraped_at'], 'jobs_company_id_scraped_at_index');
  });

  await knex.schema.createTable('job_chunks', (table) => {
    table.bigIncrements('id');
    table.bigInteger('job_id').notNullable();
    table.integer('position').notNullable();
    table.text('body').notNullable();
    table.unique(['job_id', 'position'], { indexName: 'job_chunks_job_id_position_unique' });
    table.check('position >= 0', {}, 'job_chunks_position_check');
    table.foreign('job_id', 'job_chunks_job_id_fkey').references('jobs.id').onDelete('CASCADE');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('job_chunks');
  await knex.schema.dropTable('jobs');
  await knex.schema.dropTable('companies');
};
