"""Know what a run of the command line shares: which database, and whether to speak."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db.export.harmless import safe

if TYPE_CHECKING:
    import typer
    from sqlalchemy import Connection as TableConnection
    from sqlalchemy import Engine

    from relations_db.queries.database import Connection

DEFAULT = "relations.sqlite"


@dataclass(frozen=True, slots=True)
class Session:
    """What the options before and behind a command say together.

    Attributes:
        target: path or URL of the database.
        quiet: whether standard error is for errors only.
        opened: databases that this run reads from already, by their targets.
        closing: takes what is to be called when the run ends.
    """

    target: str
    quiet: bool
    opened: dict[str, sqlite3.Connection | Engine]
    closing: Callable[[Callable[[], None]], object]

    @classmethod
    def of(cls, context: typer.Context, db: str | None = None, quiet: bool = False) -> Session:
        """Give the session of a command; what stands behind the command goes before what stands before it.

        Args:
            context: of the command.
            db: what follows the command's own `--db`.
            quiet: whether the command has its own `--quiet`.
        """
        befores = [context.find_root().params]
        if context.parent is not None:
            befores.insert(0, context.parent.params)
        named = next((before["db"] for before in befores if before.get("db")), None)
        target = db or named or os.environ.get("RELATIONS_DB") or DEFAULT
        root = context.find_root()
        opened = root.meta.setdefault("relations.opened", {})
        said_quiet = quiet or any(before.get("quiet") for before in befores)
        return cls(str(target), said_quiet, opened, root.call_on_close)

    def say(self, message: str) -> None:
        """Tell something that is no data, on standard error, unless the user wants quiet."""
        if not self.quiet:
            sys.stdout.flush()
            print(safe(message), file=sys.stderr)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that only reads, all of it from one state of the database.

        Raises:
            RelationsError: there is no such database, or it is refused.
        """
        from relations_db.storage.connections import sqlite_path
        from relations_db.storage.engine import open_database, open_file

        known = self.opened.get(self.target)
        if known is None:
            path = sqlite_path(self.target)
            known = open_database(self.target, readonly=True) if path is None else open_file(path)
            self.opened[self.target] = known
            self.closing(known.close if isinstance(known, sqlite3.Connection) else known.dispose)
        if not isinstance(known, sqlite3.Connection):
            with known.connect() as connection:
                yield connection
            return
        known.execute("BEGIN")
        try:
            yield known
        finally:
            # What was forbidden to a statement of the user's does not hold for the next.
            known.set_authorizer(None)
            known.rollback()

    @contextmanager
    def reading_tables(self) -> Iterator[TableConnection]:
        """Give a connection that only reads to who asks through the definitions of the tables.

        Raises:
            RelationsError: there is no such database, or it is refused.
        """
        from relations_db.storage.engine import open_database

        engine = open_database(self.target, readonly=True)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()
