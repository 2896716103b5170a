"""Check what agencies tell beside the news: bids for a fair, what earlier talks were about, who is home again."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, met, row

MAINA, KALNS = "KE Ana Maina", "LV Juris Kalns"

BIDS = [
    row(
        "letter-on-a-bid-moves-nobody",
        "Kenyan President Ana Maina met Latvian Prime Minister Juris Kalns at the palace in Nairobi on 8 May 2024.\n\n"
        "The prime minister brought a letter that backs Kenya's bid to host a Garden Expo in the old port of Mombasa "
        "in 2035.\n\nSeparately, Foreign Minister Peter Otieno also held talks with Latvian counterpart Ilze "
        "Ozola.",
        met(MAINA, KALNS, on="2024-05-08", at="Nairobi"),
        met("KE Peter Otieno", "LV Ilze Ozola", on="2024-05-08", at="Nairobi"),
    ),
    row(
        "candidacy-for-a-summit",
        "Kenyan President Ana Maina met Latvian Prime Minister Juris Kalns in Riga on 8 May 2024. He backed Kenya's "
        "candidacy to host the Rail Summit in Kisumu in 2031. Maina then met the foreign minister, Ilze Ozola.",
        met(MAINA, KALNS, on="2024-05-08", at="Riga"),
        met(MAINA, "LV Ilze Ozola", on="2024-05-08", at="Riga"),
    ),
]

MATTERS = [
    row(
        "points-discussed-in-earlier-talks",
        "Kenyan President Ana Maina received Latvian Ambassador Ilze Ozola in Nairobi on 8 May 2024. They went through "
        "the points discussed during the recent meeting between Maina and Latvian President Juris Kalns.",
        met(MAINA, "LV Ilze Ozola", on="2024-05-08", at="Nairobi"),
        met(MAINA, KALNS, on=None, at=None),
    ),
    row(
        "topics-discussed-by-others",
        "Kenyan President Ana Maina received Latvian Ambassador Ilze Ozola in Nairobi on 8 May 2024. Among the issues "
        "discussed at the meeting was tea.",
        met(MAINA, "LV Ilze Ozola", on="2024-05-08", at="Nairobi"),
    ),
]

HOME_AGAIN = [
    row(
        "returned-after-a-trip",
        "NAIROBI, 10 May 2024 (KNA) — Kenyan President Ana Maina returned to Nairobi on Friday after a trip to Latvia."
        "\n\nThe President held talks with Latvian President Juris Kalns in Riga.",
        met(MAINA, KALNS, on="2024-05", at="Riga"),
        written="2024-05-10",
    ),
    row(
        "returning-home-today",
        "NAIROBI, 10 May 2024 (KNA) — Kenyan President Ana Maina is returning home today after attending a forum in "
        "Riga.\n\nDuring her visit the President had a meeting with Latvian President Juris Kalns.",
        met(MAINA, KALNS, on="2024-05"),
        written="2024-05-10",
    ),
    row(
        "home-again-and-at-work",
        "NAIROBI, 10 May 2024 (KNA) — Kenyan President Ana Maina returned to Nairobi on Thursday. In the evening, she "
        "received Latvian President Juris Kalns.",
        met(MAINA, KALNS, on="2024-05-09", at="Nairobi"),
        written="2024-05-10",
    ),
    row(
        "home-again-with-days-told",
        "NAIROBI, 10 May 2024 (KNA) — Kenyan President Ana Maina flew back home on Friday after a trip to Latvia.\n\n"
        "On Wednesday, she held talks with Latvian President Juris Kalns in Riga.",
        met(MAINA, KALNS, on="2024-05-08", at="Riga"),
        written="2024-05-10",
    ),
]
SOURCES = [
    row(
        "announced-by-a-ministry-at-home",
        "Kenyan Prime Minister Ana Maina met Latvian Prime Minister Juris Kalns in Riga on 8 May 2024.\n\nThe visit "
        "was announced by the Ministry of Foreign Affairs in Nairobi.\n\nMaina also met Speaker Ilze Ozola.",
        met(MAINA, KALNS, on="2024-05-08", at="Riga"),
        met(MAINA, "LV Ilze Ozola", on="2024-05-08", at="Riga"),
    ),
]

AND_OTHERS = [
    row(
        "she-and-other-african-leaders",
        "RIGA, 9 May 2024 (LNA) — Kenyan President Ana Maina and other African leaders met Latvian President Juris "
        "Kalns in Riga on Wednesday.",
        met(MAINA, KALNS, on="2024-05-08", at="Riga"),
        written="2024-05-09",
    ),
    row(
        "she-and-other-leaders-of-an-organisation",
        "RIGA, 9 May 2024 (LNA) — Vietnamese Prime Minister Le Van Nam and other ASEAN leaders met Latvian President "
        "Juris Kalns in Riga on Wednesday.",
        met("VN Le Van Nam", KALNS, sides="ASEAN", on="2024-05-08", at="Riga"),
        written="2024-05-09",
    ),
]
ROWS = [*BIDS, *MATTERS, *HOME_AGAIN, *SOURCES, *AND_OTHERS]
# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS: dict[str, str] = {}


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_agency_asides(case: Row) -> None:
    difference = compare(case.contacts, found_in(case))
    assert not difference, f"{case.text}{difference}"
