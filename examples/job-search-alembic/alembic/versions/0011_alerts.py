"""Alerts

Revision ID: 0011
Revises: 0010
Create Date: 2025-11-04 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("application_profiles", sa.Column("alert_frequency", sa.Text(), server_default="weekly"))
    # 0012 creates saved_searches.
    op.add_column("saved_searches", sa.Column("alert_sent_at", sa.DateTime(timezone=True)))


def downgrade():
    op.drop_column("saved_searches", "alert_sent_at")
    op.drop_column("application_profiles", "alert_frequency")
