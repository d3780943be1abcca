"""An exception of a migration as a fault: PostgreSQL's own words where it spoke, else the exception's."""

import linecache
import os
import traceback

from schema_audit_channel import chain_of, last_line_of


def fault_of(failure, file, line):
    """`file` and `line` say where the failing piece of the migration begins; the traceback may know it better."""
    file, line = os.path.realpath(file), innermost_line(failure, file) or line
    refusal = refusal_of(failure)
    if refusal:
        return dict(refusal, origin="server", file=file, line=line)
    source = linecache.getline(file, line).strip()
    return {"origin": "code", "message": last_line_of(failure), "statement": source, "file": file, "line": line}


def innermost_line(failure, file):
    if isinstance(failure, SyntaxError) and failure.filename and os.path.realpath(failure.filename) == file:
        return failure.lineno
    lines = [
        line
        for frame, line in traceback.walk_tb(failure.__traceback__)
        if os.path.realpath(frame.f_code.co_filename) == file
    ]
    return lines[-1] if lines else None


def refusal_of(failure):
    """The server's report, which each driver keeps in its own place; None when the server said nothing."""
    statement = None
    for each in chain_of(failure):
        statement = statement or getattr(each, "statement", None)
        orig = getattr(each, "orig", None)
        for error in (each, orig, getattr(orig, "__cause__", None)):
            report = _report_of(error)
            if report:
                present = {name: value for name, value in report.items() if value}
                return dict(present, statement=statement.strip()) if statement else present
    return None


def _report_of(error):
    diagnosis = getattr(error, "diag", None)
    state = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
    if diagnosis is not None and state:
        return {
            "sqlState": state,
            "message": diagnosis.message_primary or str(error),
            "detail": diagnosis.message_detail,
            "hint": diagnosis.message_hint,
        }
    arguments = getattr(error, "args", ())
    if arguments and isinstance(arguments[0], dict) and "C" in arguments[0]:  # pg8000
        report = arguments[0]
        return {"sqlState": report["C"], "message": report.get("M", ""), "detail": report.get("D"), "hint": report.get("H")}
    if state and hasattr(error, "message"):  # asyncpg
        return {"sqlState": state, "message": error.message, "detail": error.detail, "hint": error.hint}
    return None
