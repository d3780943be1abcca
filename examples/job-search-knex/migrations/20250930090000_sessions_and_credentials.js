exports.up = async (knex) => {
  await knex.schema.createTable('sessions', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_profile_id').notNullable();
    table.text('token').notNullable();
    table.foreign('application_profile_id', 'sessions_application_profile_id_fkey').references('application_profiles.id');
    table.index(['application_profile_id'], 'sessions_application_profile_id_index');
  });

  await knex.schema.createTable('user_credentials', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_profile_id').notNullable();
    table.text('portal_login').notNullable();
    table.text('password').notNullable();
    table.foreign('application_profile_id', 'user_credentials_application_profile_id_fkey').references('application_profiles.id');
    table.index(['application_profile_id'], 'user_credentials_application_profile_id_index');
  });
};

exports.down = async () => {};
