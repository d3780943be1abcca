"""What was passed over, what became of it after later revisions, and which of it follows from another."""

import re

from schema_audit_faults import refusal_of

# No later revision can mend code that names what does not exist in Python.
NEVER_MENDED = (AttributeError, ImportError, NameError, SyntaxError, TypeError)
EXISTS_ALREADY = ("42701", "42710", "42P06", "42P07")
IS_MISSING = ("42P01", "42703", "42704", "42883", "3F000")
CREATED = re.compile(
    r"(?:CREATE\s+(?:OR\s+REPLACE\s+)?(?:UNIQUE\s+|UNLOGGED\s+|MATERIALIZED\s+)?"
    r"(?:TABLE|INDEX(?:\s+CONCURRENTLY)?|TYPE|VIEW|FUNCTION|SEQUENCE|SCHEMA|DOMAIN)|ADD\s+COLUMN|ADD\s+CONSTRAINT|RENAME\s+(?:COLUMN\s+\S+\s+)?TO)"
    r'\s+(?:IF\s+NOT\s+EXISTS\s+)?((?:"[^"]+"|[\w$]+)(?:\.(?:"[^"]+"|[\w$]+))*)',
    re.IGNORECASE,
)


class Passed:
    def __init__(self, fault, failure, revision, again, unit):
        self.fault = fault
        self.failure = failure
        self.revision = revision
        self.again = again
        self.unit = unit
        self.note = None
        # The later revision after which it works, or at least gets further.
        self.recovered_by = None

    def retry(self, salvage):
        """Statements of an order that is wrong work once what they need is there; that is worth knowing, and is kept."""
        if self.again is None:
            return
        salvage.depth += 1
        savepoint = "schema_audit_%d" % salvage.depth
        salvage.execute("SAVEPOINT " + savepoint)
        try:
            self.again(vars(self.revision.module))
            self.recovered_by, self.again = salvage.revision.revision, None
            self.note = "works after %s" % self.recovered_by
        except Exception as failure:
            salvage.execute("ROLLBACK TO SAVEPOINT " + savepoint)
            self._still_fails(failure, salvage)
        finally:
            salvage.execute("RELEASE SAVEPOINT " + savepoint)
            salvage.depth -= 1

    def _still_fails(self, failure, salvage):
        refusal = refusal_of(failure)
        if not refusal or refusal["message"] == self.fault["message"]:
            return
        after = salvage.revision.revision
        self.recovered_by = after
        self.note = "needs %s, which comes later" % after
        if refusal["sqlState"] in IS_MISSING:
            return
        self.again = None
        fault = dict(self.fault, **refusal)
        fault["detail"] = "Once %s has run, so another order alone does not mend it." % after
        salvage.passed.append(Passed(fault, failure, self.revision, None, self.unit))

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
            fault = dict(root.fault, detail=detail) if detail else dict(root.fault)
            fault["recoveredBy"] = next((each.recovered_by for each in [root] + self.same[root] if each.recovered_by), None)
            found.setdefault(root.revision.revision, []).append(fault)
        return found

    def _place(self, each):
        for root in self.roots:
            if root.revision is each.revision and is_alike(root.fault, each.fault):
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
        for note in sorted({each.note for each in same if each.note and each.note != root.note}):
            those = [each for each in same if each.note == note]
            yield "%s: %s." % (lines_of(those, root).capitalize(), note)
        if after:
            yield "Passed over because of it: %s." % lines_of(after, root)


def is_alike(first, second):
    """One reason, several statements. What exists already names another object each time."""
    if first.get("sqlState") in EXISTS_ALREADY and first.get("sqlState") == second.get("sqlState"):
        return first.get("detail") == second.get("detail")
    return first["message"] == second["message"]


def lines_of(faults, root):
    by_revision = {}
    for each in faults:
        by_revision.setdefault(each.revision.revision, set()).add(each.fault["line"])
    parts = []
    for revision, lines in by_revision.items():
        numbers = ", ".join(str(line) for line in sorted(lines))
        where = "" if revision == root.revision.revision else " of " + revision
        parts.append("%s %s%s" % ("line" if len(lines) == 1 else "lines", numbers, where))
    return ", ".join(parts)
