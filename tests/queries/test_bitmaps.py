"""Bitmaps and columns of the index of events answer as the tables do, and follow what changes them."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from relations_db.errors import RelationsError
from relations_db.queries import (
    Filters,
    about_events,
    bitmaps,
    careers,
    columns,
    countries,
    event_index,
    events,
    parties,
    people,
    ranked,
    rankings,
    search,
)
from relations_db.queries.database import Answer
from relations_db.queries.filters import of_events
from relations_db.queries.stats import BY, count_events
from relations_db.queries.vocabulary import KINDS
from relations_db.storage import bitmaps as stored
from relations_db.storage.bitmaps import wrong_bitmaps
from relations_db.storage.columns import wrong_columns
from relations_db.storage.engine import open_database, open_file
from relations_db.storage.event_index import drop_copies, settle_event_index, wrong_copies
from relations_db.storage.lists import wrong_lists
from relations_db.storage.upgrade import downgrade, upgrade
from tests.benchmarks.synthetic import build
from tests.queries.test_event_index import ASKED, CHANGES


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a database in which lists are long that elsewhere are not."""
    path = tmp_path_factory.mktemp("bitmaps") / "world.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stored, "LONG", 60)
        patch.setattr(event_index, "_BRIEF", 20)
        patch.setattr(bitmaps, "_FEW", 12)
        patch.setattr(columns, "_SPARSE", 100)
        patch.setattr(rankings, "_MANY", 500)
        patch.setattr(careers, "_MANY", 150)
        patch.setattr(careers, "_MOST", 300)
        patch.setattr(careers, "_FEW", 10)
        patch.setattr(rankings, "_FEW", 40)
        patch.setattr(ranked, "_NAMED", 100)
        patch.setattr(search, "_TOLD", 0.2)
        patch.setattr(search, "_FIRST", 3)
        patch.setattr(search, "_EVERYWHERE", 400)
        patch.setattr(rankings, "_LAID", 3)
        patch.setattr(rankings, "_OPENED", 1)
        patch.setattr(rankings, "_SOME", 100)
        patch.setattr(search, "_LISTED", 150)
        patch.setattr(search, "_LOOKED_UP", 20)
        patch.setattr(search, "_NARROWED", 50)
        patch.setattr(rankings, "_WALKED", (3, 20))
        patch.setattr(rankings, "_SHORT", 10)
        patch.setattr(bitmaps, "_SORTED", 300)
        patch.setattr(about_events, "_LISTED", 200)
        build(path, 1500)
        engine = open_database(path)
        with engine.begin() as connection:
            # People who acted for other countries than their own.
            connection.execute(text("UPDATE participants SET country_id = 'LA' WHERE id % 40 = 0"))
            # People who acted in no office that is known.
            connection.execute(text("UPDATE participants SET role = NULL WHERE id % 7 = 0"))
            # People of one name, who took part in one event.
            together = "SELECT person_id FROM participants WHERE event_id = 1"
            connection.execute(text(f"UPDATE people SET name = 'Somchai Pham' WHERE id IN ({together})"))  # noqa: S608
            drop_copies(connection)
            settle_event_index(connection)
        engine.dispose()
        yield path


@pytest.fixture(scope="module")
def mapped(world: Path) -> Iterator[sqlite3.Connection]:
    connection = open_file(world)
    yield connection
    connection.close()


@settings(max_examples=200)
@given(asked=ASKED)
def test_events_are_those_of_the_tables_in_their_order(
    asked: dict[str, object], mapped: sqlite3.Connection, unindexed: Connection
) -> None:
    filters = Filters(**asked)  # type: ignore[arg-type]
    try:
        filters.period()
    except RelationsError:
        return
    ours, theirs = events(mapped, filters), events(unindexed, filters)
    assert list(ours.keys) == list(theirs.keys)
    assert ours.count() == theirs.count()


COMBINED = [
    Filters(country=("China",), kind=("meeting",)),
    Filters(country=("China",), kind=("meeting",), sort="oldest", limit=30, offset=70),
    Filters(status=("held",), mode=("in_person",), year="2012", limit=50),
    Filters(status=("held",), level=("other", "party"), since="2003-05", limit=50, offset=10),
    Filters(office=("minister",), kind=("meeting", "visit"), until="2011-02-03", limit=50),
    Filters(office=("minister",), limit=2000),
    Filters(kind=("meeting", "call"), publisher=("Xinhua",), since="2020-02-10", until="2020-11", limit=5),
]


