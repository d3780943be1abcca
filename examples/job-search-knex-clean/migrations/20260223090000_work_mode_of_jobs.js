exports.up = async (knex) => {
  await knex.schema.alterTable('jobs', (table) => {
    table.text('work_mode').notNullable().defaultTo('onsite');
  });
  await knex('jobs').where('location', 'Remote').update({ work_mode: 'remote' });
  // Rows that are there already are read by the next migration, which lets work go on meanwhile.
  await knex.raw(
    "alter table jobs add constraint jobs_work_mode_check check (work_mode in ('onsite', 'hybrid', 'remote')) not valid",
  );
};

exports.down = async (knex) => {
  await knex.schema.alterTable('jobs', (table) => {
    table.dropColumn('work_mode');
  });
};
