from datetime import datetime
from decimal import Decimal

from pgvector.sqlalchemy import Vector
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Computed,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Numeric,
    String,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB, TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column

from jobsearch.base import Base, Created, SoftDeleted

__all__ = ["Base"]

LIVE = text("deleted_at IS NULL")


def key() -> Mapped[int]:
    return mapped_column(BigInteger, Identity(always=True), primary_key=True)


def to(target: str, on_delete: str, **kwargs) -> Mapped[int]:
    return mapped_column(BigInteger, ForeignKey(target, ondelete=on_delete), **kwargs)


class Company(Created, Base):
    __tablename__ = "companies"
    id: Mapped[int] = key()
    name: Mapped[str] = mapped_column(Text, unique=True)
    website: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        Index("ix_companies_name_trgm", "name", postgresql_using="gin", postgresql_ops={"name": "gin_trgm_ops"}),
    )


class Job(Base):
    __tablename__ = "jobs"
    id: Mapped[int] = key()
    company_id: Mapped[int] = to("companies.id", "RESTRICT")
    url: Mapped[str] = mapped_column(Text, unique=True)
    title: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text, server_default="open")
    scraped_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    search: Mapped[str] = mapped_column(
        TSVECTOR, Computed("to_tsvector('english'::regconfig, (title || ' ') || description)", persisted=True)
    )
    work_mode: Mapped[str] = mapped_column(Text, server_default="onsite")
    __table_args__ = (
        CheckConstraint("status IN ('open', 'closed', 'expired')", name="jobs_status_check"),
        CheckConstraint("work_mode IN ('onsite', 'hybrid', 'remote')", name="jobs_work_mode_check"),
        Index("ix_jobs_company_id_scraped_at", "company_id", "scraped_at"),
        Index("ix_jobs_search", "search", postgresql_using="gin"),
    )


class JobChunk(Base):
    __tablename__ = "job_chunks"
    id: Mapped[int] = key()
    job_id: Mapped[int] = to("jobs.id", "CASCADE")
    position: Mapped[int] = mapped_column(Integer)
    body: Mapped[str] = mapped_column(Text)
    embedding: Mapped[list[float] | None] = mapped_column(Vector(8))
    __table_args__ = (
        UniqueConstraint("job_id", "position", name="job_chunks_job_id_position_key"),
        CheckConstraint("position >= 0", name="job_chunks_position_check"),
        Index(
            "ix_job_chunks_embedding",
            "embedding",
            postgresql_using="hnsw",
            postgresql_ops={"embedding": "vector_cosine_ops"},
        ),
    )


class Resume(Created, SoftDeleted, Base):
    __tablename__ = "resumes"
    id: Mapped[int] = key()
    parent_resume_id: Mapped[int | None] = to("resumes.id", "RESTRICT", index=True)
    version: Mapped[int] = mapped_column(Integer, server_default="1")
    full_text: Mapped[str] = mapped_column(Text)
    file_url: Mapped[str | None] = mapped_column(Text)
    content_sha256: Mapped[str] = mapped_column(String(64))
    sections: Mapped[dict | None] = mapped_column(JSONB)
    __table_args__ = (
        CheckConstraint("version > 0", name="resumes_version_check"),
        Index("uq_resumes_content_sha256", "content_sha256", unique=True, postgresql_where=LIVE),
        Index("ix_resumes_created_at", "created_at"),
    )


class ResumeChunk(Base):
    __tablename__ = "resume_chunks"
    id: Mapped[int] = key()
    resume_id: Mapped[int] = to("resumes.id", "CASCADE")
    position: Mapped[int] = mapped_column(Integer)
    body: Mapped[str] = mapped_column(Text)
    embedding: Mapped[list[float] | None] = mapped_column(Vector(8))
    __table_args__ = (
        UniqueConstraint("resume_id", "position", name="resume_chunks_resume_id_position_key"),
        CheckConstraint("position >= 0", name="resume_chunks_position_check"),
        Index(
            "ix_resume_chunks_embedding",
            "embedding",
            postgresql_using="hnsw",
            postgresql_ops={"embedding": "vector_cosine_ops"},
        ),
    )


