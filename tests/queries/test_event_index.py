"""The index of events answers as the tables do, whatever is combined, and follows what changes them."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from relations_db.errors import RelationsError
from relations_db.queries import Filters, agreements, countries, events, participants, parties, people, tallies
from relations_db.queries.database import Answer
from relations_db.queries.event_index import plan
from relations_db.queries.filters import of_events
from relations_db.queries.overview import overview
from relations_db.queries.stats import count_events
from relations_db.queries.timeline import count_timeline, timeline
from relations_db.storage.engine import open_file
from relations_db.storage.event_index import STEPS, WANTED, settle_event_index
from tests.benchmarks.synthetic import build

ASKED = st.fixed_dictionaries(
    {},
    optional={
        "country": st.sampled_from([("China",), ("Tuvalu",), ("China", "France"), ("China", "ASEAN"), ("ASEAN",)]),
        "between": st.sampled_from([(("China", "US"),), (("China", "US"), ("Laos", "France")), (("ASEAN", "China"),)]),
        "organization": st.sampled_from([("ASEAN",), ("ASEAN", "UN")]),
        "office": st.sampled_from([("foreign minister",), ("president", "railway")]),
        "kind": st.sampled_from([("meeting",), ("meeting", "call"), ("visit", "gathering", "ceremony")]),
        "mode": st.sampled_from([("video",), ("video", "phone")]),
        "level": st.sampled_from([("parliament",), ("other", "head_of_state")]),
        "form": st.sampled_from([("state",)]),
        "status": st.sampled_from([("planned",), ("held", "planned")]),
        "inside": st.sampled_from([("France",), ("China", "Laos")]),
        "publisher": st.sampled_from([("Xinhua",), ("Xinhua", "KPL"), ("a",)]),
        "year": st.sampled_from(["2012", "1990"]),
        "since": st.sampled_from(["2005", "2020-02", "2024-02-10"]),
        "until": st.sampled_from(["1996", "2022", "2024-03-10"]),
        "sort": st.sampled_from(["oldest", "newest"]),
        "limit": st.integers(0, 60),
        "offset": st.integers(0, 30),
    },
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "world.sqlite"
    build(path, 1500)
    return path


@pytest.fixture(scope="module")
def indexed(world: Path) -> Iterator[sqlite3.Connection]:
    connection = open_file(world)
    yield connection
    connection.close()


@given(asked=ASKED)
def test_events_are_those_of_the_tables_in_their_order(
    asked: dict[str, object], indexed: sqlite3.Connection, unindexed: Connection
) -> None:
    filters = Filters(**asked)  # type: ignore[arg-type]
    try:
        filters.period()
    except Exception:
        return
    ours, theirs = events(indexed, filters), events(unindexed, filters)
    assert list(ours.keys) == list(theirs.keys)
    assert ours.count() == theirs.count()


@settings(max_examples=50)
@given(asked=ASKED, of=st.sampled_from([people, countries, parties, participants]))
def test_who_took_part_are_those_of_the_tables(
    asked: dict[str, object],
    of: Callable[[sqlite3.Connection | Connection, Filters], Answer[Any]],
    indexed: sqlite3.Connection,
    unindexed: Connection,
) -> None:
    filters = Filters(**asked)  # type: ignore[arg-type]
    if of is parties:
        filters = replace(filters, sort=None)
    try:
        ours, theirs = of(indexed, filters), of(unindexed, filters)
    except RelationsError:
        return
    assert list(ours) == list(theirs)
    assert ours.count() == theirs.count()


@pytest.mark.parametrize("filters", [Filters(country=("Laos",), year="2012"), Filters(between=(("China", "US"),))])
def test_people_are_those_of_the_tables(filters: Filters, indexed: sqlite3.Connection, unindexed: Connection) -> None:
    assert list(people(indexed, filters)) == list(people(unindexed, filters)) != []


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        (Filters(country=("China",)), True),
        (Filters(between=(("US", "China"),), kind=("meeting", "call")), True),
        (Filters(country=("China",), year="2012"), True),
        (Filters(kind=("visit",), since="2012", until="2014"), True),
        (Filters(country=("China",), until="1995"), True),
        (Filters(country=("China",), year="2012-03"), False),
        (Filters(country=("China", "France")), False),
        (Filters(country=("China",), inside=("France", "China")), False),
        (Filters(country=("China",), office=("minister",)), False),
    ],
)
def test_how_many_is_read_off_where_it_is_kept(
    filters: Filters, kept: bool, indexed: sqlite3.Connection, unindexed: Connection
) -> None:
    counted = tallies.count_events(indexed, of_events(indexed, filters))
    assert (counted is not None) is kept
    assert events(indexed, filters).count() == events(unindexed, filters).count() > 0
    assert tallies.count_events(unindexed, of_events(unindexed, filters)) is None


@pytest.mark.parametrize("sides", [("China", "US"), ("China",), ("ASEAN", "China")])
@pytest.mark.parametrize("filters", [Filters(), Filters(kind=("visit",)), Filters(year="2012")])
def test_a_timeline_is_counted_as_it_is_told(
    sides: tuple[str, ...], filters: Filters, indexed: sqlite3.Connection, unindexed: Connection
) -> None:
    told = timeline(indexed, sides, filters)
    assert told == timeline(unindexed, sides, filters)
    assert count_timeline(indexed, sides, filters) == count_timeline(unindexed, sides, filters) == len(told)


@pytest.mark.parametrize("sort", [None, "most", "name", "newest", "oldest"])
def test_everything_is_counted_as_in_the_tables(
    sort: str | None, indexed: sqlite3.Connection, unindexed: Connection
) -> None:
    for ask in (people, countries):
        of_kinds = Filters(sort=sort, kind=("meeting", "call"), limit=20)
        for filters in (Filters(sort=sort), Filters(sort=sort, limit=7, offset=3), of_kinds):
            ours, theirs = ask(indexed, filters), ask(unindexed, filters)
            assert list(ours) == list(theirs) != []
            assert ours.count() == theirs.count()


@pytest.mark.parametrize(
    "by",
    [("pair", "year"), ("year",), ("kind", "country"), ("pair",), ("country", "year")]
    + [(facet,) for facet in ("person", "place", "organization", "office", "status", "level", "mode")],
)
@pytest.mark.parametrize("filters", [Filters(), Filters(kind=("visit",)), Filters(limit=5)])
def test_statistics_are_those_of_the_tables(
    by: tuple[str, ...], filters: Filters, indexed: sqlite3.Connection, unindexed: Connection
) -> None:
    assert tallies.count_by(indexed, by, filters.kind) is not None
    assert count_events(indexed, by, filters) == count_events(unindexed, by, filters)


def test_what_is_held_is_that_of_the_tables(indexed: sqlite3.Connection, unindexed: Connection) -> None:
    assert overview(indexed) == overview(unindexed)
    for count in (events, participants, agreements):
        assert count(indexed).count() == count(unindexed).count() > 0


def test_the_index_is_asked_where_it_can_tell(indexed: sqlite3.Connection, unindexed: Connection) -> None:
    for filters, known in ((Filters(country=("China",)), True), (Filters(country=("ASEAN", "China")), False)):
        assert (plan(indexed, of_events(indexed, filters)) is not None) is known
        assert plan(unindexed, of_events(unindexed, filters)) is None


CHANGES = (
    "UPDATE events SET kind = 'ceremony' WHERE id = 7",
    "UPDATE events SET date_start = NULL, date_end = NULL, date = NULL, date_basis = NULL WHERE id = 7",
    "UPDATE events SET place_id = NULL WHERE place_id IS NOT NULL AND id < 20",
    "DELETE FROM events WHERE id = 7",
    "DELETE FROM event_countries WHERE event_id = 7",
    "INSERT INTO event_countries SELECT 7, id FROM countries WHERE id NOT IN (SELECT country_id FROM event_countries"
    " WHERE event_id = 7) LIMIT 1",
    "UPDATE participants SET person_id = (SELECT max(id) FROM people) WHERE id = (SELECT min(id) FROM participants)",
    "UPDATE participants SET role = 'Bard' WHERE event_id < 30",
    "DELETE FROM meetings",
    "UPDATE visits SET form = 'transit' WHERE form = 'state'",
    "UPDATE articles SET publisher = 'The Pelican' WHERE id < 5",
    "DELETE FROM articles WHERE publisher IS NOT NULL",
    "DELETE FROM event_organizations",
)


# How many events there are of each kind, year and pair of countries, as the tables have it; a country alone is a pair.
COUNTED = """
SELECT e.kind, coalesce(substr(e.date_start, 1, 4), 0) + 0 AS year, min(a.country_id, b.country_id) AS one,
  max(a.country_id, b.country_id) AS other, count(DISTINCT e.id)