@pytest.mark.parametrize("filters", COMBINED)
def test_what_long_lists_have_in_common_is_read_off(
    filters: Filters, mapped: sqlite3.Connection, unindexed: Connection
) -> None:
    assert event_index.matching(mapped, of_events(mapped, filters)) is not None
    assert event_index.matching(unindexed, of_events(unindexed, filters)) is None
    ours, theirs = events(mapped, filters), events(unindexed, filters)
    assert list(ours.keys) == list(theirs.keys) != []
    assert ours.count() == theirs.count()


def test_what_is_undated_comes_last(unindexed: Connection) -> None:
    undated = "UPDATE events SET date_start = NULL, date_end = NULL, date = NULL, date_basis = NULL WHERE id < 400"
    with unindexed.begin_nested() as undone:
        unindexed.execute(text(undated))
        settle_event_index(unindexed)
        for sort in ("oldest", "newest"):
            filters = Filters(status=("held",), mode=("in_person",), sort=sort, limit=2000)
            assert event_index.matching(unindexed, of_events(unindexed, filters)) is not None
            ours = list(events(unindexed, filters).keys)
            unindexed.execute(text("INSERT INTO event_index_stale VALUES (1)"))
            assert ours == list(events(unindexed, filters).keys)
            unindexed.execute(text("DELETE FROM event_index_stale"))
        undone.rollback()


ACTORS = [
    Filters(status=("held",), limit=20),
    Filters(status=("held",), sort="name", limit=10, offset=5),
    Filters(status=("held",), sort="newest", limit=30),
    Filters(status=("held",), sort="oldest", limit=0),
    Filters(kind=("meeting",), mode=("in_person",), sort="oldest", limit=7, offset=3),
    Filters(since="2009-04", limit=12),
    Filters(until="2001", sort="newest", limit=12),
    Filters(country=("Laos",), limit=100),
    Filters(country=("Tuvalu",), limit=100),
    Filters(country=("Tuvalu",), limit=100, sort="newest"),
    Filters(country=("Tuvalu",), limit=4),
    Filters(country=("China", "Laos"), status=("held",), limit=15, offset=2),
    Filters(country=("Laos",), year="2012", sort="newest", limit=20),
    Filters(kind=("meeting", "visit"), publisher=("Xinhua",), limit=0),
    Filters(kind=("meeting", "visit"), publisher=("Xinhua",)),
    Filters(inside=("China",), level=("other", "party", "parliament"), limit=50),
]
# People alone are asked for by an office, as they acted in it or held it on a day.
IN_OFFICE = [
    Filters(office=("president",), limit=20),
    Filters(office=("president",), limit=0),
    Filters(office=("minister",), sort="name", limit=10, offset=5),
    Filters(office=("minister",), sort="newest", limit=30),
    Filters(office=("foreign minister", "railway"), sort="oldest", limit=9),
    Filters(office=("minister",), kind=("meeting",), limit=15),
    Filters(office=("minister",), status=("held",), limit=15, offset=10),
    Filters(office=("president",), since="2009-04", sort="name", limit=12),
    Filters(office=("state councillor",), status=("held",), limit=12),
    Filters(office=("state councillor",), status=("held",), sort="newest", limit=12),
    Filters(office=("minister",), year="2012", limit=12),
    Filters(office=("minister",), country=("China", "Laos"), limit=12),
    Filters(office=("president",), country=("Laos",), kind=("meeting",), sort="oldest", limit=40),
    Filters(office=("president",), country=("China",), sort="name", limit=40),
    Filters(office=("no such office",), limit=10),
    Filters(office=("president",)),
    Filters(on="2012", limit=20),
    Filters(on="2012", status=("held",), sort="newest", limit=20),
    Filters(on="2003-04", office=("minister",), sort="name", limit=20),
    Filters(on="2003-04", office=("minister",), country=("Laos",), limit=20),
]


OF_PEOPLE = st.fixed_dictionaries(
    {
        "office": st.sampled_from(
            [("minister",), ("president",), ("foreign minister",), ("state councillor", "general")]
        )
    },
    optional={
        "sort": st.sampled_from(["most", "name", "newest", "oldest"]),
        "on": st.sampled_from(["2012", "2003-04"]),
        "party": st.just(("Communist Party of China",)),
        "limit": st.integers(1, 40),
    },
)


@pytest.mark.parametrize("filters", ACTORS)
@pytest.mark.parametrize("of", [people, countries, parties])
def test_who_took_part_is_ranked_as_in_the_tables(
    of: Callable[[sqlite3.Connection | Connection, Filters], Answer[Any]],
    filters: Filters,
    mapped: sqlite3.Connection,
    unindexed: Connection,
) -> None:
    if of is parties and filters.sort in ("newest", "oldest"):
        filters = replace(filters, sort="name")
    ours, theirs = of(mapped, filters), of(unindexed, filters)
    assert list(ours) == list(theirs)
    assert ours.count() == theirs.count()


