exports.up = async (knex) => {
  await knex.schema.alterTable('jobs', (table) => {
    table.text('work_mode').notNullable().defaultTo('onsite');
  });
  await knex('jobs').where('location', 'Remote').update({ work_mode: 'remote' });
  await knex.raw("alter table jobs add constraint jobs_work_mode_check check (work_mode in ('onsite', 'hybrid', 'remote'))");
};

exports.down = async (knex) => {
  await knex.schema.alterTable('jobs', (table) => {
    table.dropColumn('work_mode');
  });
};
