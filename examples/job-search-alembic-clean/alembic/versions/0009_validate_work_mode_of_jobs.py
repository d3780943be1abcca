"""Validate the work mode of jobs

Revision ID: 0009
Revises: 0008
Create Date: 2026-03-02 09:00:00
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE jobs VALIDATE CONSTRAINT jobs_work_mode_check")


def downgrade():
    op.drop_constraint("jobs_work_mode_check", "jobs")
    op.create_check_constraint(
        "jobs_work_mode_check", "jobs", "work_mode IN ('onsite', 'hybrid', 'remote')", postgresql_not_valid=True
    )
