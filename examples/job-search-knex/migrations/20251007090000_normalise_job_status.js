exports.up = async (knex) => {
  await knex('jobs').where('status', 'new').update({ status: 'open' });
};

exports.down = async () => {};
