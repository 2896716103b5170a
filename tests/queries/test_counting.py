from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from relations_db.queries.filters import Filters
from relations_db.queries.glossary import schema
from relations_db.queries.stats import BY, count_events
from relations_db.queries.timeline import timeline
from relations_db.storage.engine import open_database
from tests.queries.small_world import build

MEETING, CALL, VISIT, FORUM = "2024-05-14-olaf-rigo", "2024-05-call", "2024-05-visit", "2025-lima"


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    engine = open_database(build(tmp_path_factory.mktemp("small") / "small.sqlite"), readonly=True)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


COUNTED = [
    (("pair", "year"), Filters(), (("CL–NO", "2024", 2),)),
    (("year",), Filters(), (("2024", 2),)),
    (("month",), Filters(kind=("visit",)), (("2024-05", 1),)),
    (("kind",), Filters(), (("call", 1), ("gathering", 1), ("meeting", 1), ("visit", 1))),
    (("level",), Filters(), (("head_of_state", 2),)),
    (("mode",), Filters(), (("in_person", 1), ("phone", 1))),
    (("country",), Filters(country=("Chile",)), (("Norway", 2),)),
    (("person",), Filters(kind=("meeting", "call", "visit")), (("José Rigo", 3), ("Olaf Haraldsson", 2))),
    (("person",), Filters(limit=1), (("José Rigo", 2),)),
    (("place",), Filters(), (("Oslo", 1),)),
    (("in", "kind"), Filters(), (("Norway", "meeting", 1), ("Norway", "visit", 1), ("Peru", "gathering", 1))),
    (("organization",), Filters(kind=("gathering",)), (("ASEAN", 1),)),
    (("party",), Filters(kind=("visit",)), (("GSP", 1),)),
    (("form",), Filters(), (("state", 1),)),
    (("status",), Filters(year="1999"), ()),
    (("office",), Filters(place=("Oslo",)), (("King", 1), ("President", 1))),
]


@pytest.mark.parametrize(("by", "filters", "rows"), COUNTED)
def test_events_are_counted(
    by: tuple[str, ...], filters: Filters, rows: tuple[tuple[object, ...], ...], connection: Connection
) -> None:
    counted = count_events(connection, by, filters)
    assert counted.by == by
    assert set(counted.rows) == set(rows)
    assert len(counted.rows) == len(rows)


@pytest.mark.parametrize("by", BY)
def test_everything_can_be_counted_by_the_year(by: str, connection: Connection) -> None:
    if by != "year":
        assert all(len(row) == 3 for row in count_events(connection, (by, "year")).rows)


def test_a_timeline_goes_from_the_oldest_to_the_newest(connection: Connection) -> None:
    rows = timeline(connection, ("Chile", "Norway"))
    assert [row.key for row in rows] == [CALL, VISIT, MEETING, "2024-05-fisheries"]
    assert [row.kind for row in rows] == ["call", "visit", "summit", "agreement"]
    assert {row.month for row in rows} == {"2024-05"}
    assert [row.main for row in rows] == [True, True, True, True]


def test_a_timeline_may_be_of_one_country_and_of_some_kinds(connection: Connection) -> None:
    assert [row.key for row in timeline(connection, ("Peru",))] == [FORUM]
    assert [row.key for row in timeline(connection, ("Chile",), Filters(kind=("visit",)))] == [VISIT]
    assert timeline(connection, ("Peru", "Norway")) == []


def test_the_schema_is_explained(connection: Connection) -> None:
    relations = schema(connection)
    assert relations[0].name == "event_list"
    assert {relation.type for relation in relations} == {"view", "table"}
    views = [relation for relation in relations if relation.type == "view"]
    assert [relation.name for relation in relations if not relation.row] == []
    assert [(c.relation, c.column) for view in views for c in view.columns if not c.holds] == []
