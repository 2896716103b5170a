"""Test which reports are one event, and what the event then says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relations_db.extraction.reports import EventReport
from relations_db.language.date_clues import DateClues
from relations_db.language.dates import When
from relations_db.resolution import resolve
from relations_db.resolution.things import Event
from tests.resolution.telling import article, event, key

DUARTE, KARIM, NYMAN = (
    "Ines Duarte, PT, President",
    "Yusuf Karim, MA, Prime Minister",
    "Ada Nyman, FI, President",
)


def told(*reports: EventReport) -> list[Event]:
    """Give the events of reports, each told by an article of its own."""
    return list(resolve([article(f"article {n}", report) for n, report in enumerate(reports)]).events)


ONE = {
    "same": (event("meeting", "2024-05-03", DUARTE, KARIM), event("meeting", "2024-05-03", DUARTE, KARIM)),
    "surnames": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-05-03", "Duarte, PT", "Karim, MA"),
    ),
    "month": (event("meeting", "2024-05-03", DUARTE, KARIM), event("meeting", "2024-05", DUARTE, KARIM)),
    "year": (event("meeting", "2024-05-03", DUARTE, KARIM), event("meeting", "2024", DUARTE, KARIM)),
    "planned and held": (
        event("meeting", "2024-05-03", DUARTE, KARIM, status="planned"),
        event("meeting", "2024-05-03", DUARTE, KARIM),
    ),
    "nameless": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-05-03", sides="MA PT"),
    ),
    "one side named": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-05-03", DUARTE, sides="MA PT"),
    ),
    "year closed by another": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "--05-03", DUARTE, KARIM),
    ),
    "of two alone on one day, one account errs about the city": (
        event("meeting", "2024-05-03", DUARTE, KARIM, place="Rabat", place_country="MA"),
        event("meeting", "2024-05-03", DUARTE, KARIM, place="Fez", place_country="MA"),
    ),
    "visit's first day and its stretch": (
        event("visit", "2024-05-02/2024-05-05", DUARTE + "!visitor", sides="MA PT", host="MA"),
        event("visit", "2024-05-02", DUARTE + "!visitor", sides="MA PT", host="MA"),
    ),
    "visit's arrival and its end": (
        event("visit", "2024-05-02", DUARTE + "!visitor", sides="MA PT", host="MA", rule="arrive"),
        event("visit", "2024-05-11", DUARTE + "!visitor", sides="MA PT", host="MA", rule="leave"),
    ),
    "visit's arrival and talks on it": (
        event("visit", "2024-05-02", DUARTE + "!visitor", sides="MA PT", host="MA", rule="arrive"),
        event("visit", "2024-05-06", DUARTE + "!visitor", sides="MA PT", host="MA", rule="talks there"),
    ),
    "visit known to the month": (
        event("visit", "2024-05-02/2024-05-05", DUARTE + "!visitor", sides="MA PT", host="MA"),
        event("visit", "2024-05", DUARTE + "!visitor", sides="MA PT", host="MA"),
    ),
    "message one side named": (
        event("message", "2024-05-03", DUARTE + "!sender", KARIM + "!recipient"),
        event("message", "2024-05-03", DUARTE + "!sender", sides="MA PT"),
    ),
    "gathering by its short name": (
        event(
            "gathering",
            "2024-05-03",
            sides="PT MA ~ECOWAS",
            name="24th Summit of the Economic Community of West African States",
        ),
        event("gathering", "2024-05", sides="PT MA ~ECOWAS", name="the ECOWAS summit"),
    ),
    "gathering, told from two countries": (
        event("gathering", "2024-05", sides="PT", name="12th Lusophone Ocean Forum"),
        event("gathering", "2024-05-03", sides="BR", name="12th Lusophone Ocean Forum"),
    ),
    "gathering without a day, told elsewhere": (
        event("gathering", None, sides="PT", name="12th Lusophone Ocean Forum"),
        event("gathering", "2024-05-03", sides="PT MA", name="12th Lusophone Ocean Forum"),
    ),
    "gathering, edition in words": (
        event("gathering", "2024-05-03", sides="PT MA", name="Twelfth Lusophone Ocean Forum"),
        event("gathering", "2024-05-03", sides="PT MA BR", name="12th Lusophone Ocean Forum"),
    ),
    "ceremony by name": (
        event("ceremony", "2024-05-03", DUARTE, sides="MA PT", name="opening of the Tangier solar park"),
        event(
            "ceremony",
            "2024-05-03",
            KARIM,
            sides="MA PT",
            name="opening ceremony of the solar park in Tangier",
        ),
    ),
    "nameless banquets": (
        event("ceremony", "2024-05-03", DUARTE, KARIM, place="Rabat", place_country="MA", rule="give banquet"),
        event("ceremony", "2024-05-03", DUARTE, KARIM, place="Rabat", place_country="MA", rule="attend dinner"),
    ),
}


@pytest.mark.parametrize("reports", ONE.values(), ids=ONE)
def test_one_event(reports: tuple[EventReport, EventReport]) -> None:
    (found,) = told(*reports)
    assert found.reports == tuple(sorted(f"{key(f'article {n}')}/0" for n in range(2)))


TWO = {
    "call and meeting": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("call", "2024-05-03", DUARTE, KARIM),
    ),
    "video and in person": (
        event("meeting", "2024-05-03", DUARTE, KARIM, mode="video"),
        event("meeting", "2024-05-03", DUARTE, KARIM, mode="in_person"),
    ),
    "other partner": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-05-03", DUARTE, "Salma Idrissi, MA, Speaker"),
    ),
    "other month": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-08-03", DUARTE, KARIM),
    ),
    "next day, both stated": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-05-04", DUARTE, KARIM),
    ),
    "bilateral and trilateral": (
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-05-03", DUARTE, KARIM, NYMAN),
    ),
    "other city": (
        event("meeting", "2024-05-03", DUARTE, KARIM, place="Rabat", place_country="MA"),
        event("meeting", "2024-05-03", DUARTE, KARIM, place="Lisbon", place_country="PT"),
    ),
    "other city, somebody unnamed": (
        event("meeting", "2024-05-03", DUARTE, sides="MA PT", place="Rabat", place_country="MA"),
        event("meeting", "2024-05-03", DUARTE, sides="MA PT", place="Fez", place_country="MA"),
    ),
    "other city, in some days": (
        event("meeting", "2024-05-03/2024-05-04", DUARTE, KARIM, place="Rabat", place_country="MA"),
        event("meeting", "2024-05-03/2024-05-04", DUARTE, KARIM, place="Fez", place_country="MA"),
    ),
    "visits in two months": (
        event("visit", "2024-03-02", DUARTE + "!visitor", sides="MA PT", host="MA"),
        event("visit", "2024-09-05", DUARTE + "!visitor", sides="MA PT", host="MA"),
    ),
    "visit's end and the next arrival": (
        event("visit", "2024-05-02", DUARTE + "!visitor", sides="MA PT", host="MA", rule="leave"),
        event("visit", "2024-05-11", DUARTE + "!visitor", sides="MA PT", host="MA", rule="arrive"),
    ),
    "visit's arrival and an end weeks later": (
        event("visit", "2024-05-02", DUARTE + "!visitor", sides="MA PT", host="MA", rule="arrive"),
        event("visit", "2024-05-28", DUARTE + "!visitor", sides="MA PT", host="MA", rule="leave"),
    ),
    "visits to two hosts": (
        event("visit", "2024-03-02", DUARTE + "!visitor", sides="MA PT", host="MA"),
        event("visit", "2024-03-04", DUARTE + "!visitor", sides="FI PT", host="FI"),
    ),
    "visits of two people": (
        event("visit", "2024-03-02", DUARTE + "!visitor", sides="MA PT", host="MA"),
        event("visit", "2024-03-02", "Rui Campos, PT!visitor", sides="MA PT", host="MA"),
    ),
    "messages of two senders": (
        event("message", "2024-05-03", DUARTE + "!sender", sides="MA PT"),
        event("message", "2024-05-03", "Rui Campos, PT!sender", sides="MA PT"),
    ),
    "editions": (
        event("gathering", "2024-05", sides="PT MA", name="23rd Lusophone Ocean Forum"),
        event("gathering", "2024", sides="PT MA", name="24th Lusophone Ocean Forum"),
    ),
    "summit and ministers": (
        event("gathering", "2024-05-03", sides="PT MA ~EU", name="EU-Maghreb summit"),
        event("gathering", "2024-05-03", sides="PT MA ~EU", name="EU-Maghreb foreign ministers' meeting"),
    ),
    "banquet and wreath": (
        event("ceremony", "2024-05-03", DUARTE, KARIM, name="state banquet"),
        event("ceremony", "2024-05-03", DUARTE, KARIM, name="wreath-laying at the mausoleum"),
    ),
    "nameless banquet and opening": (
        event("ceremony", "2024-05-03", DUARTE, KARIM, place="Rabat", place_country="MA", rule="give banquet"),
        event("ceremony", "2024-05-03", DUARTE, KARIM, place="Rabat", place_country="MA", rule="inaugurate"),
    ),
}


@pytest.mark.parametrize("reports", TWO.values(), ids=TWO)
def test_two_events(reports: tuple[EventReport, EventReport]) -> None:
    found = told(*reports)
    assert len(found) == 2
    assert len({e.key for e in found}) == 2


def test_three_talks_of_one_visitor() -> None:
    hosts = ("Salma Idrissi, MA, Speaker", KARIM, "Hassan Alaoui, MA, King")
    found = told(*(event("meeting", "2024-05-03", DUARTE, host) for host in hosts for _ in range(2)))
    assert len(found) == 3


def test_nameless_account_joins_nothing_where_two_could_be_meant() -> None:
    found = told(
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-05-03", DUARTE, "Salma Idrissi, MA, Speaker"),
        event("meeting", "2024-05-03", sides="MA PT"),
    )
    assert len(found) == 3


def test_background_year_counts_no_further_meeting() -> None:
    found = told(
        event("meeting", "2024-05-03", DUARTE, KARIM),
        event("meeting", "2024-09-13", DUARTE, KARIM),
        event("meeting", "2024", DUARTE, KARIM),
    )
    assert [e.date for e in found] == ["2024-05-03", "2024-09-13"]


def test_undated_account_goes_to_what_is_nearest_to_its_writing() -> None:
    dateline = DateClues(dateline=When(2024, 9, 20))
    visits = [
        event("visit", date, DUARTE + "!visitor", sides="MA PT", host="MA")
        for date in ("2022-03-02", "2024-09-05", None)
    ]
    first, second, undated = (article(f"article {n}", report) for n, report in enumerate(visits))
    found = resolve([first, second, replace(undated, clues=dateline)]).events
    assert [(e.date, len(e.reports)) for e in found] == [("2022-03-02", 1), ("2024-09-05", 2)]


def test_better_founded_values_win() -> None:
    meeting = event("meeting", "2024-05-03", DUARTE, KARIM, place="Rabat", place_country="MA")
    (found,) = told(
        meeting,
        replace_place(meeting, None),
        event("meeting", "2024-05", DUARTE, "Karim, MA, head of government", status="planned"),
        event(
            "meeting",
            "2024-05-03",
            DUARTE,
            KARIM,
            "Rui Campos, PT, Foreign Minister!attendee",
            mode="in_person",
        ),
    )
    assert (found.status, found.date, found.date_basis, found.place, found.mode) == (
        "held",
        "2024-05-03",
        "stated",
        "Rabat",
        "in_person",
    )
    assert found.countries == ("MA", "PT")
    assert [(a.person, a.role, a.capacity) for a in found.participants] == [
        ("yusuf-karim", "Prime Minister", "principal"),
        ("ines-duarte", "President", "principal"),
        ("rui-campos", "Foreign Minister", "attendee"),
    ]
    assert found.level == "head_of_state"
    assert found.key == "2024-05-03-yusuf-karim-ines-duarte"


def replace_place(report: EventReport, place: str | None) -> EventReport:
    return EventReport(**{f: getattr(report, f) for f in report.__struct_fields__} | {"place": place})


def test_visit_takes_the_stretch_of_days() -> None:
    visit = {"sides": "MA PT", "host": "MA"}
    (found,) = told(
        event("visit", "2024-05-02", DUARTE + "!visitor", **visit),
        event("visit", "2024-05-04", DUARTE + "!visitor", **visit),
        event("visit", "2024-05", DUARTE + "!visitor", visit_form="state", **visit),
    )
    assert (found.date, found.visit_form, found.key) == (
        "2024-05-02/2024-05-04",
        "state",
        "2024-05-02-visit-ines-duarte-ma",
    )


def test_meeting_is_part_of_the_visit() -> None:
    visit = event("visit", "2024-05-02/2024-05-05", DUARTE + "!visitor", sides="MA PT", host="MA")
    meeting = event("meeting", "2024-05-03", DUARTE, KARIM)
    elsewhere = event("meeting", "2024-05-03", DUARTE, NYMAN)
    later = event("meeting", "2024-05-09", DUARTE, "Salma Idrissi, MA")
    parents = {e.key: e.parent for e in told(visit, meeting, elsewhere, later)}
    assert parents == {
        "2024-05-02-visit-ines-duarte-ma": None,
        "2024-05-03-yusuf-karim-ines-duarte": "2024-05-02-visit-ines-duarte-ma",
        "2024-05-03-ada-nyman-ines-duarte": None,
        "2024-05-09-salma-idrissi-ines-duarte": None,
    }


def test_visit_of_one_known_day_goes_on() -> None:
    visit = event("visit", "2024-05-02", DUARTE + "!visitor", sides="MA PT", host="MA")
    days = ["2024-05-01", "2024-05-04", "2024-05-05"]
    found = told(visit, *(event("meeting", day, DUARTE, KARIM) for day in days))
    assert [e.parent is not None for e in found if e.kind == "meeting"] == [False, True, False]


def test_meeting_at_a_summit_is_part_of_it() -> None:
    summit = event("gathering", "2024-05-02/2024-05-05", sides="BR PT MA", name="Atlantic Summit", place="Praia")
    found = told(summit, event("meeting", "2024-05-03", DUARTE, KARIM, place="Praia", place_country="CV"))
    assert next(e for e in found if e.kind == "meeting").parent == "2024-05-02-atlantic-summit"


def test_introduction_and_reprint_are_one() -> None:
    things = resolve(
        [
            article("post", event("meeting", "2024-05-03", "Duarte, PT", "Karim, MA")),
            article("reprint", event("meeting", "2024-05-03", DUARTE, KARIM), parent="post"),
        ]
    )
    assert [len(e.reports) for e in things.events] == [2]


def test_keys_are_unique_and_say_what_they_name() -> None:
    found = told(
        event("call", "2024-05-03", DUARTE, KARIM),
        event("message", "2024-05", DUARTE + "!sender", sides="PT MA"),
        event("meeting", "2024-05-03", sides="PT MA"),
        event("gathering", "2024", sides="PT MA", name="Third Lusophone Ocean Forum"),
        event("meeting", None, DUARTE, KARIM),
    )
    assert [e.key for e in found] == [
        "2024-05-03-call-yusuf-karim-ines-duarte",
        "2024-05-03-meeting-ma-pt",
        "2024-05-message-ines-duarte-ma",
        "2024-third-lusophone-ocean-forum",
        "undated-yusuf-karim-ines-duarte",
    ]


def test_given_twice_counts_once() -> None:
    one = article("a", event("meeting", "2024-05-03", DUARTE, KARIM))
    other = replace(one, reports=())
    assert resolve([one, other, one]) == resolve([one])


def test_talks_that_somebody_joined_later() -> None:
    """One article tells of both; where two articles do so, one has only told more of who was there."""
    commission = "Lars Holm, ~EU, President"
    two = event("meeting", "2024-05-03", DUARTE, KARIM)
    three = event("meeting", "2024-05-03", DUARTE, KARIM, commission)
    assert len(resolve([article("article", two, three)]).events) == 2
    assert len(told(two, three)) == 1
