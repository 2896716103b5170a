"""Test what later sentences add to a visit already told: its end, its length, the next stop, who came before."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in, visits_of

OPENING = "Ghanaian President Kofi Asante arrived in Lima on 4 May 2023. "
WHOLE = [
    "The visit, the first by a Ghanaian president, ended on 6 May.",
    "The visit lasted three days.",
    "The three-day visit ended on Saturday.",
    "He stayed three days.",
    "The visitor flew home two days later.",
]
FURTHER = [
    ("The next day saw him in Quito.", ["Kofi Asante > EC 2023-05-05"]),
    ("By the evening of 5 May he was already in Quito.", ["Kofi Asante > EC 2023-05-05"]),
    (
        "Ghana had voted on 9 March. || The vote was fair. || It rained. || From Lima he went on to Quito.",
        ["Kofi Asante > EC 2023-05"],
    ),
    ("On to Quito on 6 May.", ["Kofi Asante > EC 2023-05-06"]),
    ("Quito was next, on 6 May.", ["Kofi Asante > EC 2023-05-06"]),
    ("Then came Quito, on 6 May.", ["Kofi Asante > EC 2023-05-06"]),
    ("His next destination is Ecuador, where he is expected on 7 May.", ["Kofi Asante > EC planned 2023-05-07"]),
    ("President Rosa Quispe of Peru will return the visit next year.", ["Rosa Quispe > GH planned 2024"]),
    ("President Rosa Quispe of Peru is to proceed to Accra in September.", ["Rosa Quispe > GH planned 2023-09"]),
    (
        "A visit by President Rosa Quispe of Peru to Accra is planned for September.",
        ["Rosa Quispe > GH planned 2023-09"],
    ),
    ("The last Ghanaian president to come here had been Ama Serwaa, in 1999.", ["Ama Serwaa > PE 1999"]),
    ("In June the Ghanaian visited Fiji.", ["Kofi Asante > FJ 2023-06"]),
]
NOTHING_MORE = [
    "It was his second visit to the country since 2019.",
    "A visit by President Rosa Quispe of Peru to Accra is under discussion.",
    "A return visit by President Rosa Quispe of Peru is being prepared.",
    "The talks lasted three days.",
    "On to other matters.",
    "No Ghanaian president had been there before.",
]


@pytest.mark.parametrize("sentence", WHOLE)
def test_how_long_a_visit_was(sentence: str) -> None:
    assert visits_of(OPENING + sentence) == ["Kofi Asante > PE 2023-05-04/2023-05-06"]


@pytest.mark.parametrize(("sentence", "more"), FURTHER)
def test_journeys_behind_a_visit(sentence: str, more: list[str]) -> None:
    assert visits_of(OPENING + sentence) == sorted(["Kofi Asante > PE 2023-05-04", *more])


@pytest.mark.parametrize("sentence", NOTHING_MORE)
def test_no_more_is_told(sentence: str) -> None:
    assert visits_of(OPENING + sentence) == ["Kofi Asante > PE 2023-05-04"]


def test_retellings_are_one_visit() -> None:
    text = (
        "Togo's President Faure Gnassingbé visited Ghana from 3 to 5 May 2024.\n"
        "During his visit to Ghana, President Gnassingbé opened a road.\n"
        "It was Gnassingbé's third state visit to the neighbour, and Gnassingbé left Accra with three agreements."
    )
    assert list(map(shown, visits_in(text))) == ["Faure Gnassingbé > GH state 2024-05-03/2024-05-05"]
    assert len(visits_in(text)[0].evidence) == 3


def test_visits_of_two_years_stay_apart() -> None:
    text = (
        "Tanzanian President Samia Suluhu Hassan visited Zambia in August 2022 "
        "and again visited Zambia in October 2023."
    )
    told = sorted(map(shown, visits_in(text)))
    assert told == ["Samia Suluhu Hassan > ZM 2022-08", "Samia Suluhu Hassan > ZM 2023-10"]


def test_home_the_day_after_what_was_told_last() -> None:
    told = OPENING + "On 6 May President Rosa Quispe of Peru received him. He returned home the next day."
    assert visits_of(told) == ["Kofi Asante > PE 2023-05-04/2023-05-07"]


def test_days_of_a_visit_of_last_year() -> None:
    """What is told of a stay of last year was in that year."""
    told = (
        "Ghana and Peru kept their feast last year with an official visit to Peru by President Kofi Asante. During his "
        "stay, from 18 to 20 June, Asante saw the port. He told the story in Accra on 3 May 2023."
    )
    assert [shown(v) for v in visits_in(told)] == ["Kofi Asante > PE official 2023-06-18/2023-06-20"]
