exports.up = async (knex) => {
  await knex.schema.createTable('resumes', (table) => {
    table.bigIncrements('id');
    table.bigInteger('parent_resume_id');
    table.integer('version').notNullable().defaultTo(1);
    table.text('full_text').notNullable();
    table.text('file_url');
    table.string('content_sha256', 64).notNullable();
    table.jsonb('sections');
    table.specificType('years_of_experience', 'numeric');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('deleted_at');
    table.check('version > 0', {}, 'resumes_version_check');
    table.foreign('parent_resume_id', 'resumes_parent_resume_id_fkey').references('resumes.id').onDelete('RESTRICT');
    table.index(['parent_resume_id'], 'resumes_parent_resume_id_index');
    table.index(['created_at'], 'resumes_created_at_index');
  });
  await knex.raw(
    'create unique index resumes_content_sha256_unique on resumes (content_sha256) where deleted_at is null',
  );

  await knex.schema.createTable('resume_chunks', (table) => {
    table.bigIncrements('id');
    table.bigInteger('resume_id').notNullable();
    table.integer('position').notNullable();
    table.text('body').notNullable();
    table.unique(['resume_id', 'position'], { indexName: 'resume_chunks_resume_id_position_unique' });
    table.check('position >= 0', {}, 'resume_chunks_position_check');
    table.foreign('resume_id', 'resume_chunks_resume_id_fkey').references('resumes.id').onDelete('CASCADE');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('resume_chunks');
  await knex.schema.dropTable('resumes');
};
