"""Check gatherings that are some days away, announced or ahead, and what is told of their names and hosts."""

from __future__ import annotations

import pytest

from relations_db.resolution.dates import resolve
from tests.extraction.gatherings.test_gatherings import gatherings_of, told

# The day, counted from another one, the last day it may be, and whether it is still to come.
DAYS: list[tuple[str, str, str]] = [
    (
        "The two premiers first met in Suva on 3 May 2024, a day before the Pacific Islands Forum summit opened there.",
        "2024-05-04",
        "held",
    ),
    (
        "The two premiers met in Suva on 3 May 2024, two days after the 12th Pacific Energy Summit.",
        "2024-05-01",
        "held",
    ),
    ("He would take the matter to COP29, which opens in Baku on 11 November 2024.", "2024-11-11", "planned"),
    (
        "President Peter Otieno announced that he would attend the 5th Sahel Energy Summit in Niamey on 4 July 2024.",
        "2024-07-04",
        "planned",
    ),
    (
        "She was in Oslo in March 2022. Now she awaits the 9th Andean Energy Summit, which takes place in Lima on 3 "
        "July.",
        "2024-07-03",
        "planned",
    ),
    ("They talked about the 9th Andean Energy Summit to be held in Lima on 3 July 2024.", "2024-07-03", "planned"),
    (
        "The 8th Desert Dunes Summit was hosted by Niger. It ran from 3 to 5 May 2024.",
        "2024-05-03/2024-05-05",
        "held",
    ),
]
NAMES: list[tuple[str, list[str]]] = [
    (
        "The 46th ASEAN Summit opened in Kuala Lumpur on 26 May 2025. Premier Li Qiang came for the ASEAN-GCC summit "
        "on 27 May 2025.",
        ["46th ASEAN Summit, 2025-05-26, Kuala Lumpur", "ASEAN-GCC summit, 2025-05-27"],
    ),
    (
        "The Visegrad Group's prime ministers gathered in Prague on 27 February 2024.",
        ["meeting of the Visegrad Group's prime ministers, 2024-02-27, Prague"],
    ),
    (
        "The fourth summit of the Alliance of Lakes was held at Entebbe on 3 May 2024.",
        ["fourth summit of the Alliance of Lakes, 2024-05-03, Entebbe"],
    ),
    (
        "Kenyan President Peter Otieno took part in the Northern Corridor Integration Projects summit in Kigali on 3 "
        "May 2024.",
        ["Northern Corridor Integration Projects summit, 2024-05-03, Kigali"],
    ),
    (
        "On 3 May 2024 the leaders of the five Central Asian states gathered for their sixth consultative meeting in "
        "Osh.",
        ["sixth consultative meeting of the leaders of the five Central Asian states, 2024-05-03, Osh"],
    ),
    (
        "On 3 May 2024 the foreign ministers of the Economic Community of West African States (ECOWAS) sat in Abuja.",
        [
            "meeting of the foreign ministers of the Economic Community of West African States (ECOWAS), 2024-05-03, "
            "Abuja"
        ],
    ),
    (
        "The 32nd Ministerial Council of the OSCE was held in Vienna on 4 December 2025.",
        ["32nd Ministerial Council of the OSCE, 2025-12-04, Vienna"],
    ),
    (
        "President Bola Ade was in Paris on 23 June 2023 during the Summit for a New Global Financing Pact.",
        ["Summit for a New Global Financing Pact, 2023-06-23, Paris"],
    ),
    (
        "Kenyan President Peter Otieno called the Desert Dunes Summit in Niamey on 3 May 2024 a homecoming.",
        ["Desert Dunes Summit, 2024-05-03, Niamey"],
    ),
    (
        "Ministers descended on Suva on 3 May 2024 for the Fourth Ministerial Meeting of the Pacific Islands Forum.",
        ["Fourth Ministerial Meeting of the Pacific Islands Forum, 2024-05-03, Suva"],
    ),
]
PEOPLE: list[tuple[str, str, list[str]]] = [
    (
        "The 2nd Pacific Tourism Forum was held in Suva, with Tongan Minister Sione Tupou among the speakers.",
        "FJ TO",
        ["Sione Tupou"],
    ),
    (
        "The Ukraine Recovery Conference in Berlin on 11 June 2024 drew 60 countries, with Volodymyr Zelensky and Olaf "
        "Scholz opening it.",
        "DE UA",
        ["Volodymyr Zelensky", "Olaf Scholz"],
    ),
    (
        "On 7 May 2024 ECOWAS held its 65th ordinary session in Abuja under Nigerian President Bola Ade.",
        "NG",
        ["Bola Ade"],
    ),
    (
        "The first Nordic-Sahel Summit took place in Oslo on 3 May 2024 with the participation of the Prime "
        "Ministers of "
        "Sweden and Finland.",
        "FI NO SE",
        [],
    ),
    (
        "The 9th Andean Energy Summit took place in Lima on 3 May 2024. Two heads of state were there for the opening: "
        "Chile's Carla Rojas and Peter Otieno of Kenya.",
        "CL KE PE",
        ["Carla Rojas", "Peter Otieno"],
    ),
]
NOTHING = [
    "The third summit of the two men in Oslo on 3 May 2024 was short.",
    "The leaders of the orchestra gathered for their sixth meeting in Osh on 3 May 2024.",
    "President Peter Otieno of Kenya called for a summit of the African Union in Addis Ababa on 3 May 2024.",
    "On 3 May 2024 President Peter Otieno called off the 5th Sahel Energy Summit in Niamey.",
    "President Peter Otieno would attend the 5th Sahel Energy Summit in Niamey.",
    "President Peter Otieno said he would like to attend the 5th Sahel Energy Summit in Niamey.",
    "The premiers met in Suva on 3 May 2024, a day before the storm.",
    "The foreign ministers of Kenya and Peru sat in Lima on 3 May 2024.",
]


@pytest.mark.parametrize(("text", "day", "status"), DAYS)
def test_days_away(text: str, day: str, status: str) -> None:
    (report,) = gatherings_of(text)
    assert report.when is not None
    assert (resolve(report.when, "2024-06-20")[0], report.status) == (day, status)


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_told(text: str, expected: list[str]) -> None:
    assert [told(g) for g in gatherings_of(text)] == expected


@pytest.mark.parametrize(("text", "countries", "people"), PEOPLE)
def test_who_came(text: str, countries: str, people: list[str]) -> None:
    (report,) = gatherings_of(text)
    assert (" ".join(report.countries), [p.name for p in report.participants]) == (countries, people)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_held_or_planned(text: str) -> None:
    assert gatherings_of(text) == []
