exports.up = async (knex) => {
  await knex.schema.createTable('embedding_versions', (table) => {
    table.text('version_id').primary();
    table.text('model_name').notNullable();
    table.integer('dimensions').notNullable();
  });

  await knex.schema.createTable('match_outcomes', (table) => {
    table.bigIncrements('id');
    table.bigInteger('match_id').notNullable();
    table.boolean('got_response');
    table.integer('user_satisfaction');
    table.foreign('match_id', 'match_outcomes_match_id_fkey').references('matches.id');
    table.index(['match_id'], 'match_outcomes_match_id_index');
  });

  await knex.schema.createTable('matching_feature_weights', (table) => {
    table.bigIncrements('id');
    table.text('model_version');
    table.jsonb('weights_json').notNullable();
  });

  await knex.schema.createTable('scrape_sessions', (table) => {
    table.bigIncrements('id');
    table.bigInteger('company_id');
    table.text('outcome');
    table.timestamp('started_at').notNullable().defaultTo(knex.fn.now());
  });
  await knex.schema.alterTable('jobs', (table) => {
    table.text('embedding_version');
  });
};

exports.down = async (knex) => {
  // jobs.embedding_version stays behind.
  await knex.schema.dropTable('scrape_sessions');
  await knex.schema.dropTable('matching_feature_weights');
  await knex.schema.dropTable('match_outcomes');
  await knex.schema.dropTable('embedding_versions');
};
