"""Sessions and credentials

Revision ID: 0005
Revises: 0004
Create Date: 2025-09-17 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "sessions",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("application_profile_id", sa.BigInteger(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_profile_id"],
            ["application_profiles.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_sessions_application_profile_id"), "sessions", ["application_profile_id"], unique=False)
    op.create_table(
        "user_credentials",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("application_profile_id", sa.BigInteger(), nullable=False),
        sa.Column("portal_login", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_profile_id"],
            ["application_profiles.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        op.f("ix_user_credentials_application_profile_id"), "user_credentials", ["application_profile_id"], unique=False
    )
    op.add_column("portal_field_dictionary", sa.Column("is_required", sa.Boolean(), nullable=False))


def downgrade():
    pass
