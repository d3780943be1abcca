from pgvector.sqlalchemy import Vector
from sqlalchemy import BigInteger, Boolean, Column, DateTime, Float, ForeignKey, Identity, Integer, Text, func
from sqlalchemy.dialects.postgresql import JSONB, TSVECTOR
from sqlalchemy.orm import declarative_base

Base = declarative_base()


def key():
    return Column(BigInteger, Identity(), primary_key=True)


class Company(Base):
    __tablename__ = "companies"
    id = key()
    name = Column(Text, nullable=False)
    website = Column(Text)
    created_at = Column(DateTime(timezone=True), server_default=func.now(), nullable=False)


class Job(Base):
    __tablename__ = "jobs"
    id = key()
    company_id = Column(BigInteger, ForeignKey("companies.id"), nullable=False)
    url = Column(Text, unique=True, nullable=False)
    title = Column(Text, nullable=False)
    jd_fulltext = Column(Text)
    jd_tsv = Column(TSVECTOR)
    status = Column(Text, server_default="open", nullable=False)
    scraped_at = Column(DateTime(timezone=True), server_default=func.now(), nullable=False)


class JobChunk(Base):
    __tablename__ = "job_chunks"
    id = key()
    job_id = Column(BigInteger, ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False, index=True)
    chunk_text = Column(Text, nullable=False)
    embedding = Column(Vector(8))


class Resume(Base):
    __tablename__ = "resumes"
    id = key()
    fulltext = Column(Text, nullable=False)
    file_url = Column(Text)
    sections_json = Column(JSONB)
    yoe_raw = Column(Float)
    edu_level = Column(Text)
    created_at = Column(DateTime(timezone=True), server_default=func.now(), nullable=False)


class ResumeChunk(Base):
    __tablename__ = "resume_chunks"
    id = key()
    resume_id = Column(BigInteger, ForeignKey("resumes.id", ondelete="CASCADE"), nullable=False, index=True)
    chunk_text = Column(Text, nullable=False)
    embedding = Column(Vector(8))


class Match(Base):
    __tablename__ = "matches"
    id = key()
    job_id = Column(BigInteger, ForeignKey("jobs.id"), nullable=False, index=True)
    resume_id = Column(BigInteger, ForeignKey("resumes.id"), nullable=False, index=True)
    llm_score = Column(Integer)
    created_at = Column(DateTime(timezone=True), server_default=func.now(), nullable=False)


class MatchOutcome(Base):
    __tablename__ = "match_outcomes"
    id = key()
    match_id = Column(BigInteger, ForeignKey("matches.id"), nullable=False, index=True)
    got_response = Column(Boolean)
    user_satisfaction = Column(Integer)


class Review(Base):
    __tablename__ = "reviews"
    id = key()
    resume_id = Column(BigInteger, ForeignKey("resumes.id"), nullable=False, index=True)
    job_id = Column(BigInteger, ForeignKey("jobs.id"), nullable=False, index=True)
    status = Column(Text, server_default="proposed", nullable=False)
    llm_feedback = Column(Text)


class ApplicationProfile(Base):
    __tablename__ = "application_profiles"
    id = key()
    email = Column(Text, nullable=False)
    full_name = Column(Text, nullable=False)
    phone = Column(Text)


class Application(Base):
    __tablename__ = "applications"
    id = key()
    job_id = Column(BigInteger, ForeignKey("jobs.id"), nullable=False, index=True)
    application_profile_id = Column(BigInteger, ForeignKey("application_profiles.id"), nullable=False, index=True)
    resume_id = Column(BigInteger, ForeignKey("resumes.id"), nullable=False)
    status = Column(Text, server_default="draft", nullable=False)
    created_at = Column(DateTime(timezone=True), server_default=func.now(), nullable=False)


class ApplicationEvent(Base):
    __tablename__ = "application_events"
    id = key()
    application_id = Column(BigInteger, ForeignKey("applications.id", ondelete="CASCADE"), nullable=False, index=True)
    kind = Column(Text, nullable=False)
    occurred_at = Column(DateTime(timezone=True), server_default=func.now(), nullable=False)


class ApplicationArtifact(Base):
    __tablename__ = "application_artifacts"
    id = key()
    application_id = Column(BigInteger, ForeignKey("applications.id", ondelete="CASCADE"), nullable=False, index=True)
    file_name = Column(Text, nullable=False)
    file_sha256 = Column(Text, nullable=False)


class Portal(Base):
    __tablename__ = "portals"
    id = key()
    name = Column(Text, unique=True, nullable=False)
    base_url = Column(Text, nullable=False)


class PortalTemplate(Base):
    __tablename__ = "portal_templates"
    id = key()
    portal_id = Column(BigInteger, ForeignKey("portals.id"), nullable=False, index=True)
    template_json = Column(JSONB, nullable=False)


class CompanyPortalConfig(Base):
    __tablename__ = "company_portal_configs"
    id = key()
    company_id = Column(BigInteger, ForeignKey("companies.id"), nullable=False, index=True)
    portal_id = Column(BigInteger, ForeignKey("portals.id"), nullable=False)
    settings_json = Column(JSONB)
