"""Run SQL that people write themselves, so that it can read and nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from relations_db.errors import RelationsError

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

_READING = frozenset((sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE))
_PRAGMAS = frozenset(
    ("data_version", "foreign_key_list", "function_list", "index_info", "index_list", "index_xinfo", "table_info",
     "table_list", "table_xinfo", "user_version", "application_id", "compile_options")
)  # fmt: skip
_FUNCTIONS_LEFT_OUT = frozenset(("load_extension", "fts3_tokenizer"))
# So many steps of the database's machine pass between two looks at whether the user wants to stop.
_STEPS = 1_000_000


class SqlError(RelationsError):
    """A statement that is no SQL, names what there is not, or wants more than to read."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a statement gives: names of columns, all different, and rows, read as they are asked for."""

    columns: tuple[str, ...]
    rows: Iterable[Sequence[Any]]


def run_sql(connection: Connection, statement: str) -> Table:
    """Run one statement that reads.

    Nothing is written whatever it says; no other database is attached, no extension is loaded.

    Args:
        connection: an open connection to a database of this package.
        statement: a query; a semicolon may end it.

    Raises:
        SqlError: it is wrong, or does more than read.
    """
    database = connection if isinstance(connection, sqlite3.Connection) else connection.connection.driver_connection
    if not isinstance(database, sqlite3.Connection):
        return _on_server(connection, statement)
    # The full-text index declares a table to itself when it is first used, which the authorizer would not allow.
    database.execute("SELECT rowid FROM article_search LIMIT 0")
    database.set_authorizer(_allowed)
    database.set_progress_handler(lambda: 0, _STEPS)
    try:
        cursor = database.execute(statement)
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        raise _told(error) from None
    if cursor.description is None:
        raise SqlError("the statement gives no rows; only queries are run, such as SELECT …")
    return Table(_names([column[0] for column in cursor.description]), _rows(cursor))


def _rows(cursor: sqlite3.Cursor) -> Iterator[Sequence[Any]]:
    try:
        yield from cursor
    except sqlite3.Error as error:
        raise _told(error) from None


def _allowed(action: int, one: str | None, other: str | None, database: str | None, trigger: str | None) -> int:
    if action in _READING:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and (other or "").lower() not in _FUNCTIONS_LEFT_OUT:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and (one or "").lower() in _PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _told(error: Exception) -> SqlError:
    reason = str(error)
    if "not authorized" in reason or "prohibited" in reason or "readonly" in reason:
        return SqlError("only reading is allowed: SELECT, WITH, VALUES, EXPLAIN")
    if "one statement at a time" in reason:
        return SqlError("one statement at a time")
    hint = "; `relations schema` shows tables and columns" if reason.startswith("no such") else ""
    return SqlError(f"SQL: {reason}{hint}")


def _names(names: Sequence[str]) -> tuple[str, ...]:
    """Give the names with numbers to those that come again."""
    seen: dict[str, int] = {}
    for name in names:
        again = name
        while again in seen:
            seen[name] += 1
            again = f"{name}_{seen[name]}"
        seen[again] = 1
    return tuple(seen)


def _on_server(connection: Any, statement: str) -> Table:
    from sqlalchemy.exc import SQLAlchemyError

    try:
        connection.rollback()
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        result = connection.exec_driver_sql(statement.replace("%", "%%"))
    except SQLAlchemyError as error:
        raise SqlError(f"SQL: {str(getattr(error, 'orig', error)).splitlines()[0]}") from None
    if not result.returns_rows:
        raise SqlError("the statement gives no rows; only queries are run, such as SELECT …")
    return Table(_names(list(result.keys())), (tuple(row) for row in result))