@pytest.mark.parametrize("filters", IN_OFFICE)
def test_who_acted_in_an_office_is_ranked_as_in_the_tables(
    filters: Filters, mapped: sqlite3.Connection, unindexed: Connection
) -> None:
    ours, theirs = people(mapped, filters), people(unindexed, filters)
    assert list(ours) == list(theirs)
    assert ours.count() == theirs.count()
    assert bool(ours.count()) is (filters.office != ("no such office",))


@settings(deadline=None, max_examples=150)
@given(asked=ASKED, more=OF_PEOPLE)
def test_who_acted_in_an_office_are_those_of_the_tables(
    asked: dict[str, object], more: dict[str, object], mapped: sqlite3.Connection, unindexed: Connection
) -> None:
    filters = Filters(**{**asked, **more})  # type: ignore[arg-type]
    try:
        ours, theirs = people(mapped, filters), people(unindexed, filters)
    except RelationsError:
        return
    assert list(ours) == list(theirs)
    assert ours.count() == theirs.count()


@settings(deadline=None, max_examples=60)
@given(asked=ASKED, of=st.sampled_from([people, countries]))
def test_who_took_part_are_those_of_the_tables(
    asked: dict[str, object],
    of: Callable[[sqlite3.Connection | Connection, Filters], Answer[Any]],
    mapped: sqlite3.Connection,
    unindexed: Connection,
) -> None:
    filters = Filters(**asked)  # type: ignore[arg-type]
    try:
        ours, theirs = of(mapped, filters), of(unindexed, filters)
    except RelationsError:
        return
    assert list(ours) == list(theirs)
    assert ours.count() == theirs.count()


COUNTED = [
    Filters(country=("China",)),
    Filters(country=("China", "Laos"), kind=("meeting", "visit"), status=("held",)),
    Filters(country=("Laos",), kind=KINDS, since="2008"),
    Filters(since="2003-05", until="2019", limit=5, offset=1),
    Filters(kind=("meeting",), office=("minister",)),
]


@pytest.mark.parametrize("filters", COUNTED)
@pytest.mark.parametrize(
    "by", [*((one,) for one in BY), ("year", "kind"), ("country", "year"), ("level", "office"), ("pair", "year")]
)
def test_statistics_are_those_of_the_tables(
    by: tuple[str, ...], filters: Filters, mapped: sqlite3.Connection, unindexed: Connection
) -> None:
    if by == ("form",):
        filters = replace(filters, kind=("visit",))
    assert event_index.matching(mapped, of_events(mapped, filters), whole=True) is not None
    counted = count_events(mapped, by, filters)
    assert counted == count_events(unindexed, by, filters)
    assert counted.rows


@pytest.mark.parametrize("words", ["number", "railway harbour", "satellite -water"])
@pytest.mark.parametrize("filters", [each for each in ACTORS if not each.sort])
def test_what_is_found_tells_of_what_matches(
    words: str, filters: Filters, mapped: sqlite3.Connection, unindexed: Connection
) -> None:
    ours, theirs = search.search(mapped, words, filters), search.search(unindexed, words, filters)
    assert list(ours.answer.keys) == list(theirs.answer.keys)
    assert ours.answer.count() == theirs.answer.count()


PERIODS = [("0001-01-01", "2009-06-30"), ("2010-06-01", "9999-12-31"), ("1990-01-01", "9999-12-31")]


@pytest.mark.parametrize(("first", "last"), [*PERIODS, ("2012-01-01", "2012-12-31"), ("1992-01-01", "2022-03-04")])
def test_what_is_found_is_of_the_period(first: str, last: str, unindexed: Connection) -> None:
    with unindexed.begin_nested() as undone:
        year = "date = '2010', date_start = '2010-01-01', date_end = '2010-12-31'"
        unindexed.execute(text(f"UPDATE articles SET {year} WHERE id % 7 = 0"))  # noqa: S608
        undated = "date = NULL, date_start = NULL, date_end = NULL, date_basis = NULL"
        unindexed.execute(text(f"UPDATE articles SET {undated} WHERE id % 5 = 0"))  # noqa: S608
        found = search.search(unindexed, "number", Filters(since=first, until=last)).answer.keys
        wanted = "SELECT id FROM articles WHERE text LIKE '%number%' AND date_end >= :first AND date_start <= :last"
        ids = unindexed.execute(text(wanted), {"first": first, "last": last}).scalars().all()
        assert sorted(found) == sorted(ids) != []
        undone.rollback()


