"""The schema also goes up and down on PostgreSQL, where RELATIONS_TEST_DB_URL names an empty one."""

import os

import pytest
from sqlalchemy import inspect, text

from relations_db.errors import RelationsError
from relations_db.storage.engine import open_database, revision_of
from relations_db.storage.reference import store_reference
from relations_db.storage.revisions import HEAD
from relations_db.storage.upgrade import downgrade

URL = os.environ.get("RELATIONS_TEST_DB_URL", "")


@pytest.mark.skipif(not URL.startswith("postgresql"), reason="no PostgreSQL is named")
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
