"""Test visits to several countries told as a list: town by town, counted first, as what a tour includes."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in

LISTED = [
    # Each town with its country.
    (
        "Canadian Foreign Minister Mélanie Joly visited Bridgetown, Barbados; Castries, Saint Lucia; and Georgetown, "
        "Guyana.",
        ["Mélanie Joly > BB", "Mélanie Joly > LC", "Mélanie Joly > GY"],
    ),
    (
        "In May 2024 Finnish Minister Ville Koski travelled to Lima, Peru; Quito, Ecuador; and then Santiago, Chile.",
        ["Ville Koski > PE 2024-05", "Ville Koski > EC 2024-05", "Ville Koski > CL 2024-05"],
    ),
    (
        "Finnish Minister Ville Koski will travel to Lima, Peru, on July 3; Quito, Ecuador, on July 6; and Santiago, "
        "Chile, on July 8.",
        [
            "Ville Koski > PE planned 2024-07-03",
            "Ville Koski > EC planned 2024-07-06",
            "Ville Koski > CL planned 2024-07-08",
        ],
    ),
    ("Finnish Minister Ville Koski visited Peru; Chile and Ecuador sent envoys.", ["Ville Koski > PE"]),
    ("Finnish Minister Ville Koski visited Lima, Peru; Quito was not on his list.", ["Ville Koski > PE"]),
    # All of a group, or some of it.
    (
        "Finnish Minister Ville Koski visited the five Central Asian countries in May 2024.",
        [f"Ville Koski > {code} 2024-05" for code in ("KG", "KZ", "TJ", "TM", "UZ")],
    ),
    (
        "Finnish Minister Ville Koski visited the three Baltic states, Latvia, Estonia and Lithuania.",
        ["Ville Koski > LV", "Ville Koski > EE", "Ville Koski > LT"],
    ),
    ("Finnish Minister Ville Koski visited two Andean countries in May 2024.", []),
    (
        "Finnish President Ville Koski and his four Andean colleagues were in Accra in May 2024.",
        ["Ville Koski > GH 2024-05"],
    ),
    # Each with what was done there.
    (
        "Fijian Minister Ana Vuli visited Peru, where she met President Rosa Quispe; Chile, where she opened a school; "
        "and Ecuador, where she saw the port.",
        ["Ana Vuli > PE", "Ana Vuli > CL", "Ana Vuli > EC"],
    ),
    (
        "Fijian Minister Ana Vuli visited Peru, where she met President Rosa Quispe; Chile sent its regards.",
        ["Ana Vuli > PE"],
    ),
    (
        "On 3 May 2024 Fijian Minister Ana Vuli visited Lima. It followed stops in Chile and Ecuador.",
        ["Ana Vuli > PE 2024-05-03", "Ana Vuli > CL 2024-05", "Ana Vuli > EC 2024-05"],
    ),
    # The countries are counted, and then named.
    (
        "Fijian Prime Minister Ana Vuli is to visit three Nordic countries next month, Denmark, Norway and Finland, "
        "her office told reporters.",
        ["Ana Vuli > DK planned 2024-07", "Ana Vuli > NO planned 2024-07", "Ana Vuli > FI planned 2024-07"],
    ),
    (
        "Fijian Prime Minister Ana Vuli visited two neighbouring countries in May 2024 – Tonga and Samoa.",
        ["Ana Vuli > TO 2024-05", "Ana Vuli > WS 2024-05"],
    ),
    (
        "Fijian Prime Minister Ana Vuli will travel to three countries of East Africa: Kenya, Uganda and Rwanda.",
        ["Ana Vuli > KE planned", "Ana Vuli > UG planned", "Ana Vuli > RW planned"],
    ),
    (
        "Fijian Prime Minister Ana Vuli has begun a tour of the three Baltic states (Estonia, Latvia and Lithuania).",
        ["Ana Vuli > EE", "Ana Vuli > LV", "Ana Vuli > LT"],
    ),
    ("Fijian Prime Minister Ana Vuli visited three provinces, and Denmark sent its regards.", []),
    ("Fijian Prime Minister Ana Vuli visited two countries, Denmark said.", []),
    # What a tour includes.
    (
        "Fijian Prime Minister Ana Vuli is on a tour of Asia, including Japan, Vietnam and Laos.",
        ["Ana Vuli > JP", "Ana Vuli > VN", "Ana Vuli > LA"],
    ),
    (
        "Fijian Prime Minister Ana Vuli set off on a week-long Asian tour covering Japan and Laos.",
        ["Ana Vuli > JP", "Ana Vuli > LA"],
    ),
    (
        "Fijian Prime Minister Ana Vuli will tour Peru, Chile and Brazil from 3 to 9 July.",
        [f"Ana Vuli > {code} planned 2024-07-03/2024-07-09" for code in ("PE", "CL", "BR")],
    ),
    # Where a journey leads that has been announced, or set out on.
    (
        "Suva had announced that a journey of 3 to 9 July would lead Prime Minister Ana Vuli to Ghana, Togo and Benin.",
        [f"Ana Vuli > {code} planned 2024-07-03/2024-07-09" for code in ("GH", "TG", "BJ")],
    ),
    (
        "The trip will lead Fijian Prime Minister Ana Vuli to Peru and Chile.",
        ["Ana Vuli > PE planned", "Ana Vuli > CL planned"],
    ),
    (
        "Fijian Prime Minister Ana Vuli said in May 2024 that her tour would take her to Chile and Ecuador.",
        ["Ana Vuli > CL planned", "Ana Vuli > EC planned"],
    ),
    ("If it were approved, the trip would take Fijian Prime Minister Ana Vuli to Peru and Chile.", []),
    ("Fijian Prime Minister Ana Vuli declined a tour that would take her to Peru.", []),
    # The day that the story is at is not that of several countries.
    (
        "On 3 May 2024 Fijian Prime Minister Ana Vuli opened the fair. She then toured Peru, Chile and Brazil.",
        ["Ana Vuli > PE 2024-05", "Ana Vuli > CL 2024-05", "Ana Vuli > BR 2024-05"],
    ),
    # A part of a country.
    ("Fijian Foreign Minister Ana Vuli arrived in Peru's Puno region on 3 May 2024.", ["Ana Vuli > PE 2024-05-03"]),
    ("Fijian Foreign Minister Ana Vuli visited Indonesia's Aceh province in May 2024.", ["Ana Vuli > ID 2024-05"]),
    ("Fijian Foreign Minister Ana Vuli visited Peru's Ministry of Mines.", []),
    # A town that is left by air.
    ("Estonian Speaker Jaan Tamm flew out of Lima on 3 May 2024.", ["Jaan Tamm > PE 2024-05-03"]),
    ("Estonian Speaker Jaan Tamm flew out of Tallinn on 3 May 2024 for Lima.", ["Jaan Tamm > PE 2024-05-03"]),
    (
        "President Alar Karis of Estonia paid two state visits: to Peru on 15 and 16 April 2024, the first by an "
        "Estonian head of state, and to Chile on 21 and 22 April.",
        ["Alar Karis > PE 2024-04-15/2024-04-16", "Alar Karis > CL 2024-04-21/2024-04-22"],
    ),
]
# Those who lead a delegation together.
LEADERS = [
    (
        "A British delegation, led by Minister Rupert Hale and General Paul Dean, visited Suva in May 2024.",
        ["Paul Dean; Rupert Hale > FJ 2024-05"],
    ),
    (
        "A British delegation headed by Minister Rupert Hale, Deputy Minister Nora Finch and General Paul Dean arrived "
        "in Suva on 3 May 2024.",
        ["Nora Finch; Paul Dean; Rupert Hale > FJ 2024-05-03"],
    ),
    (
        "A British delegation – led by Indo-Pacific Envoy Rupert Hale – visited Suva in May 2024.",
        ["Rupert Hale > FJ 2024-05"],
    ),
    (
        "A senior British delegation – led by Envoy Rupert Hale, Trade Board Commissioner for Asia Nora Finch, and "
        "Special Envoy to the African Union Lucy Frome – visited Suva in May 2024.",
        ["Lucy Frome; Nora Finch; Rupert Hale > FJ 2024-05"],
    ),
    (
        "A British delegation led by Minister Rupert Hale, a former aide to President Nora Finch, visited Suva in May "
        "2024.",
        ["Rupert Hale > FJ 2024-05"],
    ),
    (
        "A British delegation led by Special Envoy to the African Union Rupert Hale visited Accra in May 2024.",
        ["Rupert Hale > GH 2024-05"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTED + LEADERS)
def test_lists_of_lands(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in visits_in(text)] == expected
