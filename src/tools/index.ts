import { alembic } from './alembic/alembic.ts';
import { knex } from './knex/knex.ts';
import { sql } from './sql/sql.ts';
import type { MigrationTool } from './tool.ts';

/** Where two claim a folder, the surer one has it; plain SQL takes what nobody else claims. */
export const tools: readonly MigrationTool[] = [alembic, knex, sql];
