"""Test who is who over many articles."""

import csv
from pathlib import Path

import pytest

from relations_db.extraction.reports import Report
from relations_db.resolution import resolve
from relations_db.resolution.things import Person, Things
from tests.resolution.telling import article, event


def people(*told: tuple[str, Report]) -> list[Person]:
    return list(resolve([article(name, report) for name, report in told]).people)


def met(one: str, other: str = "Ada Nyman, FI, President", date: str = "2024-05-03") -> Report:
    return event("meeting", date, one, other)


SAME = [
    ("Tô Lâm, VN", "To Lam, VN"),
    ("K P Sharma Oli, NP", "KP Sharma Oli, NP"),
    ("Narendra Modi, IN", "Modi, IN"),
    ("Fumio Kishida, JP", "Kishida Fumio, JP"),
    ("Asif Ali Zardari, PK", "Zaradari, PK"),
    ("Mohammed bin Salman, SA", "Mohammed bin Salman bin Abdulaziz Al Saud, SA"),
    ("S. Jaishankar, IN", "Subrahmanyam Jaishankar, IN"),
    ("Pushpa Kamal Dahal ‘Prachanda’, NP", "Prachanda, NP"),
    ("António Guterres, ~UN", "Antonio Guterres, PT"),
    ("Nguyen Phu Trong, VN", "Trong, VN"),
    ("Luiz Inácio Lula da Silva, BR", "Lula, BR"),
    ("Anura Kumara Dissanayake, LK", "Anura Kumar Disanayaka, LK"),
    ("Emmanuel Macron, FR", "Emmanuel Jean-Michel Macron, FR"),
    ("Kh. Battulga, MN", "Khaltmaagiin Battulga, MN"),
    ("Alex Brandt, AT, President", "Alexander Brandt, AT, President"),
    ("Akihitto, JP, Emperor", "Akihito Tenno, JP, Emperor"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_person(one: str, other: str) -> None:
    found = people(("a", met(one)), ("b", met(other)))
    assert len(found) == 2
    both = {one.split(",")[0], other.split(",")[0]}
    assert both <= set(next(p for p in found if p.name != "Ada Nyman").names)


DIFFERENT = [
    ("Delegate 000012, FR", "Delegate 000013, FR"),
    ("Wang Yi, CN", "Wang Huning, CN"),
    ("Hun Sen, KH", "Hun Manet, KH"),
    ("Salman bin Abdulaziz Al Saud, SA", "Mohammed bin Salman bin Abdulaziz Al Saud, SA"),
    ("John Smith, US", "John Smith, GB"),
    ("Fidel Castro, CU", "Raúl Castro, CU"),
    ("Le Van Chien, VN", "Do Van Chien, VN"),
    ("Modi, IN", "Modi, LK"),
    ("Alex Brandt, AT, President", "Alexander Brandt, AT, Ambassador"),
    ("Akihito, JP, Emperor", "Akihiko Onodera, JP, President of the Agency"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_people(one: str, other: str) -> None:
    assert len(people(("a", met(one)), ("b", met(other)))) == 3


def test_lone_surname_means_the_one_in_its_article() -> None:
    things = resolve(
        [
            article("a", met("Sofia Lindqvist, SE"), event("call", "2024-06-01", "Lindqvist, SE", "Ada Nyman, FI")),
            article("b", met("Karl Lindqvist, SE")),
        ]
    )
    assert {p.name: p.names for p in things.people}["Sofia Lindqvist"] == ("Lindqvist", "Sofia Lindqvist")


def test_lone_surname_stays_apart_where_two_could_be_meant() -> None:
    found = people(("a", met("Sofia Lindqvist, SE")), ("b", met("Karl Lindqvist, SE")), ("c", met("Lindqvist, SE")))
    assert sorted(p.name for p in found) == ["Ada Nyman", "Karl Lindqvist", "Lindqvist", "Sofia Lindqvist"]


def test_office_decides_between_two_of_a_surname() -> None:
    found = people(
        ("a", met("Sofia Lindqvist, SE, Foreign Minister")),
        ("b", met("Karl Lindqvist, SE, Ambassador")),
        ("c", met("Lindqvist, SE, Foreign Minister")),
    )
    assert next(p for p in found if p.name == "Sofia Lindqvist").names == ("Lindqvist", "Sofia Lindqvist")


def test_year_decides_between_two_of_a_surname() -> None:
    found = people(
        ("a", met("Sofia Lindqvist, SE", date="1998-05-01")),
        ("b", met("Karl Lindqvist, SE", date="2023-05-01")),
        ("c", met("Lindqvist, SE", date="2024-02-01")),
    )
    assert next(p for p in found if p.name == "Karl Lindqvist").names == ("Karl Lindqvist", "Lindqvist")


def test_namesakes_decades_apart_are_two() -> None:
    found = people(
        ("a", met("Pedro Alves, PT, Minister of Fisheries", date="1961-05-01")),
        ("b", met("Pedro Alves, PT, Ambassador", date="2024-05-01")),
    )
    assert len([p for p in found if p.name == "Pedro Alves"]) == 2
    assert len({p.key for p in found}) == len(found)


def test_name_kept_is_the_fullest_in_its_commonest_spelling() -> None:
    found = people(
        ("a", met("Anwar Ibrahim, MY")),
        ("b", met("Anwar Ibrahim, MY")),
        ("c", met("Anwar Ibarhim, MY")),
        ("d", met("Anwar, MY")),
    )
    assert [p.name for p in found if p.country == "MY"] == ["Anwar Ibrahim"]


def test_of_names_of_as_many_words_usage_decides() -> None:
    found = people(
        ("a", met("A. P. Mohan, IN")), ("b", met("AP Mohan, IN")), ("c", met("Anand Mohan, IN")),
        ("d", met("S. Rao, IN")), ("e", met("S Rao, IN")), ("f", met("Sunita Rao, IN")),
    )  # fmt: skip
    assert {p.name for p in found if p.country == "IN"} >= {"S Rao"}


def test_middle_name_written_out_is_fuller_than_its_initial() -> None:
    found = people(
        ("a", met("Ines R. Duarte, PT")), ("b", met("Ines R. Duarte, PT")), ("c", met("Ines Rosalia Duarte, PT")),
    )  # fmt: skip
    assert [p.name for p in found if p.country == "PT"] == ["Ines Rosalia Duarte"]


def test_of_spellings_in_as_many_articles_the_one_in_more_reports_is_kept() -> None:
    twice = article("b", met("Anwar Ibrahim, MY"), met("Anwar Ibrahim, MY", date="2023-07-08"))
    found = resolve([article("a", met("Anwar Ibarhim, MY")), twice]).people
    assert [p.name for p in found if p.country == "MY"] == ["Anwar Ibrahim"]


def test_offices_span_the_days_they_were_seen() -> None:
    found = people(
        ("a", met("Ines Duarte, PT, Foreign Minister", date="2022-03-04")),
        ("b", met("Ines Duarte, PT, foreign minister", date="2024-11")),
        ("c", met("Duarte, PT, Prime Minister", date="2025-02-01")),
    )
    duarte = next(p for p in found if p.country == "PT")
    assert [(o.role.lower(), o.first_seen, o.last_seen) for o in duarte.offices] == [
        ("foreign minister", "2022-03-04", "2024-11"),
        ("prime minister", "2025-02-01", "2025-02-01"),
    ]


def test_ways_to_write_an_office_are_one_office_and_joint_offices_are_several() -> None:
    found = people(
        ("a", met("Ines Duarte, PT, Minister of Foreign Affairs", date="2022-03-04")),
        ("b", met("Ines Duarte, PT, Deputy Prime Minister and Foreign Minister", date="2024-11-02")),
        ("c", met("Rui Campos, PT, Minister of Trade and Industry", date="2024-01-09")),
    )
    seen = {(p.name, o.role, o.first_seen, o.last_seen) for p in found for o in p.offices if p.country == "PT"}
    assert seen == {
        ("Ines Duarte", "Foreign Minister", "2022-03-04", "2024-11-02"),
        ("Ines Duarte", "Deputy Prime Minister", "2024-11-02", "2024-11-02"),
        ("Rui Campos", "Minister of Trade and Industry", "2024-01-09", "2024-01-09"),
    }


def test_every_participant_is_a_person() -> None:
    things: Things = resolve([article("a", met("Ines Duarte, PT"), event("visit", "2024-05", "Duarte, PT!visitor"))])
    keys = {p.key for p in things.people}
    assert {a.person for e in things.events for a in e.participants} <= keys


def known_people() -> list[tuple[str, tuple[str, ...]]]:
    with Path(__file__).with_name("people.csv").open(encoding="utf-8", newline="") as file:
        return [(row["country"], tuple(row["forms"].split("|"))) for row in csv.DictReader(file)]


def test_people_met_in_the_news_are_told_apart_and_brought_together() -> None:
    """A list that was read by eye: every line is one person, and no two lines are."""
    known = known_people()
    told = [
        article(f"{country} {form}", met(f"{form}, {country}", "Ada Nyman, XX"))
        for country, forms in known
        for form in forms
    ]
    found = {(p.country, p.names) for p in resolve(told).people if p.country != "XX"}
    assert found == {(country, tuple(sorted(forms))) for country, forms in known}
