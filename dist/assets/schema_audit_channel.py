"""Requests and answers of a driver: JSON lines on descriptor 3, so that what the repository's code prints does no harm."""

import json
import os
import re
import sys
import traceback

CHANNEL = 3


def serve(handlers):
    """Answers each request by the handler that its "do" names, until the other side closes."""
    os.set_inheritable(CHANNEL, False)
    requests = os.fdopen(CHANNEL, "r", encoding="utf-8", closefd=False)
    for line in requests:
        request = json.loads(line)
        try:
            answer = handlers[request["do"]](request)
        except KeyboardInterrupt:
            raise
        except BaseException as failure:  # env.py may call sys.exit()
            answer = {"failure": describe(failure)}
        _write(json.dumps(answer, default=str) + "\n")


def _write(text):
    data = text.encode("utf-8")
    while data:
        data = data[os.write(CHANNEL, data):]


def describe(failure):
    """What the user must know about an exception of the repository's code to mend it."""
    description = {
        "exception": type(failure).__name__,
        "message": last_line_of(failure),
        "trace": "".join(traceback.format_exception(type(failure), failure, failure.__traceback__))[-4000:],
    }
    place = place_of(failure)
    if place:
        description["file"], description["line"] = place
    for each in chain_of(failure):
        if isinstance(each, ModuleNotFoundError) and each.name:
            description["module"] = each.name
        variables = missing_variables(each)
        if variables:
            description["variables"] = variables
    return description


def chain_of(failure):
    seen = []
    while failure is not None and failure not in seen:
        seen.append(failure)
        failure = failure.__cause__ or failure.__context__
    return seen


def last_line_of(failure):
    line = "".join(traceback.format_exception_only(type(failure), failure)).strip()[:4000]
    # Where an object lies in memory differs from run to run.
    return re.sub(r" at 0x[0-9a-f]+(?=>)", "", line)


def place_of(failure):
    """The innermost frame in a file of the checkout: not in a package, not in the standard library, not ours."""
    if isinstance(failure, SyntaxError) and failure.filename:
        return failure.filename, failure.lineno or 1
    place = None
    for frame, line in traceback.walk_tb(failure.__traceback__):
        file = frame.f_code.co_filename
        if is_of_checkout(file):
            place = (os.path.realpath(file), line)
    return place


def is_of_checkout(file):
    if file.startswith("<") or "site-packages" in file or "dist-packages" in file:
        return False
    if os.path.basename(file).startswith("schema_audit_"):
        return False
    return not os.path.realpath(file).startswith(os.path.realpath(os.path.dirname(os.__file__)) + os.sep)


def missing_variables(failure):
    """Environment variables that a settings module asks for: os.environ, pydantic, decouple and environs say so in their own ways."""
    if isinstance(failure, KeyError) and isinstance(failure.args[0], str) and _is_raised_by_environ(failure):
        return [failure.args[0]]
    if type(failure).__name__ == "ValidationError" and "Settings" in str(getattr(failure, "title", failure)):
        errors = failure.errors() if callable(getattr(failure, "errors", None)) else []
        missing = [each for each in errors if each.get("type") in ("missing", "value_error.missing")]
        return [str(each["loc"][0]).upper() for each in missing if each.get("loc")]
    if type(failure).__name__ == "UndefinedValueError":
        return re.findall(r"^(\w+) not found", str(failure))
    if type(failure).__name__ == "EnvError":
        return re.findall(r'"(\w+)"', str(failure))
    return []


def _is_raised_by_environ(failure):
    frames = list(traceback.walk_tb(failure.__traceback__))
    return bool(frames) and os.path.basename(frames[-1][0].f_code.co_filename) in ("os.py", "<frozen os>")


def version_of_python():
    return ".".join(str(part) for part in sys.version_info[:3])
