exports.up = async (knex) => {
  await knex.schema.createTable('user_credentials', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_profile_id').notNullable();
    table.bigInteger('portal_id').notNullable();
    table.text('login').notNullable();
    table.text('password_ciphertext').notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('deleted_at');
    table
      .foreign('application_profile_id', 'user_credentials_application_profile_id_fkey')
      .references('application_profiles.id')
      .onDelete('RESTRICT');
    table.foreign('portal_id', 'user_credentials_portal_id_fkey').references('portals.id').onDelete('RESTRICT');
    table.index(['application_profile_id'], 'user_credentials_application_profile_id_index');
    table.index(['portal_id'], 'user_credentials_portal_id_index');
  });
  await knex.raw(
    'create unique index user_credentials_profile_portal_unique on user_credentials (application_profile_id, portal_id) where deleted_at is null',
  );

  await knex.schema.createTable('sessions', (table) => {
    table.bigIncrements('id');
    table.bigInteger('application_profile_id').notNullable();
    table.string('token_sha256', 64).notNullable();
    table.timestamp('expires_at').notNullable();
    table.unique(['token_sha256'], { indexName: 'sessions_token_sha256_unique' });
    table
      .foreign('application_profile_id', 'sessions_application_profile_id_fkey')
      .references('application_profiles.id')
      .onDelete('CASCADE');
    table.index(['application_profile_id'], 'sessions_application_profile_id_index');
    table.index(['expires_at'], 'sessions_expires_at_index');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('sessions');
  await knex.schema.dropTable('user_credentials');
};
