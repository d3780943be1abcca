"""The walk that passes over what fails: each statement under its own savepoint, and another try after each later revision."""

from alembic.operations.batch import BatchOperationsImpl
from alembic.runtime.migration import HeadMaintainer
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from schema_audit_faults import fault_of
from schema_audit_guards import guarded
from schema_audit_passed import NEVER_MENDED, Passed, Report

VERSION_TOO_LONG = "22001"


class Salvage:
    def __init__(self):
        self.passed = []
        self.context = None
        self.revision = None
        self.line = 1
        self.lines = []
        self.depth = 0
        # Counts the ends of transactions: a savepoint of an earlier one is gone.
        self.transaction = 0
        for end in ("commit", "rollback"):
            event.listen(Engine, end, self._count)
        self._patch_batches()
        self._patch_versions()

    def _count(self, _connection):
        self.transaction += 1

    def prepare(self, step, context, revision, line):
        self.context, self.revision, self.line, self.lines, self.depth = context, revision, line, [], 0
        original = step.migration_fn

        def upgrade(**arguments):
            earlier = list(self.passed)
            try:
                names = guarded(revision.path, vars(revision.module), self.guard)
                function = names.get(original.__name__, original)
            except (OSError, SyntaxError):
                function = original
            with Guard(self, line):
                function(**arguments)
            for each in earlier:
                each.retry(self)

        step.migration_fn = upgrade

    def guard(self, unit, local):
        again = None
        if unit.code is not None:
            names = dict(local)
            again = lambda namespace: exec(unit.code, {**namespace, **self.renewed(names)})  # noqa: E731
        return Guard(self, unit.line, again, unit)

    def renewed(self, names):
        """Names of an earlier run, with the connection of this one."""
        return {name: self.context.connection if isinstance(value, Connection) else value for name, value in names.items()}

    def execute(self, statement):
        self.context.connection.exec_driver_sql(statement)

    def record(self, failure, line, again, unit):
        fault = fault_of(failure, self.revision.path, line)
        if isinstance(failure, NEVER_MENDED):
            again = None
        self.passed.append(Passed(fault, failure, self.revision, again, unit))

    def report(self):
        return Report(self.passed).by_revision()

    def _patch_batches(self):
        """A batch runs its operations when its block ends; each gets its own guard and keeps the line it was written on."""
        salvage = self
        begin, flush = BatchOperationsImpl.__init__, BatchOperationsImpl.flush

        class Operations(list):
            def append(self, operation):
                self.lines.append(salvage.lines[-1] if salvage.lines else salvage.line)
                list.append(self, operation)

        def begin_with_lines(self, *arguments, **named):
            begin(self, *arguments, **named)
            self.batch = Operations(self.batch)
            self.batch.lines = []

        def flush_one_by_one(self):
            if self._should_recreate():
                return flush(self)
            for (name, arguments, named), line in zip(list(self.batch), self.batch.lines):
                def again(_namespace, name=name, arguments=arguments, named=named):
                    getattr(salvage.context.impl, name)(*arguments, **named)

                with Guard(salvage, line, again):
                    again(None)

        BatchOperationsImpl.__init__ = begin_with_lines
        BatchOperationsImpl.flush = flush_one_by_one

    def _patch_versions(self):
        """A revision id that the version table cannot hold is a fault of its own; the walk goes on with a wider column."""
        salvage = self
        original = HeadMaintainer.update_to_step

        def update_to_step(self, step):
            heads, count = set(self.heads), len(salvage.passed)
            with Guard(salvage, salvage.line):
                original(self, step)
            if len(salvage.passed) == count:
                return
            self.heads = heads
            if salvage.passed[-1].fault.get("sqlState") == VERSION_TOO_LONG:
                table = salvage.context._version
                name = table.name if table.schema is None else '%s"."%s' % (table.schema, table.name)
                salvage.execute('ALTER TABLE "%s" ALTER COLUMN version_num TYPE text' % name)
            original(self, step)

        HeadMaintainer.update_to_step = update_to_step


class Guard:
    """Undoes and records what fails inside it, and lets the function go on."""

    def __init__(self, salvage, line, again=None, unit=None):
        self.salvage = salvage
        self.line = line
        self.again = again
        self.unit = unit
        self.transaction = None
        self.name = None

    def __enter__(self):
        self.salvage.lines.append(self.line)
        self.salvage.depth += 1
        self.name = "schema_audit_%d" % self.salvage.depth
        try:
            self.salvage.execute("SAVEPOINT " + self.name)
            self.transaction = self.salvage.transaction
        except Exception:  # no transaction to stand in: an autocommit block
            self.transaction = None

    def __exit__(self, kind, failure, trace):
        self.salvage.lines.pop()
        self.salvage.depth -= 1
        has_savepoint = self.transaction == self.salvage.transaction
        if isinstance(failure, Exception) and has_savepoint:
            self.salvage.execute("ROLLBACK TO SAVEPOINT " + self.name)
        if has_savepoint and (failure is None or isinstance(failure, Exception)):
            self.salvage.execute("RELEASE SAVEPOINT " + self.name)
        if not isinstance(failure, Exception):
            return False
        self.salvage.record(failure, self.line, self.again, self.unit)
        return True
