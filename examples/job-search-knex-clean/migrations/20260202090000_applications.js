exports.up = async (knex) => {
  await knex.schema.createTable('application_profiles', (table) => {
    table.bigIncrements('id');
    table.text('email').notNullable();
    table.text('full_name').notNullable();
    table.text('phone');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('deleted_at');
  });
  await knex.raw(
    'create unique index application_profiles_email_unique on application_profiles (email) where deleted_at is null',
  );

  await knex.schema.createTable('applications', (table) => {
    table.bigIncrements('id');
    table.bigInteger('job_id').notNullable();
    table.bigInteger('application_profile_id').notNullable();
    table.bigInteger('resume_id').notNullable();
    table.text('status').notNullable().defaultTo('draft');
    table.timestamp('submitted_at');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('deleted_at');
    table.check("status in ('draft', 'submitted', 'rejected', 'accepted')", {}, 'applications_status_check');
    table.foreign('job_id', 'applications_job_id_fkey').references('jobs.id').onDelete('RESTRICT');
    table
      .foreign('application_profile_id', 'applications_application_profile_id_fkey')
      .references('application_profiles.id')
      .onDelete('RESTRICT');
    table.foreign('resume_id', 'applications_resume_id_fkey').references('resumes.id').onDelete('RESTRICT');
    table.index(['job_id'], 'applications_job_id_index');
    table.index(['application_profile_id', 'status'], 'applications_application_profile_id_status_index');
    table.index(['resume_id'], 'applications_resume_id_index');
  });
  await knex.raw(
    'create unique index applications_job_id_application_profile_id_unique on applications (job_id, application_profile_id) where deleted_at is null',
  );

  await knex.schema.createTable('application_events', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_id').notNullable();
    table.text('kind').notNullable();
    table.jsonb('payload');
    table.timestamp('occurred_at').notNullable().defaultTo(knex.fn.now());
    table.check("kind in ('created', 'submitted', 'answered', 'deleted')", {}, 'application_events_kind_check');
    table.foreign('application_id', 'application_events_application_id_fkey').references('applications.id').onDelete('CASCADE');
    table.index(['application_id', 'occurred_at'], 'application_events_application_id_occurred_at_index');
  });

  await knex.schema.createTable('application_artifacts', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_id').notNullable();
    table.text('file_name').notNullable();
    table.string('file_sha256', 64).notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['application_id', 'file_sha256'], { indexName: 'application_artifacts_application_id_file_sha256_unique' });
    table.foreign('application_id', 'application_artifacts_application_id_fkey').references('applications.id').onDelete('CASCADE');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('application_artifacts');
  await knex.schema.dropTable('application_events');
  await knex.schema.dropTable('applications');
  await knex.schema.dropTable('application_profiles');
};
