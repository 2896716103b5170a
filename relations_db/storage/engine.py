"""Open databases: make, upgrade or refuse them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from relations_db.storage.connections import Say, connect_file, server_engine, set_up, sqlite_engine, sqlite_path
from relations_db.storage.errors import (
    BrokenDatabaseError,
    ForeignDatabaseError,
    MissingDatabaseError,
    NewerDatabaseError,
    OlderDatabaseError,
    UnreachableDatabaseError,
)
from relations_db.storage.revisions import APPLICATION_ID, HEAD, REVISIONS

if TYPE_CHECKING:
    from sqlalchemy import Engine

MAGIC = b"SQLite format 3\x00"


def open_database(
    target: str | Path, *, create: bool = False, readonly: bool = False, say: Say | None = None
) -> Engine:
    """Open a database, or refuse it in one line and leave it as it was.

    Args:
        target: path of a SQLite file, or a database URL.
        create: make the database where there is none.
        readonly: never write; else an older database is brought to the newest revision first.
        say: told, once, when another process writes and this one waits for it.

    Raises:
        RelationsError: when there is no database and none may be made, when it is damaged, belongs to
            something else or to a newer release, or cannot be read or written.
    """
    path = sqlite_path(target)
    if path is None:
        return _open_server(str(target), create=create, readonly=readonly)
    revision = _inspect(path, create=create and not readonly)
    if readonly:
        if revision != HEAD:
            raise OlderDatabaseError(path)
        return sqlite_engine(path, readonly=True)
    if revision != HEAD:
        with _plainly(path):
            _bring_up(path, revision, say)
    return sqlite_engine(path, say=say)


def open_file(path: Path) -> sqlite3.Connection:
    """Open a SQLite file to read it, as `open_database` does, without what it takes to load SQLAlchemy.

    Raises:
        RelationsError: as `open_database`.
    """
    if _inspect(path, create=False) != HEAD:
        raise OlderDatabaseError(path)
    try:
        return set_up(path, readonly=True)
    except sqlite3.Error as error:
        raise UnreachableDatabaseError(f"{path} cannot be opened: {error}") from None


def revision_of(target: str | Path) -> str | None:
    """Give the revision of a database without changing it; None for one that holds nothing yet.

    Raises:
        RelationsError: as `open_database`, save that any known revision will do.
    """
    path = sqlite_path(target)
    if path is None:
        engine = server_engine(str(target))
        try:
            return _server_revision(engine)
        finally:
            engine.dispose()
    return _inspect(path, create=False)


def _inspect(path: Path, *, create: bool) -> str | None:
    """Give the revision of a file, None where there is none yet; refuse what is not ours to touch."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise BrokenDatabaseError(path, "it is no file")
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
    except FileNotFoundError:
        if not create:
            raise MissingDatabaseError(path) from None
        if not path.absolute().parent.is_dir():
            raise UnreachableDatabaseError(f"{path}: there is no folder {path.absolute().parent}") from None
        return None
    except OSError as error:
        raise UnreachableDatabaseError(f"{path} cannot be read: {error.strerror}") from None
    if size == 0:
        if create:
            return None
        raise MissingDatabaseError(path)
    if head != MAGIC:
        raise BrokenDatabaseError(path, "it is no SQLite database")
    owner, tables, revision = _identity(path)
    if owner != APPLICATION_ID:
        if owner == 0 and revision is None and tables <= {"alembic_version"}:
            if create:
                return None
            raise MissingDatabaseError(path)
        raise ForeignDatabaseError(path)
    if revision not in REVISIONS:
        raise NewerDatabaseError(path, revision)
    return revision


def _bring_up(path: Path, revision: str | None, say: Say | None) -> None:
    """Make a new file at once; take any other through the migrations it has not seen."""
    from relations_db.storage.schema import create

    if revision is not None or not create(path, say=say):
        from relations_db.storage.upgrade import upgrade

        upgrade(path, say=say)


def _identity(path: Path) -> tuple[int, set[str], str | None]:
    """Read the application's mark, the names of the tables, and the revision."""
    try:
        connection = connect_file(path, readonly=True, inspecting=True)
        try:
            owner: int = connection.execute("PRAGMA application_id").fetchone()[0]
            found = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
            tables = {name for (name,) in found}
            revision: str | None = None
            if "alembic_version" in tables:
                row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
                revision = row[0] if row else None
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise BrokenDatabaseError(path, str(error)) from None
    return owner, tables, revision


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    """Say in one line why a database cannot be made or brought up to date."""
    from sqlalchemy.exc import OperationalError

    try:
        yield
    except OperationalError as error:
        raise UnreachableDatabaseError(f"{path} cannot be written: {error.orig}") from None


def _server_revision(engine: Engine) -> str | None:
    from sqlalchemy import inspect, text
    from sqlalchemy.exc import DBAPIError

    shown = engine.url.render_as_string(hide_password=True)
    try:
        with engine.connect() as connection:
            tables = set(inspect(connection).get_table_names())
            if "alembic_version" not in tables:
                if tables:
                    raise ForeignDatabaseError(shown)
                return None
            revision: str | None = connection.execute(
                text("SELECT version_num FROM alembic_version")
            ).scalar_one_or_none()
    except DBAPIError as error:
        raise UnreachableDatabaseError(f"{shown} cannot be reached: {error.orig}") from None
    if revision is not None and revision not in REVISIONS:
        raise NewerDatabaseError(shown, revision)
    return revision


def _open_server(target: str, *, create: bool, readonly: bool) -> Engine:
    engine = server_engine(target)
    revision = _server_revision(engine)
    if revision is None and (readonly or not create):
        raise MissingDatabaseError(engine.url.render_as_string(hide_password=True))
    if revision != HEAD:
        if readonly:
            raise OlderDatabaseError(engine.url.render_as_string(hide_password=True))
        from relations_db.storage.upgrade import upgrade

        upgrade(target)
    return engine
