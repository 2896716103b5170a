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
    (
        "President Rosa Quispe of Peru went to Lomé, where Togo was host to the ninth summit of the African Union and "
        "the Arab League on 24 and 25 May 2024.",
        ["ninth summit of the African Union and the Arab League, 2024-05-24/2024-05-25, Lomé"],
    ),
    (
        "In May 2024 it was Suva, where the Pacific Islands Forum (PIF) held its sixtieth summit.",
        ["sixtieth summit of the PIF, 2024-05, Suva"],
    ),
    (
        "On 14 May 2024 President Rosa Quispe of Peru was in her seat in Nadi when the Third Africa-CARICOM Summit was "
        "gavelled open.",
        ["Third Africa-CARICOM Summit, 2024-05, Nadi"],
    ),
    (
        "Lusaka had a taste of the sea when the African Harbour Forum met there on 15 and 16 May 2024.",
        ["African Harbour Forum, 2024-05-15/2024-05-16, Lusaka"],
    ),
    (
        "Presidents Rosa Quispe of Peru and William Ruto of Kenya met in Busan on 17 May 2024, on the eve of the "
        "Asia-Pacific Economic Cooperation (APEC) summit.",
        ["Asia-Pacific Economic Cooperation (APEC) summit, 2024-05-18"],
    ),
    (
        "For two days Lomé was host to the informal summit of the Organization of Turkic States (OTS), of which Togo "
        "has been a friend since 2018; it ended on 19 May 2024 with a song.",
        ["informal summit of the Organization of Turkic States (OTS), 2024-05-19, Lomé"],
    ),
    (
        "A pledge by President Rosa Quispe of Peru to attend the ASEAN-Korea commemorative summit in Busan in July "
        "2024 was well received.",
        ["ASEAN-Korea commemorative summit, 2024-07, Busan, planned"],
    ),
    (
        "President Rosa Quispe of Peru is wanted at the ASEAN leaders' meeting in Lomé on 20 July 2024.",
        ["ASEAN leaders' meeting, 2024-07-20, Lomé, planned"],
    ),
    (
        "The two discussed coffee and COP30, to be held in Lusaka in November 2024.",
        ["COP30, 2024-11, Lusaka, planned"],
    ),
    (
        "Foreign ministers Liv Strand of Norway and Nabil Ammar of Tunisia talked in Suva on 21 May 2024, in a quiet "
        "corner of the Coral Forum.",
        ["Coral Forum, 2024-05-21, Suva"],
    ),
    (
        "Her first trip took her to Rio, to the G20 of November 2023.",
        ["G20, 2023-11"],
    ),
    (
        "The presidents of Fiji and Zambia met in February 2024, at the time of the African Union Assembly.",
        ["African Union Assembly, 2024-02"],
    ),
    (
        "On 3 May 2024 the foreign ministers of ASEAN came together in Vientiane.",
        ["meeting of the foreign ministers of ASEAN, 2024-05-03, Vientiane"],
    ),
    (
        "The G20 leaders gathered in Lusaka on 9 May 2024.",
        ["meeting of the G20 leaders, 2024-05-09, Lusaka"],
    ),
    (
        "The council of OTS foreign ministers sat in Baku on 6 May 2024.",
        ["council of OTS foreign ministers, 2024-05-06, Baku"],
    ),
    (
        "Foreign Minister Liv Strand of Norway took part in the council of OTS foreign ministers on 6 May 2024.",
        ["council of OTS foreign ministers, 2024-05-06"],
    ),
    (
        "Suva was the venue of the Pacific climate conference from 3 to 5 May 2024.",
        ["Pacific climate conference, 2024-05-03/2024-05-05, Suva"],
    ),
    (
        "The three-day Coral Diplomacy Forum, which opened in Suva on Friday, 3 May 2024, drew forty ministers.",
        ["Coral Diplomacy Forum, 2024-05-03/2024-05-05, Suva"],
    ),
    (
        "Japan was host to the 14th Pacific Islands Leaders Meeting from 8 to 10 May 2024.",
        ["14th Pacific Islands Leaders Meeting, 2024-05-08/2024-05-10"],
    ),
]
NOTHING = [
    "The council of OTS foreign ministers has had a clerk since 3 May 2024.",
    "The G20 leaders gathered their papers on 9 May 2024.",
    "At the 15th Kenya-Togo annual summit on 3 May 2024 the two ministers signed a treaty.",
    "The Pacific Islands Forum held its breath on 3 May 2024.",
    "The African Union Assembly has a new clerk since 3 May 2024.",
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
