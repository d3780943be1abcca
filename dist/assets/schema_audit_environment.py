"""An Alembic environment as its command line would set it up."""

import argparse
import contextlib
import os
import re


def configuration_of(request):
    """`file` may be an .ini or a pyproject.toml; `scriptFolder` counts where there is neither, or where it names none."""
    from alembic.config import Config

    file = request.get("file")
    if file and file.endswith(".toml"):
        config = Config(toml_file=file, ini_section=request["section"])
        beside = os.path.join(os.path.dirname(file), "alembic.ini")
        if os.path.exists(beside):
            config.config_file_name = beside
    else:
        config = Config(file, ini_section=request["section"])
    config.cmd_opts = argparse.Namespace(x=None, name=request["section"], config=file, raiseerr=True, autogenerate=False)
    config.set_main_option("sqlalchemy.url", request["url"].replace("%", "%%"))
    if not location_of(config):
        config.set_main_option("script_location", request["scriptFolder"].replace("%", "%%"))
    return config


def location_of(config):
    ask = getattr(config, "get_alembic_option", config.get_main_option)
    return ask("script_location")


def enter_flask(env):
    """Flask-Migrate's env.py asks the current application for its engine, as `flask db` provides it."""
    with open(env, encoding="utf-8") as file:
        source = file.read()
    if not re.search(r"from flask import .*current_app", source):
        return
    from flask.cli import ScriptInfo, load_dotenv

    # .env and .flaskenv may name the application; the command line's option, which reads FLASK_APP, is not used here.
    load_dotenv()
    with schema_left_alone():
        app = ScriptInfo(app_import_path=os.environ.get("FLASK_APP")).load_app()
    app.app_context().push()


@contextlib.contextmanager
def schema_left_alone():
    """An application that migrates its database or makes its tables as it starts would leave nothing for the steps to do."""
    from alembic import command
    from sqlalchemy import MetaData

    kept = [(command, "upgrade", command.upgrade), (command, "stamp", command.stamp), (MetaData, "create_all", MetaData.create_all)]
    for owner, name, _ in kept:
        setattr(owner, name, lambda *arguments, **named: None)
    try:
        yield
    finally:
        for owner, name, function in kept:
            setattr(owner, name, function)
