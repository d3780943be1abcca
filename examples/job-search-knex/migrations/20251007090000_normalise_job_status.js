exports.up = async (knex) => {
  await knex('jobs').where('status', 'new').update({ status: 'open' });
  // Empty tables let all of this pass.
  await knex.raw('ALTER TABLE match_outcomes ALTER COLUMN user_satisfaction TYPE smallint');
  await knex.raw('ALTER TABLE scrape_sessions ALTER COLUMN outcome SET NOT NULL');
  await knex.raw('ALTER TABLE embedding_versions DROP COLUMN dimensions');
};

exports.down = async (knex) => {
  await knex.raw('ALTER TABLE embedding_versions ADD COLUMN dimensions integer NOT NULL');
  await knex.raw('ALTER TABLE scrape_sessions ALTER COLUMN outcome DROP NOT NULL');
  await knex.raw('ALTER TABLE match_outcomes ALTER COLUMN user_satisfaction TYPE integer');
};
