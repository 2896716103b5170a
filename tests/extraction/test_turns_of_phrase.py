"""Check contacts and visits told in turns of phrase of many sorts, and what only resembles them."""

from __future__ import annotations

import pytest

from tests.extraction.everything_told import told

_TSAHKNA = "On 3 May 2024 Estonian Foreign Minister Margus Tsahkna"
_ALBARES = "José Manuel Albares"
_MET = [f"meeting 2024-05-03: {_ALBARES}, Margus Tsahkna"]
CONTACTS = [
    (
        "Chinese Vice Minister Ma Zhaoxu met in Beijing today with a delegation under the leadership of Sandag "
        "Byambatsogt, Deputy Speaker of Mongolia’s Parliament.",
        ["meeting 2024-06-20: Ma Zhaoxu, Sandag Byambatsogt"],
    ),
    (
        "On May 3 Slovak Prime Minister Robert Fico found time to sit down with President Aleksandar Vučić of Serbia.",
        ["meeting 2024-05-03: Aleksandar Vučić, Robert Fico"],
    ),
    (
        "Peruvian Foreign Minister Elmer Schialer was in Jordan on May 5. He had talks with King Abdullah and with the "
        "speakers of both houses, Faisal Fayez and Ahmad Safadi.",
        [
            "meeting 2024-05-05: Abdullah II, Elmer Schialer", "meeting 2024-05-05: Ahmad Safadi, Elmer Schialer",
            "meeting 2024-05-05: Elmer Schialer, Faisal Fayez",
        ],
    ),
    (
        "In Lima on May 21 Ghanaian President Nana Akufo-Addo held talks with President Martín Vizcarra of Peru.\n"
        "The next day Bolivian President Luis Arce stood at La Paz airport to greet Akufo-Addo. The two presidents "
        "held talks on May 23.",
        ["meeting 2024-05-21: Martín Vizcarra, Nana Akufo-Addo", "meeting 2024-05-23: Luis Arce, Nana Akufo-Addo"],
    ),
    (
        "In Lima on May 21 Ghanaian President Nana Akufo-Addo held talks with President Martín Vizcarra of Peru.\n"
        "Nothing else is on the mind of Bolivian President Luis Arce. The two presidents met again on May 23.",
        [
            "meeting 2024-05-21: Martín Vizcarra, Nana Akufo-Addo",
            "meeting 2024-05-23: Martín Vizcarra, Nana Akufo-Addo",
        ],
    ),
    (
        "Premier Li Qiang of China was welcomed by President Michael D Higgins of Ireland in Dublin on January 17. The "
        "state visit that Higgins had paid to China in December 2014 was remembered. Taoiseach Leo Varadkar of Ireland "
        "then received Li Qiang for a meeting.",
        ["meeting 2024-01-17: Leo Varadkar, Li Qiang", "meeting 2024-01-17: Li Qiang, Michael D Higgins"],
    ),
    (
        "LIMA, June 20 — President Dina Boluarte of Peru had Presidents Luis Arce of Bolivia and Daniel Noboa of "
        "Ecuador at the Government Palace on Wednesday.",
        ["meeting 2024-06-19: Daniel Noboa, Dina Boluarte, Luis Arce"],
    ),
    (f"{_TSAHKNA} had Aleksandar Vučić and Albin Kurti at one table in Tallinn.", [
        "meeting 2024-05-03: Albin Kurti, Aleksandar Vučić, Margus Tsahkna"
    ]),
    (f"{_TSAHKNA} had his Spanish colleague, {_ALBARES}, as his guest on the island of Saaremaa.", _MET),
    (f"{_TSAHKNA} had {_ALBARES} of Spain at his side in the vote.", []),
    (f"{_TSAHKNA} had {_ALBARES} of Spain at odds with his own party.", []),
    (f"{_TSAHKNA} sat at a table with {_ALBARES} of Spain and Tobias Billström of Sweden in Brussels.", [
        f"meeting 2024-05-03: {_ALBARES}, Margus Tsahkna, Tobias Billström"
    ]),
    (f"{_TSAHKNA} had business of his own with his Spanish colleague, {_ALBARES}, in Madrid.", _MET),
    (f"{_TSAHKNA} used the summit to see his Spanish colleague, {_ALBARES}, alone.", _MET),
    (f"{_TSAHKNA} used the weekend to write to his Spanish colleague, {_ALBARES}.", []),
    (f"{_TSAHKNA} was told of the plan by his Spanish colleague, {_ALBARES}, in person.", _MET),
    (f"{_TSAHKNA} thanked his Spanish colleague, {_ALBARES}, in person.", _MET),
    (f"{_TSAHKNA} invited his Spanish colleague, {_ALBARES}, to attend in person.", []),
    (f"{_TSAHKNA} wanted to thank his Spanish colleague, {_ALBARES}, in person.", []),
    (
        "On 3 May 2024 Malian Foreign Minister Abdoulaye Diop was received in Rabat by Foreign Minister Nasser Bourita "
        "of Morocco and, at a second meeting, by Speaker Rachid Talbi Alami.",
        [
            "meeting 2024-05-03: Abdoulaye Diop, Nasser Bourita",
            "meeting 2024-05-03: Abdoulaye Diop, Rachid Talbi Alami",
        ],
    ),
    ("On May 3 Robert Fico of Slovakia hoped to find time to sit down with President Vučić of Serbia.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CONTACTS)
def test_contacts(text: str, expected: list[str]) -> None:
    assert told(text, "meeting") == expected


VISITS = [
    (
        "On his way home Peruvian President Martín Vizcarra stopped over in Ghana on July 28, 2023.",
        ["visit 2023-07-28: Martín Vizcarra"],
    ),
    (
        "President Martín Vizcarra of Peru has been to Ghana twice: as Vice President in February 2009, and as "
        "President in November 2014.",
        ["visit 2009-02: Martín Vizcarra", "visit 2014-11: Martín Vizcarra"],
    ),
    (
        "In April 1972 Kofi Busia, the legendary leader, became the first Prime Minister of Ghana to visit Peru.",
        ["visit 1972-04: Kofi Busia"],
    ),
    ("President Martín Vizcarra of Peru stopped short of naming Ghana.", []),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_visits(text: str, expected: list[str]) -> None:
    assert told(text, "visit") == expected
