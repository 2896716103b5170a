"""Check where and whose gatherings are that are told in passing: cities as hosts, owners, what is to come."""

from __future__ import annotations

import pytest

from tests.extraction.gatherings.test_gatherings import gatherings_of, told

TOLD = [
    (
        "Lusaka played host to the 12th conference of heads of state of the Sahel Union on 3 May 2024.",
        ["12th conference of heads of state of the Sahel Union, 2024-05-03, Lusaka"],
    ),
    (
        "In Tashkent the second Central Asia-Caucasus summit gathered on 4 May 2024.",
        ["second Central Asia-Caucasus summit, 2024-05-04, Tashkent"],
    ),
    (
        "The African Union's leaders came to Kigali on 5 May 2023 for their 40th extraordinary summit.",
        ["40th extraordinary summit of the African Union, 2023-05-05, Kigali"],
    ),
    (
        "President Ruto spoke at the IGAD summit, which sat in Kampala from 6 to 7 May 2024.",
        ["IGAD summit, 2024-05-06/2024-05-07, Kampala"],
    ),
    (
        "Lisbon is to be the seat of the 9th CPLP summit on 8 November 2024.",
        ["9th CPLP summit, 2024-11-08, Lisbon, planned"],
    ),
    (
        "A donors' conference for Haiti was staged in Ottawa on 9 May 2024.",
        ["donors' conference for Haiti, 2024-05-09, Ottawa"],
    ),
    (
        "Ministers took part in the summit on Ukraine in Oslo on 10 May 2024.",
        ["summit on Ukraine, 2024-05-10, Oslo"],
    ),
    (
        "The founding conference of the Arab League met in Cairo in March 1945.",
        ["founding conference of the Arab League, 1945-03, Cairo"],
    ),
    (
        "The Adriatic Process foreign ministers' meeting was held in Zagreb on 11 May 2024.",
        ["Adriatic Process foreign ministers' meeting, 2024-05-11, Zagreb"],
    ),
    (
        "The 45th session of the Council of the Arab League took place in Algiers on 12 May 2024.",
        ["45th session of the Council of the Arab League, 2024-05-12, Algiers"],
    ),
    (
        "The 30th SADC Summit of Heads of State and Government was convened in Maseru on 13 May 2024.",
        ["30th SADC Summit of Heads of State and Government, 2024-05-13, Maseru"],
    ),
]
NOTHING = [
    "Their 23rd wedding anniversary the minister and his wife spent in Suva.",
    "The conference room of the embassy in Lima was full on 3 May 2024.",
    "The press conference on Ukraine in Oslo on 3 May 2024 was short.",
    "In Nairobi the ministers of Kenya and Fiji held their third session on 4 May 2024.",
    "The peace process between Colombia and the ELN was discussed at a meeting on 5 May 2024.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_settings_told(text: str, expected: list[str]) -> None:
    assert [told(g) for g in gatherings_of(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_gathering_in_passing(text: str) -> None:
    assert gatherings_of(text) == []
