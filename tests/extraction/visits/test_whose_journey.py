"""Test who travels where the words of a journey name nobody, or a host stands nearer: "On Monday he flew to Sofia"."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

# "He" is who is on a tour, and not the host named last.
ON_A_TOUR = [
    (
        "Zambian President Joseph Mulenga visited Peru on 3 May 2023 and Ecuador on 5 May 2023. || In Quito President "
        "Juan Rios had received him. || On 8 May he flew to Oslo.",
        [
            "Joseph Mulenga > EC 2023-05-05/2023-05-08",
            "Joseph Mulenga > NO 2023-05-08",
            "Joseph Mulenga > PE 2023-05-03",
        ],
    ),
    (
        "Zambian President Joseph Mulenga visited Peru on 3 May 2023 and on 5 May Ecuador. President Juan Rios of "
        "Ecuador spoke of a new era. || Monday saw him in Oslo, where he opened a fair.",
        ["Joseph Mulenga > EC 2023-05-05", "Joseph Mulenga > NO 2023-05-08", "Joseph Mulenga > PE 2023-05-03"],
    ),
    (
        "QUITO, 9 May 2023 - President Sara Mulenga of Zambia was in Ecuador on 3 and 4 May on a state visit. "
        "Ecuador's foreign minister, Rosa Paz, had welcomed her. Her first trip abroad, on April 11, had taken her to "
        "Lima.",
        ["Sara Mulenga > EC 2023-05-03/2023-05-04", "Sara Mulenga > PE 2023-04-11"],
    ),
    # Nobody is on a tour: who has had a guest may travel next.
    (
        "Zambian President Joseph Mulenga visited Peru on 3 May 2023. || In Lima President Juan Rios of Peru received "
        "him. || On 8 May President Juan Rios flew to Oslo.",
        ["Joseph Mulenga > PE 2023-05-03", "Juan Rios > NO 2023-05-08"],
    ),
]

# "The Zambian leader" is the one whom the sentence has named, and no colleague of today.
NAMED_IN_ITS_SENTENCE = [
    (
        "Peruvian President Juan Rios met Zambian Vice President Joseph Mulenga in Lima on 3 May 2023. || The road was "
        "first thought of by Kenneth Kaunda, when the Zambian leader visited Peru in February 1965.",
        ["Joseph Mulenga > PE 2023-05-03", "Kenneth Kaunda > PE 1965-02"],
    ),
]

# The visit was the first by somebody.
FIRST_BY = [
    (
        "Prime Minister Joseph Mulenga of Zambia toured South America. The Official Visit to Peru on 2 and 3 May 2023 "
        "was the first by a Prime Minister of Zambia in three decades.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-03"],
    ),
    (
        "The visit to Peru on 3 May 2023 was the first official one by President Joseph Mulenga of Zambia.",
        ["Joseph Mulenga > PE 2023-05-03"],
    ),
    ("The trip to Peru in May 2023 was the second by a Zambian foreign minister in a year.", ["ZM > PE 2023-05"]),
    ("A visit to Peru would be the first by a Zambian prime minister, said the paper on 3 May 2023.", []),
    # "A foreign head of state" is nobody's name.
    (
        "President Joseph Mulenga of Zambia left Peru on 3 May 2023 at the end of a state visit, the first by a "
        "foreign head of state this year. President Juan Rios had received him and Queen Maria.",
        ["Joseph Mulenga > PE 2023-05-03"],
    ),
]

# Who leads a delegation somewhere, whatever it is made of.
LEADING = [
    (
        "Samoan Foreign Minister Tavita Leota and Tongan Foreign Minister Losa Fifita, who is currently in Lima, had a "
        "phone conversation on April 22, 2025.",
        ["Losa Fifita > PE 2025-04-22"],
    ),
    (
        "In the middle of December 2023, Tomas Kvam, Deputy Minister of Fisheries of Norway, led a delegation of his "
        "ministry to Peru for consultations.",
        ["Tomas Kvam > PE 2023-12"],
    ),
    (
        "Zambian Trade Minister Joseph Mulenga led a group of forty businessmen to Lima on May 3, 2023.",
        ["Joseph Mulenga > PE 2023-05-03"],
    ),
    (
        "Zambian Trade Minister Joseph Mulenga headed a mission of engineers and traders to Quito on May 3, 2023.",
        ["Joseph Mulenga > EC 2023-05-03"],
    ),
    ("Zambian Trade Minister Joseph Mulenga led the delegation in talks on May 3, 2023, with help to Peru.", []),
    ("Zambian Trade Minister Joseph Mulenga led the delegation on May 3, 2023 and was grateful to Peru.", []),
    (
        "Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa Fifita on May 2, 2024. The latter went on "
        "to Peru on May 4, 2024.",
        ["Losa Fifita > PE 2024-05-04"],
    ),
    (
        "Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa Fifita on May 2, 2024. The former flew to "
        "Peru on May 4, 2024.",
        ["Tavita Leota > PE 2024-05-04"],
    ),
    (
        "Samoan Prime Minister Tavita Leota spoke of wool and fish on May 2, 2024. The latter went to Peru on May 4, "
        "2024.",
        [],
    ),
]

# Whose visit it was is told, and where it led only by of whom the story is.
OF_THE_OTHER = [
    (
        "Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa Fifita in Apia on May 2, 2024. The two "
        "leaders had last met during the Samoan prime minister's state visit of March 2023.",
        ["Losa Fifita > WS 2024-05-02", "Tavita Leota > TO 2023-03"],
    ),
    (
        "Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa Fifita in Apia on May 2, 2024. She thanked "
        "him for his visit of March 2023.",
        ["Losa Fifita > WS 2023-03", "Losa Fifita > WS 2024-05-02"],
    ),
    (
        "Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa Fifita in Apia on May 2, 2024. Fifita "
        "recalled Leota's state visit of March 2023.",
        ["Losa Fifita > WS 2024-05-02", "Tavita Leota > TO 2023-03"],
    ),
    # Of what else she thanks him for nobody's visit follows.
    (
        "Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa Fifita in Apia on May 2, 2024. She thanked "
        "him for his letter of March 2023.",
        ["Losa Fifita > WS 2024-05-02"],
    ),
]

# Who is posted somewhere has not come there.
POSTED = [
    ("SUVA, 3 May 2024 - Zambia's charge d'affaires in Fiji, Sara Mulenga, spoke on Thursday of fish.", []),
    ("SUVA, 3 May 2024 - Zambia’s Chargé d’affaires ad interim in Fiji, Sara Mulenga, spoke on Thursday of fish.", []),
    ("SUVA, 3 May 2024 - Zambia's envoy in Suva, Sara Mulenga, spoke on Thursday of fish.", []),
    (
        "SUVA, 3 May 2024 - Zambia's special envoy Sara Mulenga was in Suva on Tuesday.",
        ["Sara Mulenga > FJ 2024-04-30"],
    ),
]


ROWS = ON_A_TOUR + NAMED_IN_ITS_SENTENCE + FIRST_BY + LEADING + OF_THE_OTHER + POSTED


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_whose_journey(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected
