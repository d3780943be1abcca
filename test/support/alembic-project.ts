// Alembic checkouts of the job search, written file by file.

export const ini = `[alembic]
script_location = alembic
prepend_sys_path = .
sqlalchemy.url = postgresql://jobsearch:secret@production.example.com/jobsearch
`;

/** As `alembic init` writes it, shortened. */
export const env = `from alembic import context
from sqlalchemy import engine_from_config, pool

config = context.config
target_metadata = None


def run_migrations_online():
    engine = engine_from_config(config.get_section(config.config_ini_section), prefix="sqlalchemy.", poolclass=pool.NullPool)
    with engine.connect() as connection:
        context.configure(connection=connection, target_metadata=target_metadata)
        with context.begin_transaction():
            context.run_migrations()


run_migrations_online()
`;

export interface Revision {
  readonly revision: string;
  /** Python: `None`, `'0001'`, `('0002', '0003')`. */
  readonly down?: string;
  readonly header?: string;
  readonly more?: string;
  /** Bodies without indentation. */
  readonly upgrade?: string;
  readonly downgrade?: string;
}

export function revisionFile({
  revision,
  down = 'None',
  header = '',
  more = '',
  upgrade = 'pass',
  downgrade,
}: Revision): string {
  const way = (name: string, body: string): string =>
    `\n\ndef ${name}() -> None:\n${body.replaceAll(/^(?=.)/gm, '    ')}\n`;
  return [
    `"""${header || revision}\n\nRevision ID: ${revision}\nCreate Date: 2026-03-04 05:06:07.000000\n\n"""\n`,
    'from alembic import op\nimport sqlalchemy as sa\n\n',
    `revision: str = '${revision}'\ndown_revision = ${down}\n${more}`,
    way('upgrade', upgrade),
    downgrade === undefined ? '' : way('downgrade', downgrade),
  ].join('');
}

export function alembicProject(
  revisions: readonly Revision[],
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const files = revisions.map((each) => [`alembic/versions/${each.revision}.py`, revisionFile(each)]);
  return { 'alembic.ini': ini, 'alembic/env.py': env, ...Object.fromEntries(files), ...more };
}
