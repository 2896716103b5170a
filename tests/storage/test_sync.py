"""A table is brought to what is wanted, and what was right already is left alone."""

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, create_engine, insert, select

from relations_db.storage.sync import remove, replace, upsert

THING = Table(
    "things",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("key", Text),
    Column("value", Integer),
)

contents = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 3) | st.none())


def fill(connection: Connection, content: dict[str, int | None]) -> dict[str, int]:
    """Put rows in and give their ids by key."""
    THING.create(connection)
    if content:
        connection.execute(insert(THING), [{"key": key, "value": value} for key, value in content.items()])
    return {row.key: row.id for row in connection.execute(select(THING))}


def content_of(connection: Connection) -> dict[str, int | None]:
    return {row.key: row.value for row in connection.execute(select(THING))}


@given(contents, contents)
def test_upsert_and_remove(before: dict[str, int | None], wanted: dict[str, int | None]) -> None:
    with create_engine("sqlite://").begin() as connection:
        ids = fill(connection, before)
        synced = upsert(connection, THING, ["key"], [{"key": k, "value": v} for k, v in wanted.items()])
        assert content_of(connection) == before | wanted
        assert {key: row for (key,), row in synced.ids.items()} == {
            row.key: row.id for row in connection.execute(select(THING)) if row.key in wanted
        }
        assert set(synced.stale) == {ids[key] for key in before.keys() - wanted.keys()}
        remove(connection, THING, synced.stale)
        assert content_of(connection) == wanted
        assert all(synced.ids[key,] == ids[key] for key in before.keys() & wanted.keys())


@given(contents, contents)
def test_replace(before: dict[str, int | None], wanted: dict[str, int | None]) -> None:
    with create_engine("sqlite://").begin() as connection:
        ids = fill(connection, before)
        replace(connection, THING, [{"key": k, "value": v} for k, v in wanted.items()])
        assert content_of(connection) == wanted
        same = {key for key, value in wanted.items() if key in before and before[key] == value}
        after = {row.key: row.id for row in connection.execute(select(THING))}
        assert {key: after[key] for key in same} == {key: ids[key] for key in same}


def test_only_rows_among_those_named_are_compared() -> None:
    with create_engine("sqlite://").begin() as connection:
        fill(connection, {"a": 1, "b": 2})
        replace(connection, THING, [{"key": "c", "value": 1}], among={"value": [1]})
        assert content_of(connection) == {"c": 1, "b": 2}