FROM events e JOIN event_countries a ON a.event_id = e.id JOIN event_countries b ON b.event_id = e.id
GROUP BY 1, 2, 3, 4
UNION ALL SELECT kind, coalesce(substr(date_start, 1, 4), 0) + 0, NULL, NULL, count(*) FROM events GROUP BY 1, 2
"""
TALLIED = """
SELECT k.value, n.year, min(a.value, b.value), max(a.value, b.value), n.events
FROM event_index_tallies n JOIN event_index_terms k ON k.id = n.kind_id
LEFT JOIN event_index_terms a ON a.id = n.one_id LEFT JOIN event_index_terms b ON b.id = n.other_id
"""


# How many events of each kind have a value, as the index lists them.
LISTED = """
SELECT t.facet, t.value, e.kind, count(*) FROM event_index i JOIN event_index_terms t ON t.id = i.term_id
JOIN events e ON e.id = i.event_id GROUP BY 1, 2, 3
"""
SIZED = """
SELECT t.facet, t.value, k.value, s.events FROM event_index_sizes s JOIN event_index_terms t ON t.id = s.term_id
JOIN event_index_terms k ON k.id = s.kind_id
"""


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_is_counted_anew(change: str, unindexed: Connection) -> None:
    with unindexed.begin_nested() as undone:
        unindexed.execute(text(change))
        settle_event_index(unindexed)
        tallied = unindexed.execute(text(TALLIED)).all()
        assert len(set(tallied)) == len(tallied) > 100
        assert set(tallied) == set(unindexed.execute(text(COUNTED)).all())
        assert set(unindexed.execute(text(SIZED)).all()) == set(unindexed.execute(text(LISTED)).all())
        undone.rollback()


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_is_indexed_anew(change: str, unindexed: Connection) -> None:
    held = "SELECT t.facet, t.value, i.rank, i.event_id FROM event_index i JOIN event_index_terms t ON t.id = i.term_id"
    every = WANTED.format("(SELECT id AS event_id FROM events)")
    wanted = f"SELECT DISTINCT facet, value, rank, event_id FROM ({every})"  # noqa: S608
    with unindexed.begin_nested() as undone:
        before = set(unindexed.execute(text(held)).all())
        unindexed.execute(text(change))
        settle_event_index(unindexed)
        after = set(unindexed.execute(text(held)).all())
        assert after == set(unindexed.execute(text(wanted)).all()) != before
        undone.rollback()


@pytest.mark.parametrize("sort", ["newest", "oldest"])
@pytest.mark.parametrize(
    "filters",
    [
        Filters(country=("China",)),
        Filters(kind=("meeting", "call"), between=(("China", "US"),)),
        Filters(kind=("ceremony",), office=("minister",)),
        Filters(status=("planned",), publisher=("a",), year="2012"),
    ],
)
def test_lists_are_gone_through_in_their_order(filters: Filters, sort: str, indexed: sqlite3.Connection) -> None:
    where = of_events(indexed, filters)
    search = plan(indexed, where)
    assert search is not None
    order = "DESC" if sort == "newest" else "ASC"
    steps = [row[3] for row in indexed.execute(f"EXPLAIN QUERY PLAN {search.select(order, 50)}", where.values)]
    assert [step for step in steps if step.startswith(("SCAN", "USE TEMP B-TREE"))] == []
    assert any("event_index" in step or step.startswith("SEARCH d") for step in steps)


def test_only_what_has_changed_is_read(indexed: sqlite3.Connection) -> None:
    changed = r"event_index_stale|stale|changed|\(subquery"
    steps = [row[3] for step in STEPS for row in indexed.execute(f"EXPLAIN QUERY PLAN {step}")]
    assert [step for step in steps if re.match(rf"(MATERIALIZE|SCAN) (?!{changed})|BLOOM", step)] == []
