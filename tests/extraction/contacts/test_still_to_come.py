"""Check contacts that are still to come, as newspapers tell them ahead."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, planned, row, told_in

AHEAD = [
    row(
        "is-to-receive",
        "SUVA, June 19, 2024 (ATN) — On Friday Samoan President Tavita Leota is to receive the President of Kenya, "
        "Moses Odongo.",
        planned("KE Moses Odongo", "WS Tavita Leota", on="2024-06-21"),
    ),
    row(
        "due-in-town-to-see",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Samoan President Tavita Leota on Tuesday. On "
        "Friday he is due in Nuku'alofa to see Tongan Prime Minister Losa Fifita.",
        met("KE Moses Odongo", "WS Tavita Leota", on="2024-06-18"),
        planned("KE Moses Odongo", "TO Losa Fifita", on="2024-06-21", at="Nuku'alofa"),
    ),
    row(
        "is-also-to-see",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is also to see Tongan Prime Minister Losa Fifita on "
        "Friday.",
        planned("KE Moses Odongo", "TO Losa Fifita", on="2024-06-21"),
    ),
    row(
        "glad-to-see",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is glad to see Tongan Prime Minister Losa Fifita in "
        "such good health.",
    ),
    row(
        "due-for-talks",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is due in Nuku'alofa on Friday for talks with "
        "Tongan Prime Minister Losa Fifita.",
        planned("KE Moses Odongo", "TO Losa Fifita", on="2024-06-21", at="Nuku'alofa"),
    ),
    row(
        "was-there-for-talks",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo was here on Monday for talks with Fijian Prime "
        "Minister Losa Fifita.",
        met("KE Moses Odongo", "FJ Losa Fifita", on="2024-06-17"),
    ),
    row(
        "conclude-with",
        "SUVA, June 19, 2024 (ATN) — US Secretary of State Mark Lowell will travel to Samoa on Friday. The trip "
        "will conclude in Tonga with discussions with President Losa Fifita of Tonga.",
        planned("US Mark Lowell", "TO Losa Fifita"),
    ),
    row(
        "secretary-to-meet",
        "SUVA, June 19, 2024 (ATN) — US Secretary of State Mark Lowell will be in Samoa on Friday. The secretary "
        "will then travel to Tonga to meet President Losa Fifita.",
        planned("US Mark Lowell", "TO Losa Fifita"),
    ),
    row(
        "followed-by",
        "SUVA, June 19, 2024 (ATN) — US Secretary of State Mark Lowell will travel to Samoa on Friday to meet "
        "President Tavita Leota, followed by Tonga for talks with President Losa Fifita.",
        planned("US Mark Lowell", "WS Tavita Leota", on=ANY),
        planned("US Mark Lowell", "TO Losa Fifita", on=ANY),
    ),
    row(
        "travel-for-talks",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota said he would first travel to Nuku'alofa for "
        "talks with his counterpart, Losa Fifita.",
        planned("WS Tavita Leota", "TO Losa Fifita", on=None),
    ),
    row(
        "slated",
        "SUVA, June 19, 2024 (ATN) — In talks slated for Friday in Nuku'alofa with Tongan Prime Minister Losa "
        "Fifita, Samoan President Tavita Leota plans to raise the reefs.",
        planned("WS Tavita Leota", "TO Losa Fifita", on="2024-06-21", at="Nuku'alofa"),
    ),
    row(
        "visiting-dignitary",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Moses Odongo arrived in Lusaka on Tuesday. The "
        "visiting dignitary will meet President Peter Banda, and hold talks with Foreign Minister Grace Phiri.",
        planned("KE Moses Odongo", "ZM Peter Banda"),
        planned("KE Moses Odongo", "ZM Grace Phiri"),
    ),
    row(
        "three-planned",
        "SUVA, June 19, 2024 (ATN) — During the visit Kenyan Foreign Minister Moses Odongo will call on Zambian "
        "Prime Minister Peter Banda, meet Deputy Prime Minister Grace Phiri and hold talks with Foreign Minister "
        "Joseph Zulu.",
        planned("KE Moses Odongo", "ZM Peter Banda"),
        planned("KE Moses Odongo", "ZM Grace Phiri"),
        planned("KE Moses Odongo", "ZM Joseph Zulu"),
    ),
    row(
        "to-host-tomorrow",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota is to host Tongan Prime Minister Losa Fifita "
        "tomorrow in Apia.",
        planned("WS Tavita Leota", "TO Losa Fifita", on="2024-06-20", at="Apia"),
    ),
    row(
        "expected-friday",
        "SUVA, June 19, 2024 (ATN) — Tongan Prime Minister Losa Fifita is expected to sit down with Samoan "
        "President Tavita Leota in Apia on Friday.",
        planned("WS Tavita Leota", "TO Losa Fifita", on="2024-06-21", at="Apia"),
    ),
    row(
        "due-to-meet",
        "SUVA, June 19, 2024 (ATN) — Tongan Prime Minister Losa Fifita, due to meet Samoan President Tavita Leota "
        "on Friday, said little.",
        planned("WS Tavita Leota", "TO Losa Fifita", on="2024-06-21"),
    ),
    row(
        "will-hold-a-call",
        "SUVA, June 19, 2024 (ATN) — Tongan Prime Minister Losa Fifita will speak by phone with Samoan President "
        "Tavita Leota on Friday.",
        called("WS Tavita Leota", "TO Losa Fifita", on="2024-06-21", status="planned"),
    ),
    row(
        "could-meet",
        "SUVA, June 19, 2024 (ATN) — Tongan Prime Minister Losa Fifita could meet Samoan President Tavita Leota on "
        "Friday.",
    ),
    row(
        "hopes-to",
        "SUVA, June 19, 2024 (ATN) — Tongan Prime Minister Losa Fifita hopes to meet Samoan President Tavita Leota "
        "on Friday.",
    ),
    row(
        "recall-will",
        "SUVA, June 19, 2024 (ATN) — Many will remember Samoan President Tavita Leota's talks with Tongan Prime "
        "Minister Losa Fifita in Apia on May 3, 2023.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2023-05-03", at="Apia"),
    ),
    row(
        "will-say",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota will say at his meeting with Tongan Prime "
        "Minister Losa Fifita on Friday that the reefs must be saved.",
        planned("WS Tavita Leota", "TO Losa Fifita", on="2024-06-21"),
    ),
]

# What somebody says that another will do.
SAID_OF_ANOTHER = [
    row(
        "said-that-the-president-will-meet",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Ana Leota said that Samoan President Tavita Sua will see "
        "Tongan Prime Minister Losa Fifita on Friday.",
        planned("WS Tavita Sua", "TO Losa Fifita", on="2024-06-21"),
    ),
    row(
        "said-the-president-will-meet",
        "SUVA, June 19, 2024 (ATN) — Samoa's Ambassador to Tonga, Ana Leota, said Samoan President Tavita Sua will "
        "meet Tongan Prime Minister Losa Fifita on Friday.",
        planned("WS Tavita Sua", "TO Losa Fifita", on="2024-06-21"),
    ),
    row(
        "ministry-said-he-will-hold",
        "SUVA, June 19, 2024 (ATN) — The ministry said that Samoan President Tavita Sua will hold talks with Tongan "
        "Prime Minister Losa Fifita on Friday.",
        planned("WS Tavita Sua", "TO Losa Fifita", on="2024-06-21"),
    ),
    row(
        "announced-that-the-president-would-meet",
        "SUVA, June 19, 2024 (ATN) — Samoan Minister Ana Leota announced that Samoan President Tavita Sua would "
        "meet Tongan Prime Minister Losa Fifita on Friday.",
        planned("WS Tavita Sua", "TO Losa Fifita", on="2024-06-21"),
    ),
    row(
        "said-he-would-like-to",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Ana Leota said Samoan President Tavita Sua would like to "
        "meet Tongan Prime Minister Losa Fifita on Friday.",
    ),
    row(
        "said-he-would-if",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Ana Leota said Samoan President Tavita Sua would meet "
        "Tongan Prime Minister Losa Fifita on Friday if the rain stopped.",
    ),
]


@pytest.mark.parametrize("case", cases(AHEAD + SAID_OF_ANOTHER, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
