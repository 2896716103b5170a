"""Check contacts of people told by an office alone, and of names with a title in them."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

OFFICIALS = [
    row(
        "deputy-nat",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota on Tuesday held a meeting with a deputy "
        "Tongan foreign minister in Apia.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "senior-off",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota on Tuesday met a senior Tongan official "
        "in Apia.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "deputy-named",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota met Deputy Tongan Foreign Minister Losa "
        "Fifita in Apia on Tuesday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Apia"),
    ),
    row(
        "assistant-us",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota met Assistant US Secretary of State Kate "
        "Doyle in Apia on Tuesday.",
        met("WS Tavita Leota", "US Kate Doyle", on="2024-06-18", at="Apia"),
    ),
    row(
        "former-nat",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota met former Tongan prime minister Losa "
        "Fifita in Apia on Tuesday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Apia"),
    ),
    row(
        "then-nat",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota met the then Tongan premier, Losa "
        "Fifita, in Apia on Tuesday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Apia"),
    ),
    row(
        "acting-nat",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota held talks with acting Tongan premier "
        "Losa Fifita in Apia on Tuesday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Apia"),
    ),
    row(
        "his-visiting",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota held talks with his visiting Tongan "
        "opposite number in Apia on Tuesday.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "top-diplomat",
        "SUVA, June 19, 2024 (ATN) — Samoa's top diplomat Tavita Leota met Tonga's top diplomat in Apia on Tuesday.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "spy-chief",
        "SUVA, June 19, 2024 (ATN) — Samoa's spy chief Tavita Leota met his Tongan counterpart in Apia on Tuesday.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "leaders-of",
        "SUVA, June 19, 2024 (ATN) — The leaders of Qatar and Tonga, both keen to mend ties, met in Doha on Tuesday.",
        met(sides="QA TO", on="2024-06-18", at="Doha"),
    ),
    row(
        "presidents-of-list",
        "SUVA, June 19, 2024 (ATN) — The private meeting of the Prime Minister of Kenya, the presidents of Tonga "
        "and Samoa, and the head of the European Council was held in Suva on Tuesday.",
        met(sides="EU KE TO WS", on="2024-06-18", at="Suva"),
    ),
    row(
        "envoy",
        "SUVA, June 19, 2024 (ATN) — President Tavita Leota of Samoa on Tuesday received a Tongan special envoy in "
        "Apia.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "national-sec",
        "SUVA, June 19, 2024 (ATN) — Samoa's national security adviser, Tavita Leota, sat down with Tonga's "
        "defence chief in Apia on Tuesday.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "foreign-sec",
        "SUVA, June 19, 2024 (ATN) — British Foreign Secretary Kate Doyle met Tonga's king in Nuku'alofa on Tuesday.",
        met("GB Kate Doyle", sides="TO", on="2024-06-18", at="Nuku'alofa"),
    ),
    row(
        "premier-alone",
        "SUVA, June 19, 2024 (ATN) — The Tongan premier met Samoan leader Tavita Leota on Tuesday over lunch in Apia.",
        met("WS Tavita Leota", sides="TO", on="2024-06-18", at="Apia"),
    ),
    row(
        "pair-hyphen",
        "SUVA, June 19, 2024 (ATN) — Kenya was caught off guard by the Leota-Fifita meeting. Samoan President "
        "Tavita Leota and Tongan Prime Minister Losa Fifita met in Doha on Tuesday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Doha"),
    ),
    row(
        "1",
        "SUVA, June 19, 2024 (ATN) — On Tuesday, Tonga's Minister of Fisheries met senior officials in Samoa as "
        "part of a push to mend ties.",
        met(sides="TO WS", on="2024-06-18"),
    ),
    row(
        "2",
        "SUVA, June 19, 2024 (ATN) — Tongan Foreign Minister Losa Fifita met with officials in Apia on Tuesday.",
        met("TO Losa Fifita", sides="WS", on="2024-06-18", at="Apia"),
    ),
    row(
        "3",
        "SUVA, June 19, 2024 (ATN) — Tongan Foreign Minister Losa Fifita held talks with government officials in "
        "Samoa on Tuesday.",
        met("TO Losa Fifita", sides="WS", on="2024-06-18"),
    ),
    row(
        "4",
        "SUVA, June 19, 2024 (ATN) — Tongan Foreign Minister Losa Fifita met officials in Nuku'alofa on Tuesday.",
    ),
    row(
        "5",
        "SUVA, June 19, 2024 (ATN) — Tongan Foreign Minister Losa Fifita met journalists in Apia on Tuesday.",
    ),
    row(
        "6",
        "SUVA, June 19, 2024 (ATN) — Tongan Foreign Minister Losa Fifita met Kenyan officials in Apia on Tuesday.",
        met("TO Losa Fifita", sides="KE", on="2024-06-18", at="Apia"),
    ),
    row(
        "high-representative",
        "LIMA, June 19 (ATN) — The High Representative, Kaja Kallas, stood in for a colleague at the summit. Peru's "
        "foreign minister, Luis Soto, received Kallas on Monday.",
        met("EU Kaja Kallas", "PE Luis Soto", on=None),
    ),
    row(
        "prime-minister-once",
        "LIMA, June 19, 2023 (ATN) — Estonia's Kaja Kallas was received by Peru's foreign minister, Luis Soto, on "
        "Monday.",
        met("EE Kaja Kallas", "PE Luis Soto", on="2023-06-19"),
    ),
    row(
        "offices-cut-short",
        "NAIROBI, June 19, 2024 (ATN) — Kenyan President Moses Odongo met U.S. Sens. Paula Reyes and Mark Lowell on "
        "Monday and Iowa Gov. Anne Dewey on Tuesday. On Sunday he saw Rep. Tom Hart of the United States.",
        met("KE Moses Odongo", "US Mark Lowell", on="2024-06-17"),
        met("KE Moses Odongo", "US Paula Reyes", on="2024-06-17"),
        met("KE Moses Odongo", "US Anne Dewey", on="2024-06-18"),
        met("KE Moses Odongo", "US Tom Hart", on="2024-06-16"),
    ),
    row(
        "members-some-named",
        "NAIROBI, June 19, 2024 (ATN) — On Monday President Moses Odongo of Kenya met members of the U.S. Congress, "
        "including Sen. Paula Reyes and Rep. Tom Hart.",
        met("KE Moses Odongo", "US Paula Reyes", "US Tom Hart", on="2024-06-17"),
    ),
    row(
        "members-nobody-named",
        "NAIROBI, June 19, 2024 (ATN) — On Monday President Moses Odongo of Kenya met members of the U.S. Congress.",
        met("KE Moses Odongo", sides="US", on="2024-06-17"),
    ),
    row(
        "ministers-some-named",
        "NAIROBI, June 19, 2024 (ATN) — President Moses Odongo met Latvian ministers, including Foreign Minister Baiba "
        "Ozola and Defence Minister Janis Kalns, on Monday.",
        met("KE Moses Odongo", "LV Baiba Ozola", "LV Janis Kalns", on="2024-06-17"),
    ),
    row(
        "leaders-of-several-countries",
        "NAIROBI, June 19, 2024 (ATN) — President Moses Odongo of Kenya met with several leaders on Monday, including "
        "Presidents Diego Soto of Chile and Janis Kalns of Latvia.",
        met("KE Moses Odongo", "CL Diego Soto", on="2024-06-17"),
        met("KE Moses Odongo", "LV Janis Kalns", on="2024-06-17"),
    ),
    row(
        "minister-and-officials",
        "NAIROBI, June 19, 2024 (ATN) — President Moses Odongo of Kenya met Latvian Foreign Minister Baiba Ozola and "
        "other officials, including Defence Minister Janis Kalns, on Monday.",
        met("KE Moses Odongo", "LV Baiba Ozola", on="2024-06-17", present=("LV Janis Kalns",)),
    ),
]


@pytest.mark.parametrize("case", cases(OFFICIALS, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
