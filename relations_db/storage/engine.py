"""Open databases: make, upgrade or refuse them, and set every connection up alike."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from relations_db.storage.errors import (
    BrokenDatabaseError,
    BusyDatabaseError,
    ForeignDatabaseError,
    MissingDatabaseError,
    NewerDatabaseError,
    OlderDatabaseError,
    UnreachableDatabaseError,
)
from relations_db.storage.revisions import APPLICATION_ID, HEAD, REVISIONS

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, Engine

Say = Callable[[str], None]

MAGIC = b"SQLite format 3\x00"
# So long a writer waits for another before it says so, and before it gives up (RELATIONS_WAIT, in seconds).
BUSY_SECONDS = 2.0
LONGEST_WAIT = 600.0
# A reader waits only while the log is set up or put away.
READER_SECONDS = 30.0

# How every connection is set up; the log and its looser syncing are for those that write.
FOR_ALL = ("PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -32000")
FOR_WRITING = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL")
# What is read is mapped into memory, as much as SQLite allows: copying each page takes as long as looking at it.
FOR_READING = ("PRAGMA query_only = ON", "PRAGMA mmap_size = 2147418112")


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
        return _sqlite_engine(path, readonly=True)
    if revision != HEAD:
        from relations_db.storage.upgrade import upgrade

        with _plainly(path):
            upgrade(path, say=say)
    return _sqlite_engine(path, say=say)


def open_file(path: Path) -> sqlite3.Connection:
    """Open a SQLite file to read it, as `open_database` does, without what it takes to load SQLAlchemy.

    Raises:
        RelationsError: as `open_database`.
    """
    if _inspect(path, create=False) != HEAD:
        raise OlderDatabaseError(path)
    try:
        return _set_up(path, readonly=True)
    except sqlite3.Error as error:
        raise UnreachableDatabaseError(f"{path} cannot be opened: {error}") from None


def sqlite_path(target: str | Path) -> Path | None:
    """Give the file of a target, a path or a `sqlite:///` URL; None for a database on a server.

    Raises:
        UnreachableDatabaseError: for a URL that cannot be understood, or one of SQLite without a file.
    """
    if isinstance(target, Path) or "://" not in target:
        return Path(target).expanduser()
    url = _url(target)
    if url.get_backend_name() != "sqlite":
        return None
    if url.database in (None, "", ":memory:"):
        raise UnreachableDatabaseError(f"{target} names no file")
    return Path(str(url.database))


def plain_engine(target: str | Path, *, foreign_keys: bool = True, say: Say | None = None) -> Engine:
    """Give an engine on a database as it is, unchecked, for migrations."""
    path = sqlite_path(target)
    if path is None:
        return _server_engine(str(target))
    return _sqlite_engine(path, foreign_keys=foreign_keys, say=say)


def revision_of(target: str | Path) -> str | None:
    """Give the revision of a database without changing it; None for one that holds nothing yet.

    Raises:
        RelationsError: as `open_database`, save that any known revision will do.
    """
    path = sqlite_path(target)
    if path is None:
        engine = _server_engine(str(target))
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


def _identity(path: Path) -> tuple[int, set[str], str | None]:
    """Read the application's mark, the names of the tables, and the revision."""
    try:
        connection = _connect(path, readonly=True, inspecting=True)
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


def _connect(path: Path, *, readonly: bool, inspecting: bool = False) -> sqlite3.Connection:
    """Connect to a file; a look at one that may be another's is one that leaves no trace beside it either."""
    # A reader that may write takes the log's files away when it is the last to leave; a pragma holds it to
    # reading. One that may not needs their place to be writable, unless nobody can be changing the file.
    sealed = not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK))
    mode = "rwc" if not readonly else "ro" if inspecting or sealed else "rw"
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    if mode == "ro" and not Path(f"{path}-wal").exists():
        address += "&immutable=1"
    seconds = READER_SECONDS if readonly else BUSY_SECONDS
    # Transactions are begun by the engine, so that reading and changing the schema are part of them too.
    return sqlite3.connect(address, uri=True, timeout=seconds, isolation_level=None, check_same_thread=False)


