exports.up = async (knex) => {
  await knex.schema.createTable('companies', (table) => {
    table.bigIncrements('id');
    table.text('name').notNullable();
    table.text('website');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
  });

  await knex.schema.createTable('jobs', (table) => {
    table.bigIncrements('id');
    table.bigInteger('company_id').notNullable();
    table.text('url').notNullable();
    table.text('title').notNullable();
    table.text('location');
    table.text('jd_fulltext');
    table.text('status').notNullable().defaultTo('open');
    table.timestamp('scraped_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['url'], { indexName: 'jobs_url_unique' });
    table.foreign('company_id', 'jobs_company_id_fkey').references('companies.id');
  });

  await knex.schema.createTable('job_chunks', (table) => {
    table.bigIncrements('id');
    table.bigInteger('job_id').notNullable();
    table.text('chunk_text').notNullable();
    table.integer('chunk_order').notNullable();
    table.foreign('job_id', 'job_chunks_job_id_fkey').references('jobs.id').onDelete('CASCADE');
    table.index(['job_id'], 'job_chunks_job_id_index');
  });

  await knex.schema.createTable('resumes', (table) => {
    table.bigIncrements('id');
    table.text('fulltext').notNullable();
    table.text('file_url');
    table.jsonb('sections_json');
    table.text('edu_level');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
  });

  await knex.schema.createTable('resume_chunks', (table) => {
    table.bigIncrements('id');
    table.bigInteger('resume_id').notNullable();
    table.text('chunk_text').notNullable();
    table.foreign('resume_id', 'resume_chunks_resume_id_fkey').references('resumes.id').onDelete('CASCADE');
    table.index(['resume_id'], 'resume_chunks_resume_id_index');
  });

  await knex.schema.createTable('matches', (table) => {
    table.bigIncrements('id');
    table.bigInteger('job_id').notNullable();
    table.bigInteger('resume_id').notNullable();
    table.specificType('llm_score', 'numeric');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('job_id', 'matches_job_id_fkey').references('jobs.id');
    table.foreign('resume_id', 'matches_resume_id_fkey').references('resumes.id');
    table.index(['job_id'], 'matches_job_id_index');
    table.index(['resume_id'], 'matches_resume_id_index');
  });

  await knex.schema.createTable('reviews', (table) => {
    table.bigIncrements('id');
    table.bigInteger('resume_id').notNullable();
    table.bigInteger('job_id').notNullable();
    table.text('status').notNullable().defaultTo('proposed');
    table.text('llm_feedback');
    table.foreign('resume_id', 'reviews_resume_id_fkey').references('resumes.id');
    table.foreign('job_id', 'reviews_job_id_fkey').references('jobs.id');
    table.index(['resume_id'], 'reviews_resume_id_index');
    table.index(['job_id'], 'reviews_job_id_index');
  });

  await knex.schema.createTable('saved_jobs', (table) => {
    table.bigIncrements('id');
    table.bigInteger('resume_id').notNullable();
    table.bigInteger('job_id').notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('resume_id', 'saved_jobs_resume_id_fkey').references('resumes.id');
    table.foreign('job_id', 'saved_jobs_job_id_fkey').references('jobs.id');
    table.index(['resume_id'], 'saved_jobs_resume_id_index');
    table.index(['job_id'], 'saved_jobs_job_id_index');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('saved_jobs');
  await knex.schema.dropTable('reviews');
  await knex.schema.dropTable('matches');
  await knex.schema.dropTable('resume_chunks');
  await knex.schema.dropTable('resumes');
  await knex.schema.dropTable('job_chunks');
  await knex.schema.dropTable('jobs');
  await knex.schema.dropTable('companies');
};
