"""Pages that refuse the crawler, and a faster list of searches

Revision ID: 0013
Revises: 0012
Create Date: 2025-11-18 09:00:00
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TYPE crawler.outcome ADD VALUE 'blocked'")
    op.execute("UPDATE crawler.pages SET outcome = 'blocked' WHERE http_status = 403")
    op.create_index("ix_saved_searches_resume_id", "saved_searches", ["resume_id"], postgresql_concurrently=True)
    # Alerts go out every night.
    op.execute("CREATE EXTENSION IF NOT EXISTS pg_cron")


def downgrade():
    op.execute("DROP EXTENSION pg_cron")
    op.drop_index("ix_saved_searches_resume_id", table_name="saved_searches")