@pytest.mark.parametrize("ids", [[], [0], [7, 8, 9], [1, 63, 64, 70_001]])
def test_a_bitmap_holds_what_was_put_in(ids: list[int]) -> None:
    assert bitmaps.ids_of(bitmaps.of_ids(ids)) == ids


DAYS = st.dates(date(1989, 6, 1), date(2026, 6, 1))


@given(first=st.none() | DAYS, last=st.none() | DAYS)
def test_a_period_has_the_events_of_its_days(first: date | None, last: date | None, mapped: sqlite3.Connection) -> None:
    if first is not None and last is not None and last < first:
        first, last = last, first
    days = {"first": str(first or date.min), "last": str(last or date.max)}
    wanted = mapped.execute("SELECT id FROM events WHERE date_end >= :first AND date_start <= :last", days)
    assert bitmaps.ids_of(bitmaps.of_period(mapped, first, last)) == sorted(id_ for (id_,) in wanted)


@pytest.mark.parametrize("change", CHANGES)
def test_bitmaps_follow_what_changes(change: str, unindexed: Connection) -> None:
    with unindexed.begin_nested() as undone:
        before = unindexed.execute(text("SELECT term_id, part, bits FROM event_index_bitmaps")).all()
        unindexed.execute(text(change))
        settle_event_index(unindexed)
        after = unindexed.execute(text("SELECT term_id, part, bits FROM event_index_bitmaps")).all()
        assert wrong_copies(unindexed) == []
        assert len(after) >= len(before) > 50
        undone.rollback()


CAREERS = "SELECT person_id, acted, offices, ends, events FROM event_index_careers ORDER BY 1"
OF_COLUMNS = "SELECT facet, part, ends, items FROM event_index_columns ORDER BY 1, 2"
LISTS = "SELECT term_id, events FROM event_index_lists ORDER BY 1"
OF_DAYS = "SELECT part, days FROM event_index_days ORDER BY 1"
COPIES = (CAREERS, OF_COLUMNS, LISTS, OF_DAYS)


@pytest.mark.parametrize("revision", ["0011", "0012", "0013"])
def test_a_database_that_exists_is_filled(revision: str, world: Path, tmp_path: Path) -> None:
    path = tmp_path / "older.sqlite"
    with sqlite3.connect(world) as made, sqlite3.connect(path) as copy:
        made.backup(copy)
        wanted = [made.execute(held).fetchall() for held in COPIES]
    downgrade(path, revision)
    with sqlite3.connect(path) as older:
        tables = {name for (name,) in older.execute("SELECT name FROM sqlite_master")}
        assert not {"event_index_lists", "event_index_days"} & tables
        assert revision != "0012" or [older.execute(held).fetchall() for held in (CAREERS, OF_COLUMNS)] != wanted[:2]
    upgrade(path)
    with sqlite3.connect(path) as filled:
        assert [filled.execute(held).fetchall() for held in COPIES] == wanted
    assert all(wanted)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE event_index_careers SET events = zeroblob(length(events))",
        "UPDATE event_index_lists SET events = zeroblob(length(events)) WHERE length(events) > 8",
        "DELETE FROM event_index_lists WHERE term_id = (SELECT max(term_id) FROM event_index_lists)",
        "UPDATE event_index_days SET days = zeroblob(length(days))",
        "UPDATE event_index_columns SET items = zeroblob(length(items)) WHERE facet = 'place'",
        "UPDATE event_index_bitmaps SET bits = x'00' WHERE id = 1",
    ],
)
def test_what_is_not_what_the_tables_hold_is_told(damage: str, unindexed: Connection) -> None:
    with unindexed.begin_nested() as undone:
        assert wrong_copies(unindexed) == []
        unindexed.execute(text(damage))
        assert len(wrong_copies(unindexed)) == 1
        undone.rollback()


def test_bitmaps_and_columns_are_made_anew(unindexed: Connection) -> None:
    kept = "SELECT DISTINCT term_id FROM event_index_bitmaps ORDER BY 1"
    with unindexed.begin_nested() as undone:
        before, *held = (unindexed.execute(text(each)).all() for each in (kept, *COPIES))
        drop_copies(unindexed)
        settle_event_index(unindexed)
        assert unindexed.execute(text(kept)).all() == before != []
        assert [unindexed.execute(text(each)).all() for each in COPIES] == held
        assert all(held)
        unindexed.execute(text("DELETE FROM event_index WHERE event_id = 7"))
        assert len(wrong_bitmaps(unindexed)) == 1
        assert len(wrong_columns(unindexed)) > 1
        assert len(wrong_lists(unindexed)) == 1
        undone.rollback()
