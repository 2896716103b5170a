"""Check what columns, letters and long reads tell in their own order: whose journey a line follows, which month a bare
day is of, who joins a list, and what was never more than an idea.
"""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, found_in, met, row

# A line goes on with him of whom it is, and a bare day with the month its line has told.
JOURNEYS = [
    row(
        "the-king-meanwhile",
        "King Frederik of Denmark came to Brussels on 14 May 2024. King Philippe of Belgium received him there.\n\nIn "
        "Madrid, on 15 May, he conferred with King Felipe VI.\n\nKing Felipe meanwhile was short of time. On 17 May he "
        "had talks with King Willem-Alexander in The Hague.",
        met("BE Philippe", "DK Frederik X", on="2024-05-14", at="Brussels"),
        met("DK Frederik X", "ES Felipe VI", on="2024-05-15", at="Madrid"),
        met("ES Felipe VI", "NL Willem-Alexander", on="2024-05-17", at="The Hague"),
    ),
    row(
        "a-bare-day-of-the-month-told",
        "King Frederik of Denmark is in Brussels today, Tuesday, May 14.\n\nKing Philippe of Belgium went to Oslo in "
        "the first week of February. On the 6th he saw King Harald. On the 7th he met Prime Minister Jonas Store.",
        met("BE Philippe", "NO Harald V", on="2024-02-06", at="Oslo"),
        met("BE Philippe", "NO Jonas Store", on="2024-02-07", at="Oslo"),
        written="2024-05-14",
    ),
    row(
        "whom-a-town-welcomed-goes-on",
        "On 2 May 2024 Fijian Prime Minister Sitiveni Rabuka met Tonga's Prime Minister Aisake Eke in Suva.\n\n"
        "From Vilnius, where President Gitanas Nauseda had received him on 4 May, Kenyan President William Ruto flew "
        "on to Prague. President Petr Pavel received him there on 6 May.",
        met("FJ Sitiveni Rabuka", "TO Aisake Eke", on="2024-05-02", at="Suva"),
        met("LT Gitanas Nauseda", "KE William Ruto", on="2024-05-04", at="Vilnius"),
        met("CZ Petr Pavel", "KE William Ruto", on="2024-05-06", at="Prague"),
    ),
    row(
        "on-a-day-of-this-year",
        "Prague, Thursday, October 30, 2025 — President Petr Pavel received President William Ruto of Kenya this "
        "morning.\n\nFijian Prime Minister Sitiveni Rabuka was there on 30 June of this year; he was received by "
        "Foreign Minister Jan Lipavsky.",
        met("CZ Petr Pavel", "KE William Ruto", on="2025-10-30"),
        met("CZ Jan Lipavsky", "FJ Sitiveni Rabuka", on="2025-06-30"),
        written="2025-10-30",
    ),
    row(
        "and-on-the-26th-before-a-name",
        "On 8 January 2024 Kenyan President William Ruto telephoned Peruvian President Rosa Quispe. And on the 26th "
        "Ruto and Fijian Prime Minister Sitiveni Rabuka met in Suva.",
        called("KE William Ruto", "PE Rosa Quispe", on="2024-01-08"),
        met("KE William Ruto", "FJ Sitiveni Rabuka", on="2024-01-26", at="Suva"),
    ),
]

