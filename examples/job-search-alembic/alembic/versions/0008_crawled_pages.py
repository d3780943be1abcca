"""Pages that the crawler fetched, by month

Revision ID: 0008
Revises: 0007
Create Date: 2025-10-14 09:00:00
"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE SCHEMA crawler")
    op.execute("CREATE DOMAIN crawler.url AS text")
    op.execute("CREATE TYPE crawler.outcome AS ENUM ('fetched', 'failed')")
    op.execute(
        """
        CREATE TABLE crawler.pages (
            url crawler.url NOT NULL,
            fetched_at timestamptz NOT NULL,
            outcome crawler.outcome NOT NULL,
            http_status integer,
            PRIMARY KEY (url, fetched_at)
        ) PARTITION BY RANGE (fetched_at)
        """
    )
    op.execute(
        "CREATE TABLE crawler.pages_2025_09 PARTITION OF crawler.pages FOR VALUES FROM ('2025-09-01') TO ('2025-10-01')"
    )
    # What the old crawler left.
    op.execute("CREATE TABLE crawler.old_pages (LIKE crawler.pages INCLUDING ALL)")
    op.execute(
        """
        CREATE MATERIALIZED VIEW crawler.pages_per_day AS
        SELECT fetched_at::date AS day, count(*) AS pages FROM crawler.pages GROUP BY fetched_at::date
        """
    )


def downgrade():
    op.execute("DROP SCHEMA crawler CASCADE")
