"""Make a new SQLite file in one step, from a script of what all the migrations come to.

`python -m relations_db.storage.schema` writes that script anew, after a migration has been added.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from relations_db.resources import folder
from relations_db.storage.connections import Say, plain_engine
from relations_db.storage.revisions import APPLICATION_ID

_SCRIPT: Final = "schema.sql"
# What the migrations fill themselves; every other row comes from the lexicon or from dumps.
_FILLED = ("alembic_version", "event_codes")
# What SQLite makes by itself along with a full-text index.
_SHADOWS = tuple(f"article_search_{part}" for part in ("data", "idx", "docsize", "config", "content"))


def create(path: Path, say: Say | None = None) -> bool:
    """Make the newest schema in a SQLite file, in one transaction.

    Args:
        path: of a file that is not there, or was found to be ours or empty.
        say: told when another process writes and this one waits for it.

    Returns:
        Whether it did; it leaves a file alone in which there is anything, such as the tables another process just made.
    """
    engine = plain_engine(path, say=say)
    try:
        with engine.begin() as connection:
            if connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").first():
                return False
            for statement in _statements((folder("migrations") / _SCRIPT).read_text(encoding="utf-8")):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            return True
    finally:
        engine.dispose()


def script_of(connection: sqlite3.Connection) -> str:
    """Give the script that makes the schema of a migrated database, in the order in which it was made."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    statements = [_tidy(sql) for name, sql in found if name not in _SHADOWS]
    for table in _FILLED:
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608
            values = ", ".join(connection.execute("SELECT quote(?)", (value,)).fetchone()[0] for value in row)
            statements.append(f"INSERT INTO {table} VALUES ({values})")  # noqa: S608
    return "".join(f"{statement};\n" for statement in statements)


def _tidy(sql: str) -> str:
    return "\n".join(line.rstrip() for line in sql.expandtabs(2).splitlines() if line.strip())


def _statements(script: str) -> Iterator[str]:
    """Cut a script where a statement is complete: `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _write() -> None:
    from relations_db.storage.upgrade import upgrade

    with tempfile.TemporaryDirectory() as place:
        upgrade(Path(place) / "newest.sqlite")
        connection = sqlite3.connect(Path(place) / "newest.sqlite")
        (folder("migrations") / _SCRIPT).write_text(script_of(connection), encoding="utf-8")
        connection.close()


if __name__ == "__main__":
    _write()
