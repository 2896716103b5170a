"""PostgreSQL gives what SQLite gives, where RELATIONS_TEST_DB_URL names an empty database."""

import os
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from relations_db.curation import reject
from relations_db.curation.review import review
from relations_db.errors import RelationsError
from relations_db.ingest import Source, ingest
from relations_db.refresh import refresh
from relations_db.storage.engine import open_database, revision_of
from relations_db.storage.reference import store_reference
from relations_db.storage.revisions import HEAD
from relations_db.storage.upgrade import downgrade

URL = os.environ.get("RELATIONS_TEST_DB_URL", "")
NEWS = b"""A causeway in the fog

Danish Prime Minister Mette Frederiksen met with Swedish Prime Minister Ulf Kristersson in Malmo on March 4, 2024. \
They visited the causeway.

On March 5, 2024, Danish Prime Minister Mette Frederiksen met with Swedish Prime Minister Ulf Kristersson in Malmo.

Continue reading A causeway in the fog
"""

pytestmark = pytest.mark.skipif(not URL.startswith("postgresql"), reason="no PostgreSQL is named")


def test_news_come_to_the_same_and_can_be_put_right(tmp_path: Path) -> None:
    def outcome(url: str | Path) -> list[object]:
        engine = open_database(url, create=True)
        try:
            taken = ingest(engine, [Source("fog.txt", lambda: NEWS)])
            with engine.begin() as connection:
                said: list[object] = [taken.after, refresh(connection).changes, list(review(connection))]
                for _ in range(2):
                    keys = sorted(connection.execute(text("SELECT key FROM events")).scalars())
                    said.append(keys)
                    reject(connection, keys[0], "nobody was there")
            return said
        finally:
            engine.dispose()

    try:
        found = outcome(URL)
    finally:
        downgrade(URL, "base")
    assert found == outcome(tmp_path / "relations.sqlite")
    assert found[2]


def test_up_and_down() -> None:
    with pytest.raises(RelationsError, match="no database yet"):
        open_database(URL, readonly=True)
    engine = open_database(URL, create=True)
    try:
        assert revision_of(URL) == HEAD
        with engine.begin() as connection:
            assert store_reference(connection)
            assert not store_reference(connection)
            views = inspect(connection).get_view_names()
            assert "event_list" in views
            for view in views:
                assert connection.execute(text(f"SELECT * FROM {view}")).all() == []  # noqa: S608
    finally:
        engine.dispose()
        downgrade(URL, "base")
    with pytest.raises(RelationsError, match="no database yet"):
        open_database(URL, readonly=True)
