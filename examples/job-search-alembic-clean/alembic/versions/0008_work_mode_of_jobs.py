"""Work mode of jobs

Revision ID: 0008
Revises: 0007
Create Date: 2026-02-23 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("jobs", sa.Column("work_mode", sa.Text(), server_default="onsite", nullable=False))
    op.execute("UPDATE jobs SET work_mode = 'remote' WHERE title LIKE '%remote%'")
    # Rows that are there already are read by 0009, which lets work go on meanwhile.
    op.create_check_constraint(
        "jobs_work_mode_check", "jobs", "work_mode IN ('onsite', 'hybrid', 'remote')", postgresql_not_valid=True
    )


def downgrade():
    op.drop_column("jobs", "work_mode")
