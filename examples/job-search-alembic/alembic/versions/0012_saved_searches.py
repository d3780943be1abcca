"""Saved searches

Revision ID: 0012
Revises: 0011
Create Date: 2025-11-11 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("resume_id", sa.BigInteger(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["resume_id"], ["resumes.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_unique_index("uq_saved_searches_resume_id_query", "saved_searches", ["resume_id", "query"])


def downgrade():
    op.drop_table("saved_searches")
