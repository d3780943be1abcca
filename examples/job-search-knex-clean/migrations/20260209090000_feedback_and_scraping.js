exports.up = async (knex) => {
  await knex.schema.createTable('matching_feature_weights', (table) => {
    table.bigIncrements('id');
    table.text('model_version').notNullable();
    table.jsonb('weights').notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['model_version'], { indexName: 'matching_feature_weights_model_version_unique' });
  });

  await knex.schema.createTable('scrape_sessions', (table) => {
    table.bigIncrements('id');
    table.bigInteger('company_id').notNullable();
    table.text('outcome').notNullable().defaultTo('running');
    table.timestamp('started_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('finished_at');
    table.check("outcome in ('running', 'succeeded', 'blocked', 'failed')", {}, 'scrape_sessions_outcome_check');
    table.foreign('company_id', 'scrape_sessions_company_id_fkey').references('companies.id').onDelete('CASCADE');
    table.index(['company_id', 'started_at'], 'scrape_sessions_company_id_started_at_index');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('scrape_sessions');
  await knex.schema.dropTable('matching_feature_weights');
};
