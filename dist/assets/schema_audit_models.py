"""The repository's SQLAlchemy metadata as PostgreSQL's DDL. Nothing is executed, and no database is needed."""

import ast
import importlib
import json
import os
import sys
import types

OPTIONS = json.loads(sys.argv[1])
# Our folder must not shadow modules of the repository.
sys.path[0:1] = []
sys.path.extend(OPTIONS["modules"] + [os.getcwd(), OPTIONS["directory"]])

from schema_audit_channel import serve, version_of_python  # noqa: E402
from schema_audit_environment import configuration_of, enter_flask  # noqa: E402
from schema_audit_scratch import NoDriver, Scratch  # noqa: E402
from schema_audit_tables import classes_of, statements_of  # noqa: E402

NOWHERE = "postgresql://nobody:nothing@127.0.0.1:1/nothing"


class Captured(BaseException):
    """env.py has said its metadata; the rest of it has no business here."""


class Connection:
    """Stands in for a connection where env.py opens one before it configures: takes everything, does nothing."""

    def __getattr__(self, name):
        return lambda *arguments, **named: self

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        return False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *failure):
        return False

    async def run_sync(self, function, *arguments, **named):
        return function(self, *arguments, **named)


class Nowhere(Scratch):
    """Engines can be made, even without a driver, and never connect."""

    def target(self, sqlalchemy, url, options):
        try:
            return Scratch.target(self, sqlalchemy, url, options)
        except NoDriver:
            is_async = options.get("_is_async") or options.get("is_called_async")
            driver = "asyncpg" if is_async else "psycopg2"
            stand_in = types.SimpleNamespace(paramstyle="pyformat", Error=Exception)
            return sqlalchemy.engine.make_url(NOWHERE).set(drivername="postgresql+" + driver), {}, {"module": stand_in}

    def redirect(self):
        Scratch.redirect(self)
        from sqlalchemy.engine import Engine

        Engine.connect = Engine.begin = lambda *arguments, **named: Connection()
        try:
            from sqlalchemy.ext.asyncio import AsyncEngine

            AsyncEngine.connect = AsyncEngine.begin = lambda *arguments, **named: Connection()
        except ImportError:
            pass


def read(request):
    import sqlalchemy

    Nowhere(NOWHERE).redirect()
    metadata = list(find_metadata(request))
    statements = statements_of(metadata)
    return {
        "statements": statements,
        "classes": classes_of(metadata),
        "sqlalchemy": sqlalchemy.__version__,
        "python": version_of_python(),
    }


def find_metadata(request):
    if request.get("name"):
        return named_metadata(request["name"])
    found = []
    if request.get("scriptFolder"):
        found = with_tables(metadata_of_environment(request))
        complete(request["files"])
    # An env.py without metadata, or one that imports no models, leaves the files that hold them.
    return found or with_tables(metadata_of_files(request["files"]))


def complete(files):
    """Classes that env.py forgets to import are models all the same; importing them adds them to the metadata of their base."""
    for file in files:
        try:
            module_of(file)
        except (Exception, SystemExit):
            continue


def with_tables(metadata):
    return [each for each in metadata if each is not None and each.tables]


def named_metadata(name):
    module, _, attribute = name.partition(":")
    value = importlib.import_module(module)
    for part in (attribute or "Base").split("."):
        value = getattr(value, part)
    return [getattr(value, "metadata", value)]


def metadata_of_environment(request):
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = configuration_of(dict(request, url=NOWHERE))
    script = ScriptDirectory.from_config(config)
    env = os.path.join(script.dir, "env.py")
    enter_flask(env)
    captured = []

    def configure(self, *arguments, **named):
        captured.append(named.get("target_metadata"))
        raise Captured()

    EnvironmentContext.configure = configure
    try:
        with EnvironmentContext(config, script, fn=lambda revision, context: [], as_sql=True, destination_rev="head"):
            script.run_env()
    except Captured:
        pass
    metadata = [each for one in captured for each in (one if isinstance(one, (list, tuple)) else [one])]
    if not with_tables(metadata):
        raise_hidden_failure(env)
    return metadata


def raise_hidden_failure(env):
    """env.py may swallow the failure of an import; the same import, made again, says what is missing."""
    with open(env, encoding="utf-8") as file:
        tree = ast.parse(file.read(), env)
    for attempt in [each for each in ast.walk(tree) if isinstance(each, ast.Try)]:
        for node in attempt.body:
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                importlib.import_module(node.module)
            elif isinstance(node, ast.Import):
                for name in node.names:
                    importlib.import_module(name.name)


def metadata_of_files(files):
    from sqlalchemy import MetaData

    found = {}
    for file in files:
        for value in list(vars(module_of(file)).values()):
            metadata = value if isinstance(value, MetaData) else getattr(value, "metadata", None)
            if isinstance(metadata, MetaData):
                found[id(metadata)] = metadata
    return found.values()


def module_of(file):
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", None) and os.path.realpath(module.__file__) == file:
            return module
    roots = [os.path.realpath(root) for root in sys.path if root]
    for root in [os.path.realpath(os.getcwd())] + roots:
        relative = os.path.relpath(file, root)
        parts = relative[: -len(".py")].split(os.sep)
        if not relative.startswith("..") and all(part.isidentifier() for part in parts):
            return importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    raise ImportError("no folder of sys.path holds " + file)


if __name__ == "__main__":
    serve({"read": read})
