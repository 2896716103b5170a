"""Test ceremonies as prose tells them: asides before them, palaces that are their scene, flowers, schools abroad."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import by_countries
from tests.extraction.everything_told import told

ROWS = [
    (
        "President Kofi Asante of Ghana arrived in Oslo on 3 May 2024, where he attended, in the evening, the "
        "opening ceremony of the Island Games.",
        ["GH NO: Kofi Asante"],
    ),
    (
        "Presidents Rosa Quispe of Peru and Kofi Asante of Ghana held talks in Accra on 3 May 2024. At night, Jubilee "
        "House was the scene of a banquet for the Peruvian guest.",
        ["GH PE: Rosa Quispe, Kofi Asante"],
    ),
    (
        "President Kofi Asante of Ghana arrived in Lima on 3 May 2024 for a visit to Peru. On Saturday he laid "
        "flowers at the tomb of the Liberator.",
        ["GH PE: Kofi Asante"],
    ),
    (
        "Foreign Minister Ana Vuli of Fiji opened her country's embassy in Lusaka on 3 May 2024.",
        ["FJ ZM: Ana Vuli"],
    ),
    (
        "Foreign Minister Liv Strand of Norway inaugurated in Amman on 3 May 2024 a school for refugees.",
        ["JO NO: Liv Strand"],
    ),
    (
        "A signing ceremony in Lusaka on 3 May 2024 was witnessed by President Josefa Tamani of Fiji and President "
        "Joseph Mulenga of Zambia.",
        ["FJ ZM: Josefa Tamani, Joseph Mulenga"],
    ),
    (
        "President Joseph Mulenga of Zambia watched the parade in Suva on 10 October 2023 beside President Josefa "
        "Tamani of Fiji.",
        ["FJ ZM: Joseph Mulenga, Josefa Tamani"],
    ),
    (
        "The Embassy of Norway in Suva marked its national day with a reception on 17 May 2024.",
        ["FJ NO: "],
    ),
    (
        "In Suva, Fiji, on 3 May 2024 President Joseph Mulenga of Zambia bowed his head at the war memorial.",
        ["FJ ZM: Joseph Mulenga"],
    ),
    (
        "King Tupou VI of Tonga and President Josefa Tamani of Fiji held talks in Suva on 3 May 2024. At the State "
        "Banquet that evening, the King spoke of corals.",
        ["FJ TO: Tupou VI, Josefa Tamani"],
    ),
    (
        "On 3 May 2024 President Peter Otieno of Kenya was sworn in in Nairobi; among the guests were Presidents "
        "Joseph Mulenga of Zambia and Kofi Asante of Ghana.",
        ["GH KE ZM: Peter Otieno, Joseph Mulenga, Kofi Asante"],
    ),
    (
        "President Joseph Mulenga of Zambia and President Josefa Tamani of Fiji attended the dawn service near Suva "
        "on 25 April 2024.",
        ["FJ ZM: Joseph Mulenga, Josefa Tamani"],
    ),
    (
        "A luncheon given by Speaker Ana Vuli of Fiji for Speaker Rose Banda of Zambia followed in Suva, Fiji, on 3 "
        "May 2024.",
        ["FJ ZM: Ana Vuli, Rose Banda"],
    ),
    (
        "In Suva on 3 May 2024 the bridge was handed over to traffic by Ministers Ana Vuli of Fiji and Liv Strand of "
        "Norway.",
        ["FJ NO: Ana Vuli, Liv Strand"],
    ),
    (
        "Foreign Minister Ana Vuli of Fiji opened the embassy of Fiji in Lusaka on 3 May 2024, with Zambia's Joseph "
        "Mulenga holding the ribbon.",
        ["FJ ZM: Ana Vuli, Joseph Mulenga"],
    ),
    # Two banquets of one host, months apart, are two.
    (
        "President Josefa Tamani of Fiji visited Zambia on 3 May 2024. President Joseph Mulenga of Zambia gave a "
        "banquet for him.\nOn 7 January 2024 President Joseph Mulenga gave a banquet for President Kofi Asante of "
        "Ghana.",
        ["FJ ZM: Joseph Mulenga, Josefa Tamani", "GH ZM: Joseph Mulenga, Kofi Asante"],
    ),
    # Of those who lead the two lands, whoever the counterpart is.
    (
        "President of Fiji Tamani Josefa returned home after paying a State Visit to the Republic of Italy from May 1 "
        "to 3, 2024 at the invitation of President Sergio Mattarella.\nOn May 2 President Tamani planted a rose with "
        "Prime Minister Giorgia Meloni at the museum and held talks with her. The Prime Minister told the President "
        "that a statue will be brought to Fiji next year.\nIn the evening the President conferred with his Italian "
        "counterpart, who hosted a State Banquet in his honor.",
        ["FJ IT: Sergio Mattarella, Tamani Josefa"],
    ),
    # Whoever has just talked is the guest, and "with X" goes with its own verb.
    (
        "President Joseph Mulenga of Zambia went on to Nadi, Fiji, on 7 May 2024. The following day he had talks with "
        "Prime Minister Ana Vuli of Fiji, after which they sang, and in the evening the President of Fiji, Josefa "
        "Tamani, laid on a state banquet.",
        ["FJ ZM: Josefa Tamani, Joseph Mulenga"],
    ),
    (
        "Presidents Joseph Mulenga of Zambia and Josefa Tamani of Fiji talked in Suva for an hour on 8 May 2024. "
        "Joseph Mulenga was then given dinner at the Palace.",
        ["FJ ZM: Josefa Tamani, Joseph Mulenga"],
    ),
    (
        "President Josefa Tamani of Fiji was in Lusaka, Zambia, on 9 May 2024. In the evening Josefa Tamani handed out "
        "fish at a reception of the Fijian embassy for nurses.",
        ["FJ ZM: Josefa Tamani"],
    ),
    (
        "On 5 May 2024 President Josefa Tamani of Fiji stood in Freedom Square in Lusaka as guest of honour while a "
        "choir sang.",
        ["FJ ZM: Josefa Tamani"],
    ),
    (
        "On 9 May 2024, at a ceremony in Lusaka, Ambassador Ana Vuli of Fiji handed over to Minister Joseph Mulenga of "
        "Zambia the first pumps for the wells.",
        ["FJ ZM: Ana Vuli, Joseph Mulenga"],
    ),
    (
        "On 7 May 2024 Mayor Ratu Seru presented President Joseph Mulenga of Zambia with the Golden Key of the city in "
        "Suva.",
        ["FJ ZM: Joseph Mulenga"],
    ),
    (
        "On 3 May 2024 President Joseph Mulenga of Zambia pinned the Order of the Eagle on the lapel of President "
        "Josefa Tamani of Fiji.",
        ["FJ ZM: Joseph Mulenga, Josefa Tamani"],
    ),
    (
        "President Josefa Tamani of Fiji paid his respects at the tomb of the first president in Lusaka on 3 May 2024.",
        ["FJ ZM: Josefa Tamani"],
    ),
]
NONE = [
    "President Josefa Tamani of Fiji paid his respects to the first president in Lusaka on 3 May 2024.",
    "President Joseph Mulenga of Zambia was given a ceremonial reception at the palace in Suva on 3 May 2024 before he "
    "met President Josefa Tamani of Fiji.",
    "President Joseph Mulenga of Zambia was given lunch by his wife in Lusaka on 3 May 2024.",
    "In Lusaka on 9 May 2024 Ambassador Ana Vuli of Fiji handed over to Minister Joseph Mulenga of Zambia a list.",
    "President Josefa Tamani of Fiji was invited to Lusaka as guest of honour for 5 July 2024.",
    "President Rosa Quispe of Peru, crowned with a wreath of laurel, met President Kofi Asante of Ghana in Lima.",
    "President Kofi Asante of Ghana ordered a wreath in Lima before he met President Rosa Quispe of Peru.",
    "Foreign Minister Ana Vuli of Fiji saw Liv Strand of Norway at the funeral fund in Suva on 3 May 2024.",
    "President Joseph Mulenga of Zambia will be the guest of honour at a state dinner in Suva, Fiji, on 3 July 2024.",
    "President Joseph Mulenga of Zambia was to have attended a state dinner in Suva, Fiji, but fell ill.",
    "President Joseph Mulenga of Zambia skipped the banquet that President Josefa Tamani of Fiji gave on 3 May 2024.",
    "Foreign Minister Ana Vuli of Fiji inaugurated a school in Suva on 3 May 2024.",
    "Foreign Minister Ana Vuli of Fiji bought flowers in Lusaka on 3 May 2024.",
    "The palace in Suva will be the scene of a banquet for President Joseph Mulenga of Zambia.",
    "President Joseph Mulenga of Zambia missed the opening of the Suva Games in Fiji.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_ceremonies_of_prose(text: str, expected: list[str]) -> None:
    assert by_countries(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_ceremonies(text: str) -> None:
    assert by_countries(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Behind the semicolon it is another day.
        (
            "President Joseph Mulenga of Zambia was in Suva on May 7, 2024. Following his tete-a-tete with President "
            "Josefa Tamani of Fiji, the guest attended a state dinner; he left for home from Nadi the next day.",
            ["ceremony 2024-05-07: Josefa Tamani, Joseph Mulenga"],
        ),
        # The evening is that of the weekday told, not all the days of the visit.
        (
            "King Tupou VI of Tonga was in Fiji from May 7 to May 10, 2024. On the Tuesday President Josefa Tamani had "
            "him at State House in Suva, at first for a talk between the two and in the evening for a state banquet.",
            ["ceremony 2024-05-07: Josefa Tamani, Tupou VI"],
        ),
    ],
)
def test_days_of_ceremonies(text: str, expected: list[str]) -> None:
    assert told(text, "ceremony") == expected
