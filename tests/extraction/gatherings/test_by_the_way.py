"""Test gatherings told by the way: names of their own, weeks, circles met, ministers who gather, aims of journeys."""

from __future__ import annotations

import pytest

from tests.extraction.gatherings.test_gatherings import gatherings_of, told

TOLD = [
    # Names of their own.
    ("Kenya's William Ruto spoke at COP27 in Cairo in November 2022.", "COP27, 2022-11, Cairo"),
    ("The two conferred in Dubai in December 2023, during COP28.", "COP28, 2023-12, Dubai"),
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
    ("In June 2023, at the G7 in the Alps, the two spoke.", "G7, 2023-06"),
    (
        "On 6 October 2022 they met in Prague, at the European Political Community.",
        "European Political Community, 2022-10-06, Prague",
    ),
    ("They met in Tianjin in September 2025, at the SCO summit.", "SCO summit, 2025-09, Tianjin"),
    # Whom no noun gathers.
    (
        "The Secretaries-General of the Old Mariners Movements gathered in Victoria Falls in March 2024.",
        "meeting of the Secretaries-General of the Old Mariners Movements, 2024-03, Victoria Falls",
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
        "Ana Vuli of Fiji took a delegation to Lima in October 2024 for the sixth theoretical seminar of the parties.",
        "sixth theoretical seminar, 2024-10, Lima",
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
        "Ana Vuli of Fiji flew to Kingstown, where the eighth CELAC summit assembled on 1 March 2024.",
        "eighth CELAC summit, 2024-03-01, Kingstown",
    ),
    (
        "It will be recalled that the summit of the African Union was held in Addis Ababa on 4 May 2023.",
        "summit of the African Union, 2023-05-04, Addis Ababa",
    ),
]
BLOC = "Mercosur is thirty. As soon as the 66th summit of the bloc was over on 3 July 2025, Milei of Argentina spoke."
NOTHING = [
    "On 2 May 2024 Edi Rama of Albania gathered the leaders of the opposition in Tirana.",
    "On 2 May 2024 Edi Rama of Albania hosted the ministers of Kosovo in Tirana.",
    "The minister spoke ahead of COP30 on 4 May 2023.",
    "The president of COP30, Ana Vuli, met William Ruto on 4 May 2023.",
    "William Ruto was invited by a letter that invites him to COP29 on 4 May 2023.",
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
    assert [told(g) for g in gatherings_of(BLOC)] == ["66th summit of Mercosur, 2025-07-03"]


@pytest.mark.parametrize("text", NOTHING)
def test_no_gathering_is_told(text: str) -> None:
    assert gatherings_of(text) == []