class Match(Created, Base):
    __tablename__ = "matches"
    id: Mapped[int] = key()
    job_id: Mapped[int] = to("jobs.id", "CASCADE")
    resume_id: Mapped[int] = to("resumes.id", "CASCADE")
    score: Mapped[Decimal] = mapped_column(Numeric(5, 2))
    reasoning: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        UniqueConstraint("job_id", "resume_id", name="matches_job_id_resume_id_key"),
        CheckConstraint("score >= 0 AND score <= 100", name="matches_score_check"),
        Index("ix_matches_resume_id_score", "resume_id", "score"),
    )


class MatchOutcome(Base):
    __tablename__ = "match_outcomes"
    id: Mapped[int] = key()
    match_id: Mapped[int] = to("matches.id", "CASCADE", unique=True)
    got_response: Mapped[bool] = mapped_column(server_default=text("false"))
    got_offer: Mapped[bool] = mapped_column(server_default=text("false"))
    captured_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


class Review(Created, Base):
    __tablename__ = "reviews"
    id: Mapped[int] = key()
    resume_id: Mapped[int] = to("resumes.id", "CASCADE")
    job_id: Mapped[int] = to("jobs.id", "CASCADE", index=True)
    iteration: Mapped[int] = mapped_column(Integer, server_default="1")
    status: Mapped[str] = mapped_column(Text, server_default="proposed")
    satisfaction: Mapped[int | None] = mapped_column(Integer)
    feedback: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        UniqueConstraint("resume_id", "job_id", "iteration", name="reviews_resume_id_job_id_iteration_key"),
        CheckConstraint("status IN ('proposed', 'accepted', 'rejected')", name="reviews_status_check"),
        CheckConstraint("satisfaction >= 1 AND satisfaction <= 5", name="reviews_satisfaction_check"),
    )


class Portal(Created, Base):
    __tablename__ = "portals"
    id: Mapped[int] = key()
    name: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    base_url: Mapped[str] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("kind IN ('greenhouse', 'lever', 'workday', 'other')", name="portals_kind_check"),
    )


class PortalTemplate(Created, Base):
    __tablename__ = "portal_templates"
    id: Mapped[int] = key()
    portal_id: Mapped[int] = to("portals.id", "CASCADE")
    template_name: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer, server_default="1")
    template: Mapped[dict] = mapped_column(JSONB)
    __table_args__ = (
        UniqueConstraint("portal_id", "template_name", "version", name="portal_templates_portal_id_name_version_key"),
        CheckConstraint("version > 0", name="portal_templates_version_check"),
    )


class PortalField(Base):
    __tablename__ = "portal_fields"
    id: Mapped[int] = key()
    portal_id: Mapped[int] = to("portals.id", "CASCADE")
    field_name: Mapped[str] = mapped_column(Text)
    selector: Mapped[str] = mapped_column(Text)
    __table_args__ = (UniqueConstraint("portal_id", "field_name", name="portal_fields_portal_id_field_name_key"),)


class CompanyPortalConfig(Base):
    __tablename__ = "company_portal_configs"
    id: Mapped[int] = key()
    company_id: Mapped[int] = to("companies.id", "CASCADE")
    portal_id: Mapped[int] = to("portals.id", "CASCADE", index=True)
    settings: Mapped[dict] = mapped_column(JSONB)
    __table_args__ = (
        UniqueConstraint("company_id", "portal_id", name="company_portal_configs_company_id_portal_id_key"),
    )


class ApplicationProfile(Created, SoftDeleted, Base):
    __tablename__ = "application_profiles"
    id: Mapped[int] = key()
    email: Mapped[str] = mapped_column(Text)
    full_name: Mapped[str] = mapped_column(Text)
    phone: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (Index("uq_application_profiles_email", "email", unique=True, postgresql_where=LIVE),)


