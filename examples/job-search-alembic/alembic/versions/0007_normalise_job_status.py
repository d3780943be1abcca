"""Normalise job status

Revision ID: 0007
Revises: 0006
Create Date: 2025-10-07 09:00:00
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("UPDATE jobs SET status = 'open' WHERE status = 'new'")


def downgrade():
    pass
