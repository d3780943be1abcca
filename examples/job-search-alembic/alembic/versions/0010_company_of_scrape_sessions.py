"""A scrape session has a company, and its start a time zone

Revision ID: 0010
Revises: 0009
Create Date: 2025-10-28 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("LOCK TABLE scrape_sessions IN EXCLUSIVE MODE")
    # The steps that spare a lock, all in one transaction.
    op.create_check_constraint(
        "company_given", "scrape_sessions", "company_id IS NOT NULL", postgresql_not_valid=True
    )
    op.execute("ALTER TABLE scrape_sessions VALIDATE CONSTRAINT company_given")
    op.alter_column("scrape_sessions", "company_id", nullable=False)
    op.drop_constraint("company_given", "scrape_sessions")
    op.create_foreign_key("scrape_sessions_company_id_fkey", "scrape_sessions", "companies", ["company_id"], ["id"])
    op.alter_column("scrape_sessions", "started_at", type_=sa.DateTime(timezone=True))
    op.create_unique_constraint("portals_name_key", "portals", ["name"])
    op.drop_index("ix_jobs_title_trgm", table_name="jobs")


def downgrade():
    op.execute("CREATE INDEX ix_jobs_title_trgm ON jobs USING gin (title gin_trgm_ops)")
    op.drop_constraint("portals_name_key", "portals")
    op.alter_column("scrape_sessions", "started_at", type_=sa.DateTime())
    op.drop_constraint("scrape_sessions_company_id_fkey", "scrape_sessions")
    op.alter_column("scrape_sessions", "company_id", nullable=True)