class Application(Created, SoftDeleted, Base):
    __tablename__ = "applications"
    id: Mapped[int] = key()
    job_id: Mapped[int] = to("jobs.id", "RESTRICT", index=True)
    application_profile_id: Mapped[int] = to("application_profiles.id", "RESTRICT")
    resume_id: Mapped[int] = to("resumes.id", "RESTRICT", index=True)
    status: Mapped[str] = mapped_column(Text, server_default="draft")
    submitted_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    __table_args__ = (
        CheckConstraint("status IN ('draft', 'submitted', 'rejected', 'accepted')", name="applications_status_check"),
        Index("ix_applications_application_profile_id_status", "application_profile_id", "status"),
        Index(
            "uq_applications_job_id_application_profile_id",
            "job_id",
            "application_profile_id",
            unique=True,
            postgresql_where=LIVE,
        ),
    )


class ApplicationEvent(Base):
    __tablename__ = "application_events"
    id: Mapped[int] = key()
    application_id: Mapped[int] = to("applications.id", "CASCADE")
    kind: Mapped[str] = mapped_column(Text)
    occurred_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    __table_args__ = (
        CheckConstraint(
            "kind IN ('created', 'submitted', 'answered', 'deleted')", name="application_events_kind_check"
        ),
        Index("ix_application_events_application_id_occurred_at", "application_id", "occurred_at"),
    )


class ApplicationArtifact(Created, Base):
    __tablename__ = "application_artifacts"
    id: Mapped[int] = key()
    application_id: Mapped[int] = to("applications.id", "CASCADE")
    file_name: Mapped[str] = mapped_column(Text)
    file_sha256: Mapped[str] = mapped_column(String(64))
    __table_args__ = (
        UniqueConstraint("application_id", "file_sha256", name="application_artifacts_application_id_file_sha256_key"),
    )


class EmbeddingVersion(Created, Base):
    __tablename__ = "embedding_versions"
    id: Mapped[int] = key()
    model_name: Mapped[str] = mapped_column(Text, unique=True)
    dimensions: Mapped[int] = mapped_column(Integer)


class MatchingFeatureWeight(Created, Base):
    __tablename__ = "matching_feature_weights"
    id: Mapped[int] = key()
    model_version: Mapped[str] = mapped_column(Text, unique=True)
    weights: Mapped[dict] = mapped_column(JSONB)


class ScrapeSession(Base):
    __tablename__ = "scrape_sessions"
    id: Mapped[int] = key()
    company_id: Mapped[int] = to("companies.id", "CASCADE")
    outcome: Mapped[str] = mapped_column(Text, server_default="running")
    started_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    finished_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    __table_args__ = (
        CheckConstraint(
            "outcome IN ('running', 'succeeded', 'blocked', 'failed')", name="scrape_sessions_outcome_check"
        ),
        Index("ix_scrape_sessions_company_id_started_at", "company_id", "started_at"),
    )


class UserCredential(Created, SoftDeleted, Base):
    __tablename__ = "user_credentials"
    id: Mapped[int] = key()
    application_profile_id: Mapped[int] = to("application_profiles.id", "RESTRICT", index=True)
    portal_id: Mapped[int] = to("portals.id", "RESTRICT", index=True)
    login: Mapped[str] = mapped_column(Text)
    password_ciphertext: Mapped[str] = mapped_column(Text)
    __table_args__ = (
        Index(
            "uq_user_credentials_application_profile_id_portal_id",
            "application_profile_id",
            "portal_id",
            unique=True,
            postgresql_where=LIVE,
        ),
    )


class LoginSession(Base):
    __tablename__ = "sessions"
    id: Mapped[int] = key()
    application_profile_id: Mapped[int] = to("application_profiles.id", "CASCADE", index=True)
    token_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    expires_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
