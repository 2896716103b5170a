"""Check contacts told with words that are drawn together: he'll, they've, didn't."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, planned, row, told_in

DRAWN = [
    row(
        "hell",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is heading to Lusaka, where he'll meet Zambia's "
        "Peter Banda on Thursday.",
        planned("KE Moses Odongo", "ZM Peter Banda", on="2024-06-20", at="Lusaka"),
    ),
    row(
        "shell",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is in Lusaka. He’ll hold talks with Zambia's "
        "Peter Banda on Thursday.",
        planned("KE Moses Odongo", "ZM Peter Banda", on="2024-06-20", at="Lusaka"),
    ),
    row(
        "theyve",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambia's Peter Banda are friends. They've "
        "met in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "hed",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is an old hand. He'd met Zambia's Peter Banda "
        "in Lusaka in May.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-05", at="Lusaka"),
    ),
    row(
        "didnt",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo didn't meet Zambia's Peter Banda in Lusaka on "
        "Tuesday.",
    ),
    row(
        "hasnt",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo hasn't met Zambia's Peter Banda in Lusaka this "
        "week.",
    ),
    row(
        "wasnt",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo wasn't received by Zambia's Peter Banda in "
        "Lusaka on Tuesday.",
    ),
    row(
        "wont",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo won't meet Zambia's Peter Banda in Lusaka on "
        "Friday.",
    ),
    row(
        "couldnt",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo couldn't meet Zambia's Peter Banda in Lusaka on "
        "Friday.",
    ),
    row(
        "hes",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is in Zambia. He's met President Peter Banda in "
        "Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "hadnt",
        "SUVA, June 19, 2024 (ATN) — The two hadn't met since 2019. On Tuesday Kenyan President Moses Odongo met "
        "Zambia's Peter Banda in Lusaka.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "didnt-say",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambia's Peter Banda in Lusaka on Tuesday "
        "but didn't say what about.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "isnt",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo, who isn't a man of many words, met Zambia's "
        "Peter Banda in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "saad",
        "SUVA, June 19, 2024 (ATN) — Kuwaiti Foreign Minister Sa'd Al Rashid met Zambia's Peter Banda in Lusaka on "
        "Tuesday.",
        met("KW Sa'd Al Rashid", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
]


@pytest.mark.parametrize("case", cases(DRAWN, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