# Lists that an aside parts, and those whom "the two" or another occasion means.
TOGETHER = [
    row(
        "the-host-in-a-list",
        "Finnish Foreign Minister Elina Valtonen held talks in Vienna on 2 June 2024 with Beate Meinl of Austria, the "
        "host, and Foreign Minister Maria Stenergard of Sweden, and then with Xavier Bettel of Luxembourg and Ian Borg "
        "of Malta, each of them separately.",
        met("FI Elina Valtonen", "AT Beate Meinl", on="2024-06-02", at="Vienna"),
        met("FI Elina Valtonen", "SE Maria Stenergard", on="2024-06-02", at="Vienna"),
        met("FI Elina Valtonen", "LU Xavier Bettel", on="2024-06-02", at="Vienna"),
        met("FI Elina Valtonen", "MT Ian Borg", on="2024-06-02", at="Vienna"),
    ),
    row(
        "the-two-of-the-sentence-before",
        "Kenyan President William Ruto held talks in Lima on 2 June 2024 with Rosa Quispe of Peru and then with "
        "Sitiveni Rabuka of Fiji.\n\nWith Ms Quispe he is on the best of terms. The two met in Nairobi on 14 April.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-06-02", at="Lima"),
        met("KE William Ruto", "FJ Sitiveni Rabuka", on="2024-06-02", at="Lima"),
        met("KE William Ruto", "PE Rosa Quispe", on="2024-04-14", at="Nairobi"),
    ),
    row(
        "again-at-her-office",
        "Kenyan President William Ruto and Peruvian President Rosa Quispe met in Nairobi on 14 April 2024, around a "
        "fair, and on 24 May, at Ms Quispe's office in Lima, the day after a vote.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-04-14", at="Nairobi"),
        met("KE William Ruto", "PE Rosa Quispe", on="2024-05-24", at="Lima"),
    ),
    row(
        "another-deed-at-another-town",
        "Kenyan President William Ruto met Peruvian President Rosa Quispe in Nairobi on 14 April 2024 and on 24 May, "
        "in Lima, the parliament voted.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-04-14", at="Nairobi"),
    ),
    row(
        "he-is-nobody-told-in-passing",
        "On 3 June 2024 Fijian Prime Minister Sitiveni Rabuka met Kenyan President William Ruto in Suva. Ro Semi Lewai "
        "took a seat in the back row.\n\nOn 5 June he received Peruvian President Rosa Quispe.",
        met("FJ Sitiveni Rabuka", "KE William Ruto", on="2024-06-03", at="Suva"),
        met("FJ Sitiveni Rabuka", "PE Rosa Quispe", on="2024-06-05", at=ANY),
    ),
]

# Contacts told by what came of them, or by who stayed on.
OCCASIONS = [
    row(
        "agreed-in-a-call",
        "On 8 June 2024 Kenyan President William Ruto and Peruvian President Rosa Quispe agreed on the date in a call.",
        called("KE William Ruto", "PE Rosa Quispe", on="2024-06-08"),
    ),
    row(
        "agreed-in-talks",
        "On 8 June 2024 Kenyan President William Ruto and Peruvian President Rosa Quispe agreed in talks to open a "
        "port.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-06-08"),
    ),
    row(
        "no-call-for-peace",
        "On 8 June 2024 Kenyan President William Ruto and Peruvian President Rosa Quispe joined in a call for peace.",
    ),
    row(
        "stayed-for-a-bilateral",
        "When the others had left on 8 June 2024, Kenyan President William Ruto stayed for a bilateral with Peruvian "
        "President Rosa Quispe.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-06-08"),
    ),
    row(
        "conducted-in-the-afternoon",
        "Kenyan President William Ruto and Peruvian President Rosa Quispe, who arrived on 8 June 2024, conducted in "
        "the afternoon long talks on trade.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-06-08"),
    ),
    row(
        "preceded-by-another-meeting",
        "Lima, Wednesday, June 5, 2024 — Kenyan President William Ruto and Peruvian President Rosa Quispe on Tuesday "
        "co-chaired the third session of the Joint Commission.\n\nThe session was preceded by a fair, on 28 and 29 "
        "May.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-06-04"),
        written="2024-06-05",
    ),
    row("conducted-an-orchestra", "On 8 June 2024 Kenya's William Ruto conducted a choir with Peru's Rosa Quispe."),
]

# What was only proposed, or wished of another.
IDEAS = [
    row(
        "proposed-more-than-once",
        "A call between Kenyan President William Ruto and Peru's Rosa Quispe was proposed more than once in May 2024.",
    ),
    row("mooted-for-a-day", "Talks between Kenya's William Ruto and Peru's Rosa Quispe were mooted for 3 May 2024."),
    row(
        "suggested-of-two-named-behind",
        "A meeting between the two presidents, William Ruto of Kenya and Rosa Quispe of Peru, had been suggested for "
        "3 May 2024.",
    ),
    row(
        "wished-of-another",
        "Kenyan President William Ruto would have liked Rosa Quispe of Peru to join a call with Fiji's Sitiveni Rabuka "
        "on 3 May 2024.",
    ),
    row(
        "proposed-at-talks",
        "At the talks between Kenyan President William Ruto and Peru's Rosa Quispe on 3 May 2024 a port was proposed.",
        met("KE William Ruto", "PE Rosa Quispe", on="2024-05-03"),
    ),
]


@pytest.mark.parametrize("tested", cases([*JOURNEYS, *TOGETHER, *OCCASIONS, *IDEAS], {}))
def test_long_reads(tested: Row) -> None:
    assert not (told := compare(tested.contacts, found_in(tested))), told
