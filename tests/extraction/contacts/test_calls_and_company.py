"""Check who is meant, who was present, and whether people met or spoke over a line."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, met, planned, row, told_in

ROWS = [
    row(
        "amir-1",
        "SUVA, June 19, 2024 (ATN) — Iranian Foreign Minister Hossein Amir Rostami met Samoan President Tavita "
        "Leota in Apia on Tuesday.\n\nAmir Rostami then called on Speaker Ana Tuala of Samoa.",
        met("WS Tavita Leota", "IR Hossein Amir Rostami", on="2024-06-18", at="Apia"),
        met("WS Ana Tuala", "IR Hossein Amir Rostami", on="2024-06-18", at="Apia"),
    ),
    row(
        "amir-2",
        "SUVA, June 19, 2024 (ATN) — Iran's Foreign Minister Hossein Amir-Rostami arrived in Muscat on "
        "Tuesday.\n\nLater, Amir-Rostami met his Omani counterpart, Badr al-Harthy.",
        met("IR Hossein Amir-Rostami", "OM Badr al-Harthy", on="2024-06-18", at="Muscat"),
    ),
    row(
        "amir-3",
        "SUVA, June 19, 2024 (ATN) — Afghan Foreign Minister Amir Khan Stanekzai met Samoan President Tavita Leota "
        "in Apia on Tuesday.",
        met("WS Tavita Leota", "AF Amir Khan Stanekzai", on="2024-06-18", at="Apia"),
    ),
    row(
        "amir-4",
        "SUVA, June 19, 2024 (ATN) — Foreign Minister Hossein Amir Rostami of Iran, who had travelled to Muscat on "
        "Monday evening, met with the Sultan of Oman, Haitham bin Tarik, on Tuesday. Amir Rostami delivered a "
        "letter.",
        met("IR Hossein Amir Rostami", "OM Haitham bin Tarik", on="2024-06-18", at="Muscat"),
    ),
    row(
        "amir-title",
        "SUVA, June 19, 2024 (ATN) — The Amir of Qatar, Sheikh Tamim bin Hamad Al Thani, received Samoan President "
        "Tavita Leota in Doha on Tuesday. The Amir conveyed his greetings.",
        met("QA Tamim bin Hamad Al Thani", "WS Tavita Leota", on="2024-06-18", at="Doha"),
    ),
    row(
        "amir-title-2",
        "SUVA, June 19, 2024 (ATN) — HH the Amir Sheikh Tamim bin Hamad Al Thani met Samoan President Tavita Leota "
        "in Doha on Tuesday.",
        met("QA Tamim bin Hamad Al Thani", "WS Tavita Leota", on="2024-06-18", at="Doha"),
    ),
    row(
        "own-day",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota will host Tongan Prime Minister Losa Fifita for "
        "talks in Apia on Wednesday, Samoa said.\n\nThe palace confirmed that Fifita had arrived in Samoa on "
        "Wednesday morning.",
        planned("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19", at="Apia"),
    ),
    row(
        "own-day-2",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota had met Tongan Prime Minister Losa Fifita in "
        "Apia on Wednesday morning, his office said.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19", at="Apia"),
    ),
    row(
        "own-day-3",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota on Wednesday met Tongan Prime Minister Losa "
        "Fifita, who had landed in Apia earlier on Wednesday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19"),
    ),
    row(
        "spoke-1",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota on Tuesday spoke to his newly appointed "
        "Tongan counterpart Losa Fifita, and discussed fish.",
        called("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18"),
    ),
    row(
        "spoke-2",
        "APIA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota on Tuesday spoke with Tongan Foreign "
        "Minister Losa Fifita and discussed fish. It is learnt that the tide figured in the conversation between "
        "the two ministers.",
        called("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18"),
    ),
    row(
        "spoke-3",
        "APIA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota spoke on Tuesday to his Tongan "
        "counterpart, Losa Fifita, about the reefs.",
        called("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18"),
    ),
    row(
        "spoke-4",
        "APIA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota spoke with Losa Fifita of Tonga at the "
        "forum in Suva on Tuesday.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Suva"),
    ),
    row(
        "spoke-5",
        "SUVA, June 19, 2024 (ATN) — Samoan Prime Minister Tavita Leota told reporters that he briefly spoke with "
        "Tongan President Losa Fifita at the jubilee of the bloc in Brussels, but there were no plans for more.",
        met("WS Tavita Leota", "TO Losa Fifita", at="Brussels"),
    ),
    row(
        "spoke-6",
        "SUVA, June 19, 2024 (ATN) — Samoan Foreign Minister Tavita Leota spoke on Tuesday with Tongan Foreign "
        "Minister Losa Fifita, who is in Apia for a fair.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18"),
    ),
    row(
        "presence-1",
        "SUVA, June 19, 2024 (ATN) — In Munich, on the sidelines of the Security Conference, Samoan President "
        "Tavita Leota and Tongan Prime Minister Losa Fifita held talks on Saturday in the presence of US Secretary "
        "of State Mark Lowell.",
        met("WS Tavita Leota", "TO Losa Fifita", present=("US Mark Lowell",), on="2024-06-15", at="Munich"),
    ),
    row(
        "presence-2",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota and Tongan Prime Minister Losa Fifita met in "
        "Suva on Saturday, with US Secretary of State Mark Lowell in attendance.",
        met("WS Tavita Leota", "TO Losa Fifita", present=("US Mark Lowell",), on="2024-06-15", at="Suva"),
    ),
    row(
        "presence-3",
        "SUVA, June 19, 2024 (ATN) — Samoan President Tavita Leota met Tongan Prime Minister Losa Fifita in Apia "
        "on Saturday in the presence of Foreign Minister Ana Tuala of Samoa.",
        met("WS Tavita Leota", "TO Losa Fifita", present=("WS Ana Tuala",), on="2024-06-15", at="Apia"),
    ),
    row(
        "mediated",
        "SUVA, June 19, 2024 (ATN) — The meeting in Suva on Saturday between Samoan President Tavita Leota and "
        "Tongan Prime Minister Losa Fifita was mediated by German Chancellor Olaf Brandt.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-15", at="Suva"),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
