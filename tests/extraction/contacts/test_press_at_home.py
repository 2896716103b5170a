"""Check contacts told by the press of one of the countries, which does not say whose minister its own minister is."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

LUND, KALNS = "NO Kari Lund", "LV Juris Kalns"

TOGETHER = [
    row(
        "the-guest-is-of-a-country",
        "OSLO, 24 October 2024 — Prime Minister Kari Lund and Latvian President Juris Kalns on Tuesday held a meeting.",
        met(LUND, KALNS),
    ),
    row(
        "met-here",
        "OSLO, 24 October 2024 — Prime Minister Kari Lund and Latvian President Juris Kalns met here on Tuesday.",
        met(LUND, KALNS, at="Oslo"),
    ),
    row(
        "rang-each-other",
        "OSLO, 24 October 2024 — Prime Minister Kari Lund and the President of Latvia, Juris Kalns, spoke by telephone "
        "on Tuesday.",
        called(LUND, KALNS),
    ),
    row(
        "two-ministers-of-one-field",
        "OSLO, 24 October 2024 — On Tuesday, Defence Minister Kari Lund and Defence Minister of Latvia Juris Kalns "
        "discussed the border in Oslo.",
        met(LUND, KALNS),
    ),
    row(
        "visiting",
        "OSLO, 24 October 2024 — President Kari Lund and visiting Latvian President Juris Kalns held one-on-one talks "
        "at the palace on Tuesday.",
        met(LUND, KALNS),
    ),
    row(
        "the-guest-first",
        "OSLO, 24 October 2024 — President Juris Kalns of Latvia and Prime Minister Kari Lund held talks in Oslo on "
        "Tuesday.",
        met(LUND, KALNS),
    ),
    row(
        "an-office-behind-the-name",
        "OSLO, 24 October 2024 — Prime Minister Kari Lund and Juris Kalns, President of Latvia, had a working dinner "
        "on Tuesday.",
        met(LUND, KALNS),
    ),
    row(
        "two-offices-around-the-name",
        "OSLO, 24 October 2024 — Speaker of Parliament Kari Lund and Latvian Speaker Juris Kalns, the leader of the "
        "Unity party, held a meeting on Tuesday.",
        met(LUND, KALNS),
    ),
    row(
        "in-the-chair",
        "OSLO, 24 October 2024 — President Kari Lund and Latvian Prime Minister Juris Kalns co-chaired the third "
        "session of the council on Tuesday.",
        met(LUND, KALNS),
    ),
    row(
        "three",
        "OSLO, 24 October 2024 — Foreign Minister Kari Lund, Latvian Foreign Minister Juris Kalns and Fijian Foreign "
        "Minister Ana Soto met in Oslo on Tuesday.",
        met(LUND, KALNS, "FJ Ana Soto"),
    ),
    row(
        "a-king-and-a-crown-prince",
        "AMMAN, 24 October 2024 — His Majesty King Abdullah and Saudi Crown Prince Mohammed bin Salman, the prime "
        "minister of Saudi Arabia, on Tuesday held a meeting.",
        met("JO Abdullah II", "SA Mohammed bin Salman"),
    ),
]

NOTHING = [
    row(
        "compatriots-at-home",
        "RIGA, 24 October 2024 — Latvian President Juris Kalns and Prime Minister Inese Berzina met in Riga on "
        "Tuesday.",
    ),
    row(
        "compatriots-of-no-country",
        "RIGA, 24 October 2024 — President Juris Kalns and Prime Minister Inese Berzina held a meeting on Tuesday.",
    ),
    row(
        "compatriots-abroad-with-others",
        "LIMA, 24 October 2024 — Latvian President Juris Kalns and Foreign Minister Inese Berzina held a meeting with "
        "businessmen on Tuesday.",
    ),
    row(
        "compatriots-on-their-way",
        "LIMA, 24 October 2024 — Latvian President Juris Kalns and Foreign Minister Inese Berzina discussed the trip "
        "on Tuesday.",
    ),
]

HOST_AND_GUEST = [
    row(
        "latvian-president-juris-kalns-welcomed-his",
        "RIGA, 4 June 2024 — Latvian President Juris Kalns welcomed his Estonian counterpart Alar Tamm at "
        "Riga Castle on Monday.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "latvian-president-juris-kalns-on-monday",
        "RIGA, 4 June 2024 — Latvian President Juris Kalns on Monday hosted Estonian President Alar Tamm for "
        "talks on the border.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "latvian-president-juris-kalns-and-his",
        "RIGA, 4 June 2024 — Latvian President Juris Kalns and his Estonian counterpart, Alar Tamm, "
        "reaffirmed their friendship during talks in Riga on Monday.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "during-a-meeting-with-estonian-president",
        "RIGA, 4 June 2024 — During a meeting with Estonian President Alar Tamm in Riga on Monday, Latvian "
        "President Juris Kalns praised the army.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "in-a-meeting-in-riga-on",
        "RIGA, 4 June 2024 — In a meeting in Riga on Monday, President Juris Kalns of Latvia and President "
        "Alar Tamm of Estonia agreed on a road.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "on-the-sidelines-of-the-forum",
        "RIGA, 4 June 2024 — On the sidelines of the forum in Riga on Monday, Latvian President Juris Kalns "
        "met his Estonian colleague Alar Tamm.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "latvian-president-juris-kalns-who-received",
        "RIGA, 4 June 2024 — Latvian President Juris Kalns, who received Estonian President Alar Tamm in Riga"
        " on Monday, praised the army.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "latvias-president-juris-kalns-has-met",
        "RIGA, 4 June 2024 — Latvia's President Juris Kalns has met with Estonia's President Alar Tamm in Riga today.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "the-meeting-between-president-juris-kalns",
        "RIGA, 4 June 2024 — The meeting between President Juris Kalns and President Alar Tamm of Estonia "
        "took place in Riga on Monday.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "mondays-meeting-between-president-juris-kalns",
        "RIGA, 4 June 2024 — Monday's meeting between President Juris Kalns and Estonian President Alar Tamm "
        "lasted an hour.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "president-juris-kalns-received-today-the",
        "RIGA, 4 June 2024 — President Juris Kalns received today the President of the Republic of Estonia, "
        "Alar Tamm, who is on a working visit to Latvia.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
    row(
        "today-4-june-president-juris-kalns",
        "RIGA, 4 June 2024 — Today, 4 June, President Juris Kalns had a meeting with the President of "
        "Estonia, Alar Tamm.",
        met("EE Alar Tamm", "LV Juris Kalns"),
    ),
]


@pytest.mark.parametrize("case", cases([*TOGETHER, *NOTHING, *HOST_AND_GUEST], {}))
def test_press_at_home(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
