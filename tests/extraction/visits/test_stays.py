"""Test visits told by a stay: somebody is, was, stays, or spends days in a country."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in

STAYS = [
    (
        "President Kofi Asante of Ghana turned up in Oslo on May 5 as guest of honour.",
        ["Kofi Asante > NO 2024-05-05"],
    ),
    (
        "Solomon Islands Prime Minister Jeremiah Manele is in China to attend a forum on ocean "
        "affairs.",
        ["Jeremiah Manele > CN"],
    ),
    (
        "Brazil's President Luiz Inácio Lula da Silva is on a state visit to China.",
        ["Luiz Inácio Lula da Silva > CN state"],
    ),
    (
        "Equatorial Guinea's President Teodoro Obiang Nguema Mbasogo, who was paying a state visit "
        "to China, laid a wreath on May 28.",
        ["Teodoro Obiang Nguema Mbasogo > CN state 2024-05-28"],
    ),
    (
        "Kenyan President William Ruto is staying in Uganda on a state visit from May 5 to 7, 2024.",
        ["William Ruto > UG state 2024-05-05/2024-05-07"],
    ),
    ("Kenyan President William Ruto spent two days in Uganda in March 2024.", ["William Ruto > UG 2024-03"]),
    (
        "Chilean President Gabriel Boric has been to Norway and Denmark in May 2024.",
        ["Gabriel Boric > NO 2024-05", "Gabriel Boric > DK 2024-05"],
    ),
    ("King Felipe VI of Spain is on an official visit to the Netherlands.", ["Felipe VI > NL official"]),
    ("Argentina's Javier Milei was in Spain from 17 to 19 May 2024.", ["Javier Milei > ES 2024-05-17/2024-05-19"]),
    (
        "Bolivian President Luis Arce was meanwhile in Asunción for one day, on May 4, 2024.",
        ["Luis Arce > PY 2024-05-04"],
    ),
    (
        "A delegation of the Workers' Party of Ireland has been in Cyprus from May 3 to 5, 2024.",
        ["IE > CY 2024-05-03/2024-05-05"],
    ),
    (
        "From May 3 to 5, 2024, a delegation of the African National Congress (ANC) under Fikile Mbalula was "
        "in Algeria.",
        ["Fikile Mbalula > DZ 2024-05-03/2024-05-05"],
    ),
    (
        "Polish President Andrzej Duda represented his country at the funeral in Lisbon, where he stayed on "
        "May 3 and 4, 2024.",
        ["Andrzej Duda > PT 2024-05-03/2024-05-04"],
    ),
    (
        "Five days earlier Fijian Prime Minister Sitiveni Rabuka was in Tonga, where he met the King.",
        ["Sitiveni Rabuka > TO 2024-06-15"],
    ),
    (
        "On Friday, May 3, 2024, the President of Malawi, Lazarus Chakwera, was in Maputo, on Saturday in "
        "Harare and on Sunday in Gaborone.",
        ["Lazarus Chakwera > MZ 2024-05-03", "Lazarus Chakwera > ZW 2024-05-04", "Lazarus Chakwera > BW 2024-05-05"],
    ),
    ("Kosovo's President Vjosa Osmani was in Tirana again on May 4, 2024.", ["Vjosa Osmani > AL 2024-05-04"]),
    (
        "Icelandic Foreign Minister Thórdís Gylfadóttir is in Nuuk to speak at a conference.",
        ["Thórdís Gylfadóttir > GL"],
    ),
    (
        "Latvian Foreign Minister Baiba Braže was in Skopje for three days from May 6, 2024.",
        ["Baiba Braže > MK 2024-05-06/2024-05-08"],
    ),
    (
        "Latvian Foreign Minister Baiba Braže was in Skopje for three days until May 8, 2024.",
        ["Baiba Braže > MK 2024-05-06/2024-05-08"],
    ),
    (
        "In March 2024 Foreign Minister Espen Barth Eide of Norway had been in the Moldovan capital.",
        ["Espen Barth Eide > MD 2024-03"],
    ),
    ("Omani Sultan Haitham bin Tarik spent Friday, May 3, 2024, in Doha.", ["Haitham bin Tarik > QA 2024-05-03"]),
    (
        "Cambodian Prime Minister Hun Manet will be in Brunei for a two-day working visit from July 3.",
        ["Hun Manet > BN working planned 2024-07-03/2024-07-04"],
    ),
    (
        "King Talal of Jordan spent the weekend of 15 June 2024 in Cyprus.",
        ["Talal > CY 2024-06-15"],
    ),
    (
        "A Cuban delegation under Deputy Premier Ramón Valdés has been staying in Lusaka since 3 March 2024.",
        ["Ramón Valdés > ZM 2024-03-03"],
    ),
    (
        "Since 3 May 2024 much has changed. Premier Ola Bakken of Norway, in Lusaka since 5 May 2024, was glad.",
        ["Ola Bakken > ZM 2024-05-05"],
    ),
    ("Bolivian President Luis Choque in Lima, for talks on gas.", ["Luis Choque > PE"]),
    ("Fijian Foreign Minister Ana Vuli was at Temple Trees on 12 July 2023.", ["Ana Vuli > LK 2023-07-12"]),
    ("The premier of Vanuatu, Charlot Natapei, has been in Lima all week.", ["Charlot Natapei > PE"]),
    (
        "President Rosa Quispe of Peru rang King Olaf Moe of Norway on 8 May 2025. The day after that she was in Riga, "
        "where she had separate talks with the three people who count: Mara Ozola of Latvia, Ali Mutua of Kenya and "
        "Gita Rana of Nepal.",
        ["Rosa Quispe > LV 2025-05-09"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "visits"), STAYS)
def test_stays(text: str, visits: list[str]) -> None:
    assert sorted(map(shown, visits_in(text))) == sorted(visits)
