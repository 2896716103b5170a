from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from relations_db.errors import RelationsError
from relations_db.queries import (
    Filters,
    agreements,
    countries,
    events,
    meetings,
    participants,
    parties,
    people,
    story,
    vocabulary,
)
from relations_db.queries.vocabulary import AmbiguousNameError, UnknownNameError
from relations_db.storage import vocabulary as closed
from relations_db.storage.engine import open_database
from tests.queries.small_world import build

MEETING, CALL, VISIT, FORUM = "2024-05-14-olaf-rigo", "2024-05-call", "2024-05-visit", "2025-lima"


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path: Path = build(tmp_path_factory.mktemp("small") / "small.sqlite")
    engine = open_database(path, readonly=True)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


CASES = [
    (Filters(), {MEETING, CALL, VISIT, FORUM}),
    (Filters(between=(("Chile", "Norway"),)), {MEETING, CALL, VISIT}),
    (Filters(between=(("norwegian", "CL"),)), {MEETING, CALL, VISIT}),
    (Filters(between=(("Chile", "ASEAN"),)), {FORUM}),
    (Filters(between=(("Peru", "Norway"),)), set()),
    (Filters(between=(("Peru", "Chile"), ("Chile", "Norway"))), {MEETING, CALL, VISIT, FORUM}),
    (Filters(country=("Peru",)), {FORUM}),
    (Filters(country=("Peru", "Norway")), {MEETING, CALL, VISIT, FORUM}),
    (Filters(organization=("ASEAN",)), {FORUM}),
    (Filters(person=("Olaf",)), {MEETING, CALL}),
    (Filters(person=("haraldsson olaf",)), {MEETING, CALL}),
    (Filters(person=("Jose Rigo",)), {MEETING, CALL, VISIT}),
    (Filters(person=("rigo",)), {MEETING, CALL, VISIT}),
    (Filters(person=("Olaf", "Ana Rigo")), set()),
    (Filters(party=("GSP",)), {VISIT}),
    (Filters(party=("green salmon party",)), {VISIT}),
    (Filters(office=("minister prime",)), {FORUM}),
    (Filters(office=("100%",)), set()),
    (Filters(place=("OSLO",)), {MEETING}),
    (Filters(inside=("Norway",)), {MEETING, VISIT}),
    (Filters(year=2024), {MEETING, CALL, VISIT}),
    (Filters(year="2025"), {FORUM}),
    (Filters(since="2024-05-15"), {CALL, VISIT, FORUM}),
    (Filters(until="2024-05-13"), {CALL, VISIT}),
    (Filters(since="2024-05-14", until="2024-05-14"), {MEETING, CALL, VISIT}),
    (Filters(year=2025, until="2024"), None),
    (Filters(since="2025-06-01", until="2025-06-30"), {FORUM}),
    (Filters(kind=("visit",)), {VISIT}),
    (Filters(mode=("phone", "video")), {CALL}),
    (Filters(status=("planned",)), {FORUM}),
    (Filters(level=("head_of_state",)), {MEETING, CALL}),
    (Filters(publisher=("nobody",)), set()),
    (Filters(country=("Chile",), kind=("meeting",), year=2024, place=("Oslo",)), {MEETING}),
    (Filters(country=("x' OR '1'='1",)), None),
]


@pytest.mark.parametrize(("filters", "expected"), CASES)
def test_events_that_match(filters: Filters, expected: set[str] | None, connection: Connection) -> None:
    if expected is None:
        with pytest.raises(RelationsError):
            events(connection, filters)
    else:
        answer = events(connection, filters)
        assert {event.key for event in answer} == expected
        assert len(answer) == len(expected)


def test_order_and_page(connection: Connection) -> None:
    newest = [event.key for event in events(connection)]
    assert newest == [FORUM, MEETING, VISIT, CALL]
    for size in (1, 2, 3):
        paged = [e.key for at in range(0, 4, size) for e in events(connection, Filters(limit=size, offset=at))]
        assert paged == newest
    assert [event.key for event in events(connection, Filters(offset=3))] == [CALL]
    assert {e.key for e in events(connection, Filters(sort="oldest", limit=2))} == {CALL, VISIT}


def test_meetings_are_meetings_and_calls(connection: Connection) -> None:
    assert {event.key for event in meetings(connection)} == {MEETING, CALL}
    assert next(iter(meetings(connection, evidence=False))).evidence == ()


def test_participants_are_filtered_by_their_own_side(connection: Connection) -> None:
    rows = list(participants(connection, Filters(country=("Norway",))))
    assert {(row.person, row.event) for row in rows} == {
        ("Olaf Haraldsson", MEETING),
        ("Olaf Haraldsson", CALL),
    }
    assert {row.person for row in participants(connection, Filters(office=("president",)))} == {"José Rigo"}


def test_people_and_countries_count_what_matches(connection: Connection) -> None:
    (rigo,) = people(connection, Filters(person=("Jose Rigo",), country=("Chile",)))
    assert (rigo.name, rigo.events, rigo.names, rigo.roles) == (
        "José Rigo",
        3,
        ("José Rigo", "Rigo"),
        ("President",),
    )
    counted = {row.code: (row.events, row.meetings) for row in countries(connection, Filters(year=2024))}
    assert counted == {"CL": (3, 2), "NO": (3, 2)}
    assert {row.code for row in countries(connection, Filters(country=("Peru",)))} == {"CL", "KP", "KR", "PE"}


def test_agreements_and_parties(connection: Connection) -> None:
    for filters in (
        Filters(between=(("Norway", "Chile"),)), Filters(party=("GSP",)), Filters(person=("Olaf",)),
        Filters(kind=("memorandum",), year=2024), Filters(place=("Oslo",), status=("signed",)),
    ):  # fmt: skip
        (agreement,) = agreements(connection, filters)
        assert (agreement.title, agreement.parties) == ("fisheries memorandum", ("GSP",))
        assert agreement.evidence[0].rule == "signed"
    assert list(agreements(connection, Filters(country=("Peru",)))) == []
    assert [party.acronym for party in parties(connection, Filters(country=("Chile",)))] == ["GSP"]


@pytest.mark.parametrize(
    ("name", "error"),
    [("Nobody At All", UnknownNameError), ("2024-05", AmbiguousNameError), ("Rigo", AmbiguousNameError)],
)
def test_what_is_not_one_thing_is_refused(name: str, error: type[Exception], connection: Connection) -> None:
    with pytest.raises(error):
        story(connection, name)


def test_the_words_are_those_of_the_schema() -> None:
    assert set(vocabulary.KINDS) == set(closed.EVENT_KINDS)
    for mine, theirs in (
        (vocabulary.MODES, closed.MODES), (vocabulary.STATUSES, closed.STATUSES),
        (vocabulary.LEVELS, closed.LEVELS),
        (vocabulary.AGREEMENT_KINDS, closed.AGREEMENT_KINDS),
        (vocabulary.AGREEMENT_STATUSES, closed.AGREEMENT_STATUSES),
    ):  # fmt: skip
        assert mine == theirs
