// Writes n SQL migrations over 120 tables into a folder: creates, then columns, indexes, checks and foreign keys, each with a
// way back. Deterministic.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TABLES = 120;

export async function generateMigrations(folder, count) {
  const directory = join(folder, 'migrations');
  await mkdir(directory, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const { title, up, down } = migration(number);
    const name = `${String(number).padStart(6, '0')}_${title}`;
    await writeFile(join(directory, `${name}.up.sql`), `${up};\n`);
    await writeFile(join(directory, `${name}.down.sql`), `${down};\n`);
  }
  return directory;
}

function migration(number) {
  if (number <= TABLES) return createTable(number);
  const table = `table_${((number * 7) % TABLES) + 1}`;
  const kinds = [addColumn, addIndex, addCheck, addReference];
  return kinds[number % kinds.length](table, number);
}

const createTable = (number) => ({
  title: `create_table_${number}`,
  up: `CREATE TABLE table_${number} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, amount numeric(10,2), created_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX table_${number}_name_index ON table_${number} (name)`,
  down: `DROP TABLE table_${number}`,
});

const addColumn = (table, number) => ({
  title: `add_column_${number}`,
  up: `ALTER TABLE ${table} ADD COLUMN column_${number} integer NOT NULL DEFAULT 0`,
  down: `ALTER TABLE ${table} DROP COLUMN column_${number}`,
});

const addIndex = (table, number) => ({
  title: `add_index_${number}`,
  up: `CREATE INDEX ${table}_index_${number} ON ${table} (created_at, amount)`,
  down: `DROP INDEX ${table}_index_${number}`,
});

const addCheck = (table, number) => ({
  title: `add_check_${number}`,
  up: `ALTER TABLE ${table} ADD CONSTRAINT check_${number} CHECK (amount > -${number})`,
  down: `ALTER TABLE ${table} DROP CONSTRAINT check_${number}`,
});

const addReference = (table, number) => ({
  title: `add_reference_${number}`,
  up: `ALTER TABLE ${table} ADD COLUMN reference_${number} bigint REFERENCES table_${(number % TABLES) + 1} (id);
CREATE INDEX ${table}_reference_${number}_index ON ${table} (reference_${number})`,
  down: `ALTER TABLE ${table} DROP COLUMN reference_${number}`,
});
