"""Test the days of visits that are told apart from them: in another clause, in an aside, in a sentence of their own."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in, visits_of

# The main clause tells the end of the visit.
ENDED_BY = [
    "came home on October 20, 2023, capping a four-day trip to Lima.",
    "returned to Lusaka on October 20, 2023, ending a four-day trip to Lima.",
    "returned to Lusaka in the afternoon of October 20, 2023, bringing to a successful end his four-day trip to Lima.",
    "arrived back in Lusaka on October 20, 2023, rounding off his four-day trip to Lima.",
    "flew back to Lusaka on October 20, 2023, concluding a four-day visit to Peru.",
]

# Days of a visit that was known by its year.
OF_A_YEAR = [
    (
        "LIMA, May 3, 2025 - Prime Minister Joseph Mulenga of Zambia paid an official visit to Peru last year. During "
        "his stay, from June 18-20, he held talks with President Ana Quispe.",
        ["Joseph Mulenga > PE 2024-06-18/2024-06-20"],
    ),
    (
        "LIMA, May 3, 2025 - Prime Minister Joseph Mulenga of Zambia paid an official visit to Peru in 2022. During "
        "his stay there, from June 18 to 20, he held talks with President Ana Quispe.",
        ["Joseph Mulenga > PE 2022-06-18/2022-06-20"],
    ),
    (
        "LIMA, May 3, 2025 - Prime Minister Joseph Mulenga of Zambia paid an official visit to Peru last year. The "
        "visit, from June 18-20, was a success.",
        ["Joseph Mulenga > PE 2024-06-18/2024-06-20"],
    ),
]

# What was done on the visit has the day, or what it is the clause of.
IN_A_CLAUSE = [
    (
        "LIMA, May 20, 2025 - Following his state visit to Ecuador, during which he attended the May 9 parade in "
        "Quito, President Joseph Mulenga of Zambia met with several leaders.",
        ["Joseph Mulenga > EC 2025-05"],
    ),
    (
        "President Joseph Mulenga of Zambia had offered the venue in person: on March 11, 2024, when he was in Quito "
        "on a state visit, and again on April 15, 2024, when he wrote to everybody.",
        ["Joseph Mulenga > EC 2024-03-11"],
    ),
    # From one journey a sentence counts to another, whose day stands between the two.
    (
        "Three weeks before Foreign Minister Joseph Mulenga of Zambia flew to Quito, on March 11, 2024, Alar Karis, "
        "the Estonian foreign minister, was in Lusaka.",
        ["Alar Karis > ZM 2024-03-11", "Joseph Mulenga > EC"],
    ),
    (
        "Three weeks after Foreign Minister Joseph Mulenga of Zambia had visited Ecuador on March 11, 2024, Alar "
        "Karis, the Estonian foreign minister, came to Lusaka.",
        ["Alar Karis > ZM", "Joseph Mulenga > EC 2024-03-11"],
    ),
    (
        "President Joseph Mulenga of Zambia paid a state visit to Ecuador from 3 to 5 May 2024, and another to Peru "
        "from 6 to 8 May.",
        ["Joseph Mulenga > EC 2024-05-03/2024-05-05", "Joseph Mulenga > PE 2024-05-06/2024-05-08"],
    ),
    ("President Joseph Mulenga of Zambia hopes to pay a visit to Ecuador in May 2025 and another to Peru in June.", []),
    # "There" is the country that somebody else was told to visit.
    (
        "President Joseph Mulenga of Zambia paid a state visit to Peru from 3 to 5 May 2024. President Alar Karis of "
        "Estonia was there from 6 to 8 May.",
        ["Alar Karis > PE 2024-05-06/2024-05-08", "Joseph Mulenga > PE 2024-05-03/2024-05-05"],
    ),
    # The days with which a second clause opens are its own.
    (
        "From 3 to 5 May 2024 President Joseph Mulenga of Zambia paid a state visit to Peru, and from 6 to 8 May, he "
        "paid a state visit to Chile.",
        ["Joseph Mulenga > CL 2024-05-06/2024-05-08", "Joseph Mulenga > PE 2024-05-03/2024-05-05"],
    ),
    (
        "From 3 to 5 May 2024 President Joseph Mulenga of Zambia attended a forum in Lima and visited Peru, and from 6 "
        "to 8 May he visited Chile.",
        ["Joseph Mulenga > CL 2024-05-06/2024-05-08", "Joseph Mulenga > PE 2024-05-03/2024-05-05"],
    ),
    # The year of a rank is none of the visit.
    (
        "President Joseph Mulenga of Zambia's state visit to Peru, the first by any head of state since 2019, began on "
        "Tuesday, November 21, 2023, in the old port, where crowds welcomed him, and ended on Thursday at noon.",
        ["Joseph Mulenga > PE 2023-11-21/2023-11-23"],
    ),
]

# A day on which the visit will begin makes it a plan.
TO_BEGIN = [
    "The state visit to Peru by Prime Minister Joseph Mulenga of Zambia will begin on December 2.",
    "The state visit to Peru by Prime Minister Joseph Mulenga of Zambia is to begin on December 2.",
    "Officials spoke of an official visit to Peru by Prime Minister Joseph Mulenga of Zambia that is set to begin on "
    "December 2.",
    "The visit of Prime Minister Joseph Mulenga of Zambia to Peru, which is due to start on December 2, was announced.",
]

# They come as presidents, and are named later.
NAMED_LATER = [
    (
        "The presidents of Estonia, Lithuania and Poland came to Lima on Wednesday, 13 April 2022. || Alar Karis, "
        "Gitanas Nausėda and Andrzej Duda went to Cusco first.",
        ["Alar Karis > PE 2022-04-13", "Andrzej Duda > PE 2022-04-13", "Gitanas Nausėda > PE 2022-04-13"],
    ),
]

# The delegation is that which was told of, whoever has been named since.
THE_DELEGATION = [
    (
        "Sione Leota, General Secretary of the Samoan Workers' Party, led a party delegation to Peru in June 2025. || "
        "The party's chairman, President Joane Tuala of Samoa, paid a state visit to Peru in January 2025. || The "
        "delegation, which included Deputy Ministers Lagi Fano and Tomas Alo, travelled to Cusco on June 9.",
        ["Joane Tuala > PE 2025-01", "Sione Leota (Lagi Fano; Tomas Alo) > PE 2025-06-09"],
    ),
]


_LIMA = "LIMA, 24 November 2023 - Zambian President Joseph Mulenga"
AT_OTHER_TIMES = [
    (
        f"{_LIMA} arrived in Lima on Tuesday. A state visit to Norway is to follow in December.",
        ["Joseph Mulenga > NO planned 2023-12", "Joseph Mulenga > PE 2023-11-21"],
    ),
    (f"{_LIMA} had been in Quito once before as President, in September 2022.", ["Joseph Mulenga > EC 2022-09"]),
    (
        f"{_LIMA} had been in Quito twice before, in September 2022 and in May 2023.",
        ["Joseph Mulenga > EC 2022-09", "Joseph Mulenga > EC 2023-05"],
    ),
    # No visit that has been is of a year to come.
    (f"{_LIMA} flew to Quito to plead for the World Expo in 2030.", ["Joseph Mulenga > EC"]),
    # A field that nobody knows is that of the dateline.
    (
        f"{_LIMA} touched down at Anita Flores International Airport at dusk on Tuesday.",
        ["Joseph Mulenga > PE 2023-11-21"],
    ),
    (f"{_LIMA} spoke of Anita Flores at a dinner on Tuesday.", []),
]


# The day on which something always is, or is still to be, is none of the visit.
OF_ANOTHER_THING = [
    (
        "The jubilee, which falls on May 21, began early when Danish Prime Minister Lars Holm came to Suva for talks.",
        "Lars Holm > FJ",
    ),
    ("Before the fair, which opens on May 21, Danish Prime Minister Lars Holm visited Suva.", "Lars Holm > FJ"),
    ("Danish Prime Minister Lars Holm visited Suva for the fair, which fell on May 21.", "Lars Holm > FJ 2024-05-21"),
]


@pytest.mark.parametrize("told", ENDED_BY)
def test_visit_ends_by_what_is_told(told: str) -> None:
    text = f"President Joseph Mulenga of Zambia {told}"
    assert visits_of(text) == ["Joseph Mulenga > PE 2023-10-17/2023-10-20"]


@pytest.mark.parametrize(("text", "expected"), OF_A_YEAR + IN_A_CLAUSE + NAMED_LATER + THE_DELEGATION + AT_OTHER_TIMES)
def test_days_told_apart(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected


@pytest.mark.parametrize("text", TO_BEGIN)
def test_visit_that_will_begin_is_planned(text: str) -> None:
    assert visits_of(f"QUITO, Nov 28, 2024 - {text}") == ["Joseph Mulenga > PE planned 2024-12-02"]


@pytest.mark.parametrize(("text", "visit"), OF_ANOTHER_THING)
def test_days_of_another_thing(text: str, visit: str) -> None:
    assert [shown(v) for v in visits_in(text)] == [visit]
