"""Check contacts from which other days are counted, and talks of nobody in particular."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in

COUNTED = [
    row(
        "leaders-generic-1",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday. During the fair Odongo was seen apart from informal talks between leaders on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "leaders-generic-2",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday. On Tuesday talks between officials went on.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "leaders-generic-4",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday. Such talks between ministers are held every May.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "counted-same-day",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday. The meeting with Banda came a week after Odongo met French President Luc Marchand and on the day "
        "of a fair that ended the same day.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
        met("KE Moses Odongo", "FR Luc Marchand", on=ANY),
    ),
    row(
        "month-after-trip",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Grace Wanjiru met her Zambian counterpart, Joseph "
        "Phiri, in Nairobi on Monday. The visit comes a month after Wanjiru's talks with President Peter Banda in "
        "Lusaka.",
        met("KE Grace Wanjiru", "ZM Joseph Phiri", on="2024-06-17", at="Nairobi"),
        met("KE Grace Wanjiru", "ZM Peter Banda", on="2024-05", at="Lusaka"),
    ),
    row(
        "day-after-meeting",
        "SUVA, June 19, 2024 (ATN) — The trip comes a day after Zambian President Peter Banda's meeting with "
        "Kenyan President Moses Odongo in Lusaka.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "days-after-they",
        "SUVA, June 19, 2024 (ATN) — The accord was signed on Monday, three days after Kenyan President Moses "
        "Odongo and Zambian President Peter Banda met in Lusaka.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-14", at="Lusaka"),
    ),
    row(
        "week-after-call",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo flew to Lusaka on Monday, a week after a "
        "telephone call with Zambian President Peter Banda.",
        called("KE Moses Odongo", "ZM Peter Banda", on=ANY),
    ),
    row(
        "weeks-before-vote",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday, two weeks before the vote.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "hours-after",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday, hours after landing.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "contact-between",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda spoke by "
        "phone on Monday. The contact between the two leaders lasted half an hour.",
        called("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17"),
    ),
    row(
        "lula-petro",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo Kamau and Zambian President Peter Banda spoke "
        "by phone on Monday. The Odongo-Banda conversation will be followed by a contact with the rebels.",
        called("KE Moses Odongo Kamau", "ZM Peter Banda", on="2024-06-17"),
    ),
]


@pytest.mark.parametrize("case", cases(COUNTED, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
