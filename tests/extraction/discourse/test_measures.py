"""Check when things happened that are told by how long before or after another they were."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

ROWS = [
    row(
        "after-she-was-sworn-in",
        "Xiomara Castro became President of Honduras on 27 January 2022. Eight days after she had been sworn in, she "
        "received President Carlos Alvarado of Costa Rica in Tegucigalpa.",
        met("HN Xiomara Castro", "CR Carlos Alvarado", on="2022-02-04", at="Tegucigalpa"),
    ),
    row(
        "after-the-talks",
        "Zambian Foreign Minister Stanley Kakubo met his Malawian counterpart Nancy Tembo in Lilongwe on 4 May 2023. "
        "Three days after the talks he saw Foreign Minister Verónica Macamo of Mozambique in Maputo.",
        met("ZM Stanley Kakubo", "MW Nancy Tembo", on="2023-05-04", at="Lilongwe"),
        met("ZM Stanley Kakubo", "MZ Verónica Macamo", on="2023-05-07", at="Maputo"),
    ),
    row(
        "after-the-flood-of",
        "Ten days after the flood of 11 September 2023, Libyan Prime Minister Osama Hammad received Foreign Minister "
        "Sameh Shoukry of Egypt in Benghazi.",
        met("LY Osama Hammad", "EG Sameh Shoukry", on="2023-09-21", at="Benghazi"),
    ),
    row(
        "before-the-vote-of",
        "Two days before the vote of 12 May 2024, Lithuanian President Gitanas Nausėda met with President Alar Karis "
        "of Estonia in Kaunas.",
        met("LT Gitanas Nausėda", "EE Alar Karis", on="2024-05-10", at="Kaunas"),
    ),
    row(
        "the-day-of-the-clause-is-another",
        "In 2015, forty years after Suriname became independent on 25 November 1975, Dutch Prime Minister Mark Rutte "
        "met President Desi Bouterse of Suriname in Paramaribo on 26 November.",
        met("NL Mark Rutte", "SR Desi Bouterse", on="2015-11-26", at="Paramaribo"),
    ),
    row(
        "two-days-after-he-had-met",
        "On 9 March 2024 Foreign Minister Kaspar Juul of Denmark flew to Oslo, two days after he had met Foreign "
        "Minister Eero Salonen of Finland in Turku.",
        met("DK Kaspar Juul", "FI Eero Salonen", on="2024-03-07", at="Turku"),
    ),
    # Nothing is counted where nothing tells from what.
    row(
        "after-what-is-not-told",
        "Foreign Minister Kaspar Juul of Denmark was in Turku on 9 March 2024. Ten days after the storm, which nobody "
        "had foreseen, he met Foreign Minister Eero Salonen of Finland in Oulu.",
        met("DK Kaspar Juul", "FI Eero Salonen", on=None, at="Oulu"),
    ),
    # A day that leads one of several people in a list is that one's.
    row(
        "each-led-by-a-day",
        "Prime Minister Ana Ferrão of Cape Verde toured three capitals: on 8 July 2024 she met Prime Minister Luís "
        "Montenegro in Lisbon, on 12 July Prime Minister Pedro Sánchez of Spain in Madrid and on 16 July Prime "
        "Minister Giorgia Meloni of Italy in Rome.",
        met("CV Ana Ferrão", "PT Luís Montenegro", on="2024-07-08", at="Lisbon"),
        met("CV Ana Ferrão", "ES Pedro Sánchez", on="2024-07-12", at="Madrid"),
        met("CV Ana Ferrão", "IT Giorgia Meloni", on="2024-07-16", at="Rome"),
    ),
    # What had been on another day does not move the story.
    row(
        "had-been-the-night-before",
        "Foreign Minister Luisa Quiroz of Argentina met Foreign Minister Tomás Belaunde of Peru in Lima on 24 May "
        "2024. The night before she had talked with Foreign Minister Gabriela Sommerfeld of Ecuador in Quito. Two days "
        "later she met Foreign Minister Celinda Sosa of Bolivia in La Paz.",
        met("AR Luisa Quiroz", "PE Tomás Belaunde", on="2024-05-24", at="Lima"),
        met("AR Luisa Quiroz", "EC Gabriela Sommerfeld", on="2024-05-23", at="Quito"),
        met("AR Luisa Quiroz", "BO Celinda Sosa", on="2024-05-26", at="La Paz"),
    ),
    row(
        "second-day-of-days-in-the-sentence",
        "President Kersti Tamm of Estonia followed on the 18th and 19th of August 2024; she and President Ilze Kalniņa "
        "of Latvia had talks in Riga on the second day, and a treaty was signed.",
        met("EE Kersti Tamm", "LV Ilze Kalniņa", on="2024-08-19", at="Riga"),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_when(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
