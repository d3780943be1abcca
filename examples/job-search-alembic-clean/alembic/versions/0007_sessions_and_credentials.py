"""Sessions and credentials

Revision ID: 0007
Revises: 0006
Create Date: 2026-01-23 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "sessions",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("application_profile_id", sa.BigInteger(), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["application_profile_id"], ["application_profiles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token_sha256"),
    )
    op.create_index(op.f("ix_sessions_application_profile_id"), "sessions", ["application_profile_id"], unique=False)
    op.create_index(op.f("ix_sessions_expires_at"), "sessions", ["expires_at"], unique=False)
    op.create_table(
        "user_credentials",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("application_profile_id", sa.BigInteger(), nullable=False),
        sa.Column("portal_id", sa.BigInteger(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("password_ciphertext", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["application_profile_id"], ["application_profiles.id"], ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["portal_id"], ["portals.id"], ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        op.f("ix_user_credentials_application_profile_id"), "user_credentials", ["application_profile_id"], unique=False
    )
    op.create_index(op.f("ix_user_credentials_portal_id"), "user_credentials", ["portal_id"], unique=False)
    op.create_index(
        "uq_user_credentials_application_profile_id_portal_id",
        "user_credentials",
        ["application_profile_id", "portal_id"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )


def downgrade():
    op.drop_index(
        "uq_user_credentials_application_profile_id_portal_id",
        table_name="user_credentials",
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(op.f("ix_user_credentials_portal_id"), table_name="user_credentials")
    op.drop_index(op.f("ix_user_credentials_application_profile_id"), table_name="user_credentials")
    op.drop_table("user_credentials")
    op.drop_index(op.f("ix_sessions_expires_at"), table_name="sessions")
    op.drop_index(op.f("ix_sessions_application_profile_id"), table_name="sessions")
    op.drop_table("sessions")
