"""Runs against the database in DATABASE_URL: 0008_work_mode_of_jobs with rows, down, up again."""

import os

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

config = Config("alembic.ini")


def test_0008_work_mode_of_jobs_keeps_rows_both_ways():
    command.upgrade(config, "0007")
    engine = create_engine(os.environ["DATABASE_URL"])
    with engine.begin() as connection:
        company = connection.execute(text("INSERT INTO companies (name) VALUES ('Acme') RETURNING id")).scalar_one()
        connection.execute(
            text("INSERT INTO jobs (company_id, url, title, description) VALUES (:c, 'https://a.test', 'remote engineer', '')"),
            {"c": company},
        )
    command.upgrade(config, "0008")
    with engine.begin() as connection:
        assert connection.execute(text("SELECT title, work_mode FROM jobs")).all() == [("remote engineer", "remote")]
    command.downgrade(config, "0007")
    with engine.begin() as connection:
        assert connection.execute(text("SELECT title FROM jobs")).all() == [("remote engineer",)]
