exports.up = async (knex) => {
  await knex.schema.createTable('portals', (table) => {
    table.bigIncrements('id');
    table.text('name').notNullable();
    table.text('base_url').notNullable();
  });

  await knex.schema.createTable('portal_templates', (table) => {
    table.bigIncrements('id');
    table.bigInteger('portal_id').notNullable();
    table.jsonb('template_json').notNullable();
    table.foreign('portal_id', 'portal_templates_portal_id_fkey').references('portals.id');
    table.index(['portal_id'], 'portal_templates_portal_id_index');
  });

  await knex.schema.createTable('portal_field_dictionary', (table) => {
    table.bigIncrements('id');
    table.text('field_name').notNullable();
    table.text('selector').notNullable();
  });

  await knex.schema.createTable('company_portal_configs', (table) => {
    table.bigIncrements('id');
    table.bigInteger('company_id').notNullable();
    table.bigInteger('portal_id').notNullable();
    table.jsonb('settings_json');
    table.foreign('company_id', 'company_portal_configs_company_id_fkey').references('companies.id');
    table.foreign('portal_id', 'company_portal_configs_portal_id_fkey').references('portals.id');
    table.index(['company_id'], 'company_portal_configs_company_id_index');
  });

  await knex.schema.createTable('application_profiles', (table) => {
    table.bigIncrements('id');
    table.text('email').notNullable();
    table.text('full_name').notNullable();
    table.text('phone');
  });

  await knex.schema.createTable('applications', (table) => {
    table.bigIncrements('id');
    table.bigInteger('job_id').notNullable();
    table.bigInteger('application_profile_id').notNullable();
    table.bigInteger('resume_id').notNullable();
    table.text('status').notNullable().defaultTo('draft');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('job_id', 'applications_job_id_fkey').references('jobs.id');
    table
      .foreign('application_profile_id', 'applications_application_profile_id_fkey')
      .references('application_profiles.id');
    table.foreign('resume_id', 'applications_resume_id_fkey').references('resumes.id');
    table.index(['job_id'], 'applications_job_id_index');
    table.index(['application_profile_id'], 'applications_application_profile_id_index');
  });

  await knex.schema.createTable('application_events', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_id').notNullable();
    table.text('kind').notNullable();
    table.timestamp('occurred_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('application_id', 'application_events_application_id_fkey').references('applications.id').onDelete('CASCADE');
    table.index(['application_id'], 'application_events_application_id_index');
  });

  await knex.schema.createTable('application_artifacts', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_id').notNullable();
    table.text('file_name').notNullable();
    table.text('file_sha256').notNullable();
    table.foreign('application_id', 'application_artifacts_application_id_fkey').references('applications.id').onDelete('CASCADE');
    table.index(['application_id'], 'application_artifacts_application_id_index');
  });
};

exports.down = async (knex) => {
  // application_artifacts and application_events still point at it.
  await knex.schema.dropTable('applications');
  await knex.schema.dropTable('application_artifacts');
  await knex.schema.dropTable('application_events');
  await knex.schema.dropTable('application_profiles');
  await knex.schema.dropTable('company_portal_configs');
  await knex.schema.dropTable('portal_field_dictionary');
  await knex.schema.dropTable('portal_templates');
  await knex.schema.dropTable('portals');
};
