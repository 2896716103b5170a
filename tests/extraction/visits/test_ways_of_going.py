"""Test ways of telling of a visit: "an outing", "got back from two days in", "which he visited", "followed on"."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

WAYS = [
    (
        "In 2023 Zambian President Joseph Mulenga was himself in Lima in March as the chief guest at the fair.",
        ["Joseph Mulenga > PE 2023-03"],
    ),
    (
        "Zambian President Joseph Mulenga chose Lima for his first outing, on 18 April 2023.",
        ["Joseph Mulenga > PE 2023-04-18"],
    ),
    (
        "Zambian President Joseph Mulenga made Lima, on August 23, 2023, the first stop of a trip to the south.",
        ["Joseph Mulenga > PE 2023-08-23"],
    ),
    ("Zambian President Joseph Mulenga made Lima, on August 23, 2023, the theme of a speech.", []),
    (
        "Zambian President Joseph Mulenga landed in Lima on 3 May 2023. || A state visit to Ecuador followed on 5 and "
        "6 May.",
        ["Joseph Mulenga > EC 2023-05-05/2023-05-06", "Joseph Mulenga > PE 2023-05-03"],
    ),
    (
        "There was a quarrel over fuel, which ended in May 2023 when Zambian President Joseph Mulenga made a state "
        "visit to Lima.",
        ["Joseph Mulenga > PE 2023-05"],
    ),
    (
        "The earlier visit of the spring, on 23 and 24 April 2023, took President Joseph Mulenga of Zambia to Peru.",
        ["Joseph Mulenga > PE 2023-04-23/2023-04-24"],
    ),
    (
        "Zambia's President, Joseph Mulenga, likes Peru. The promise came at the palace of Lima on Wednesday, 3 May "
        "2023, when the two had met during Mulenga's one-day state visit.",
        ["Joseph Mulenga > PE 2023-05-03"],
    ),
    (
        "Zambian President Joseph Mulenga got back on Friday, 5 May 2023, from thirty-six hours in Peru.",
        ["Joseph Mulenga > PE 2023-05-05"],
    ),
    (
        "Zambian President Joseph Mulenga came home on Thursday, 4 May 2023, from Peru.",
        ["Joseph Mulenga > PE 2023-05-04"],
    ),
    (
        "President Joseph Mulenga of Zambia and Mrs Grace Mulenga were on a state visit to Peru on 27–28 May 2023 at "
        "the invitation of President Rosa Quispe.",
        ["Grace Mulenga; Joseph Mulenga > PE 2023-05-27/2023-05-28"],
    ),
    (
        "From Quito President Joseph Mulenga of Zambia went on to Peru, which he visited on 3 and 4 May 2023.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-04"],
    ),
    (
        "MUSCAT, May 5, 2024 — President Joseph Mulenga of Zambia had visited the Sultanate on 23 May 2022.",
        ["Joseph Mulenga > OM 2022-05-23"],
    ),
    (
        "In Lima, Peruvian President Rosa Quispe cut a ribbon on 14 January 2023 with Zambian President Joseph "
        "Mulenga. || A month before that Mulenga had been here on a state visit, on 11 and 12 December.",
        ["Joseph Mulenga > PE 2022-12-11/2022-12-12"],
    ),
    (
        "Zambian President Joseph Mulenga was in Peru this week. On Monday, 1 May 2023, he had been met on the steps "
        "of the plane in Lima by President Rosa Quispe.",
        ["Joseph Mulenga > PE 2023-05-01"],
    ),
    (
        "LIMA, May 4, 2023 — Zambian President Joseph Mulenga was here as recently as March, when President Rosa "
        "Quispe held talks with him on the third of the month.",
        ["Joseph Mulenga > PE 2023-03"],
    ),
    (
        "The visit of Mulenga reciprocated that of Prime Minister Rosa Quispe of Peru to Lusaka in July 2023.",
        ["Rosa Quispe > ZM 2023-07"],
    ),
    (
        "LUSAKA, 20 July 2023 — President Joseph Mulenga of Zambia spoke of fish. The visit, he added, gives "
        "continuity to the one that he himself made to Peru in April of last year.",
        ["Joseph Mulenga > PE 2022-04"],
    ),
    (
        "Zambian President Joseph Mulenga led a delegation to Ecuador from 6 to 8 May 2023. || Before Quito, the "
        "high-ranking delegation paid an official visit to Peru from May 3 to 5.",
        ["Joseph Mulenga > EC 2023-05-06/2023-05-08", "Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        "LIMA, May 6, 2023 — Zambian President Joseph Mulenga arrived in Lima on Wednesday. At noon today President "
        "Rosa Quispe of Peru saw him off at the airport.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-06"],
    ),
    (
        "Zambian President Joseph Mulenga arrived in Lima on 3 May 2023. On the 6th he was seen off at the airport.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-06"],
    ),
    (
        # He set a ship off, not a guest.
        "Zambian President Joseph Mulenga arrived in Lima on 3 May 2023. On the 6th he saw a ship set off.",
        ["Joseph Mulenga > PE 2023-05-03"],
    ),
    (
        "President Alar Karis of Estonia saw the lake in Kisumu on 3 May 2024 and in the evening flew across the water "
        "to Kampala.",
        ["Alar Karis > UG 2024-05-03"],
    ),
    (
        "When President Alar Karis of Estonia visited the White House in May 2024, it rained.",
        ["Alar Karis > US 2024-05"],
    ),
    ("President Alar Karis of Estonia visited the Kremlin on 3 May 2024.", ["Alar Karis > RU 2024-05-03"]),
    ("President Alar Karis of Estonia visited the Kremlin museum on 3 May 2024.", []),
    (
        "President Alar Karis of Estonia landed in Lima on 3 May 2024. On 5 May Karim bin Saif, the Omani defence "
        "minister, came to town.",
        ["Alar Karis > PE 2024-05-03", "Karim bin Saif > PE 2024-05-05"],
    ),
    (
        "LIMA, May 8, 2024 - Alar Karis, the president of Estonia, landed on Wednesday at half past nine and was at "
        "the palace within the hour.",
        ["Alar Karis > PE 2024-05-08"],
    ),
    ("President Alar Karis of Estonia had to fly to Lima on 3 May 2024.", ["Alar Karis > PE 2024-05-03"]),
    ("President Alar Karis of Estonia did not have to fly to Lima on 3 May 2024.", []),
    ("It was the second trip of President Alar Karis of Estonia to a Visegrad capital in May 2024.", []),
    (
        "President Alar Karis of Estonia flew to Lima on 3 May 2024. His late predecessor at the head of the state, "
        "Lennart Meri, had been in Chile in March 1998.",
        ["Alar Karis > PE 2024-05-03", "Lennart Meri > CL 1998-03"],
    ),
    (
        "By the evening of 3 May 2024 President Alar Karis of Estonia stood in Lima beside President Rosa Quispe of "
        "Peru.",
        ["Alar Karis > PE 2024-05-03"],
    ),
    ("A statue of President Alar Karis of Estonia stood in Lima with flowers on it on 3 May 2024.", []),
    (
        "President Rosa Quispe of Peru recalled on 3 May 2024 the visit of President Alar Karis of Estonia to the "
        "coastal province of Limpopo in March 2022.",
        ["Alar Karis > ZA 2022-03"],
    ),
]
STAGES_OF_A_TOUR = [
    (
        "President Joseph Mulenga of Zambia came home on Thursday night from a tour of Peru and Ecuador, a six-day "
        "affair that began in Lima on May 6, 2023.",
        ["Joseph Mulenga > EC 2023-05-11", "Joseph Mulenga > PE 2023-05-06"],
    ),
    (
        "President Joseph Mulenga of Zambia returned on 9 May 2023 from a tour of Peru, Chile and Ecuador.",
        ["Joseph Mulenga > CL 2023-05", "Joseph Mulenga > EC 2023-05-09", "Joseph Mulenga > PE 2023-05"],
    ),
    (
        "President Joseph Mulenga of Zambia visited Peru and Ecuador from 3 to 9 May 2023.",
        ["Joseph Mulenga > EC 2023-05-03/2023-05-09", "Joseph Mulenga > PE 2023-05-03/2023-05-09"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WAYS)
def test_ways_of_going(text: str, expected: list[str]) -> None:
    """However it is told, it is one visit with its days."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), STAGES_OF_A_TOUR)
def test_days_of_the_stages_of_a_tour(text: str, expected: list[str]) -> None:
    """Of a tour that is over, the first country has the first day and the last the last."""
    assert visits_of(text) == expected
