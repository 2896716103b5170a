"""Check what a visitor's programme still holds, beside what has been done of it."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, met, planned, row, told_in

AHEAD = [
    row(
        "announced-talks",
        "NAIROBI, 12 March 2024 (KNA) - Kenyan President Moses Odongo announced his upcoming visit to Zambia and talks "
        "with Zambian President Peter Banda in an interview with a radio station.",
        planned("KE Moses Odongo", "ZM Peter Banda", on=None),
    ),
    row(
        "announced-a-meeting",
        "APIA, 12 March 2024 (SNA) - Samoan Prime Minister Tavita Leota has announced a forthcoming trip to Tonga and "
        "a meeting with Tongan Prime Minister Losa Fifita.",
        planned("WS Tavita Leota", "TO Losa Fifita", on=None),
    ),
    row(
        "will-proceed-for-a-meeting",
        "NAIROBI, 12 March 2024 (KNA) - Peruvian Foreign Secretary Julio Vargas arrived in Nairobi today. After a stop "
        "at the museum, Vargas will proceed to Karen for a meeting with opposition leader Joram Kiplagat of Kenya.",
        planned("PE Julio Vargas", "KE Joram Kiplagat"),
    ),
    row(
        "will-head-for-talks",
        "NAIROBI, 12 March 2024 (KNA) - Peruvian Foreign Secretary Julio Vargas arrived in Nairobi today. Shortly "
        "afterwards, he will head to State House for talks with Kenyan President Moses Odongo.",
        planned("PE Julio Vargas", "KE Moses Odongo"),
    ),
    row(
        "goes-on-a-weekday-for-talks",
        "APIA, 12 March 2024 (SNA) - Tongan Prime Minister Losa Fifita goes to Apia on Thursday for talks with Samoan "
        "Prime Minister Tavita Leota.",
        planned("TO Losa Fifita", "WS Tavita Leota", on="2024-03-14", at="Apia"),
    ),
    row(
        "will-receive-calls",
        "NAIROBI, 12 March 2024 (KNA) - Zambian President Peter Banda will receive separate courtesy calls by Amina "
        "Wanjiru, Speaker of the Senate of Kenya, and Joram Kiplagat, Prime Minister of Kenya.",
        planned("ZM Peter Banda", "KE Amina Wanjiru"),
        planned("ZM Peter Banda", "KE Joram Kiplagat"),
    ),
    row(
        "programme-that-includes-a-meeting",
        "LUSAKA, 12 March 2024 (ZNA) - Zambian Foreign Minister Ruth Banda will be in Lima on 19 and 20 March, to "
        "complete a programme that includes a meeting with her Peruvian counterpart, Julio Vargas.",
        planned("ZM Ruth Banda", "PE Julio Vargas", at="Lima"),
    ),
    row(
        "agenda-includes-talks",
        "LIMA, 12 March 2024 (ZNA) - Zambian Foreign Minister Ruth Banda arrived in Lima on Tuesday. Her agenda "
        "includes talks with Peruvian Prime Minister Ana Quispe.",
        planned("ZM Ruth Banda", "PE Ana Quispe"),
    ),
    row(
        "programme-includes-a-call",
        "LIMA, 12 March 2024 (ZNA) - The two-day programme of Zambian Foreign Minister Ruth Banda in Peru includes a "
        "courtesy call on President Julio Vargas.",
        planned("ZM Ruth Banda", "PE Julio Vargas"),
    ),
    row(
        "programme-included-a-meeting",
        "LIMA, 12 March 2024 (ZNA) - Zambian Foreign Minister Ruth Banda left Lima on Tuesday. Her programme included "
        "a meeting with Peruvian Prime Minister Ana Quispe on Monday.",
        met("ZM Ruth Banda", "PE Ana Quispe", on="2024-03-11"),
    ),
    row(
        "before-being-received",
        "NUKU'ALOFA, 12 March 2024 (SNA) - Samoan Prime Minister Tavita Leota is due to sit down with Tongan Prime "
        "Minister Losa Fifita later in the day, before being received in audience by King Tupou of Tonga.",
        planned("WS Tavita Leota", "TO Losa Fifita"),
        planned("WS Tavita Leota", "TO Tupou"),
    ),
    row(
        "before-meeting-with",
        "NUKU'ALOFA, 12 March 2024 (SNA) - On Wednesday, Samoan Prime Minister Tavita Leota is scheduled to hold talks "
        "with Prime Minister Losa Fifita of Tonga before meeting with Foreign Minister Mele Taufa.",
        planned("WS Tavita Leota", "TO Losa Fifita", on="2024-03-13"),
        planned("WS Tavita Leota", "TO Mele Taufa", on="2024-03-13"),
    ),
    row(
        "verbs-that-share-will",
        "NUKU'ALOFA, 12 March 2024 (SNA) - While in Tonga, the Samoan Prime Minister, Tavita Leota, will call on King "
        "Tupou, hold talks with Prime Minister Losa Fifita and meet with Foreign Minister Mele Taufa.",
        planned("WS Tavita Leota", "TO Tupou"),
        planned("WS Tavita Leota", "TO Losa Fifita"),
        planned("WS Tavita Leota", "TO Mele Taufa"),
    ),
    row(
        "verbs-that-share-is-due-to",
        "NUKU'ALOFA, 12 March 2024 (SNA) - Samoan Prime Minister Tavita Leota is due to call on King Tupou of Tonga "
        "and meet Foreign Minister Mele Taufa.",
        planned("WS Tavita Leota", "TO Tupou"),
        planned("WS Tavita Leota", "TO Mele Taufa"),
    ),
    row(
        "came-to-open-and-hold",
        "NUKU'ALOFA, 12 March 2024 (SNA) - Samoan Prime Minister Tavita Leota travelled to Nuku'alofa on Monday to "
        "attend the fair and hold talks with Tongan Prime Minister Losa Fifita.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-03-11", at="Nuku'alofa"),
    ),
    row(
        "wish-shared-by-verbs",
        "NUKU'ALOFA, 12 March 2024 (SNA) - Samoan Prime Minister Tavita Leota said that he hopes to visit Tonga, sit "
        "down with Prime Minister Losa Fifita and discuss fish.",
    ),
    row(
        "what-is-told-of-him-besides",
        "NUKU'ALOFA, 12 March 2024 (SNA) - Samoan Prime Minister Tavita Leota, who will retire in May, travelled to "
        "Nuku'alofa for talks with Tongan Prime Minister Losa Fifita on Monday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-03-11"),
    ),
    row(
        "after-what-is-planned",
        "NAIROBI, 12 March 2024 (KNA) - Zambian Foreign Minister Ruth Banda is scheduled to meet Kenyan President "
        "Moses Odongo today. After her meeting with President Odongo, Banda will call on Prime Minister Joram "
        "Kiplagat.",
        planned("ZM Ruth Banda", "KE Moses Odongo"),
        planned("ZM Ruth Banda", "KE Joram Kiplagat"),
    ),
    row(
        "after-what-was-held",
        "NAIROBI, 12 March 2024 (KNA) - Zambian Foreign Minister Ruth Banda met Kenyan President Moses Odongo today. "
        "After her meeting with President Odongo, Banda will call on Prime Minister Joram Kiplagat.",
        met("ZM Ruth Banda", "KE Moses Odongo"),
        planned("ZM Ruth Banda", "KE Joram Kiplagat"),
    ),
    row(
        "recent-meeting-has-no-day",
        "NAIROBI, 12 March 2024 (KNA) - Kenyan President Moses Odongo was asked about his recent meeting with Zambian "
        "President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on=None, at=None),
    ),
    row(
        "recent-call-has-no-day",
        "NAIROBI, 12 March 2024 (KNA) - In his recent telephone conversation with Zambian President Peter Banda, "
        "Kenyan President Moses Odongo spoke of maize.",
        called("KE Moses Odongo", "ZM Peter Banda", on=None),
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", cases(AHEAD, {}))
def test_programmes(case: Row) -> None:
    assert not compare(case.contacts, told_in(case)), case.text
