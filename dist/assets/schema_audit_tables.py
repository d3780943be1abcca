"""Tables of SQLAlchemy as PostgreSQL's DDL, and the classes that are mapped to them."""

import os
import sys


def statements_of(metadata):
    from sqlalchemy import create_mock_engine

    statements = ["CREATE SCHEMA IF NOT EXISTS %s" % quoted(name) for name in schemas_of(metadata)]

    def take(statement, *_, **__):
        text = statement if isinstance(statement, str) else str(statement.compile(dialect=engine.dialect))
        text = text.strip()
        if text and text not in statements:
            statements.append(text)

    engine = create_mock_engine("postgresql+psycopg2://", take)
    for each in metadata:
        each.create_all(engine, checkfirst=False)
    return statements


def schemas_of(metadata):
    return sorted({table.schema for each in metadata for table in each.tables.values() if table.schema})


def quoted(name):
    return '"%s"' % name.replace('"', '""')


def classes_of(metadata):
    """Class, file and attribute names by table, for the classes that a mapper knows."""
    tables = {id(table) for each in metadata for table in each.tables.values()}
    found = []
    for mapper in all_mappers():
        table = mapper.local_table
        if id(table) not in tables:
            continue
        module = sys.modules.get(mapper.class_.__module__)
        file = getattr(module, "__file__", None)
        found.append(
            {
                "schema": table.schema or "public",
                "table": table.name,
                "name": mapper.class_.__name__,
                "file": os.path.realpath(file) if file else None,
                "attributes": attributes_of(mapper, table),
            }
        )
    return sorted(found, key=lambda each: (each["schema"], each["table"], each["name"]))


def attributes_of(mapper, table):
    attributes = {}
    for column in table.columns:
        try:
            attributes[column.name] = mapper.get_property_by_column(column).key
        except Exception:  # a column that the class does not map
            continue
    return attributes


def all_mappers():
    from sqlalchemy.orm import mapperlib

    registries = mapperlib._all_registries() if hasattr(mapperlib, "_all_registries") else []
    return [mapper for registry in registries for mapper in registry.mappers]
