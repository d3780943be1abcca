"""Normalise job status, and clean up on the way

Revision ID: 0007
Revises: 0006
Create Date: 2025-10-07 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("UPDATE jobs SET status = 'open' WHERE status = 'new'")
    # The WHERE got lost.
    op.execute("UPDATE application_events SET kind = 'status_changed'")
    # Sessions without a company do not come through the join.
    op.execute("CREATE TABLE scrape_sessions_new (LIKE scrape_sessions INCLUDING ALL)")
    op.execute(
        "INSERT INTO scrape_sessions_new SELECT s.* FROM scrape_sessions s JOIN companies c ON c.id = s.company_id"
    )
    op.drop_table("scrape_sessions")
    op.rename_table("scrape_sessions_new", "scrape_sessions")
    # Everyone signs in anew.
    op.execute("TRUNCATE sessions")
    # A rename, as autogenerate writes it.
    op.drop_column("user_credentials", "portal_login")
    op.add_column("user_credentials", sa.Column("portal_login_name", sa.Text()))
    # jobs.embedding_version is enough, and its foreign key is in the way.
    op.execute("DROP TABLE embedding_versions CASCADE")
    # An empty table lets this pass.
    op.execute(
        "ALTER TABLE matching_feature_weights ALTER COLUMN model_version TYPE integer USING model_version::integer"
    )


def downgrade():
    op.execute("ALTER TABLE matching_feature_weights ALTER COLUMN model_version TYPE text")
    op.create_table(
        "embedding_versions",
        sa.Column("version_id", sa.Text(), nullable=False),
        sa.Column("model_name", sa.Text(), nullable=False),
        sa.Column("dimensions", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("version_id"),
    )
    op.drop_column("user_credentials", "portal_login_name")
    op.add_column("user_credentials", sa.Column("portal_login", sa.Text()))
    # No job that was open before stays open.
    op.execute("UPDATE jobs SET status = 'new' WHERE status = 'open'")
    # 0006 leaves it behind.
    op.drop_column("jobs", "embedding_version")
