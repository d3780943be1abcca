"""What was passed over, what became of it after later revisions, and which of it follows from another."""

import re

from schema_audit_faults import refusal_of

# No later revision can mend code that names what does not exist in Python.
NEVER_MENDED = (AttributeError, ImportError, NameError, SyntaxError, TypeError)
IS_MISSING = ("42P01", "42703", "42704", "42883", "3F000")
CREATED = re.compile(
    r"(?:CREATE\s+(?:OR\s+REPLACE\s+)?(?:UNIQUE\s+|UNLOGGED\s+|MATERIALIZED\s+)?"
    r"(?:TABLE|INDEX(?:\s+CONCURRENTLY)?|TYPE|VIEW|FUNCTION|SEQUENCE|SCHEMA|DOMAIN)|ADD\s+COLUMN|ADD\s+CONSTRAINT|RENAME\s+(?:COLUMN\s+\S+\s+)?TO)"
    r'\s+(?:IF\s+NOT\s+EXISTS\s+)?((?:"[^"]+"|[\w$]+)(?:\.(?:"[^"]+"|[\w$]+))*)',
    re.IGNORECASE,
)
SHOWN = 5


class Passed:
    def __init__(self, fault, failure, revision, again, unit):
        self.fault = fault
        self.failure = failure
        self.revision = revision
        self.again = again
        self.unit = unit
        self.note = None
        self.works = False

    def retry(self, salvage):
        """Statements of an order that is wrong work once what they need is there; that is worth knowing, and is kept."""
        if self.again is None:
            return
        after = salvage.revision.revision
        salvage.depth += 1
        savepoint = "schema_audit_%d" % salvage.depth
        salvage.execute("SAVEPOINT " + savepoint)
        try:
            self.again(vars(self.revision.module))
            self.note, self.works, self.again = "works after %s" % after, True, None
        except Exception as failure:
            salvage.execute("ROLLBACK TO SAVEPOINT " + savepoint)
            self._still_fails(failure, after)
        finally:
            salvage.execute("RELEASE SAVEPOINT " + savepoint)
            salvage.depth -= 1

    def _still_fails(self, failure, after):
        refusal = refusal_of(failure)
        if not refusal or refusal["message"] == self.fault["message"]:
            return
        self.note = "fails after %s: %s" % (after, refusal["message"])
        if refusal["sqlState"] not in IS_MISSING:
            self.again = None

    def would_have_made(self):
        """Names of objects that are not there because this was passed over; variables too."""
        made = [name.split(".")[-1].strip('"') for name in CREATED.findall(self.fault.get("statement") or "")]
        if self.unit and self.fault["origin"] == "code":
            made += self.unit.makes | self.unit.binds
        return set(made)

    def lacks(self):
        """The name whose absence is the reason of this fault."""
        if isinstance(self.failure, NameError):
            return set(re.findall(r"'(\w+)'", str(self.failure)))
        if self.fault.get("sqlState") not in IS_MISSING:
            return set()
        quoted = re.findall(r'"([^"]+)"', self.fault["message"]) + re.findall(r"(\w+)\(", self.fault["message"])
        return {name.split(".")[-1] for name in quoted[:1]}


class Report:
    """Faults by revision, each with what merely follows from it folded into its detail."""

    def __init__(self, passed):
        self.roots = []
        self.same = {}
        self.after = {}
        for each in passed:
            self._place(each)

    def by_revision(self):
        found = {}
        for root in self.roots:
            detail = " ".join(part for part in self._parts_of(root) if part)
            fault = dict(root.fault, detail=detail) if detail else root.fault
            found.setdefault(root.revision.revision, []).append(fault)
        return found

    def _place(self, each):
        for root in self.roots:
            if root.revision is each.revision and root.fault["message"] == each.fault["message"]:
                self.same[root].append(each)
                return
        for root in self.roots:
            followers = [root] + self.same[root] + self.after[root]
            if any(each.lacks() & other.would_have_made() for other in followers):
                self.after[root].append(each)
                return
        self.roots.append(each)
        self.same[each], self.after[each] = [], []

    def _parts_of(self, root):
        yield root.fault.get("detail")
        if root.note:
            yield root.note[0].upper() + root.note[1:] + "."
        same, after = self.same[root], self.after[root]
        if same:
            yield "The same at %s." % lines_of(same, root)
        for each in [each for each in same if each.note and each.note != root.note][:SHOWN]:
            yield "%s %s." % (lines_of([each], root).capitalize(), each.note)
        if after:
            yield "Passed over because of it: %s." % lines_of(after, root)


def lines_of(faults, root):
    here = sorted({each.fault["line"] for each in faults if each.revision is root.revision})
    elsewhere = sorted({(each.revision.revision, each.fault["line"]) for each in faults if each.revision is not root.revision})
    parts = ["line %d" % line for line in here] + ["line %d of %s" % (line, name) for name, line in elsewhere]
    return ", ".join(parts)
