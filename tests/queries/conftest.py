"""What tests of the index of events share: the same events without it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from relations_db.storage.engine import open_database


@pytest.fixture(scope="module")
def unindexed(world: Path) -> Iterator[Connection]:
    """Give a connection to the same events, of which one counts as changed since they were indexed."""
    copy = world.with_name("copy.sqlite")
    sqlite3.connect(world).backup(sqlite3.connect(copy))
    engine = open_database(copy)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO event_index_stale VALUES (1)"))
    with engine.connect() as connection:
        yield connection
    engine.dispose()