def _set_up(path: Path, *, readonly: bool, queue: _Queue | None = None) -> sqlite3.Connection:
    connection = _connect(path, readonly=readonly)
    for pragma in (*FOR_ALL, *(FOR_READING if readonly else FOR_WRITING)):
        if queue is None:
            connection.execute(pragma)
        else:
            queue.wait(partial(connection.execute, pragma))
    return connection


def _sqlite_engine(path: Path, *, readonly: bool = False, foreign_keys: bool = True, say: Say | None = None) -> Engine:
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import OperationalError

    queue = _Queue(path, say)

    def connect() -> sqlite3.Connection:
        connection = _set_up(path, readonly=readonly, queue=queue)
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys = OFF")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=_pool())
    event.listen(engine, "begin", _beginner(queue, readonly))
    try:
        engine.connect().close()
    except OperationalError as error:
        raise UnreachableDatabaseError(f"{path} cannot be opened: {error.orig}") from None
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees the database as it is now and keeps nobody from writing, in a transaction.

    Args:
        engine: for reading or writing.
    """
    with engine.connect().execution_options(reading=True) as connection:
        yield connection


def _pool() -> Any:
    from sqlalchemy.pool import QueuePool

    return QueuePool


def _beginner(queue: _Queue, readonly: bool) -> Callable[[Any], None]:
    # A writer takes its lock at once: one that first reads and then writes could not wait for another.
    def begin(connection: Any) -> None:
        if readonly or connection.get_execution_options().get("reading"):
            connection.exec_driver_sql("BEGIN")
        else:
            driver = connection.connection.dbapi_connection
            queue.wait(partial(driver.execute, "BEGIN IMMEDIATE"))

    return begin


class _Queue:
    """Waits for other writers, says so, and gives up in the end."""

    def __init__(self, path: Path, say: Say | None) -> None:
        self._path = path
        self._say = say
        self._said = False

    def wait(self, work: Callable[[], Any]) -> None:
        """Do something as soon as no other process holds the database.

        Raises:
            BusyDatabaseError: another process writes for longer than one waits.
        """
        longest = longest_wait()
        until = time.monotonic() + longest
        while True:
            try:
                work()
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise
            # Said first: a busy machine can let all of the time pass in one attempt.
            if longest and self._say is not None and not self._said:
                self._said = True
                self._say(f"waiting for another process that writes to {self._path} (for {longest:,.0f} s at most)")
            if time.monotonic() >= until:
                raise BusyDatabaseError(self._path, longest)
            time.sleep(0.01)


def longest_wait() -> float:
    """Give how many seconds a writer waits for others.

    Raises:
        UnreachableDatabaseError: RELATIONS_WAIT is no number.
    """
    wanted = os.environ.get("RELATIONS_WAIT")
    try:
        return LONGEST_WAIT if wanted is None else max(0.0, float(wanted))
    except ValueError:
        raise UnreachableDatabaseError(f"RELATIONS_WAIT is no number of seconds: {wanted}") from None


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    """Say in one line why a database cannot be made or brought up to date."""
    from sqlalchemy.exc import OperationalError

    try:
        yield
    except OperationalError as error:
        raise UnreachableDatabaseError(f"{path} cannot be written: {error.orig}") from None


def _url(target: str) -> URL:
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        return make_url(target)
    except ArgumentError:
        raise UnreachableDatabaseError(f"{target} is no database URL") from None


def _server_engine(target: str) -> Engine:
    from sqlalchemy import create_engine
    from sqlalchemy.exc import ArgumentError

    try:
        return create_engine(_url(target))
    except (ArgumentError, ImportError) as error:
        raise UnreachableDatabaseError(f"no driver for {target}: {error}") from None


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
    engine = _server_engine(target)
    revision = _server_revision(engine)
    if revision is None and (readonly or not create):
        raise MissingDatabaseError(engine.url.render_as_string(hide_password=True))
    if revision != HEAD:
        if readonly:
            raise OlderDatabaseError(engine.url.render_as_string(hide_password=True))
        from relations_db.storage.upgrade import upgrade

        upgrade(target)
    return engine
