"""The pages of the old crawler join those of the new one

Revision ID: 0009
Revises: 0008
Create Date: 2025-10-21 09:00:00
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade():
    # The crawler waits for each of these.
    op.execute("ALTER DOMAIN crawler.url ADD CONSTRAINT url_not_empty CHECK (VALUE <> '')")
    op.execute("ALTER TABLE crawler.old_pages ADD CONSTRAINT old_pages_url_check CHECK (url NOT LIKE '% %')")
    op.execute("ALTER TABLE crawler.pages ATTACH PARTITION crawler.old_pages FOR VALUES FROM (MINVALUE) TO ('2025-09-01')")
    op.execute("ALTER TABLE crawler.pages DETACH PARTITION crawler.pages_2025_09")
    op.execute("REFRESH MATERIALIZED VIEW crawler.pages_per_day")


def downgrade():
    op.execute(
        "ALTER TABLE crawler.pages ATTACH PARTITION crawler.pages_2025_09 FOR VALUES FROM ('2025-09-01') TO ('2025-10-01')"
    )
    op.execute("ALTER TABLE crawler.pages DETACH PARTITION crawler.old_pages")
    op.execute("ALTER TABLE crawler.old_pages DROP CONSTRAINT old_pages_url_check")
    op.execute("ALTER DOMAIN crawler.url DROP CONSTRAINT url_not_empty")
