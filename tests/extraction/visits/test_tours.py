"""Test which days each country has of a tour whose days are told only as a whole."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

OWN_DAYS = [
    (
        "From 3 to 5 May 2023, President Joseph Mulenga of Zambia visited Peru and Ecuador. || In Lima on 3 May he met "
        "President Rosa Quispe. || In Quito on 5 May he met President Juan Rios.",
        ["Joseph Mulenga > EC 2023-05-05", "Joseph Mulenga > PE 2023-05-03"],
    ),
    (
        # The tour ended in the last country, on the last of its days.
        "From 3 to 6 May 2023, President Joseph Mulenga of Zambia visited Peru and Ecuador. || On 3 May he met "
        "President Rosa Quispe of Peru. || On 4 May he met Prime Minister Ana Vela of Peru. || On 5 May President "
        "Joseph Mulenga met President Juan Rios of Ecuador in Quito.",
        ["Joseph Mulenga > EC 2023-05-05/2023-05-06", "Joseph Mulenga > PE 2023-05-03/2023-05-04"],
    ),
    (
        "Estonian Foreign Minister Kadri Lepik visited Peru, Ecuador and Chile from 3 to 5 May 2023. || In Lima on "
        "Wednesday, Minister Lepik met with President Rosa Quispe. || The programme continued on Thursday in Quito, "
        "where she saw President Juan Rios. || On the final day Minister Lepik was in Santiago.",
        ["Kadri Lepik > CL 2023-05-05", "Kadri Lepik > EC 2023-05-04", "Kadri Lepik > PE 2023-05-03"],
    ),
    (
        "From 30 May to 2 June 2023, Estonian Foreign Minister Kadri Lepik visited Ghana and Togo. || In Accra on 31 "
        "May she met President Kofi Asante of Ghana. || In Lomé on 1 June she met President Komi Mensah of Togo.",
        ["Kadri Lepik > GH 2023-05-30/2023-05-31", "Kadri Lepik > TG 2023-06-01/2023-06-02"],
    ),
    (
        # Over New Year.
        "Estonian Foreign Minister Kadri Lepik visited Peru and Ecuador from 30 December 2023 to 3 January 2024. || In "
        "Lima on 31 December she met President Rosa Quispe. || In Quito on 2 January she met President Juan Rios.",
        ["Kadri Lepik > EC 2024-01-02/2024-01-03", "Kadri Lepik > PE 2023-12-30/2023-12-31"],
    ),
    (
        # Of countries of which no day is told no more than the month is: that in which the tour began, or ended.
        "Estonian Foreign Minister Kadri Lepik visited Peru, Ecuador and Chile from 23 April to 4 May 2023. || In "
        "Quito on 29 April she met President Juan Rios.",
        ["Kadri Lepik > CL 2023-05", "Kadri Lepik > EC 2023-04-29", "Kadri Lepik > PE 2023-04"],
    ),
    (
        "Between 23 April and 4 May 2023, Estonian Foreign Minister Kadri Lepik visited Peru and Ecuador. || In Lima "
        "on 24 April she met President Rosa Quispe. || The last leg of the tour, from 30 April to 4 May, was Ecuador, "
        "where a fair opened in Quito.",
        ["Kadri Lepik > EC 2023-04-30/2023-05-04", "Kadri Lepik > PE 2023-04-23/2023-04-24"],
    ),
    # Nothing is told of the countries one by one.
    (
        "Estonian Foreign Minister Kadri Lepik visited Peru and Ecuador from 3 to 5 May 2023.",
        ["Kadri Lepik > EC 2023-05-03/2023-05-05", "Kadri Lepik > PE 2023-05-03/2023-05-05"],
    ),
    # A talk of another day than those of the tour says nothing of them.
    (
        "Estonian Foreign Minister Kadri Lepik visited Peru and Ecuador from 3 to 5 May 2023. || On 20 May 2023 Kadri "
        "Lepik met President Rosa Quispe of Peru in Quito.",
        ["Kadri Lepik > EC 2023-05-03/2023-05-05", "Kadri Lepik > PE 2023-05-03/2023-05-05"],
    ),
    # One country alone has all the days.
    (
        "Estonian Foreign Minister Kadri Lepik visited Peru from 3 to 5 May 2023. || In Lima on 4 May she met "
        "President Rosa Quispe.",
        ["Kadri Lepik > PE 2023-05-03/2023-05-05"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OWN_DAYS)
def test_own_days_of_each_country(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected


STAGES_WITHOUT_A_DAY = [
    # The stages of a tour that goes on are of the month of the one told.
    (
        "LIMA, May 13, 2024 (Xinhua) -- Foreign Minister Kadri Lepik of Estonia met President Rosa Quispe on Monday. "
        "|| Peru is the last stage of the tour on which Lepik has visited Chile and Brazil.",
        ["Kadri Lepik > BR 2024-05", "Kadri Lepik > CL 2024-05", "Kadri Lepik > PE 2024-05-13"],
    ),
    (
        "LIMA, May 13, 2024 (Xinhua) -- Foreign Minister Kadri Lepik of Estonia arrived here on Monday. She had "
        "earlier visited Chile and Brazil on the same trip.",
        ["Kadri Lepik > BR 2024-05", "Kadri Lepik > CL 2024-05", "Kadri Lepik > PE 2024-05-13"],
    ),
    (
        "LIMA, May 13, 2024 (Xinhua) -- Foreign Minister Kadri Lepik of Estonia arrived here on Monday for a two-day "
        "visit. || Before Peru, she visited Chile and Brazil.",
        ["Kadri Lepik > BR 2024-05", "Kadri Lepik > CL 2024-05", "Kadri Lepik > PE 2024-05-13/2024-05-14"],
    ),
    (
        "LIMA, May 13, 2024 (Xinhua) -- Foreign Minister Kadri Lepik of Estonia arrived here on Monday, following "
        "stops in Chile and Brazil.",
        ["Kadri Lepik > BR 2024-05", "Kadri Lepik > CL 2024-05", "Kadri Lepik > PE 2024-05-13"],
    ),
    (
        "LIMA, May 13, 2024 (Xinhua) -- Foreign Minister Kadri Lepik of Estonia arrived here on Monday. Peru is the "
        "third stop of her South American trip after Chile and Brazil.",
        ["Kadri Lepik > BR", "Kadri Lepik > CL", "Kadri Lepik > PE 2024-05-13"],
    ),
    # A visit that another made, or that is only recalled, is of no such month.
    (
        "LIMA, May 13, 2024 (Xinhua) -- Foreign Minister Kadri Lepik of Estonia arrived here on Monday. Her colleague "
        "Juri Tamm of Finland has been to Peru before.",
        ["Juri Tamm > PE", "Kadri Lepik > PE 2024-05-13"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STAGES_WITHOUT_A_DAY)
def test_stages_without_a_day(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected
