"""Makes every connection of this process one to the scratch database, whatever address the repository's code asks for."""

import importlib
import importlib.util
import sys
from urllib.parse import unquote, urlsplit

SYNCHRONOUS = ("psycopg2", "psycopg", "pg8000")
ASYNCHRONOUS = ("asyncpg", "psycopg")

# Options of create_engine that mean the same for every driver. Pools and drivers are ours to choose.
KEPT_OPTIONS = ("_is_async", "execution_options", "future", "isolation_level", "json_deserializer", "json_serializer")


class NoDriver(Exception):
    """SQLAlchemy is here, but no driver for PostgreSQL."""


def is_installed(module):
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


class Scratch:
    def __init__(self, url):
        parts = urlsplit(url)
        self.address = {
            "host": parts.hostname,
            "port": parts.port or 5432,
            "user": unquote(parts.username or ""),
            "password": unquote(parts.password or ""),
        }
        self.name = unquote(parts.path.lstrip("/"))

    def redirect(self):
        """Must run before the repository's code is imported: names that it has already taken cannot be replaced."""
        self._redirect_drivers()
        self._redirect_engines()

    def _redirect_engines(self):
        import sqlalchemy
        import sqlalchemy.engine.create as create

        try:
            import sqlalchemy.ext.asyncio  # noqa: F401  takes create_engine under another name
        except ImportError:
            pass
        original = create.create_engine

        def create_engine(url, **options):
            kept = {name: options[name] for name in KEPT_OPTIONS if name in options}
            target, settings, driver = self.target(sqlalchemy, url, options)
            kept.update(driver)
            return original(target, poolclass=sqlalchemy.pool.NullPool, connect_args=settings, **kept)

        def create_async_engine(url, **options):
            return create_engine(url, **dict(options, is_called_async=True))

        for name, module in list(sys.modules.items()):
            if not name.startswith("sqlalchemy"):
                continue
            # SQLAlchemy 1.4 does not say in an option that the engine is asynchronous.
            replacement = create_async_engine if name == "sqlalchemy.ext.asyncio.engine" else create_engine
            for attribute, value in list(vars(module).items()):
                if value is original:
                    setattr(module, attribute, replacement)
        _wrap_any_engine(create_engine)

    def target(self, sqlalchemy, url, options):
        """The address for an engine, what may stay of its connect_args (the search path), and options for the driver."""
        is_async = bool(options.get("_is_async") or options.get("is_called_async"))
        try:
            asked = sqlalchemy.engine.make_url(url)
            dialect, _, driver = asked.drivername.partition("+")
        except Exception:
            dialect, driver = "", ""
        driver = choose_driver(driver if dialect in ("postgresql", "postgres") else "", is_async)
        address = sqlalchemy.engine.URL.create(
            drivername="postgresql+" + driver,
            username=self.address["user"],
            password=self.address["password"],
            host=self.address["host"],
            port=self.address["port"],
            database=self.name,
        )
        arguments = options.get("connect_args") or {}
        kept = "server_settings" if driver == "asyncpg" else "options"
        return address, {kept: arguments[kept]} if kept in arguments else {}, {}

    def _redirect_drivers(self):
        here = dict(self.address)
        if is_installed("psycopg2"):
            module = importlib.import_module("psycopg2")
            module.connect = _to(module.connect, dict(here, dbname=self.name), ("connection_factory", "cursor_factory", "options"))
        if is_installed("psycopg"):
            _redirect_psycopg(importlib.import_module("psycopg"), dict(here, dbname=self.name))
        if is_installed("asyncpg"):
            module = importlib.import_module("asyncpg")
            kept = ("timeout", "server_settings", "statement_cache_size", "connection_class", "record_class", "loop")
            module.connect = _to(module.connect, dict(here, database=self.name), kept)
            pool = kept + ("min_size", "max_size", "init", "setup")
            module.create_pool = _to(module.create_pool, dict(here, database=self.name), pool)
        if is_installed("pg8000"):
            module = importlib.import_module("pg8000")
            module.connect = _to(module.connect, dict(here, database=self.name), ())


def _wrap_any_engine(create_engine):
    """Alembic's asynchronous template wraps what engine_from_config makes; the address that it finds there is ours and names no driver."""
    try:
        from sqlalchemy.ext.asyncio import AsyncEngine
    except ImportError:
        return
    original = AsyncEngine.__init__

    def __init__(self, engine):
        if not engine.dialect.is_async:
            engine = create_engine(
                engine.url, future=True, execution_options=engine.get_execution_options(), is_called_async=True
            )
        original(self, engine)

    AsyncEngine.__init__ = __init__


def choose_driver(asked, is_async):
    import sqlalchemy

    candidates = ASYNCHRONOUS if is_async else SYNCHRONOUS
    knows_psycopg = int(sqlalchemy.__version__.split(".")[0]) >= 2
    usable = [each for each in candidates if is_installed(each) and (each != "psycopg" or knows_psycopg)]
    if asked in usable:
        return asked
    if not usable:
        raise NoDriver(", ".join(candidates))
    return usable[0]


def _to(connect, address, kept):
    def connect_to_scratch(*_, **arguments):
        return connect(**{name: arguments[name] for name in kept if name in arguments}, **address)

    return connect_to_scratch


def _redirect_psycopg(module, address):
    kept = ("autocommit", "context", "cursor_factory", "options", "prepare_threshold", "row_factory")
    for connection in (module.Connection, module.AsyncConnection):
        original = connection.connect.__func__

        def connect(cls, *_, _original=original, **arguments):
            return _original(cls, **{name: arguments[name] for name in kept if name in arguments}, **address)

        connection.connect = classmethod(connect)
    module.connect = module.Connection.connect
