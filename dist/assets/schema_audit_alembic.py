"""Steps through the revisions of one Alembic environment, by the repository's own env.py, in one process."""

import json
import os
import sys
import time

OPTIONS = json.loads(sys.argv[1])
# Our folder must not shadow modules of the repository.
sys.path[0:1] = []
sys.path.extend(OPTIONS["modules"] + [os.getcwd(), OPTIONS["directory"]])

from schema_audit_channel import describe, place_of, serve, version_of_python  # noqa: E402
from schema_audit_environment import configuration_of, enter_flask  # noqa: E402
from schema_audit_faults import fault_of  # noqa: E402
from schema_audit_scratch import Scratch  # noqa: E402


class Walk:
    def __init__(self):
        self.script = None
        self.config = None
        self.salvage = None
        self.broken = None

    def start(self, request):
        import alembic
        import sqlalchemy

        Scratch(request["url"]).redirect()
        self.config = configuration_of(request)
        from alembic.script import ScriptDirectory

        self.script = ScriptDirectory.from_config(self.config)
        enter_flask(os.path.join(self.script.dir, "env.py"))
        if request["salvage"]:
            from schema_audit_salvage import Salvage

            self.salvage = Salvage()
        self._load()
        return {"alembic": alembic.__version__, "sqlalchemy": sqlalchemy.__version__, "python": version_of_python()}

    def _load(self):
        """Alembic imports every revision before the first step, so one that cannot be imported breaks them all."""
        try:
            self.script.get_heads()
            list(self.script.walk_revisions())
        except ModuleNotFoundError:
            raise
        except Exception as failure:
            file, line = place_of(failure) or (None, None)
            fault = {"origin": "code", "message": str(failure).strip() or describe(failure)["message"]}
            self.broken = dict(fault, file=file, line=line) if file else fault

    def step(self, request):
        if self.broken:
            return {"status": "failed", "fault": self.broken}
        attempt = Attempt(self, request["revision"], request["do"] == "upgrade")
        return attempt.run()

    def faults(self, _request):
        return {"faults": self.salvage.report()}


class Attempt:
    """One revision, one way, one run of env.py."""

    def __init__(self, walk, revision, is_upgrade):
        self.walk = walk
        self.is_upgrade = is_upgrade
        self.revision = walk.script.get_revision(revision)
        self.began = None

    def run(self):
        from alembic.runtime.environment import EnvironmentContext

        context = EnvironmentContext(
            self.walk.config, self.walk.script, fn=self.steps, as_sql=False, destination_rev=self.revision.revision
        )
        try:
            with context:
                self.walk.script.run_env()
        except KeyboardInterrupt:
            raise
        except BaseException as failure:
            if self.began is None:
                raise
            return {"status": "failed", "fault": fault_of(failure, self.revision.path, line_of_revision(self.revision))}
        if self.began is None:
            return {"status": "idle"}
        return {"status": "applied", "milliseconds": (time.perf_counter() - self.began) * 1000}

    def steps(self, heads, context):
        from alembic.runtime.migration import MigrationStep

        self.began = time.perf_counter()
        revisions = self.walk.script.revision_map
        if not self.is_upgrade:
            if self.revision.revision not in heads:
                raise RuntimeError("%s has not run, or later revisions rest on it" % self.revision.revision)
            return [MigrationStep.downgrade_from_script(revisions, self.revision)]
        step = MigrationStep.upgrade_from_script(revisions, self.revision)
        if self.walk.salvage:
            self.walk.salvage.prepare(step, context, self.revision, line_of_revision(self.revision))
        else:
            self._refuse_gaps(heads)
        return [step]

    def _refuse_gaps(self, heads):
        applied = {each.revision for each in self.walk.script.iterate_revisions(tuple(heads), "base")} if heads else set()
        missing = [name for name in self.revision._all_down_revisions if name not in applied]
        if missing:
            raise RuntimeError("%s needs %s, which has not run" % (self.revision.revision, ", ".join(missing)))


def line_of_revision(revision):
    with open(revision.path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.startswith("revision"):
                return number
    return 1


if __name__ == "__main__":
    walk = Walk()
    serve({"start": walk.start, "upgrade": walk.step, "downgrade": walk.step, "faults": walk.faults})
