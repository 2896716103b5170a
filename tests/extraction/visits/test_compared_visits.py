"""Visits with which one is compared, and journeys of which a clause of the sentence says that they were made."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in

COMPARED = [
    (
        "President Juan Rojas of Peru paid a state visit to Kenya from 9 to 11 May 2024. It was the first by a "
        "Peruvian president in years, the last having been that of Pedro Castro in October 2007.",
        ["Juan Rojas > KE state 2024-05-09/2024-05-11", "Pedro Castro > KE 2007-10"],
    ),
    (
        "President Juan Rojas of Peru paid a state visit to Kenya from 9 to 11 May 2024, the first by a Peruvian "
        "president since that of Pedro Castro in October 2007.",
        ["Juan Rojas > KE state 2024-05-09/2024-05-11", "Pedro Castro > KE 2007-10"],
    ),
    (
        "Moses Otieno, the Speaker of Kenya, led a delegation to Peru from 11 to 13 April 2024. He was the most "
        "senior Kenyan to go to Lima since William Ruto's visit in June 2019.",
        ["Moses Otieno > PE 2024-04-11/2024-04-13", "William Ruto > PE 2019-06"],
    ),
    (
        "Tongan Prime Minister Losa Fifita met Kenyan President William Ruto in Nairobi on 14 May 2024. He is the "
        "first Tongan leader to visit Kenya since 2007.",
        ["Losa Fifita > KE 2024-05-14"],
    ),
    # "A premier of Fiji" is nobody in particular, but for the visit that is told of.
    (
        "Tongan Prime Minister Losa Fifita met Kenyan President William Ruto in Nairobi on 14 May 2024. The last visit "
        "by a Tongan prime minister to Kenya was in 2007.",
        ["TO > KE 2007", "Losa Fifita > KE 2024-05-14"],
    ),
    (
        "Tongan Prime Minister Losa Fifita met Kenyan President William Ruto in Nairobi on 14 May 2024. It was the "
        "first visit of a Tongan prime minister to Kenya.",
        ["Losa Fifita > KE 2024-05-14"],
    ),
    (
        "President Juan Rojas of Peru led a delegation to Kenya from 9 to 11 May 2024. He is the first Peruvian leader "
        "to go there since Pedro Castro did so in October 2007.",
        ["Juan Rojas > KE 2024-05-09/2024-05-11", "Pedro Castro > KE 2007-10"],
    ),
    (
        "President Juan Rojas of Peru flew to Nairobi on 9 May 2024. No leader of his country had been there since "
        "Pedro Castro, who came in 1997.",
        ["Juan Rojas > KE 2024-05-09", "Pedro Castro > KE 1997"],
    ),
    (
        "President Juan Rojas of Peru flew to Nairobi on 9 May 2024. Trade has doubled since Pedro Castro came to "
        "power in 1997.",
        ["Juan Rojas > KE 2024-05-09"],
    ),
    # Whoever tells the days needs no year for their month.
    (
        "From 14 to 16 March President Joseph Mulenga of Zambia visited Ecuador. It was on a visit to Ecuador, in "
        "March 2013, that he first spoke of a road of copper.",
        ["Joseph Mulenga > EC 2024-03-14/2024-03-16", "Joseph Mulenga > EC 2013-03"],
    ),
    # Not of another country's guest, nor of what is no visit.
    (
        "Moses Otieno, the Speaker of Kenya, led a delegation to Peru from 11 to 13 April 2024. It was the best "
        "harvest since that of Pedro Castro in June 2019.",
        ["Moses Otieno > PE 2024-04-11/2024-04-13"],
    ),
    (
        "Foreign Minister Peter Otieno of Kenya was in Oslo from 9 to 11 May 2024. The visit followed that to Kenya, "
        "from 21 to 23 March, of Liv Strand, the Norwegian Minister of Trade.",
        ["Peter Otieno > NO 2024-05-09/2024-05-11", "Liv Strand > KE 2024-03-21/2024-03-23"],
    ),
    (
        "President Rosa Quispe of Peru’s state visit, also from 9 to 11 May 2024, was the first to Kenya by a woman.",
        ["Rosa Quispe > KE state 2024-05-09/2024-05-11"],
    ),
]
OWN_DAYS = [
    (
        "From 13 to 17 November 2023 President William Ruto of Kenya attended a forum in Lima and paid a state visit "
        "to Peru, and from 17 to 21 November he attended a summit in Oslo and paid a state visit to Norway.",
        ["William Ruto > PE state 2023-11-13/2023-11-17", "William Ruto > NO state 2023-11-17/2023-11-21"],
    ),
]
MADE = [
    (
        "One should see as a success the journey that President William Ruto of Kenya made, from 14 to 18 April 2024, "
        "to Peru and Chile.",
        ["William Ruto > PE 2024-04-14/2024-04-18", "William Ruto > CL 2024-04-14/2024-04-18"],
    ),
    ("President Juan Rojas of Peru spoke of the visit that President William Ruto of Kenya never paid to Lima.", []),
    ("One should not forget the journey that President William Ruto of Kenya hopes to make to Peru in May 2024.", []),
]


@pytest.mark.parametrize(("text", "expected"), COMPARED + OWN_DAYS + MADE)
def test_compared_visits(text: str, expected: list[str]) -> None:
    assert list(map(shown, visits_in(text))) == expected
