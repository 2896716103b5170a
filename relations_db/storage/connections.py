"""Connect to databases: set every connection up alike, and wait for others that write."""

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

from relations_db.storage.errors import BusyDatabaseError, UnreachableDatabaseError

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, Engine

Say = Callable[[str], None]
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
        return server_engine(str(target))
    return sqlite_engine(path, foreign_keys=foreign_keys, say=say)


def connect_file(path: Path, *, readonly: bool, inspecting: bool = False) -> sqlite3.Connection:
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


def set_up(path: Path, *, readonly: bool, queue: _Queue | None = None) -> sqlite3.Connection:
    """Connect to a file, ready for reading or writing."""
    connection = connect_file(path, readonly=readonly)
    for pragma in (*FOR_ALL, *(FOR_READING if readonly else FOR_WRITING)):
        if queue is None:
            connection.execute(pragma)
        else:
            queue.wait(partial(connection.execute, pragma))
    return connection


def sqlite_engine(path: Path, *, readonly: bool = False, foreign_keys: bool = True, say: Say | None = None) -> Engine:
    """Give an engine on a file, whose transactions wait for other writers."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import OperationalError

    queue = _Queue(path, say)

    def connect() -> sqlite3.Connection:
        connection = set_up(path, readonly=readonly, queue=queue)
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


def _url(target: str) -> URL:
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        return make_url(target)
    except ArgumentError:
        raise UnreachableDatabaseError(f"{target} is no database URL") from None


def server_engine(target: str) -> Engine:
    """Give an engine on a database of a server."""
    from sqlalchemy import create_engine
    from sqlalchemy.exc import ArgumentError

    try:
        return create_engine(_url(target))
    except (ArgumentError, ImportError) as error:
        raise UnreachableDatabaseError(f"no driver for {target}: {error}") from None
