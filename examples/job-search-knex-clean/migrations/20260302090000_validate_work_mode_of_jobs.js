exports.up = async (knex) => {
  await knex.raw('alter table jobs validate constraint jobs_work_mode_check');
};

exports.down = async (knex) => {
  await knex.raw('alter table jobs drop constraint jobs_work_mode_check');
  await knex.raw(
    "alter table jobs add constraint jobs_work_mode_check check (work_mode in ('onsite', 'hybrid', 'remote')) not valid",
  );
};
