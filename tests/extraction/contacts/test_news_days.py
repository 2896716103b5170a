"""Check that news without a day of its own is dated by the day on which people spoke of it."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, cases, compare, found_in, met, row

NEWS = [
    row(
        "day-of-words-1",
        "Kenyan President Moses Odongo announced the pact after talks with Zambian President Peter Banda in "
        "Lusaka.\n\nThe pact covers maize and tea, the two sides said.\n\nSpeaking at a joint news conference in "
        "Lusaka, Odongo late on Tuesday thanked his host for his patience.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "day-of-words-3",
        "Kenyan President Moses Odongo has met Zambian President Peter Banda in Lusaka.\n\n“We are brothers,” "
        "Banda said on Wednesday after the meeting.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-19", at="Lusaka"),
    ),
    row(
        "day-of-words-4",
        "Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka.\n\nThe Kenyan had said on "
        "Monday that he would not go without a promise of maize.",
        met("KE Moses Odongo", "ZM Peter Banda", on=ANY, at="Lusaka"),
    ),
    row(
        "own-day-kept",
        "Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on Monday.\n\nOn Wednesday the "
        "Zambian presidency said in a statement that maize had been discussed.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
]


@pytest.mark.parametrize("case", cases(NEWS, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, found_in(case)) == "", case.text
