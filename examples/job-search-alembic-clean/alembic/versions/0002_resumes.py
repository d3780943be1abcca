"""Resumes

Revision ID: 0002
Revises: 0001
Create Date: 2026-01-08 09:00:00
"""

import pgvector.sqlalchemy
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "resumes",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("parent_resume_id", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("full_text", sa.Text(), nullable=False),
        sa.Column("file_url", sa.Text(), nullable=True),
        sa.Column("content_sha256", sa.String(length=64), nullable=False),
        sa.Column("sections", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("version > 0", name="resumes_version_check"),
        sa.ForeignKeyConstraint(["parent_resume_id"], ["resumes.id"], ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_resumes_created_at", "resumes", ["created_at"], unique=False)
    op.create_index(op.f("ix_resumes_parent_resume_id"), "resumes", ["parent_resume_id"], unique=False)
    op.create_index(
        "uq_resumes_content_sha256",
        "resumes",
        ["content_sha256"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "resume_chunks",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("resume_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("embedding", pgvector.sqlalchemy.Vector(8), nullable=True),
        sa.CheckConstraint("position >= 0", name="resume_chunks_position_check"),
        sa.ForeignKeyConstraint(["resume_id"], ["resumes.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("resume_id", "position", name="resume_chunks_resume_id_position_key"),
    )
    op.create_index(
        "ix_resume_chunks_embedding",
        "resume_chunks",
        ["embedding"],
        unique=False,
        postgresql_using="hnsw",
        postgresql_ops={"embedding": "vector_cosine_ops"},
    )


def downgrade():
    op.drop_index(
        "ix_resume_chunks_embedding",
        table_name="resume_chunks",
        postgresql_using="hnsw",
        postgresql_ops={"embedding": "vector_cosine_ops"},
    )
    op.drop_table("resume_chunks")
    op.drop_index("uq_resumes_content_sha256", table_name="resumes", postgresql_where=sa.text("deleted_at IS NULL"))
    op.drop_index(op.f("ix_resumes_parent_resume_id"), table_name="resumes")
    op.drop_index("ix_resumes_created_at", table_name="resumes")
    op.drop_table("resumes")
