"""Extensions and search indexes

Revision ID: 0006
Revises: 0005
Create Date: 2025-09-24 09:00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    op.create_index(
        "ix_resume_chunks_embedding",
        "resume_chunks",
        ["embedding"],
        postgresql_using="hnsw",
        postgresql_ops={"embedding": "vector_cosine_ops"},
    )
    op.create_index(
        "ix_job_chunks_embedding",
        "job_chunks",
        ["embedding"],
        postgresql_using="hnsw",
        postgresql_ops={"embedding": "vector_cosine_ops"},
    )
    op.create_index("ix_jobs_jd_tsv", "jobs", ["jd_tsv"], postgresql_using="gin")
    op.execute("CREATE INDEX ix_jobs_title_trgm ON jobs USING gin (title gin_trgm_ops)")
    op.add_column("jobs", sa.Column("embedding_version", sa.Text(), sa.ForeignKey("embedding_versions.version_id")))


def downgrade():
    # jobs.embedding_version stays behind.
    op.execute("DROP INDEX ix_jobs_title_trgm")
    op.drop_index("ix_jobs_jd_tsv", table_name="jobs")
    op.drop_index("ix_job_chunks_embedding", table_name="job_chunks")
    op.drop_index("ix_resume_chunks_embedding", table_name="resume_chunks")
    op.execute("DROP EXTENSION pg_trgm")
