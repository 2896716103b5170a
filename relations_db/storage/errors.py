"""Define why a database is refused, each in one line."""

from pathlib import Path

from relations_db.errors import RelationsError


class UnreachableDatabaseError(RelationsError):
    """The database cannot be opened; the message says why."""


class MissingDatabaseError(RelationsError):
    """There is no database yet."""

    def __init__(self, target: Path | str) -> None:
        super().__init__(f"{target}: no database yet; `relations ingest` makes one")


class BrokenDatabaseError(RelationsError):
    """The file is no database, or a damaged one."""

    def __init__(self, target: Path | str, reason: str) -> None:
        super().__init__(f"{target} cannot be used: {reason}")


class BusyDatabaseError(RelationsError):
    """Another process writes to the database for longer than one waits."""

    def __init__(self, target: Path | str, seconds: float) -> None:
        super().__init__(f"{target}: another process has been writing for {seconds:,.0f} s; try again when it is done")


class ForeignDatabaseError(RelationsError):
    """The database belongs to something else."""

    def __init__(self, target: Path | str) -> None:
        super().__init__(f"{target} is a database of something else; name another with --db")


class NewerDatabaseError(RelationsError):
    """The database was written by a newer release."""

    def __init__(self, target: Path | str, revision: str | None) -> None:
        super().__init__(f"{target} is of revision {revision}, of a newer release; update relations-db")


class OlderDatabaseError(RelationsError):
    """The database was written by an older release and is only to be read."""

    def __init__(self, target: Path | str) -> None:
        super().__init__(f"{target} is of an older release; `relations db upgrade` brings it up to date")
