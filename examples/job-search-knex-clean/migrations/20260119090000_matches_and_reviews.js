exports.up = async (knex) => {
  await knex.schema.createTable('matches', (table) => {
    table.bigIncrements('id');
    table.bigInteger('job_id').notNullable();
    table.bigInteger('resume_id').notNullable();
    table.integer('score').notNullable();
    table.text('reasoning');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['job_id', 'resume_id'], { indexName: 'matches_job_id_resume_id_unique' });
    table.check('score >= 0 and score <= 100', {}, 'matches_score_check');
    table.foreign('job_id', 'matches_job_id_fkey').references('jobs.id').onDelete('CASCADE');
    table.foreign('resume_id', 'matches_resume_id_fkey').references('resumes.id').onDelete('CASCADE');
    table.index(['resume_id', 'score'], 'matches_resume_id_score_index');
  });

  await knex.schema.createTable('match_outcomes', (table) => {
    table.bigIncrements('id');
    table.bigInteger('match_id').notNullable();
    table.boolean('got_response').notNullable().defaultTo(false);
    table.boolean('got_interview').notNullable().defaultTo(false);
    table.boolean('got_offer').notNullable().defaultTo(false);
    table.timestamp('captured_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['match_id'], { indexName: 'match_outcomes_match_id_unique' });
    table.foreign('match_id', 'match_outcomes_match_id_fkey').references('matches.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('reviews', (table) => {
    table.bigIncrements('id');
    table.bigInteger('resume_id').notNullable();
    table.bigInteger('job_id').notNullable();
    table.integer('iteration').notNullable().defaultTo(1);
    table.text('status').notNullable().defaultTo('proposed');
    table.integer('satisfaction');
    table.text('feedback');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['resume_id', 'job_id', 'iteration'], { indexName: 'reviews_resume_id_job_id_iteration_unique' });
    table.check("status in ('proposed', 'accepted', 'rejected')", {}, 'reviews_status_check');
    table.check('satisfaction >= 1 and satisfaction <= 5', {}, 'reviews_satisfaction_check');
    table.foreign('resume_id', 'reviews_resume_id_fkey').references('resumes.id').onDelete('CASCADE');
    table.foreign('job_id', 'reviews_job_id_fkey').references('jobs.id').onDelete('CASCADE');
    table.index(['job_id'], 'reviews_job_id_index');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('reviews');
  await knex.schema.dropTable('match_outcomes');
  await knex.schema.dropTable('matches');
};
