exports.up = async (knex) => {
  await knex.schema.createTable('portals', (table) => {
    table.bigIncrements('id');
    table.text('name').notNullable();
    table.text('kind').notNullable();
    table.text('base_url').notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['name'], { indexName: 'portals_name_unique' });
    table.check("kind in ('greenhouse', 'lever', 'workday', 'other')", {}, 'portals_kind_check');
  });

  await knex.schema.createTable('portal_templates', (table) => {
    table.bigIncrements('id');
    table.bigInteger('portal_id').notNullable();
    table.text('template_name').notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.jsonb('template').notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.unique(['portal_id', 'template_name', 'version'], {
      indexName: 'portal_templates_portal_id_template_name_version_unique',
    });
    table.check('version > 0', {}, 'portal_templates_version_check');
    table.foreign('portal_id', 'portal_templates_portal_id_fkey').references('portals.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('portal_fields', (table) => {
    table.bigIncrements('id');
    table.bigInteger('portal_id').notNullable();
    table.text('field_name').notNullable();
    table.text('selector').notNullable();
    table.boolean('is_required').notNullable().defaultTo(false);
    table.unique(['portal_id', 'field_name'], { indexName: 'portal_fields_portal_id_field_name_unique' });
    table.foreign('portal_id', 'portal_fields_portal_id_fkey').references('portals.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('company_portal_configs', (table) => {
    table.bigIncrements('id');
    table.bigInteger('company_id').notNullable();
    table.bigInteger('portal_id').notNullable();
    table.jsonb('settings').notNullable();
    table.unique(['company_id', 'portal_id'], { indexName: 'company_portal_configs_company_id_portal_id_unique' });
    table.foreign('company_id', 'company_portal_configs_company_id_fkey').references('companies.id').onDelete('CASCADE');
    table.foreign('portal_id', 'company_portal_configs_portal_id_fkey').references('portals.id').onDelete('CASCADE');
    table.index(['portal_id'], 'company_portal_configs_portal_id_index');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('company_portal_configs');
  await knex.schema.dropTable('portal_fields');
  await knex.schema.dropTable('portal_templates');
  await knex.schema.dropTable('portals');
};
