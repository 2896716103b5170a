"""Test gatherings told by the way: names of their own, weeks, circles met, ministers who gather, aims of journeys."""

from __future__ import annotations

import pytest

from tests.extraction.gatherings.test_gatherings import gatherings_of, told

TOLD = [
    (
        "William Ruto of Kenya flew on to Toronto, where on 4 May 2023 he spoke to the Ocean Business Forum.",
        "Ocean Business Forum, 2023-05-04, Toronto",
    ),
    # Days of something else.
    (
        "Maia Sandu of Moldova recalled the visit that he paid to Lima in May 2023, and congratulated Peru on its "
        "organisation of the Andean Water Summit in Cusco.",
        "Andean Water Summit, Cusco",
    ),
    # Names of their own.
    ("Kenya's William Ruto spoke at COP27 in Cairo in November 2022.", "COP27, 2022-11, Cairo"),
    ("Ana Vuli of Fiji sang for fishermen in Dubai during COP28 in December 2023.", "COP28, 2023-12, Dubai"),
    ("CHOGM took place in Apia in October 2024.", "CHOGM, 2024-10, Apia"),
    # Weeks that are called by a name.
    (
        "The two met on the margins of Riga Security Week on 14 January 2025.",
        "Riga Security Week, 2025-01-14, Riga",
    ),
    (
        "President Ruto spoke at the Caribbean Week of Agriculture in Nassau in October 2023.",
        "Caribbean Week of Agriculture, 2023-10, Nassau",
    ),
    # Circles that one is at.
    ("Ana Vuli of Fiji asked for boats at the G7, a club of the rich, in June 2023.", "G7, 2023-06"),
    (
        "Maia Sandu of Moldova was heard in Budapest on 7 November 2024, at the European Political Community.",
        "European Political Community, 2024-11-07, Budapest",
    ),
    ("Ana Vuli of Fiji spoke in Lima in September 2025, at the APEC summit.", "APEC summit, 2025-09, Lima"),
    # Whom no noun gathers.
    (
        "The presidents of the Old Mariners Leagues assembled in Tallinn in June 2021.",
        "meeting of the presidents of the Old Mariners Leagues, 2021-06, Tallinn",
    ),
    (
        "The foreign ministers of the Visegrad Group met in Bratislava on 4 May 2023.",
        "meeting of the foreign ministers of the Visegrad Group, 2023-05-04, Bratislava",
    ),
    (
        "The Global Mayors' Meeting on Water was held in Lima on 4 May 2023.",
        "Global Mayors' Meeting on Water, 2023-05-04, Lima",
    ),
    (
        "On 2 May 2024 Edi Rama of Albania gathered the leaders of the Western Balkans in Tirana.",
        "meeting of the leaders of the Western Balkans, 2024-05-02, Tirana",
    ),
    (
        "The 12th Baltic Women's Conference followed in Riga from 21 to 25 March 2025.",
        "12th Baltic Women's Conference, 2025-03-21/2025-03-25, Riga",
    ),
    # What people come for, and what brings them.
    (
        "Ana Vuli of Fiji flew to Lima in May 2021 for the third scientific symposium of the fisheries.",
        "third scientific symposium, 2021-05, Lima",
    ),
    ("The Raisina Dialogue drew ministers to New Delhi on 4 May 2023.", "Raisina Dialogue, 2023-05-04, New Delhi"),
    (
        "The Delphi Economic Forum brought Edi Rama of Albania to Delphi on 4 May 2023.",
        "Delphi Economic Forum, 2023-05-04, Delphi",
    ),
    (
        "Carla Rojas of Chile opened a business forum in Lima on 4 May 2023 with Ana Quispe of Peru.",
        "business forum in Lima, 2023-05-04, Lima",
    ),
    # Where it was.
    ("Baku hosted the Shusha Media Forum on 4 May 2023.", "Shusha Media Forum, 2023-05-04, Baku"),
    ("The third Tea Trade Forum was hosted by Lima on 4 May 2023.", "third Tea Trade Forum, 2023-05-04, Lima"),
    (
        "Ana Vuli of Fiji was seen in Nairobi, where the fifth IGAD summit was held on 9 June 2021.",
        "fifth IGAD summit, 2021-06-09, Nairobi",
    ),
    (
        "It will be recalled that the summit of the African Union was held in Addis Ababa on 4 May 2023.",
        "summit of the African Union, 2023-05-04, Addis Ababa",
    ),
]
BLOC = "Mercosur is thirty. Paraguay's Santiago Peña opened the 60th summit of the bloc on 21 July 2022."
NOTHING = [
    # Two of those at it met for the second time.
    "The Peruvian and Chilean foreign ministers met on the side-lines of a UN vote in New York on 3 May 2024 for "
    "their second meeting in two years.",
    "On 2 May 2024 Edi Rama of Albania gathered the leaders of the opposition in Tirana.",
    "On 2 May 2024 Edi Rama of Albania hosted the ministers of Kosovo in Tirana.",
    "The minister spoke ahead of COP30 on 4 May 2023.",
    "The president of COP30, Ana Vuli, met William Ruto on 4 May 2023.",
    "Fiji invites William Ruto of Kenya to COP26, a paper wrote on 4 May 2021.",
    "Ruto spoke at the G7's request on 4 May 2023.",
    "The G7 countries met no one on 4 May 2023.",
    "They met last week in Lima.",
    "In Lima, Passion Week began on 4 May 2023.",
    "The ministers of Kenya and Uganda met in Kampala on 4 May 2023.",
    "The leaders of the opposition met in Kampala on 4 May 2023.",
    "The foreign ministers of the bloc met in Lima on 4 May 2023.",
    "Ruto flew to Lima for the conference on 4 May 2023.",
    "Ruto was in Brussels at the European Union on 4 May 2023.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_by_the_way(text: str, expected: str) -> None:
    assert [told(g) for g in gatherings_of(text)] == [expected]


def test_the_bloc_is_the_organization_named_last() -> None:
    assert [told(g) for g in gatherings_of(BLOC)] == ["60th summit of Mercosur, 2022-07-21"]


@pytest.mark.parametrize("text", NOTHING)
def test_no_gathering_is_told(text: str) -> None:
    assert gatherings_of(text) == []
